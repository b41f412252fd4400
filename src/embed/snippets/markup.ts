import type { Content, ElementName, Settings, SettingValue } from '../description.js';
import { ELEMENTS } from '../description.js';

/**
 * Characters that mean something in HTML, JSX, Vue, Svelte, Angular, a JavaScript template literal or a WordPress shortcode. All of these
 * read a numeric character reference as the character itself, so that one text is inert in each.
 */
const SPECIAL = /[&<>"'`{}$@[\]\\|*]/g;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns text for an element's content or an attribute in double quotes. */
export const escaped = (text: string): string =>
  text.replace(SPECIAL, (char) => NAMED[char] ?? `&#${char.charCodeAt(0)};`);

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text that {@link escaped} was made of. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : NAMES[name]!,
  );

/** Attributes longer than this together stand one on a line. */
const LINE = 72;

interface MarkupOptions {
  /** Returns the attribute of the accent; `''` where a system removes it. Default: a `style` attribute. */
  readonly accentAttribute?: (accent: string) => string;
  /** Writes a list's heading into its slot, as `<h2 slot="heading">`. */
  readonly hasSlottedHeading?: boolean;
  /** Keeps each tag on a line: Markdown knows a tag by that. */
  readonly isOneLine?: boolean;
  readonly indent?: string;
}

const styleAttribute = (accent: string): string => `style="--ogp-accent: ${accent}"`;

const attribute = ([name, value]: readonly [string, SettingValue]): string =>
  value === true ? name : `${name}="${escaped(value)}"`;

/** Returns the element of an embed with its children: HTML that JSX and the templates of frameworks read alike. */
export function elementMarkup(content: Content, options: MarkupOptions = {}): string {
  const { element, settings, filter, accent, fallback } = content;
  const { accentAttribute = styleAttribute, hasSlottedHeading = false, isOneLine = false, indent = '' } = options;
  const { heading } = settings;
  const isSlotted = hasSlottedHeading && typeof heading === 'string' && heading !== '';
  const written = Object.entries(settings).filter(([name]) => !(isSlotted && name === 'heading'));
  const attributes = [...written.map(attribute), accent ? accentAttribute(accent) : ''].filter(Boolean);
  const level = /^[1-6]$/.exec(String(settings['heading-level']))?.[0] ?? '2';
  const children = [
    ...(isSlotted ? [`<h${level} slot="heading">${escaped(heading)}</h${level}>`] : []),
    ...(filter ? [filterMarkup(filter)] : []),
    ...(fallback ? [`<a href="${escaped(fallback.href)}">${escaped(fallback.text)}</a>`] : []),
  ];
  const tag = `ogp-${element}`;
  const isLong = !isOneLine && attributes.join(' ').length > LINE;
  const start = isLong
    ? [`<${tag}`, ...attributes.map((one) => `  ${one}`), '>']
    : [`<${[tag, ...attributes].join(' ')}>`];
  return [...start, ...children.map((child) => `  ${child}`), `</${tag}>`].map((line) => indent + line).join('\n');
}

const filterMarkup = (filter: Settings): string =>
  `<${['ogp-topic-filter', 'slot="filter"', ...Object.entries(filter).map(attribute)].join(' ')}></ogp-topic-filter>`;

const ATTRIBUTES = '((?:\\s+[\\w-]+(?:="[^"]*")?)*)';
const TAG = new RegExp(`<ogp-(${ELEMENTS.join('|')})${ATTRIBUTES}\\s*>`);
const FILTER = new RegExp(`<ogp-topic-filter slot="filter"${ATTRIBUTES}>`);

/** Reads the attributes of a tag or a shortcode. */
export function readAttributes(text: string): Settings {
  const settings: Record<string, SettingValue> = {};
  for (const [, name, value] of text.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g))
    settings[name!] = value === undefined ? true : unescaped(value);
  return settings;
}

/** Reads the link of a fallback. */
export function readLink(text: string): Content['fallback'] {
  const [, href, words] = /<a href="([^"]*)">([^<]*)<\/a>/.exec(text) ?? [];
  return href === undefined ? null : { href: unescaped(href), text: unescaped(words!) };
}

/** Reads the embed back from a snippet with an element in it, as {@link elementMarkup} writes it; `null` if there is none. */
export function readMarkup(text: string): Content | null {
  const found = TAG.exec(text);
  if (!found) return null;
  const [whole, element, attributes] = found as unknown as [string, ElementName, string];
  const inside = text.slice(found.index + whole.length, text.lastIndexOf(`</ogp-${element}>`));
  const { style = '', ...settings }: Record<string, SettingValue> = { ...readAttributes(attributes) };
  const heading = /<h\d slot="heading">([^<]*)<\/h\d>/.exec(inside)?.[1];
  const filter = FILTER.exec(inside)?.[1];
  return {
    element,
    settings: heading === undefined ? settings : { ...settings, heading: unescaped(heading) },
    filter: filter === undefined ? null : readAttributes(filter),
    accent: /--ogp-accent: (#[\da-f]{6})/.exec(String(style))?.[1] ?? null,
    fallback: readLink(inside),
  };
}

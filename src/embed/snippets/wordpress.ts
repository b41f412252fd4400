import { ELEMENTS, type Content, type Embed, type Settings } from '../description.js';
import { escaped, readAttributes, readLink } from './markup.js';
import type { Target } from './target.js';

// Both need the plugin: it knows the block and the shortcode, and loads the scripts.

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A block's attributes: those of the element under the names of its properties; `true` for boolean ones. */
const renamed = (settings: Settings, rename: (name: string) => string): Settings =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [rename(name), value]));

interface BlockAttributes {
  readonly filter?: Settings;
  readonly accent?: string;
  readonly fallback?: { readonly text: string; readonly href: string };
}

/** A filter alone is no block: a list has one. */
const hasBlock = ({ element }: Embed): boolean => element !== 'topic-filter';

/**
 * The block's markup, which the editor turns into the block when it is pasted. JSON in a comment, escaped as WordPress itself does
 * (`serialize_block_attributes`).
 */
export const wordpressBlock: Target = {
  write: (embed) => {
    if (!hasBlock(embed)) return null;
    const { element, settings, filter, accent, fallback } = embed;
    const attributes = {
      ...renamed(settings, camelCase),
      ...(filter && { filter: renamed(filter, camelCase) }),
      ...(accent && { accent }),
      ...(fallback && { fallback }),
    };
    const json = JSON.stringify(attributes)
      .replaceAll('--', '\\u002d\\u002d')
      .replaceAll('<', '\\u003c')
      .replaceAll('>', '\\u003e')
      .replaceAll('&', '\\u0026')
      .replaceAll('\\"', '\\u0022');
    return `<!-- wp:ogp/${element} ${json} /-->`;
  },
  read: (text) => {
    const [, element, json] = /^<!-- wp:ogp\/([\w-]+) (\{.*\}) \/-->$/s.exec(text.trim()) ?? [];
    if (!element || !json) return null;
    const { filter, accent, fallback, ...settings } = JSON.parse(json) as BlockAttributes;
    return {
      element: element as Content['element'],
      settings: renamed(settings as Settings, kebabCase),
      filter: filter ? renamed(filter, kebabCase) : null,
      accent: accent ?? null,
      fallback: fallback ?? null,
    };
  },
};

/** The shortcode's names are those of the attributes; those of the filter begin with `filter-`. A boolean one is "true". */
export const wordpressShortcode: Target = {
  write: (embed) => {
    if (!hasBlock(embed)) return null;
    const { element, settings, filter, accent, fallback } = embed;
    const name = `ogp_${element.replace('-', '_')}`;
    const all = [
      ...Object.entries(settings),
      ...(filter ? [['filter', true] as const] : []),
      ...Object.entries(filter ?? {}).map(([key, value]) => [`filter-${key}`, value] as const),
      ...(accent ? [['accent', accent] as const] : []),
    ];
    const attributes = all.map(([key, value]) => ` ${key}="${value === true ? 'true' : escaped(value)}"`).join('');
    const link = fallback ? `<a href="${escaped(fallback.href)}">${escaped(fallback.text)}</a>` : '';
    return `[${name}${attributes}]${link}[/${name}]`;
  },
  read: (text) => {
    const [, name = '', attributes = '', inside = ''] =
      /^\[ogp_(\w+)([^\]]*)\](.*)\[\/ogp_\1\]$/s.exec(text.trim()) ?? [];
    const element = ELEMENTS.find((one) => one === name.replace('_', '-'));
    if (!element) return null;
    const { filter, accent, ...others } = readAttributes(attributes) as Record<string, string>;
    const entries = Object.entries(others);
    const ofFilter = entries.filter(([key]) => key.startsWith('filter-'));
    return {
      element,
      settings: Object.fromEntries(entries.filter((entry) => !ofFilter.includes(entry))),
      filter: filter ? Object.fromEntries(ofFilter.map(([key, value]) => [key.slice('filter-'.length), value])) : null,
      accent: accent ?? null,
      fallback: readLink(inside),
    };
  },
};

import { safeUrl } from '../core/safe-url.js';
import { cleanText } from '../core/text.js';

/** The elements, by their tag without `ogp-`. */
export const ELEMENTS = ['event-list', 'countdown', 'topic-filter'] as const;

export type ElementName = (typeof ELEMENTS)[number];

/** The text of an attribute; `true` for a boolean attribute that is present. */
export type SettingValue = string | true;

/** Attribute → value. Never holds a value that is the default. */
export type Settings = Readonly<Record<string, SettingValue>>;

/** A link that readers see before, without or after a failed script. */
interface Fallback {
  readonly text: string;
  /** `https:`, `http:` or relative to the page. */
  readonly href: string;
}

/** The embed itself, as every snippet says it. */
export interface Content {
  readonly element: ElementName;
  readonly settings: Settings;
  /** The settings of a filter inside a list; `null` for none. */
  readonly filter: Settings | null;
  /** `--ogp-accent`, as in `#7a1f5c`; `null` for that of the page. */
  readonly accent: string | null;
  /** Without a text or an address a reader without script sees nothing: then it is `null`, and there is nothing to copy. */
  readonly fallback: Fallback | null;
}

/** One description of an embed, from which the snippets of all targets are made. */
export interface Embed extends Content {
  /** The name of the feed, for the title of a frame. */
  readonly title: string;
  /** Where the scripts are. */
  readonly host: Host;
}

export interface Host {
  /** The folder of the scripts, as the page writes it; it ends in `/`. */
  readonly scripts: string;
}

/** A setting, as its element declares it. */
export interface SettingFact {
  readonly isBoolean: boolean;
  /** The text of its default; `null` if none is the default. */
  readonly initial: string | null;
}

/** By attribute, in the order of the element's own declaration. The elements own these facts, so whoever has the elements hands them in. */
export type SettingFacts = ReadonlyMap<string, SettingFact>;

export type ElementFacts = Readonly<Record<ElementName, SettingFacts>>;

/** Values as a form or an address has them: nothing is believed. */
export interface Given {
  readonly element?: string | null;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly accent?: string | null;
  readonly fallback?: { readonly text?: string | null; readonly href?: string | null } | null;
  readonly title?: string | null;
  readonly scripts?: string | null;
}

const MAX_SCRIPTS_LENGTH = 1024;
/** Attributes that hold addresses. */
const ADDRESSES: ReadonlySet<string> = new Set(['src']);
/** Attributes that say something by being empty: a heading that is only heard; pictures from anywhere. */
const MEANT_EMPTY: ReadonlySet<string> = new Set(['heading', 'images']);
/** Resolves relative addresses, to see what becomes of them. */
const SOMEWHERE = 'https://page.invalid/folder/';

/** Returns a description that holds only what its element knows, and only addresses that may be loaded. */
export function describe(given: Given, facts: ElementFacts): Embed {
  const element = ELEMENTS.find((name) => name === given.element) ?? 'event-list';
  const text = cleanText(given.fallback?.text ?? '');
  const href = addressOf(given.fallback?.href ?? '');
  return {
    element,
    settings: settingsOf(given.settings ?? {}, facts[element]),
    filter: element === 'event-list' && given.filter ? settingsOf(given.filter, facts['topic-filter']) : null,
    accent: colourOf(given.accent ?? ''),
    fallback: text && href ? { text, href } : null,
    title: cleanText(given.title ?? ''),
    host: { scripts: folderOf(given.scripts ?? '') },
  };
}

function settingsOf(given: Readonly<Record<string, unknown>>, facts: SettingFacts): Settings {
  const settings: Record<string, SettingValue> = {};
  for (const [name, { isBoolean, initial }] of facts) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (isBoolean) {
      if (value === true || value === '' || value === 'true') settings[name] = true;
    } else if (typeof value === 'string') {
      const text = ADDRESSES.has(name) ? sourcesOf(value) : cleanText(value);
      if (text !== initial && (text !== '' || MEANT_EMPTY.has(name))) settings[name] = text;
    }
  }
  return settings;
}

/** Returns the sources of a list, those that can be none left out. */
function sourcesOf(value: string): string {
  const words = cleanText(value).split(' ');
  return words
    .map((word) => (/^#|^page$/.test(word) ? plainAddress(word) : addressOf(word)))
    .join(' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** Returns an address that a page may write into `href` or `src`, absolute or relative; `''` if it is none. */
export function addressOf(raw: string): string {
  const text = raw.trim();
  // Parsers drop controls and read a backslash as a slash; two slashes begin another host.
  if (!text || /[\p{Cc}\\]/u.test(text) || text.startsWith('//')) return '';
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return plainAddress(safeUrl(text) ?? '');
  // A colon in the first step would begin a scheme to a careless reader.
  if (/^[^/?#]*:/.test(text) || !URL.canParse(text, SOMEWHERE)) return '';
  return safeUrl(new URL(text, SOMEWHERE).href) ? plainAddress(cleanText(text)) : '';
}

/** Escapes what no address holds and what some system would read as its own. */
const plainAddress = (text: string): string =>
  text.replace(/[\s"'<>`{}|^\\*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

function folderOf(raw: string): string {
  const address =
    raw.length > MAX_SCRIPTS_LENGTH ? '' : addressOf(raw.replace(/[?#].*$/s, '').replace(/[^/]*\.(?:m?js|html)$/i, ''));
  return !address ? '/js/' : address.endsWith('/') ? address : `${address}/`;
}

/** Returns a colour as `#rrggbb`; `null` for anything else. */
function colourOf(raw: string): string | null {
  const digits = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(raw.trim())?.[1]?.toLowerCase();
  if (!digits) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

const FILTER = 'filter';

/** Returns the part of an address that says an embed: the element, the names of its attributes, and those of its filter after `filter.`. */
export function contentQuery({ element, settings, filter, accent }: Content): URLSearchParams {
  const query = new URLSearchParams({ element });
  const add = (prefix: string, all: Settings): void => {
    for (const [name, value] of Object.entries(all)) query.append(prefix + name, value === true ? '' : value);
  };
  add('', settings);
  if (filter) {
    query.append(FILTER, '');
    add(`${FILTER}.`, filter);
  }
  if (accent) query.append('accent', accent.slice(1));
  return query;
}

/** Writes a whole description, for an address after `#`. */
export function embedHash(embed: Embed): string {
  const query = contentQuery(embed);
  const { fallback, title, host } = embed;
  if (fallback) {
    query.append('fallback.text', fallback.text);
    query.append('fallback.href', fallback.href);
  }
  if (title) query.append('title', title);
  query.append('host.scripts', host.scripts);
  return query.toString();
}

/** Returns what an address says of an embed, by the names of {@link embedHash}; of a name that is repeated the first value. */
export function givenIn(query: URLSearchParams): Given {
  const settings: Record<string, string> = {};
  const filter: Record<string, string> = {};
  for (const [name, value] of query) {
    const [of, inner] = name.startsWith(`${FILTER}.`) ? [filter, name.slice(FILTER.length + 1)] : [settings, name];
    if (!Object.hasOwn(of, inner)) of[inner] = value;
  }
  return {
    element: query.get('element'),
    settings,
    filter: query.has(FILTER) || Object.keys(filter).length ? filter : null,
    accent: query.get('accent'),
    fallback: { text: query.get('fallback.text'), href: query.get('fallback.href') },
    title: query.get('title'),
    scripts: query.get('host.scripts'),
  };
}

/** Reads a description from what stands after `#` in an address. */
export const readHash = (hash: string, facts: ElementFacts): Embed =>
  describe(givenIn(new URLSearchParams(hash.replace(/^#/, ''))), facts);

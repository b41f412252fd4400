import { asLanguage, asObject, NONE, own, type Raw } from '../../json.js';
import type { RawText } from '../../model/raw-feed.js';
import { decodeEntities } from '../entities.js';
import { htmlToText } from '../html-to-text.js';

/** Lists within lists are read to this depth. */
const MAX_DEPTH = 4;
/** More values of one property than these no event has. */
const MAX_ITEMS = 200;

const listIn = (item: Raw): unknown => own(item, '@list') ?? own(item, '@set');

/**
 * A value as a flat list: JSON-LD writes one value without brackets, and lists and sets as objects too.
 *
 * @param max Values beyond these are not looked at: lists are cut before they are walked.
 */
export function items(raw: unknown, max = MAX_ITEMS): readonly unknown[] {
  if (raw === undefined || raw === null) return NONE;
  const list: unknown[] = [];
  flatten(raw, list, max, 0);
  return list;
}

/** How many values a property has at its first level, without looking at them. */
export const countOf = (raw: unknown): number => (Array.isArray(raw) ? raw.length : raw === undefined ? 0 : 1);

function flatten(raw: unknown, into: unknown[], max: number, depth: number): void {
  if (raw === undefined || raw === null || depth > MAX_DEPTH + 1) return;
  if (Array.isArray(raw)) {
    // Empty lists within a list are looked at as well, so what is looked at is counted, too.
    for (let at = 0; at < raw.length && at < max && into.length < max; at++) flatten(raw[at], into, max, depth + 1);
    return;
  }
  const list = typeof raw === 'object' ? listIn(raw as Raw) : undefined;
  if (list === undefined) into.push(raw);
  else flatten(list, into, max, depth + 1);
}

/** Whether an object is a value of its own (`{ "@value": … }`), and describes nothing. */
export const isLiteral = (raw: Raw): boolean => Object.hasOwn(raw, '@value');

/** Remembers what a function returns for an object: ten megabytes hold a million references to one. */
export function once<T>(make: (raw: Raw) => T): (raw: Raw) => T {
  const made = new WeakMap<Raw, T>();
  return (raw) => {
    if (!made.has(raw)) made.set(raw, make(raw));
    return made.get(raw)!;
  };
}

/** Words that systems write for "nothing". */
const NOTHING = /^(?:[-–—.#*]+|n\/?a|null|undefined|none|\[object Object\]|no (?:location|address|venue) set)$/i;

/** One item as a string; `''` where it is none. Typed values count. */
export function asString(item: unknown): string {
  const value = typeof item === 'object' && item !== null ? own(item as Raw, '@value') : item;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const text = value.trim();
  return text.length < 24 && NOTHING.test(text) ? '' : text;
}

/** The first of a value's items as a string; `''` where there is none. */
export function string(raw: unknown): string {
  for (const item of items(raw)) {
    const text = asString(item);
    if (text) return text;
  }
  return '';
}

/** `https://schema.org/EventCancelled/`, `schema:EventCancelled` and `EventCancelled` all say the same. */
export function lastPart(name: string): string {
  // No name of schema.org is longer, and the pattern below would take long for a long row of slashes.
  const end = name.slice(-300).replace(/[/#\s]+$/, '');
  return end.slice(Math.max(end.lastIndexOf('/'), end.lastIndexOf('#'), end.lastIndexOf(':')) + 1).trim();
}

/** All values of one of schema.org's enumerations, without address. */
export function terms(raw: unknown): string[] {
  return items(raw, 50)
    .map((item) => {
      const node = asObject(item);
      const value = node && !isLiteral(node) ? (own(node, '@id') ?? own(node, 'name') ?? own(node, 'url')) : item;
      return typeof value === 'boolean' ? String(value) : lastPart(string(value));
    })
    .filter((name) => name !== '');
}

/** Properties of objects that stand for a text by mistake, or are none of a language map. */
const NO_LANGUAGE = new Set(['url', 'id', 'geo', 'alt', 'lat', 'lon', 'lng']);

/** The wordings of an object of languages (`{ "en": "Open day", "fr": … }`, JSON-LD 1.1, 4.6.2); `null` where it is none. */
function languageMap(node: Raw): [string, string][] | null {
  const found: [string, string][] = [];
  for (const key of Object.keys(node).slice(0, 200)) {
    const lang = key === '@none' ? '' : key.startsWith('@') || NO_LANGUAGE.has(key) ? null : asLanguage(key);
    if (lang === null) return null;
    const value = items(own(node, key)).map(asString).filter(Boolean).join('\n');
    if (value) found.push([lang, value]);
  }
  return found.length ? found : null;
}

/** A wording as published, and its language, `''` where it has none. */
function wordings(raw: unknown): (readonly [lang: string, value: string])[] {
  return items(raw).flatMap((item) => {
    const node = asObject(item);
    if (!node || isLiteral(node)) {
      return [[asLanguage(node ? own(node, '@language') : undefined) ?? '', asString(item)] as const];
    }
    return languageMap(node) ?? [];
  });
}

/**
 * A text as `ogp-events` has it: a string, or a map where languages are told apart; reduced from HTML, which schema.org's texts often
 * hold although they should not. `undefined` where there is none.
 *
 * @param join What is put between several wordings of no language; without it the first one counts.
 */
export function text(raw: unknown, join?: string): RawText | undefined {
  const bare: string[] = [];
  const map = new Map<string, string>();
  for (const [lang, published] of wordings(raw)) {
    // A plugin in wide use escapes line breaks twice.
    const value = htmlToText(published.replaceAll('\\n', '\n'));
    if (!value) continue;
    if (lang) map.set(lang, map.get(lang) ?? value);
    else if (!bare.includes(value) && bare.length < 50) bare.push(value);
  }
  const plain = join === undefined ? bare[0] : bare.join(join) || undefined;
  if (!map.size) return plain;
  // A wording of no language beside others: "undetermined" (ISO 639-2), unless it is one of them.
  if (plain !== undefined && ![...map.values()].includes(plain)) map.set('und', plain);
  return Object.fromEntries(map);
}

/** The first wording of a text, `''` where there is none. */
export function firstWording(words: RawText | undefined): string {
  return typeof words === 'string' ? words : words ? (Object.values(words)[0] ?? '') : '';
}

/** The name of a thing that may be written as a string or an object. */
export function name(raw: unknown): RawText | undefined {
  const node = asObject(raw);
  return node && !isLiteral(node) ? nameOf(node) : text(raw);
}

const nameOf = once(
  (node) => text(own(node, 'name') ?? own(node, 'legalName') ?? own(node, 'alternateName')) ?? text(node),
);

/** A server's name that people write without `https://`. */
const WWW = /^www\.[a-z\d-]+\.[a-z\d.-]+(?::\d+)?(?:[/?#]|$)/i;
/** A server's name without `https://`, or a file's: where it leads is not known. */
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i;
const FILE = /^[^/?#]+\.(?:html?|php\d?|aspx?|jsp|pdf|jpe?g|png|gif|webp|svg|ics|json)(?:[/?#]|$)/i;

/** Longer addresses than this lead nowhere. */
const MAX_ADDRESS = 10_000;

/** Finds addresses: decoded, and resolved against the document's own. */
export class Addresses {
  readonly #base: string;

  /** @param base The document's address, `''` where it is not known: relative addresses then stay as they are, and are reported. */
  constructor(base: string) {
    this.#base = base;
  }

  /** The first URL: a string, or what an object says its address is; `''` where there is none. */
  of(raw: unknown): string {
    for (const item of items(raw)) {
      const node = asObject(item);
      const found =
        node && !isLiteral(node)
          ? this.of(own(node, 'url') ?? own(node, 'contentUrl')) || this.#ofId(string(own(node, '@id')))
          : this.#resolve(asString(item));
      if (found) return found;
    }
    return '';
  }

  /** How many different addresses a value holds. */
  count(raw: unknown): number {
    const found = new Set(items(raw).map((item) => this.of(item)));
    found.delete('');
    return found.size;
  }

  /** An id that is an address as well, not only a name within the document. */
  #ofId(id: string): string {
    return /^(?:https?:|\/)/i.test(id) ? this.#resolve(id) : '';
  }

  #resolve(published: string): string {
    // No browser follows it: reported as it stands.
    if (published.length > MAX_ADDRESS) return published;
    const address = published.includes('&') ? decodeEntities(published) : published;
    if (!address || address === '#' || /^[a-z][a-z\d+.-]*:/i.test(address)) return address;
    if (WWW.test(address)) return `https://${address}`;
    if (HOST.test(address) && !FILE.test(address)) return address;
    try {
      return new URL(address, this.#base).href;
    } catch {
      return address;
    }
  }
}

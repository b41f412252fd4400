import { asLanguage, asObject, own, type Raw } from '../../json.js';
import type { RawText } from '../../model/raw-feed.js';
import { htmlToText } from '../html-to-text.js';

/** A value as a list: JSON-LD writes one value without brackets. */
export function items(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : raw === undefined || raw === null ? [] : [raw];
}

/** Wraps `make` so that it runs once for each object, however many events refer to it. Ten megabytes hold a million references. */
export function once<T>(make: (raw: Raw) => T): (raw: Raw) => T {
  const made = new WeakMap<Raw, T>();
  return (raw) => {
    if (!made.has(raw)) made.set(raw, make(raw));
    return made.get(raw)!;
  };
}

/** An object's types, without the vocabulary's address: `Event`, `Place`. */
export const types = once<readonly string[]>((node) =>
  items(own(node, '@type') ?? own(node, 'type'))
    .filter((type): type is string => typeof type === 'string')
    .map(lastPart),
);

/** `https://schema.org/EventCancelled`, `schema:EventCancelled` and `EventCancelled` all say the same. */
function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf(':')) + 1).trim();
}

/** The first of a value's items as a string; `''` where there is none. Typed values (`{"@value": …}`) count. */
export function string(raw: unknown): string {
  for (const item of items(raw)) {
    const value = asObject(item) ? own(asObject(item)!, '@value') : item;
    if (typeof value === 'string' && value.trim()) return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return '';
}

/** A value of one of schema.org's enumerations, without address; `''` where there is none. */
export function term(raw: unknown): string {
  for (const item of items(raw)) {
    const node = asObject(item);
    const name = string(node ? (own(node, '@id') ?? own(node, 'id') ?? own(node, 'name')) : item);
    if (name) return lastPart(name);
  }
  return '';
}

/** The first URL: a string, or what an object says its address is. */
export function url(raw: unknown): string {
  for (const item of items(raw)) {
    const node = asObject(item);
    const found = string(
      node ? (own(node, 'url') ?? own(node, 'contentUrl') ?? own(node, '@id') ?? own(node, '@value')) : item,
    );
    if (found) return found;
  }
  return '';
}

/** The name of a thing that may be written as a string or an object. */
export function name(raw: unknown): RawText | undefined {
  const node = asObject(raw);
  return node ? nameOf(node) : text(raw);
}

const nameOf = once((node) =>
  text(own(node, '@value') === undefined ? (own(node, 'name') ?? own(node, 'legalName')) : node),
);

/**
 * A text as `ogp-events` has it: a string, or a map where languages are told apart; reduced from HTML, which schema.org's texts often
 * hold although they should not. `undefined` where there is none.
 */
export function text(raw: unknown): RawText | undefined {
  let bare = '';
  const map: [string, string][] = [];
  for (const item of items(raw)) {
    // A plugin in wide use escapes line breaks twice.
    const value = htmlToText(string(item).replaceAll('\\n', '\n'));
    const lang = asLanguage(asObject(item) ? own(asObject(item)!, '@language') : undefined);
    if (value && lang) map.push([lang, value]);
    else bare ||= value;
  }
  return bare || (map.length ? Object.fromEntries(map) : undefined);
}

/**
 * A date or time in the spelling of RFC 3339 where a common slip keeps it from that: a space for the `T`, `+0200`, `+02`. Anything else
 * stays as it is, for the normaliser to judge.
 */
export function time(raw: unknown): string | undefined {
  const value = string(raw);
  if (!value) return undefined;
  return value
    .replace(/^(\d{4}-\d\d-\d\d) +(\d\d:\d\d)/, '$1T$2')
    .replace(
      /(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?) *([+-]\d\d):?(\d\d)?$/,
      (_, clock, hours, minutes) => `${clock}${hours}:${minutes ?? '00'}`,
    );
}

/** An instant of provenance: without an offset, UTC is near enough. */
export function instant(raw: unknown): string | undefined {
  const value = time(raw);
  if (!value) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return `${value}T00:00Z`;
  return /T[\d:.]+$/.test(value) ? `${value}Z` : value;
}

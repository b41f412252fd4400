import type { PublishedTime, Text, TextVariant } from '../model/event.js';
import { countryCodes } from '../countries/codes.js';
import { isPrivateUrl, safeUrl, WEB } from '../safe-url.js';
import { cleanText, LINE_CAP, pickText, truncateText } from '../text.js';
import { formatOffset, parsePublishedTime } from '../time/published-time.js';
import { MINUTE } from '../time/units.js';
import { asLine, asObject, NONE, own, shown, asLanguage, type Raw } from '../json.js';
import type { Expected } from '../model/issue.js';
import type { SpelledZone } from '../zones/zone-spellings.js';
import type { Context } from './context.js';

/** Records that a field was left out. @param expected What it should have held. */
export function leaveOut(ctx: Context, key: string, raw: unknown, expected: Expected): null {
  ctx.report({ code: ctx.invalidField, reason: 'not-expected', value: shown(raw), expected }, key);
  return null;
}

/** A short string or number in one line, such as a postal code. */
export function readLine(ctx: Context, from: Raw, key: string, cap = LINE_CAP): string | null {
  const raw = own(from, key);
  return raw === undefined || raw === '' ? null : asLine(raw, cap) || leaveOut(ctx, key, raw, 'text');
}

/** A language tag. */
export function readLanguage(ctx: Context, raw: unknown, key: string): string | null {
  return asLanguage(raw) ?? leaveOut(ctx, key, raw, 'language');
}

/** Characters of a time zone. */
const MAX_ZONE = 80;

/** Code units; longer texts hardly come twice. */
const SHORT = 80;

/** No feed in the world has more languages than this in one text. */
const MAX_VARIANTS = 200;

/**
 * A text: a string in the feed's language, or a map from language to string.
 *
 * @param cap Graphemes; over {@link LINE_CAP} the text may have several lines.
 */
export function readText(ctx: Context, from: Raw, key: string, cap = LINE_CAP): Text | null {
  const raw = own(from, key);
  if (raw === undefined || raw === '') return null;
  if (typeof raw === 'string' || Number.isFinite(raw)) {
    const text = String(raw);
    // Of one line only: where there may be several, the same words are read otherwise.
    const isShared = cap === LINE_CAP && text.length <= SHORT;
    const known = isShared && ctx.texts.get(text);
    if (known) return known;
    const value = wording(ctx, text, key, cap);
    const read: Text | null = value ? Object.freeze([Object.freeze({ lang: ctx.language, value })] as const) : null;
    if (read && isShared) ctx.texts.set(text, read);
    return read;
  }
  const map = asObject(raw);
  const variants: TextVariant[] = [];
  let sound = map !== null;
  for (const tag of map ? Object.keys(map).slice(0, MAX_VARIANTS) : NONE) {
    const lang = asLanguage(tag);
    const text = own(map!, tag);
    if (lang === null || typeof text !== 'string') sound = false;
    const value = lang !== null && typeof text === 'string' ? wording(ctx, text, key, cap) : '';
    if (value) variants.push(Object.freeze({ lang: lang!, value }));
  }
  if (!sound) {
    ctx.report({ code: ctx.invalidField, reason: variants.length ? 'partly-not-text' : 'not-text' }, key);
  }
  return variants.length ? inOrder(variants as unknown as Text, ctx.language) : null;
}

/** Puts first what is shown where no variant is in a wanted language: the feed's language, else English. */
function inOrder(text: Text, feedLanguage: string): Text {
  const first = pickText(text, [feedLanguage, 'en']);
  // A list that has grown keeps room for more; one that `concat` makes does not.
  return Object.freeze([first].concat(text.filter((variant) => variant !== first)) as unknown as Text);
}

/** One wording, clean and within its cap. Room for 16 code units a grapheme bounds the work on a text that no person wrote. */
function wording(ctx: Context, raw: string, key: string, cap: number): string {
  const room = cap * 16;
  const whole = cleanText(raw.length > room ? raw.slice(0, room) : raw, cap > LINE_CAP);
  const text = truncateText(whole, cap);
  if (text !== whole || raw.length > room) {
    ctx.report({ code: 'text-truncated', max: cap }, key);
  }
  return text;
}

/** A date or time. */
export function readTime(ctx: Context, from: Raw, key: string): PublishedTime | null {
  const raw = own(from, key);
  return raw === undefined || raw === '' ? null : asTime(ctx, raw, key);
}

/** The beginning of dates that programs write where there is none: the first year, and the last one. */
export const PLACEHOLDER = /^0001|^9999/;

/**
 * An item as a date or time that somebody meant. In another spelling than RFC 3339's it is read as far as its meaning is certain, with an
 * issue; of a start that is the day at least. A wall clock without an offset has the one that its event names in place of a zone.
 */
export function asTime(ctx: Context, raw: unknown, key: string): PublishedTime | null {
  const refuse = (reason: 'unreadable' | 'partly-unreadable' | 'placeholder'): null => {
    ctx.report({ code: 'invalid-time', reason, value: shown(raw) }, key);
    return null;
  };
  const isNumber = typeof raw === 'number';
  let time = typeof raw === 'string' ? parsePublishedTime(raw) : null;
  if (!time) {
    const loose = isNumber || typeof raw === 'string' ? ctx.looseTime(String(raw)) : null;
    if (!loose || (loose.reading === 'partial' && key !== 'start'))
      return refuse(loose ? 'partly-unreadable' : 'unreadable');
    time = loose.time;
    const value = shown(raw);
    const readAs = time.text;
    ctx.suffixZone ??= loose.zone;
    if (loose.reading === 'partial') {
      const reason = time.kind === 'date' ? 'only-day' : 'only-clock';
      ctx.report({ code: 'invalid-time', reason, value, readAs }, key);
    } else if (loose.reading === 'respelled' || isNumber) {
      ctx.report({ code: 'nonstandard-value', value, readAs }, key);
    }
  }
  if (PLACEHOLDER.test(time.text)) return refuse('placeholder');
  const { offset } = ctx;
  const isLocal = offset !== null && time.kind === 'time' && time.offset === null;
  return Object.freeze(isLocal ? { ...time, offset } : time);
}

/** An instant in epoch milliseconds. */
export function readInstant(ctx: Context, from: Raw, key: string): number | null {
  const time = readTime(ctx, from, key);
  if (!time) return null;
  if (time.kind === 'time' && time.offset !== null) return time.wallMs - time.offset * MINUTE;
  ctx.report({ code: 'invalid-time', reason: 'not-an-instant', value: shown(time.text) }, key);
  return null;
}

/** A safe URL. @param kinds The protocols to let through. */
export function readUrl(ctx: Context, from: Raw, key: string, kinds: readonly string[] = WEB): string | null {
  const raw = own(from, key);
  if (raw === undefined || raw === '') return null;
  const url = safeUrl(raw, kinds);
  if (!url) ctx.report({ code: 'unsafe-url', value: shown(raw) }, key);
  else if (!ctx.isPrivate && isPrivateUrl(url)) {
    ctx.report({ code: 'private-url', value: shown(raw) }, key);
    return null;
  } else if (url.startsWith('mailto:') && /[?&](?!subject=)[^=&]/i.test(String(raw))) {
    ctx.report({ code: 'nonstandard-value', value: shown(raw), readAs: url }, key);
  }
  return url;
}

/** One of a few known values, whatever its case; `null` where it is absent, or unknown (recorded). */
export function readEnum<T extends string>(ctx: Context, from: Raw, key: string, known: readonly T[]): T | null {
  const raw = own(from, key);
  if (raw === undefined || raw === '') return null;
  // Ours rather than the feed's: a thousand events then share one string.
  const exact = known.find((word) => word === raw);
  if (exact) return exact;
  const folded = typeof raw === 'string' && raw.length < 64 ? raw.trim().toLowerCase() : '';
  // The spelling of the United States must not make a cancelled event take place.
  const value = known.find((word) => word === folded || (word === 'cancelled' && folded === 'canceled'));
  if (!value) ctx.report({ code: 'unknown-value', reason: 'value', value: shown(raw) }, key);
  return value ?? null;
}

/** A yes or no, also as a string. */
export function readFlag(ctx: Context, from: Raw, key: string): boolean | null {
  const raw = own(from, key);
  if (raw === undefined || raw === '') return null;
  if (raw === true || raw === 'true') return true;
  return raw === false || raw === 'false' ? false : leaveOut(ctx, key, raw, 'boolean');
}

/** Reads one item of a list; `null` leaves it out. */
type ReadItem<T> = (ctx: Context, raw: unknown, key: string) => T | null;

/** Items that are compared one by one. */
const FEW = 8;

/**
 * A list, its unsound items left out. A lone value counts as a list of one. Equal strings count once.
 *
 * @param max More items than these are not read, and that is recorded; nor are more than {@link MAX_LIST_ITEMS} of the feed.
 */
export function readList<T>(ctx: Context, from: Raw, key: string, max: number, read: ReadItem<T>): readonly T[] {
  const raw = own(from, key);
  if (raw === undefined || raw === '') return NONE;
  const items: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const room = Math.min(max, ctx.itemsLeft);
  if (items.length > room) {
    ctx.report({ code: ctx.invalidField, reason: 'too-many-items', count: items.length, max: room }, key);
  }
  ctx.itemsLeft -= Math.min(items.length, room);
  // Most lists have one item, and room for more is what a growing array would take.
  let list: T[] | undefined;
  let known: Set<unknown> | undefined;
  for (let i = 0; i < items.length && i < room; i++) {
    const item = read(ctx, items[i], key);
    if (item === null) continue;
    if (!list) list = [item];
    else if (typeof item !== 'string') list.push(item);
    else {
      if (list.length === FEW) known ??= new Set(list);
      if (known ? known.size !== known.add(item).size : !list.includes(item)) list.push(item);
    }
  }
  if (!list) return NONE;
  // A list that has grown keeps room for more; a copy does not.
  return Object.freeze(list.length > 1 ? list.slice() : list);
}

/** A list of dates, which has a limit of its own and takes no room of other lists. */
export function readDates<T>(ctx: Context, from: Raw, key: string, max: number, read: ReadItem<T>): readonly T[] {
  const { itemsLeft } = ctx;
  ctx.itemsLeft = max;
  const list = readList(ctx, from, key, max, read);
  ctx.itemsLeft = itemsLeft;
  return list;
}

/** A known country code, upper case. */
export function asCountry(ctx: Context, raw: unknown, key: string): string | null {
  const code = typeof raw === 'string' && raw.length < 16 ? raw.trim().toUpperCase() : '';
  if (countryCodes().has(code)) return code;
  ctx.report({ code: 'unknown-country', value: shown(raw) }, key);
  return null;
}

/** A country field. */
export function readCountry(ctx: Context, from: Raw, key: string): string | null {
  const raw = own(from, key);
  return raw === undefined || raw === '' ? null : asCountry(ctx, raw, key);
}

const NO_ZONE: SpelledZone = Object.freeze({ timeZone: null, offset: null });

/** A time zone. What is not as the tz database spells it, but has only one meaning, is read with an issue. */
export function readZone(ctx: Context, from: Raw, key: string): SpelledZone {
  const raw = own(from, key);
  if (raw === undefined || raw === '') return NO_ZONE;
  const text = typeof raw === 'string' && raw.length <= MAX_ZONE ? raw.trim() : '';
  const timeZone = text && ctx.knownZone(text);
  if (timeZone) return { timeZone, offset: null };
  const spelled = text && ctx.spelledZone(text);
  if (spelled) {
    const readAs = spelled.timeZone ?? `UTC${formatOffset(spelled.offset!)}`;
    ctx.report({ code: 'nonstandard-zone', value: shown(raw), readAs }, key);
    return spelled;
  }
  ctx.report({ code: 'unknown-zone', value: shown(raw) }, key);
  return NO_ZONE;
}

/** Returns whether a field holds a time zone that is not as the tz database spells it. */
export function isOddZone(ctx: Context, from: Raw): boolean {
  const raw = own(from, 'timeZone');
  return typeof raw === 'string' && raw !== '' && raw.length <= MAX_ZONE && ctx.knownZone(raw.trim()) === null;
}

import { asLine, asObject, NONE, own, type Raw } from '../json.js';
import type { RawText } from '../model/raw-feed.js';
import { decodeEntities } from './entities.js';
import { plainText } from './plain-text.js';

// Values as publishing systems print them: numbers as text, `false` or an empty list where there is nothing, HTML within names. A value of
// another type is returned as it is, for the normaliser to record.

/** Whether a value is what systems write for "nothing". */
export const isNothing = (raw: unknown): boolean =>
  raw === undefined || raw === null || raw === false || raw === '' || (Array.isArray(raw) && !raw.length);

/** A text, reduced from HTML. */
export function text(raw: unknown): RawText | undefined {
  return isNothing(raw) ? undefined : plainText(typeof raw === 'number' ? String(raw) : raw);
}

/** A short text in one line, without HTML; `''` for anything else. */
export const line = (raw: unknown): string => {
  const words = text(raw);
  return typeof words === 'string' ? words.replace(/\s+/g, ' ') : '';
};

/** An address, its character references decoded, and its scheme put before it where systems leave it out. */
export function address(raw: unknown): string | undefined {
  if (isNothing(raw)) return undefined;
  return typeof raw === 'string' ? withScheme(decodeEntities(raw.trim())) || undefined : (raw as string);
}

/** `data.site.example/events`, as people enter it. */
const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}(?:[/?#]\S*)?$/i;
/** A file beside the document is no host. */
const FILE = /^[^/]*\.(?:pdf|docx?|xlsx?|csv|ics|html?|php|aspx?|jpe?g|png|gif|svg|webp)$/i;

/** Puts the scheme before a host that has none, also before `//site.example/picture.jpg`. Anything else stays as it is. */
export function withScheme(url: string): string {
  if (/^\/\/[^\s/]/.test(url)) return `https:${url}`;
  return HOST.test(url) && !FILE.test(url) ? `https://${url}` : url;
}

/** The items of a list. PHP prints a list with gaps as an object: `{ "0": …, "2": … }`. One value stands for a list of one. */
export function list(raw: unknown): readonly unknown[] {
  if (isNothing(raw)) return NONE;
  if (Array.isArray(raw)) return raw;
  const keys = Object.keys(asObject(raw) ?? {});
  return keys.length && keys.every((key) => /^\d+$/.test(key)) ? Object.values(raw as Raw) : [raw];
}

/** The objects of a list. */
export const objects = (raw: unknown): Raw[] =>
  list(raw)
    .map(asObject)
    .filter((item) => item !== null);

/** The names of a list of names, or of objects that have one. */
export const names = (raw: unknown): string[] =>
  list(raw)
    .map((item) => line(own(asObject(item) ?? { name: item }, 'name')))
    .filter(Boolean);

/** A number, or a text that is one; else `NaN`. */
export const number = (raw: unknown): number => Number(asLine(raw) || NaN);

/** A yes, in any of its spellings. */
export const isTrue = (raw: unknown): boolean => raw === true || /^(?:true|yes|1)$/i.test(asLine(raw));

/** An instant of provenance, which is in UTC although nothing says so. `0000-00-00` is how databases write "never". */
export function utcInstant(raw: unknown): string | undefined {
  if (isNothing(raw)) return undefined;
  if (typeof raw !== 'string') return raw as string;
  const time = wallTime(raw);
  return /^0000/.test(time) ? undefined : /T[\d:.]+$/.test(time) ? `${time}Z` : time;
}

/** `2027-05-18 19:00:00`, as databases print it, in the form of RFC 3339. */
export const wallTime = (raw: string): string => raw.trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T');

/** Topics that the catalogue knows, and the other words as tags. */
export function subjects(
  words: readonly string[],
  matchTopic: (name: string) => string | null,
): { readonly topics: string[]; readonly tags: string[] } {
  const topics = new Set<string>();
  const tags = new Set<string>();
  for (const word of words) {
    const slug = matchTopic(word.slice(0, 300));
    (slug ? topics : tags).add(slug ?? word);
  }
  return { topics: [...topics], tags: [...tags] };
}

/** The position of a place. Zero and zero is what systems write that do not know. */
export function position(lat: unknown, lon: unknown): { lat?: string; lon?: string } {
  if (isNothing(lat) || isNothing(lon) || (number(lat) === 0 && number(lon) === 0)) return {};
  return { lat: lat as string, lon: lon as string };
}

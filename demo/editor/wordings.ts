import type { RawText } from '../../src/core/model/raw-feed.js';

/**
 * Returns the wordings of a text of a feed, language tag → words. A bare string is in the feed's language.
 *
 * @param value A string or a map, or anything that a file may hold in its place.
 */
export function wordingsOf(value: unknown, feedLanguage: string): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[feedLanguage, value]]);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/**
 * Returns a text with one wording replaced; `undefined` if no wording is left. A string stays a string while it has one language, and a map
 * stays a map, so that what a person did not touch stays as it was written.
 *
 * @param words `''` takes the wording out.
 */
export function withWording(
  value: unknown,
  language: string,
  feedLanguage: string,
  words: string,
): RawText | undefined {
  const isMap = value !== null && typeof value === 'object' && !Array.isArray(value);
  if (!isMap && language === feedLanguage) return words || undefined;
  const map: Record<string, string> = isMap
    ? { ...(value as Record<string, string>) }
    : typeof value === 'string' && value
      ? { [feedLanguage]: value }
      : {};
  if (words) map[language] = words;
  else delete map[language];
  return Object.keys(map).length ? map : undefined;
}

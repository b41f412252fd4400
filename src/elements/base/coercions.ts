import { asText, type Coerce } from './setting.js';

/** One of a few words; letter case is ignored. */
export const oneOf =
  <const T extends string>(...words: readonly T[]): Coerce<T> =>
  (value, fallback, refuse) => {
    const word = asText(value).trim().toLowerCase();
    if (!word) return fallback;
    return words.find((known) => known === word) ?? refuse('one of ', words);
  };

/** A whole number within bounds, which are included, or one of a few words. */
export const wholeNumber =
  <const W extends string = never>(
    range: readonly [min: number, max: number],
    ...words: readonly W[]
  ): Coerce<number | W> =>
  (value, fallback, refuse) => {
    const text = asText(value).trim().toLowerCase();
    if (!text) return fallback;
    const number = /^[0-9]{1,9}$/.test(text) ? Number(text) : NaN;
    if (number >= range[0] && number <= range[1]) return number;
    const expected = `a whole number from ${range.join(' to ')}${words[0] ? ' or ' : ''}`;
    return words.find((known) => known === text) ?? refuse(expected, words, fallback, range);
  };

/** How an object arrives where only text can, such as in an attribute that a framework writes. */
const OBJECT = '[object Object]';

/** Text as it is. */
export const text: Coerce<string | null> = (value, _, refuse) => {
  const written = asText(value);
  return written === OBJECT ? refuse('text') : written;
};

/** Space-separated tokens, kept as they are written. An array is joined. */
export const tokens: Coerce<string> = (value, _, refuse) => {
  const written = asText(Array.isArray(value) ? value.map(asText).join(' ') : value);
  return written === OBJECT ? refuse('made of words') : written;
};

/** Space-separated tokens of a known set, in lower case and each once; others are left out. The default if none is left. */
export const someOf =
  (...words: readonly string[]): Coerce<string> =>
  (value, fallback, refuse) => {
    const given = [...new Set(tokens(value, fallback, refuse).toLowerCase().split(/\s+/).filter(Boolean))];
    const known = given.filter((word) => words.includes(word));
    const used = known.join(' ') || fallback;
    return known.length < given.length ? refuse('made of ', words, used) : used;
  };

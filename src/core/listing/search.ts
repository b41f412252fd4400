import type { Text } from '../model/event.js';
import type { Occurrence } from '../model/occurrence.js';

/** Letters that Unicode does not take apart, but readers do. */
const LETTERS = new Map([...'ßss ıi øo đd łl æae œoe ςσ ـ'.split(' ')].map((pair) => [pair[0]!, pair.slice(1)]));
const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');

/** Accents of Latin, Greek and Cyrillic, and the points of Hebrew and Arabic. The vowel signs of other scripts are letters. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Scripts that leave no space between words: a word there may begin anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

const ASCII = /^[\0-\x7f]*$/;

/** Returns text without case, accents and punctuation, each word after a space: `' cafe del pueblo'`. There may be more spaces than one. */
export function foldText(text: string): string {
  // Most texts are plain, or are once they have lost their accents: they are spared the tables of Unicode. Spaces stay as they are:
  // to replace them would cost more than all the rest.
  const plain = ASCII.test(text) ? text.toLowerCase() : text.normalize('NFKD').toLowerCase().replace(MARKS, '');
  if (ASCII.test(plain)) return ` ${plain.replace(/[^a-z0-9 ]+/g, ' ')}`;
  return ` ${plain.replace(LETTER, (letter) => LETTERS.get(letter) ?? letter).replace(/[^\p{L}\p{N}\p{M} ]+/gu, ' ')}`;
}

const PLACE = ['name', 'street', 'locality', 'region'] as const;

/** Returns a reader of a date's searchable words, folded: title, summary, place and organisers, in every language in which they are given. */
export function searchReader(): (occurrence: Occurrence) => string {
  const known = new Map<string, string>();
  const shared = (text: string): string => {
    let folded = known.get(text);
    if (folded === undefined) known.set(text, (folded = foldText(text)));
    return folded;
  };
  const all = (text: Text | null | undefined, fold: (text: string) => string): string => {
    let folded = '';
    if (text) for (const { value } of text) folded += fold(value);
    return folded;
  };
  return ({ event, title, location }) => {
    // Places and organisers come again and again; titles do only where an event has several dates.
    const own = event.recurrence || event.occurrences ? shared : foldText;
    let text = all(title, own) + all(event.summary, own);
    if (location) for (const part of PLACE) text += all(location[part], shared);
    for (const { name } of event.organizers) text += all(name, shared);
    return text;
  };
}

/** Returns a test of folded texts: whether every word of the query begins a word of the text. `null` for a query without words. */
export function matcher(query: string): ((folded: string) => boolean) | null {
  const words = foldText(query).split(' ').filter(Boolean);
  if (!words.length) return null;
  const needles = words.map((word) => (UNSPACED.test(word) ? word : ` ${word}`));
  return (folded) => needles.every((needle) => folded.includes(needle));
}

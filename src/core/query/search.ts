import type { Occurrence, Text } from '../model.js';

/** Letters that Unicode does not take apart, but readers do. */
const LETTERS = new Map([...'ßss ıi øo đd łl æae œoe ςσ ـ'.split(' ')].map((pair) => [pair[0]!, pair.slice(1)]));
const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');

/** Accents of Latin, Greek and Cyrillic, and the points of Hebrew and Arabic. The vowel signs of other scripts are letters. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Scripts that leave no space between words: a word there may begin anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** Text without case, accents and punctuation, each word after a space: `' cafe del pueblo'`. */
export function foldText(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(LETTER, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  return plain && ` ${plain}`;
}

/** What is searched of a date: title, summary, place and organisers, in every language in which they are given. */
export function searchText({ event, title, location }: Occurrence): string {
  const texts: (Text | null | undefined)[] = [
    title,
    event.summary,
    location?.name,
    location?.street,
    location?.locality,
    location?.region,
  ];
  for (const { name } of event.organizers) texts.push(name);
  return foldText(texts.flatMap((text) => text?.map(({ value }) => value) ?? []).join(' \n '));
}

/** A test of folded texts: whether every word of the query begins a word of the text. `null` for a query without words. */
export function matcher(query: string): ((folded: string) => boolean) | null {
  const words = foldText(query).split(' ').filter(Boolean);
  if (!words.length) return null;
  const needles = words.map((word) => (UNSPACED.test(word) ? word : ` ${word}`));
  return (folded) => needles.every((needle) => folded.includes(needle));
}

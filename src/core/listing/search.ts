import type { FeedEvent, Text } from '../model/event.js';
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

/** The searchable words of a date, folded, in every language in which they are given. */
interface SearchWords {
  /** Title and place. */
  readonly own: string;
  /** The words that it shares with the other dates of its event: summary and organisers. */
  readonly shared: string;
}

/** Returns a reader of a date's searchable words. */
export function searchReader(): (occurrence: Occurrence) => SearchWords {
  const known = new Map<string, string>();
  const remembered = (text: string): string => {
    let folded = known.get(text);
    if (folded === undefined) known.set(text, (folded = foldText(text)));
    return folded;
  };
  const all = (text: Text | null | undefined, fold: (text: string) => string): string => {
    let folded = '';
    if (text) for (const { value } of text) folded += fold(value);
    return folded;
  };
  const ofEvents = new Map<FeedEvent, string>();
  const sharedOf = (event: FeedEvent): string => {
    const hasSeveral = event.recurrence || event.occurrences;
    let shared = hasSeveral && ofEvents.get(event);
    if (typeof shared === 'string') return shared;
    shared = all(event.summary, foldText);
    for (const { name } of event.organizers) shared += all(name, remembered);
    if (hasSeveral) ofEvents.set(event, shared);
    return shared;
  };
  return ({ event, title, location }) => {
    // Places and organisers come again and again; titles do only where an event has several dates.
    let own = all(title, event.recurrence || event.occurrences ? remembered : foldText);
    if (location) for (const part of PLACE) own += all(location[part], remembered);
    return { own, shared: sharedOf(event) };
  };
}

/** Returns a test of folded texts: whether every word of the query begins a word of one of them. `null` for a query without words. */
export function matcher(query: string): ((folded: string, more?: string) => boolean) | null {
  const words = foldText(query).split(' ').filter(Boolean);
  if (!words.length) return null;
  const needles = words.map((word) => (UNSPACED.test(word) ? word : ` ${word}`));
  return (folded, more = '') => needles.every((needle) => folded.includes(needle) || more.includes(needle));
}

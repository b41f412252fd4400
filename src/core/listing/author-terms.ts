import { countryCode } from '../countries/country-code.js';
import type { Topic } from '../model/event.js';
import { topicMatcher } from '../topics.js';

/** No name in our tables has more words. */
const MOST_WORDS = 6;

/**
 * Returns the values in a list that a page author wrote: of a word or several together ("United States") that `valueOf` knows, their
 * value; any other word as it is. Words that are known each by itself are never taken together.
 */
function valuesIn(list: string, valueOf: (name: string) => string | null): ReadonlySet<string> {
  const words = list.split(/[\s,;]+/).filter(Boolean);
  const alone = words.map(valueOf);
  const values = new Set<string>();
  let i = 0;
  while (i < words.length) {
    let value = null;
    let count = Math.min(MOST_WORDS, words.length - i);
    for (; count > 1; count--) {
      if (alone.slice(i, i + count).includes(null)) value = valueOf(words.slice(i, i + count).join(' '));
      if (value !== null) break;
    }
    values.add(value ?? alone[i] ?? words[i]!);
    i += count;
  }
  return values;
}

/** Returns ISO 3166-1 alpha-2 codes, in upper case, of a list of codes and English names: `KE`, `Kenya`, `United States`. */
export const countriesIn = (list: string): ReadonlySet<string> =>
  valuesIn(list.toUpperCase(), (name) => countryCode(name) ?? countryCode(name.replace(/ AND /g, ' ')));

/** Returns slugs of a list of slugs and labels: `fiscal-openness`, `Fiscal Openness`. */
export const topicsIn = (list: string, feedTopics?: readonly Topic[]): ReadonlySet<string> =>
  valuesIn(list.toLowerCase(), topicMatcher(feedTopics));

import { own, type Raw } from '../../json.js';
import type { RawEvent } from '../../model/raw-feed.js';
import { LINE_CAP } from '../../text.js';
import type { Findings } from '../findings.js';
import type { Graph } from './graph.js';
import { countOf, firstWording, isLiteral, items, name } from './values.js';

const MAX_WORDS = 200;

/** Reads `keywords` and `about`: words that name a topic become one, the others tags. */
export function subjectsOf(
  node: Raw,
  graph: Graph,
  matchTopic: (name: string) => string | null,
  findings: Findings,
): Pick<RawEvent, 'topics' | 'tags'> {
  const topics = new Set<string>();
  const tags = new Set<string>();
  const words: string[] = [];
  for (const item of [...items(own(node, 'keywords'), MAX_WORDS), ...graph.values(node, 'about', MAX_WORDS)]) {
    const value = firstWording(name(item));
    const isList = typeof item !== 'object' || item === null || isLiteral(item as Raw);
    words.push(...(isList ? value.slice(0, 40 * LINE_CAP).split(/[,;]/) : [value]));
  }
  for (const word of words.slice(0, MAX_WORDS).map((one) => one.trim())) {
    if (!word) continue;
    const slug = matchTopic(word.slice(0, LINE_CAP));
    (slug ? topics : tags).add(slug ?? word);
  }
  const count = Math.max(words.length, countOf(own(node, 'keywords')));
  if (count > MAX_WORDS) {
    findings.add({ code: 'invalid-field', reason: 'too-many-items', count, max: MAX_WORDS }, 'keywords');
  }
  return { topics: [...topics].slice(0, 20), tags: [...tags].slice(0, 50) };
}

import type { Topic } from './model/event.js';
import { MAX_BROADER } from './limits.js';
import { withoutMarks } from './text.js';

/** Slugs of the catalogue: the ten areas of the Open Gov Challenge, and the rest. */
export const TOPICS = [
  'access-to-information',
  'anti-corruption',
  'civic-space',
  'climate-environment',
  'digital-governance',
  'fiscal-openness',
  'gender-inclusion',
  'justice',
  'media-freedom',
  'public-participation',
  'other',
] as const;

/** Returns the topics above one topic, the nearest first: one more than count with it ({@link MAX_BROADER}) at most. */
export function widerTopics(id: string, topics: ReadonlyMap<string, Topic>): readonly string[] {
  const found = new Set([id]);
  // A set visits what is added while it is visited, and nothing twice: a circle ends.
  for (const member of found) {
    const wider = topics.get(member)?.broader;
    if (wider && found.size <= MAX_BROADER + 1) found.add(wider);
  }
  found.delete(id);
  return [...found];
}

/**
 * A label reduced to what two sites agree on: no case, accents, punctuation or "and". The areas' English labels
 * ("Gender & Inclusion", "Climate and Environment") reduce to their slugs, so that the catalogue needs no table of labels.
 */
function fold(label: string): string {
  return withoutMarks(label).replace(/(^|[^\p{L}\p{N}])and(?=[^\p{L}\p{N}]|$)|[^\p{L}\p{N}]+/gu, '');
}

const CATALOGUE: ReadonlyMap<string, string> = new Map(TOPICS.map((slug) => [fold(slug), slug]));

/**
 * From what a feed calls a topic (a slug, or a label in any spelling) to its slug, or `null` where neither the feed nor the catalogue
 * has it.
 */
export function topicMatcher(feedTopics: readonly Topic[] = []): (name: string) => string | null {
  const known = new Map(CATALOGUE);
  for (const { id, label } of feedTopics) for (const { value } of label) known.set(fold(value), id);
  for (const { id } of feedTopics) known.set(fold(id), id);
  const seen = new Map<string, string | null>();
  return (name) => {
    let slug = seen.get(name);
    if (slug === undefined) {
      slug = known.get(fold(name)) ?? null;
      seen.set(name, slug);
    }
    return slug;
  };
}

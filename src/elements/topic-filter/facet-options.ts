import { choose, valueLabel, valuesIn } from '../../controllers/filter-engine.js';
import type { ViewPool } from '../../controllers/view.js';
import { NO_CHOICE, type FacetName } from '../../core/listing/choice.js';
import { QUICK_DATES } from '../../core/listing/dates.js';
import { MAX_FACET_VALUES, MAX_OPTIONS } from '../../core/limits.js';
import type { TextVariant } from '../../core/model/event.js';
import { TOPICS } from '../../core/topics.js';
import type { Language } from '../../locales/language.js';

export interface FacetOption {
  readonly value: string;
  readonly label: TextVariant;
  /** 0, or how many wider topics stand above it. */
  readonly depth: number;
}

/**
 * Returns the values of a facet to choose from, in order, with their names. They are the same whatever is chosen.
 *
 * @param warn Tells the page author that there are too many.
 */
export function optionsOf(
  pool: ViewPool,
  facet: FacetName,
  language: Language,
  order: readonly string[],
  warn: (message: string) => void,
): readonly FacetOption[] {
  if (facet === 'when') {
    return QUICK_DATES.map((value) => ({ value, label: valueLabel(language, pool, facet, value), depth: 0 }));
  }
  const { snapshot } = pool;
  const wider = new Map(facet === 'topics' ? snapshot.topics.map(({ id, broader }) => [id, broader]) : []);
  const values = [...valuesIn(pool, facet)];
  const isCut = values.length > MAX_OPTIONS;
  const totals = isCut || order.includes('count') ? choose(pool, NO_CHOICE, language.requested).counts(facet) : null;
  const totalOf = (value: string): number => totals?.get(value) ?? 0;
  const rank = ranking(order, facet === 'topics' ? [...snapshot.topics.map(({ id }) => id), ...TOPICS] : FIXED);
  if (isCut) {
    const count = values.length < MAX_FACET_VALUES ? values.length : `${MAX_FACET_VALUES} or more`;
    warn(`there are ${count} ${facet}; the ${MAX_OPTIONS} of them with the most entries are offered.`);
  }
  // Of more than anyone reads, or finds by typing, those with the most events.
  if (isCut) values.sort((a, b) => rank(a) - rank(b) || totalOf(b) - totalOf(a)).splice(MAX_OPTIONS);
  const options = values.map((value) => ({ value, label: valueLabel(language, pool, facet, value), depth: 0 }));
  options.sort(
    (a, b) =>
      (order.includes('count') ? totalOf(b.value) - totalOf(a.value) : 0) ||
      rank(a.value) - rank(b.value) ||
      language.format.compare(a.label.value, b.label.value),
  );
  return facet === 'topics' && snapshot.topics.some(({ broader }) => broader) ? nested(options, wider) : options;
}

/** Values that come in an order of their own rather than by name. */
const FIXED = ['in-person', 'online', 'hybrid', 'event', 'deadline', 'announcement', 'series'];

/** Returns the rank of a value: as the page author says, then as the catalogue does, then with all others. */
function ranking(order: readonly string[], catalogue: readonly string[]): (value: string) => number {
  const ranks = new Map<string, number>();
  for (const value of [...order, ...catalogue]) if (!ranks.has(value)) ranks.set(value, ranks.size);
  return (value) => ranks.get(value) ?? ranks.size;
}

/** Puts narrower topics below their wider one. */
function nested(options: readonly FacetOption[], wider: ReadonlyMap<string, string | null>): readonly FacetOption[] {
  const here = new Set(options.map(({ value }) => value));
  const done = new Set<string>();
  const list: FacetOption[] = [];
  const narrower = new Map<string, FacetOption[]>();
  for (const option of options) {
    const above = wider.get(option.value);
    if (above) narrower.set(above, [...(narrower.get(above) ?? []), option]);
  }
  const add = (option: FacetOption, depth: number): void => {
    if (done.has(option.value)) return;
    done.add(option.value);
    list.push({ ...option, depth: Math.min(depth, 3) });
    for (const other of narrower.get(option.value) ?? []) add(other, depth + 1);
  };
  for (const option of options) if (!here.has(wider.get(option.value) ?? '')) add(option, 0);
  // Topics whose wider topics make a circle.
  for (const option of options) add(option, 0);
  return list;
}

import { FACETS, type Choice, type FacetName } from '../listing/choice.js';
import type { CalendarIndex, ListedCalendar } from './calendar-index.js';

/** The reader's choice, within what the page's author admits. */
interface Shown {
  readonly choice: Choice;
  /** Empty for all. */
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  readonly kinds: readonly string[];
}

/** The parts of a choice that a subscription has to do without. */
export type Lost = FacetName | 'search' | 'match';

/** The calendars that have all that a list shows, each event in at least one. */
export interface Cover {
  readonly calendars: readonly ListedCalendar[];
  /** The choices that they do not keep, so that they have more than the list. */
  readonly lost: readonly Lost[];
}

/**
 * Returns the fewest calendars that together have exactly what a list shows; where there are none, the fewest that have all of it, and what
 * these do not keep.
 *
 * @param widerOf Returns the topics above a topic: their calendars have its events.
 */
export function coverOf(
  { calendars }: CalendarIndex,
  { choice, topics, countries, kinds }: Shown,
  widerOf: (topic: string) => readonly string[],
): Cover {
  const find = (topic?: string, country?: string): ListedCalendar | undefined =>
    calendars.find((one) => one.topic === topic && one.country === country);
  const lost = new Set<Lost>();
  for (const facet of FACETS) if (facet !== 'topics' && facet !== 'countries' && choice[facet]) lost.add(facet);
  if (choice.search) lost.add('search');
  if (kinds.length) lost.add('kinds');

  let chosenTopics = within(choice.topics ?? [], topics, () => lost.add('topics'));
  if (choice.match === 'all' && chosenTopics.length > 1) {
    lost.add('match');
    // Each of them has all that have every one.
    const known = chosenTopics.filter((topic) => find(topic)).sort((a, b) => find(a)!.events - find(b)!.events);
    chosenTopics = known.slice(0, 1);
  }
  chosenTopics = chosenTopics.filter((topic) => !widerOf(topic).some((wider) => chosenTopics.includes(wider)));
  let chosenCountries = within(choice.countries ?? [], countries, () => lost.add('countries'));
  // Of a topic without a calendar, as of a tag, only that of all events has all.
  if (!chosenTopics.every((topic) => find(topic))) {
    lost.add('topics');
    chosenTopics = [];
  }
  if (!chosenCountries.every((country) => find(undefined, country))) {
    lost.add('countries');
    chosenCountries = [];
  }
  const ofTopics = chosenTopics.map((topic) => find(topic)!);
  const ofCountries = chosenCountries.map((country) => find(undefined, country)!);
  if (ofTopics.length && ofCountries.length) {
    const pairs = chosenTopics.flatMap((topic) => chosenCountries.map((country) => find(topic, country)));
    const known = pairs.filter((pair) => pair !== undefined);
    // Pairs that are not written have no events.
    if (known.length) return { calendars: known, lost: [...lost] };
    const isFewer = countOf(ofTopics) <= countOf(ofCountries);
    lost.add(isFewer ? 'countries' : 'topics');
    return { calendars: isFewer ? ofTopics : ofCountries, lost: [...lost] };
  }
  const some = ofTopics.length ? ofTopics : ofCountries;
  return { calendars: some.length ? some : [find() ?? calendars[0]!], lost: [...lost] };
}

const countOf = (calendars: readonly ListedCalendar[]): number =>
  calendars.reduce((sum, { events }) => sum + events, 0);

/** Returns the choice within what is admitted. @param onOther Called if some of the choice is not among it: an event then needs both. */
function within(chosen: readonly string[], admitted: readonly string[], onOther: () => void): readonly string[] {
  if (!chosen.length || !admitted.length) return chosen.length ? chosen : admitted;
  if (!chosen.every((value) => admitted.includes(value))) onOther();
  return chosen;
}

import type { TextVariant } from '../core/model/event.js';
import type { Occurrence } from '../core/model/occurrence.js';
import { FACETS, NO_CHOICE, type Choice, type FacetName } from '../core/listing/choice.js';
import { endsOf, QUICK_DATES, type Calendar, type QuickDate } from '../core/listing/dates.js';
import { facetReader, type ValueFacet } from '../core/listing/facet-values.js';
import { indexOf, isKnown, type Chosen } from '../core/listing/facets.js';
import { startOfDay } from '../core/time/wall.js';
import { offsetMsAt } from '../core/time/zone.js';
import { TOPICS } from '../core/topics.js';
import type { WordKey } from '../locales/words.js';
import type { Language } from '../locales/language.js';
import type { ViewFacts } from './view.js';

/** The days of the weekend where a language is spoken, 1 (Monday) to 7; Saturday and Sunday where the browser does not know. */
function weekendOf(lang: string): readonly number[] {
  try {
    const language: Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo } = new Intl.Locale(
      lang,
    ).maximize();
    const { weekend } = language.getWeekInfo?.() ?? language.weekInfo ?? {};
    return weekend?.length ? weekend : [6, 7];
  } catch {
    return [6, 7];
  }
}

interface WeekInfo {
  readonly weekend?: readonly number[];
}

/** What "today" and "weekend" mean in a view: a day of the one clock that it shows, else of the reader's. */
function calendarOf({ zone, viewer, nowMs }: ViewFacts, lang: string): Calendar {
  const clock = /^(?:auto|event|viewer)$/.test(zone) ? viewer : zone;
  return { today: startOfDay(nowMs + offsetMsAt(clock, nowMs)), weekend: weekendOf(lang) };
}

const VALUES = new WeakMap<readonly Occurrence[], Map<ValueFacet, ReadonlySet<string>>>();

/** Every value of a facet in a feed, so far as the page author admits its events. */
function valuesIn({ admitted, snapshot }: ViewFacts, facet: ValueFacet): ReadonlySet<string> {
  let facets = VALUES.get(admitted);
  if (!facets) VALUES.set(admitted, (facets = new Map()));
  let values = facets.get(facet);
  if (!values) {
    const read = facetReader(snapshot);
    const found = new Set<string>();
    for (const occurrence of admitted) for (const value of read(facet, occurrence)) found.add(value);
    if (facet === 'topics') for (const { id } of snapshot.topics) found.add(id);
    facets.set(facet, (values = found));
  }
  return values;
}

const knownIn =
  (facts: ViewFacts, calendar: Calendar) =>
  (facet: FacetName, value: string): boolean =>
    isKnown(facet, value, (name, wanted) => valuesIn(facts, name).has(wanted), calendar);

/** What a choice leaves of a view's rows, and the counts beside its options. */
export function choose(facts: ViewFacts, choice: Choice, lang: string): Chosen {
  const calendar = calendarOf(facts, lang);
  return indexOf(facts.rows, facts.snapshot, facts.collapsed).choose(choice, calendar, knownIn(facts, calendar));
}

/** Rows whose words are read at once: a few milliseconds, also on a phone. */
const SLICE = 250;

/** Gets ready for a search that a reader is about to make: a slice at a time, so that the page answers meanwhile. */
export function prepareSearch({ rows, snapshot, collapsed }: ViewFacts): void {
  const index = indexOf(rows, snapshot, collapsed);
  const more = (): void => {
    if (index.prepareSearch(SLICE)) setTimeout(more);
  };
  more();
}

/** The name of a value, in the language of the page where there is one. */
function valueLabel(language: Language, { snapshot }: ViewFacts, facet: FacetName, value: string): TextVariant {
  const own = (key: WordKey): TextVariant => ({ lang: language.langOf(key), value: language.t(key) });
  const { format } = language;
  switch (facet) {
    case 'topics':
      return language.topicLabel(value, snapshot.topics);
    case 'countries':
      return format.countryName(value);
    case 'languages':
      return format.languageName(value);
    case 'attendance':
      return own(`mode.${value}` as WordKey);
    case 'kinds':
      return own(`kind.${value}` as WordKey);
    case 'when':
      return { lang: '', value: dateLabel(language, value) };
    case 'series': {
      const title = snapshot.events.find(({ id }) => id === value)?.title;
      return title ? language.text(title) : { lang: '', value };
    }
    default:
      return { lang: '', value };
  }
}

function dateLabel(language: Language, value: string): string {
  if ((QUICK_DATES as readonly string[]).includes(value)) return language.t(`when.${value as QuickDate}`);
  const wall = (day: string): number => Date.parse(`${day}T00:00Z`);
  const [first, last] = endsOf(value) ?? [value, value];
  if (!last) return language.t('dateFromDay', { date: language.format.moment(wall(first), 'date') });
  if (!first) return language.t('dateToDay', { date: language.format.moment(wall(last), 'date') });
  const [from, to] = [wall(first), wall(last)];
  return language.format.range(Math.min(from, to), Math.max(from, to), 'date');
}

/** One value that is chosen and means something. */
export interface Active {
  readonly facet: FacetName;
  readonly value: string;
  readonly label: TextVariant;
}

/** What is chosen and means something, facet by facet; the search apart. */
export function activeIn(facts: ViewFacts, choice: Choice, language: Language): readonly Active[] {
  const known = knownIn(facts, calendarOf(facts, language.requested));
  return FACETS.flatMap((facet) =>
    (choice[facet] ?? [])
      .filter((value) => known(facet, value))
      .map((value) => ({ facet, value, label: valueLabel(language, facts, facet, value) })),
  );
}

export interface FacetOption {
  readonly value: string;
  readonly label: TextVariant;
  /** 0, or how many wider topics stand above it. */
  readonly depth: number;
}

/** The values of a facet to choose from, in order: with their names, the same whatever is chosen. */
export function optionsOf(
  facts: ViewFacts,
  facet: FacetName,
  language: Language,
  order: readonly string[],
): readonly FacetOption[] {
  if (facet === 'when') {
    return QUICK_DATES.map((value) => ({ value, label: valueLabel(language, facts, facet, value), depth: 0 }));
  }
  const { snapshot } = facts;
  const wider = new Map(facet === 'topics' ? snapshot.topics.map(({ id, broader }) => [id, broader]) : []);
  const totals = order.includes('count') ? choose(facts, NO_CHOICE, language.requested).counts(facet) : null;
  const rank = ranking(order, facet === 'topics' ? [...snapshot.topics.map(({ id }) => id), ...TOPICS] : FIXED);
  const options = [...valuesIn(facts, facet)].map((value) => ({
    value,
    label: valueLabel(language, facts, facet, value),
    depth: 0,
  }));
  options.sort(
    (a, b) =>
      (totals ? (totals.get(b.value) ?? 0) - (totals.get(a.value) ?? 0) : 0) ||
      rank(a.value) - rank(b.value) ||
      language.format.compare(a.label.value, b.label.value),
  );
  return facet === 'topics' && snapshot.topics.some(({ broader }) => broader) ? nested(options, wider) : options;
}

/** Values that come in an order of their own rather than by name. */
const FIXED = ['in-person', 'online', 'hybrid', 'event', 'deadline', 'announcement', 'series'];

/** Where a value stands: as the page author says, then as the catalogue does, then with all others. */
function ranking(order: readonly string[], catalogue: readonly string[]): (value: string) => number {
  const ranks = new Map<string, number>();
  for (const value of [...order, ...catalogue]) if (!ranks.has(value)) ranks.set(value, ranks.size);
  return (value) => ranks.get(value) ?? ranks.size;
}

/** Narrower topics below their wider one. */
function nested(options: readonly FacetOption[], wider: ReadonlyMap<string, string | null>): readonly FacetOption[] {
  const here = new Set(options.map(({ value }) => value));
  const done = new Set<string>();
  const list: FacetOption[] = [];
  const add = (option: FacetOption, depth: number): void => {
    if (done.has(option.value)) return;
    done.add(option.value);
    list.push({ ...option, depth: Math.min(depth, 3) });
    for (const other of options) if (wider.get(other.value) === option.value) add(other, depth + 1);
  };
  for (const option of options) if (!here.has(wider.get(option.value) ?? '')) add(option, 0);
  // What hangs on itself alone.
  for (const option of options) add(option, 0);
  return list;
}

import { MAX_FACET_VALUES } from '../core/limits.js';
import type { FeedEvent, TextVariant } from '../core/model/event.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import type { Occurrence } from '../core/model/occurrence.js';
import { FACETS, type Choice, type FacetName } from '../core/listing/choice.js';
import { endsOf, QUICK_DATES, type Calendar, type QuickDate } from '../core/listing/dates.js';
import { facetReader, isOfDate, isVariant, type ValueFacet } from '../core/listing/facet-values.js';
import { indexOf, isKnown, type Chosen, type FacetIndex } from '../core/listing/facets.js';
import { startOfDay } from '../core/time/wall.js';
import { offsetMsAt } from '../core/time/zone.js';
import { TimeSlice } from '../core/yield-to-page.js';
import type { WordKey } from '../locales/words.js';
import type { Language } from '../locales/language.js';
import type { ViewPool } from './view.js';

/** Returns the days of the weekend where a language is spoken, 1 (Monday) to 7; Saturday and Sunday where the browser does not know. */
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

/** Returns what "today" and "weekend" mean in a view: a day of the one clock that it shows, else of the reader's. */
function calendarOf({ query: { zone, viewer, nowMs } }: ViewPool, lang: string): Calendar {
  const clock = /^(?:auto|event|viewer)$/.test(zone) ? viewer : zone;
  return { today: startOfDay(nowMs + offsetMsAt(clock, nowMs)), weekend: weekendOf(lang) };
}

const VALUES = new WeakMap<readonly Occurrence[], Map<ValueFacet, ReadonlySet<string>>>();

/** Returns every value of a facet in a feed, so far as the page author admits its events. */
export function valuesIn({ admitted, snapshot }: ViewPool, facet: ValueFacet): ReadonlySet<string> {
  let facets = VALUES.get(admitted);
  if (!facets) VALUES.set(admitted, (facets = new Map()));
  let values = facets.get(facet);
  if (!values) {
    const read = facetReader(snapshot);
    const found = new Set<string>();
    const seen = new Set<FeedEvent>();
    for (const occurrence of admitted) {
      const isOwn = isOfDate(facet) && isVariant(occurrence);
      if (!isOwn && seen.size === seen.add(occurrence.event).size) continue;
      for (const value of read(facet, occurrence)) if (found.size < MAX_FACET_VALUES) found.add(value);
    }
    if (facet === 'topics') for (const { id } of snapshot.topics) found.add(id);
    facets.set(facet, (values = found));
  }
  return values;
}

const knownIn =
  (pool: ViewPool, calendar: Calendar) =>
  (facet: FacetName, value: string): boolean =>
    isKnown(facet, value, (name, wanted) => valuesIn(pool, name).has(wanted), calendar);

const indexIn = ({ rows, snapshot, query }: ViewPool): FacetIndex =>
  indexOf(rows, snapshot, query.series === 'collapse');

/**
 * Returns what a choice leaves of a view's rows, and the counts beside its options.
 *
 * @param lang The language of the page. It says which days are the weekend.
 */
export function choose(pool: ViewPool, choice: Choice, lang: string): Chosen {
  const calendar = calendarOf(pool, lang);
  return indexIn(pool).choose(choice, calendar, knownIn(pool, calendar));
}

/** Rows whose facets are read when they are asked for: some milliseconds. Of more they are read ahead, each in a task of its own. */
const FEW_ROWS = 2000;

/** Returns whether the facets of a pool take so long to read that {@link prepareFacets} is worth waiting for. */
export const isLarge = ({ rows, admitted }: ViewPool): boolean => Math.max(rows.length, admitted.length) > FEW_ROWS;

/** Reads facets ahead, so that no task of the page takes long. */
export async function prepareFacets(pool: ViewPool, facets: readonly FacetName[]): Promise<void> {
  const slice = new TimeSlice();
  await slice.next();
  const index = indexIn(pool);
  for (const facet of facets) {
    if (facet === 'when') continue;
    if (slice.step()) await slice.next();
    valuesIn(pool, facet);
    if (slice.step()) await slice.next();
    index.prepare(facet);
  }
  await slice.end();
}

/** Dates whose words are read at once: a few milliseconds, also on a phone. */
const SLICE = 250;

/** Gets ready for a search that a reader is about to make: a slice at a time, so that the page answers meanwhile. */
export function prepareSearch(pool: ViewPool): void {
  const index = indexIn(pool);
  const more = (): void => {
    if (index.prepareSearch(SLICE)) setTimeout(more);
  };
  more();
}

/** Returns the name of a value, in the language of the page where there is one. */
export function valueLabel(language: Language, { snapshot }: ViewPool, facet: FacetName, value: string): TextVariant {
  const own = (key: WordKey): TextVariant => ({ lang: language.langOf(key), value: language.t(key) });
  const { format } = language;
  switch (facet) {
    case 'topics':
      return language.topicLabel(value, snapshot.topics);
    case 'countries':
      return format.countryName(value);
    case 'languages':
      return language.languageName(value);
    case 'attendance':
      return own(`mode.${value}` as WordKey);
    case 'kinds':
      return own(`kind.${value}` as WordKey);
    case 'when':
      return { lang: '', value: dateLabel(language, value) };
    case 'series': {
      const title = eventsById(snapshot).get(value)?.title;
      return title ? language.text(title) : { lang: '', value };
    }
    default:
      return { lang: '', value };
  }
}

const BY_ID = new WeakMap<FeedSnapshot, ReadonlyMap<string, FeedEvent>>();

function eventsById(snapshot: FeedSnapshot): ReadonlyMap<string, FeedEvent> {
  let byId = BY_ID.get(snapshot);
  if (!byId) BY_ID.set(snapshot, (byId = new Map(snapshot.events.map((event) => [event.id, event]))));
  return byId;
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
export interface ActiveValue {
  readonly facet: FacetName;
  readonly value: string;
  readonly label: TextVariant;
}

/** Returns what is chosen and means something, facet by facet; the search apart. */
export function activeIn(pool: ViewPool, choice: Choice, language: Language): readonly ActiveValue[] {
  const known = knownIn(pool, calendarOf(pool, language.requested));
  return FACETS.flatMap((facet) =>
    (choice[facet] ?? [])
      .filter((value) => known(facet, value))
      .map((value) => ({ facet, value, label: valueLabel(language, pool, facet, value) })),
  );
}

import { entryStateOf, type ViewerNow } from '../../src/core/listing/entry-state.js';
import { groupRows } from '../../src/core/listing/groups.js';
import { admit, listRows, poolOf, type ListingQuery } from '../../src/core/listing/listing.js';
import type { Row } from '../../src/core/listing/row.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import { listableOccurrences } from '../../src/core/occurrences.js';
import { readFeed } from '../../src/core/read-feed.js';
import { loadWords } from '../../src/locales/load-words.js';
import { Language } from '../../src/locales/language.js';
import { card } from '../../src/markup/card.js';
import type { CardSettings } from '../../src/markup/card-settings.js';
import { groupHeading } from '../../src/markup/group-heading.js';
import type { Makers } from '../../src/markup/makers.js';

const DAY = 86_400_000;

/** The cards of a list as its layouts, groups and series choose them. */
export const VARIANTS: Readonly<Record<string, Variant>> = {
  list: { groupBy: 'day', layout: 'list', images: false, series: 'each' },
  cards: { groupBy: 'country', layout: 'cards', images: true, series: 'collapse' },
  compact: { groupBy: 'month', layout: 'compact', images: true, series: 'each' },
  'list without groups': { groupBy: 'none', layout: 'list', images: false, series: 'collapse' },
};

export interface Variant extends Pick<CardSettings<unknown>, 'groupBy' | 'layout' | 'images'> {
  readonly series: ListingQuery['series'];
}

/** A feed as it is shown at a moment. */
export interface Shown {
  readonly snapshot: FeedSnapshot;
  readonly rows: readonly Row[];
  readonly now: ViewerNow;
}

/** Reads a feed and lists all of it. */
export async function show(text: string, { series, groupBy }: Variant, nowMs: number): Promise<Shown> {
  const snapshot = await readFeed(text, { url: 'https://feed.example/events.json' });
  const occurrences = (await listableOccurrences(snapshot, nowMs - 366 * DAY, nowMs + 366 * DAY, nowMs)).occurrences;
  const viewer = 'America/New_York';
  const query: ListingQuery = {
    selection: { topics: new Set(), countries: new Set(), kinds: new Set() },
    when: 'all',
    order: 'ascending',
    series,
    eachDay: groupBy === 'day',
    zone: 'auto',
    viewer,
    nowMs,
  };
  const pool = poolOf(admit(occurrences, query), query);
  return { snapshot, rows: listRows(pool, null).rows, now: { nowMs, viewer, viewerOffsetMs: -4 * 3_600_000 } };
}

/** Makes all groups with their headings and cards. */
export function groupsAs<T>(
  make: Makers<T>,
  { snapshot, rows, now }: Shown,
  language: Language,
  { groupBy, layout, images }: Variant,
): T[] {
  const events = new Map(snapshot.events.map((event) => [event.id, event]));
  const settings: CardSettings<T> = {
    make,
    language,
    groupBy,
    titleLevel: 4,
    layout,
    images,
    eventOf: (id) => events.get(id),
  };
  return groupRows(rows, groupBy, (a, b) => (a < b ? -1 : 1)).map((group) =>
    make.group([
      groupHeading(settings, group),
      make.cards(group.rows.map((row) => card(settings, row, entryStateOf(row, now)))),
    ]),
  );
}

export async function languageOf(tag: string): Promise<Language> {
  return new Language({ requested: tag, lang: tag, words: (await loadWords(tag))! });
}

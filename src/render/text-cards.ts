import { tokenSet } from '../core/tokens.js';
import { countriesIn, topicsIn } from '../core/listing/author-terms.js';
import { admit, poolOf, type ListingQuery, type Pool } from '../core/listing/listing.js';
import { listableOccurrences, yearAround } from '../core/occurrences.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import type { Row } from '../core/listing/row.js';
import { startOfDay } from '../core/time/wall.js';
import type { Language } from '../locales/language.js';
import { card } from '../markup/card.js';
import type { CardSettings } from '../markup/card-settings.js';
import { makersOf, type Makers } from '../markup/makers.js';
import { textTarget, type Html } from '../markup/target-text.js';
import { feedIndex } from './feed-index.js';
import { NO_READER, publishedRow, publishedState } from './published-row.js';
import type { RenderSettings } from './render-settings.js';

export const textMakers: Makers<Html> = makersOf(textTarget);

/** Returns the first moment of the day for which something is written, in UTC: all of a day the same is written. */
export const dayOf = ({ nowMs = Date.now() }: Pick<RenderSettings, 'nowMs'>): number => startOfDay(nowMs);

/** Lists what a feed has on a day, as the element does. */
export async function poolAt(snapshot: FeedSnapshot, settings: RenderSettings): Promise<Pool> {
  const { topics = '', countries = '', kinds = '', groupBy = 'day', timeZone = 'event' } = settings;
  const nowMs = dayOf(settings);
  const query: ListingQuery = {
    selection: {
      topics: topicsIn(topics, snapshot.topics),
      countries: countriesIn(countries),
      kinds: tokenSet(kinds),
    },
    when: settings.when ?? 'upcoming',
    order: settings.order ?? 'auto',
    series: settings.series ?? 'each',
    eachDay: groupBy === 'day',
    zone: timeZone,
    viewer: NO_READER,
    nowMs,
  };
  const { fromMs, toMs } = yearAround(nowMs);
  const { occurrences } = await listableOccurrences(snapshot, fromMs, toMs, nowMs);
  return poolOf(admit(occurrences, query), query);
}

/** Returns the settings of cards that are written as text. */
export function textCards(
  snapshot: FeedSnapshot,
  language: Language,
  { groupBy = 'day', layout = 'list', images = false }: RenderSettings,
  titleLevel: number,
  make: Makers<Html>,
): CardSettings<Html> {
  const eventOf: CardSettings<Html>['eventOf'] = (id) => feedIndex(snapshot).events.get(id);
  return { make, language, groupBy, titleLevel, layout, images, eventOf };
}

/** Writes one card, as it can be written before anybody reads it. */
export function textCard(settings: CardSettings<Html>, row: Row, nowMs: number): Html {
  const published = publishedRow(row);
  return card(settings, published, publishedState(published, nowMs));
}

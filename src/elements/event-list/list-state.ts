import type { DatedFeed } from '../../controllers/dated-feed-controller.js';
import type { FilterEngine } from '../../controllers/filter-load.js';
import type { ViewPool } from '../../controllers/view.js';
import type { FeedState } from '../../core/feed/feed.js';
import type { Listing } from '../../core/listing/listing.js';
import type { Row } from '../../core/listing/row.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import type { CityNames, Language } from '../../locales/language.js';
import type { CardSettings } from '../../markup/card-settings.js';
import type { EventListHost } from './event-list-settings.js';

/** The rows of a list, as its lazy parts use them. */
interface ListRows {
  settings(pool: ViewPool, language: Language): CardSettings<HTMLElement>;
  reveal(listing: Listing, row: Row): void;
  select(occurrence: Occurrence, event: MouseEvent): void;
}

/** A list as its lazy parts see it: read at each update, after the list itself has worked it out. */
export interface ListState {
  readonly host: EventListHost;
  readonly locale: {
    readonly language: Language;
    readonly ready: Promise<void>;
    name(cities: CityNames, lang: string): void;
  };
  readonly feed: { readonly state: FeedState };
  /** The copy of the feed that is shown, with its dates. */
  readonly dates: { readonly current: DatedFeed | null };
  readonly announcer: { say(message: string): void };
  readonly view: { readonly engine: FilterEngine | null };
  readonly rows: ListRows;
  readonly parts: {
    readonly detail: { load(): Promise<{ open(occurrence: Occurrence): void } | null> };
    toggled(event: Event): void;
  };
  /** Whether there is a list to show. */
  readonly isReady: boolean;
  /** The rows before the reader's choice; `null` while no feed has come. */
  readonly pool: ViewPool | null;
  /** The rows that are listed. */
  readonly listing: Listing;
}

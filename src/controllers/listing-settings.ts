import type { GroupChoice } from '../core/listing/groups.js';
import type { OrderChoice, SeriesChoice, WhenChoice } from '../core/listing/listing.js';

/** The settings by which a page author says what is listed. */
export interface ListingSettings {
  /** Space-separated slugs, ISO 3166-1 codes and kinds. An empty list admits all. */
  readonly topics: string;
  readonly countries: string;
  readonly kinds: string;
  readonly when: WhenChoice;
  readonly order: OrderChoice;
  readonly series: SeriesChoice;
  readonly groupBy: GroupChoice;
}

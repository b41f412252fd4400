import type { Choice } from '../core/listing/choice.js';
import type { GroupChoice } from '../core/listing/groups.js';
import type { OrderChoice, SeriesChoice, WhenChoice } from '../core/listing/listing.js';

/** The settings of an element that say what is listed. */
export interface ListingSettings {
  readonly topics: string;
  readonly countries: string;
  readonly kinds: string;
  readonly when: WhenChoice;
  readonly order: OrderChoice;
  readonly series: SeriesChoice;
  readonly groupBy: GroupChoice;
  readonly choice: Choice;
}

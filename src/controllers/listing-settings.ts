import type { GroupSetting } from '../core/listing/groups.js';
import type { OrderSetting, SeriesSetting, WhenSetting } from '../core/listing/listing.js';

/** The settings by which a page author says what is listed. */
export interface ListingSettings {
  /** Space-separated slugs, ISO 3166-1 codes and kinds. An empty list admits all. */
  readonly topics: string;
  readonly countries: string;
  readonly kinds: string;
  readonly when: WhenSetting;
  readonly order: OrderSetting;
  readonly series: SeriesSetting;
  readonly groupBy: GroupSetting;
}

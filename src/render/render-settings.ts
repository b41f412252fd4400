import type { GroupSetting } from '../core/listing/groups.js';
import type { OrderSetting, SeriesSetting, WhenSetting } from '../core/listing/listing.js';
import type { Strings } from '../locales/words.js';

/** The settings of what is written of one event. */
export interface EventRenderSettings {
  /** The language of the page, a BCP 47 tag; English where there are no words of it. Default: `en`. */
  readonly lang?: string;
  /** Your own wording for some of our words, by name. Default: none. */
  readonly strings?: Strings | null;
  /** `event` shows each event on its own clock, an IANA zone (`Africa/Nairobi`) all of them on one. Default: `event`. */
  readonly timeZone?: string;
  /** The level of the heading, 1 to 6. Default: 2, of one event 1. */
  readonly headingLevel?: number;
  /** Whether pictures are shown, or the origins from which they are (`https://cdn.example`), separated by spaces. Default: `false`. */
  readonly images?: boolean | string;
  /** The moment for which it is written, in epoch milliseconds; its day in UTC counts. Default: now. */
  readonly nowMs?: number;
}

/** The settings of a page that is about one event alone. Addresses are absolute. */
export interface EventPageSettings extends EventRenderSettings {
  /** Where the page will be. */
  readonly url: string;
  /** The same page in other languages, by BCP 47 tag. Default: none. */
  readonly alternates?: Readonly<Record<string, string>>;
  /** The page with the list. Default: no link to one. */
  readonly list?: string | null;
  /** The event's calendar file, as `ogp-events calendars` writes it. Default: no link to one. */
  readonly calendar?: string | null;
  /** The address of `ogp-events.css` as the page sees it. Default: `/js/ogp-events.css`. */
  readonly stylesheet?: string | undefined;
}

/** The settings of a list that is written beforehand. Give it those of the element in whose place it stands. */
export interface RenderSettings extends EventRenderSettings {
  /** The `id` of the element. Entries get `<id>.<event id>`, so that links lead to them without a script. Default: `events`. */
  readonly id?: string;
  /** The heading of the list; empty for one that is only heard. Default: the feed's title. */
  readonly heading?: string | null;
  /** Default: `list`. */
  readonly layout?: 'list' | 'cards' | 'compact';
  /** Default: `day`. */
  readonly groupBy?: GroupSetting;
  /** How many events stand on the first page, 1 to 1,000, or `all`. Others open below "Show more". Default: 20. */
  readonly pageSize?: number | 'all';
  /** How many events are written at most. Default: 200. */
  readonly limit?: number;
  /** Space-separated slugs or names of topics, ISO 3166-1 codes or names of countries, and kinds: only events with any of them. Default: all. */
  readonly topics?: string;
  readonly countries?: string;
  readonly kinds?: string;
  /** Which events: those that are not over, those that are, or all. Default: `upcoming`. */
  readonly when?: WhenSetting;
  /** Default: `auto`. */
  readonly order?: OrderSetting;
  /** Default: `each`. */
  readonly series?: SeriesSetting;
  /**
   * Returns the absolute address of the page that is about an event alone, `null` if it has none: its title leads there, and search engines are told
   * of all these pages. Default: none.
   */
  readonly pageOf?: ((eventId: string) => string | null) | undefined;
  /** Where it stands: in the `light` DOM, or in a declarative `shadow` root. Default: `light`. */
  readonly as?: 'light' | 'shadow';
  /** Of `shadow`, the address of `ogp-events.css` as the page sees it. Default: `/js/ogp-events.css`. */
  readonly stylesheet?: string | undefined;
}

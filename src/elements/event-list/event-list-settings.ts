import type { FeedSettings } from '../../controllers/feed-controller.js';
import type { ListingSettings } from '../../controllers/listing-settings.js';
import type { Persistence, ZoneChoiceSettings } from '../../controllers/zone-choice.js';
import type { Choice } from '../../core/listing/choice.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { ZoneChoice } from '../../core/time/display.js';
import type { AddressPart } from '../../core/publish/address.js';
import type { Strings } from '../../locales/words.js';
import type { Images } from './image-hosts.js';
import type { OgpElement } from '../base/element.js';

/** The settings of a list, as its body reads them. `choice` it also sets. */
export interface EventListSettings extends FeedSettings, ListingSettings, ZoneChoiceSettings {
  readonly src: string | null;
  readonly pageSize: number | 'all';
  readonly heading: string | null;
  readonly headingLevel: number;
  readonly timeZone: ZoneChoice;
  readonly layout: 'list' | 'cards' | 'compact';
  readonly images: Images;
  readonly actions: string;
  readonly strings: Strings | null;
  readonly detail: 'link' | 'inline' | 'dialog';
  /** Buttons in the head, separated by spaces. */
  readonly tools: string;
  readonly calendars: string | null;
  readonly plan: Persistence;
  readonly jsonLd: boolean;
  readonly deepLink: AddressPart | 'off';
  choice: Choice;
}

/** The element that a list's body stands in. */
export type EventListHost = OgpElement &
  EventListSettings & { readonly ready: Promise<unknown>; readonly snapshot: FeedSnapshot | null };

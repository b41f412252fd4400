import type { EntryState } from '../core/listing/entry-state.js';
import type { Language } from '../locales/language.js';
import type { FeedEvent } from '../core/model/event.js';
import type { GroupSetting } from '../core/listing/groups.js';
import type { Makers } from './makers.js';

/** Makes the buttons that a page's author has chosen for an entry: `action-buttons.ts`, which only lists with buttons load. */
export type ButtonMaker<T> = (settings: CardSettings<T>, state: EntryState) => T[];

/** The settings that all cards of a list share. Another object as soon as any of them changes. */
export interface CardSettings<T> {
  /** The makers of the target. */
  readonly make: Makers<T>;
  readonly language: Language;
  readonly groupBy: GroupSetting;
  /** Heading level of the titles, 1 to 6; a higher one counts as 6. */
  readonly titleLevel: number;
  /** `compact` has no topics, prose, links and images. */
  readonly layout: 'list' | 'cards' | 'compact';
  /** Whether pictures are shown; or the origins, separated by spaces, of those that are (`https://cdn.example`). */
  readonly images: boolean | string;
  /** Where all of an event is shown: behind the link of its title, below the entry, or in a dialog. Default: `link`. */
  readonly detail?: 'link' | 'inline' | 'dialog';
  /** Makes the buttons of each entry. Default: none, as where no script makes them work. */
  readonly buttons?: ButtonMaker<T> | null;
  /** Returns the feed's event with an id, for the names of series. */
  readonly eventOf: (id: string) => FeedEvent | undefined;
}

import type { Language } from '../locales/language.js';
import type { FeedEvent } from '../core/model/event.js';
import type { GroupChoice } from '../core/listing/groups.js';

/** What every entry of a list is built with. Another object as soon as any of it says something else. */
export interface EntrySettings {
  readonly language: Language;
  readonly groupBy: GroupChoice;
  readonly titleLevel: number;
  readonly compact: boolean;
  readonly images: boolean;
  /** The feed's event of an id, for the names of series. */
  readonly eventOf: (id: string) => FeedEvent | undefined;
}

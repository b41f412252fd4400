import type { LocaleController } from '../../controllers/locale-controller.js';
import type { FeedEvent, FeedSnapshot } from '../../core/model.js';
import type { GroupChoice } from '../../core/query/groups.js';

/** What every entry of a list is built with. Another object as soon as any of it says something else. */
export interface EntrySettings {
  readonly locale: LocaleController;
  readonly feed: FeedSnapshot;
  readonly groupBy: GroupChoice;
  readonly titleLevel: number;
  readonly compact: boolean;
  readonly images: boolean;
  /** The feed's event of an id, for the names of series. */
  readonly eventOf: (id: string) => FeedEvent | undefined;
}

import type { LocaleController } from '../../controllers/locale-controller.js';
import type { FeedEvent, FeedSnapshot, Occurrence } from '../../core/model.js';
import type { GroupChoice } from '../../core/query/groups.js';

/** What every entry of a list is rendered with. */
export interface ItemContext {
  readonly locale: LocaleController;
  readonly feed: FeedSnapshot;
  /** Epoch milliseconds on the page's clock. */
  readonly nowMs: number;
  /** The reader's zone and its offset now, in milliseconds. */
  readonly viewer: string;
  readonly viewerOffsetMs: number;
  readonly groupBy: GroupChoice;
  readonly titleLevel: number;
  readonly compact: boolean;
  readonly images: boolean;
  /** The feed's event of an id, for the names of series. */
  readonly eventOf: (id: string) => FeedEvent | undefined;
  /** Tells the page author something once. */
  readonly warn: (message: string) => void;
  readonly onSelect: (event: Event, occurrence: Occurrence) => void;
}

import type { SavedEvent } from '../../../core/listing/plan.js';
import type { Occurrence } from '../../../core/model/occurrence.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import type { ListState } from '../list-state.js';
import type { PlanStore } from './plan-store.js';

/** A reader's plan as what shows it sees it. */
export interface PlanState {
  readonly list: ListState;
  /** `null` while the words are on their way. */
  readonly words: ActionLanguage | null;
  readonly saved: readonly SavedEvent[];
  /** The ids of the dates and events that are saved. */
  readonly ids: readonly string[];
  /** Where it is kept; `null` where there is no plan. */
  readonly store: PlanStore | null;
  /** Whether it is said that the plan is on this device alone; settable. */
  isNoted: boolean;
  isSaved(date: Occurrence): boolean;
  /** Returns the date of this id, or the first of the event of this id. */
  find(id: string): Occurrence | undefined;
}

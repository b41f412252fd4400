import type { SavedEvent } from '../../../core/listing/plan.js';
import type { Occurrence } from '../../../core/model/occurrence.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import type { ListState } from '../list-state.js';

/** A reader's plan as what shows it sees it. */
export interface PlanState {
  readonly list: ListState;
  /** `null` while the words are on their way. */
  readonly words: ActionLanguage | null;
  readonly saved: readonly SavedEvent[];
  /** The ids of the dates and events that are saved. */
  readonly ids: readonly string[];
  /** Whether it is said that the plan is on this device alone; settable. */
  isNoted: boolean;
  /** Where the plan is kept, in words. */
  readonly note: string;
  isSaved(date: Occurrence): boolean;
  titleOf(date: Pick<Occurrence, 'title'>): string;
  /** Returns the date that a button "Save" is for, in an entry or in the dialog. */
  dateOf(button: Element): Occurrence | undefined;
  /** Applies a person's change. @param add Ids. @param remove Ids. */
  change(add: readonly string[], remove: readonly string[]): void;
}

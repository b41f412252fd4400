import { MAX_SAVED } from '../../../core/listing/plan.js';
import { planText, savedOf } from '../../../core/listing/plan-text.js';
import type { SavedEvent } from '../../../core/listing/plan.js';
import type { Occurrence } from '../../../core/model/occurrence.js';
import { OgpPlanChangeEvent } from '../../../events.js';
import type { PlanState } from './plan-state.js';

// Changes of a reader's plan: loaded once the pointer or the focus comes near a button "Save".

/** Makes these the plan. Those that the feed does not have, and that were not saved, are left out. */
export function setPlan(plan: PlanState, ids: readonly string[]): void {
  const wanted = new Set(ids.slice(0, MAX_SAVED));
  write(plan, (saved) => saved.filter(({ id }) => wanted.has(id)), [...wanted]);
}

/** Saves a date, or takes it out of the plan. */
export function toggle(plan: PlanState, date: Occurrence): void {
  const { host, announcer } = plan.list;
  const isSaved = plan.isSaved(date);
  const wasFirst = plan.store?.isFirst ?? false;
  // Of a series that is shown as one entry all dates are saved.
  const id = host.series === 'collapse' ? date.event.id : date.id;
  change(plan, isSaved ? [] : [id], isSaved ? [date.id, date.event.id] : []);
  if (!wasFirst || isSaved) return;
  plan.isNoted = true;
  announcer.say(noteOf(plan));
}

/** Applies a person's change to what is stored by then, which another tab may have changed. @param add Ids. @param remove Ids. */
export function change(plan: PlanState, add: readonly string[], remove: readonly string[]): void {
  const before = plan.ids;
  write(plan, (saved) => saved.filter(({ id }) => !remove.includes(id)), add);
  const now = plan.ids;
  const added = add.filter((id) => now.includes(id) && !before.includes(id));
  const removed = remove.filter((id) => before.includes(id) && !now.includes(id));
  if (!added.length && !removed.length) return;
  plan.list.host.dispatchEvent(new OgpPlanChangeEvent(now.length, added, removed));
}

/** Stores a plan: of what is stored by then what is to stay, and the dates and events of more ids that can be saved and are not. */
function write(
  plan: PlanState,
  staying: (saved: readonly SavedEvent[]) => readonly SavedEvent[],
  ids: readonly string[],
): void {
  plan.store?.change((stored) => {
    const saved = staying(stored);
    const known = new Set(saved.map(({ id }) => id));
    const added = ids.flatMap((id) => {
      const found = known.has(id) ? undefined : plan.find(id);
      return found && isSavable(found) ? { ...savedOf(found, titleOf(plan, found), Date.now()), id } : [];
    });
    const next = [...saved, ...added];
    const text = planText(next);
    // More than fits is not taken.
    return text === null ? null : { saved: next, text };
  });
}

/** An id that the feed did not give may be another one tomorrow. */
const isSavable = ({ event }: Occurrence): boolean => !event.issues.some(({ code }) => code === 'no-id');

export function titleOf({ list }: PlanState, { title }: Pick<Occurrence, 'title'>): string {
  const { language } = list.locale;
  return title ? language.text(title).value : language.t('untitled');
}

/** Returns where the plan is kept, in words. */
export const noteOf = ({ words, store }: PlanState): string =>
  words?.t(store?.isKept ? 'planSavedHere' : 'planNotKept') ?? '';

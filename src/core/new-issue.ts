import type { Fault, Issue } from './model/issue.js';

/** Returns a frozen issue. @param eventId The event it is about, `null` for the feed. @param field The field, `''` for none. */
export function newIssue(fault: Fault, eventId: string | null, field = ''): Issue {
  for (const detail of Object.values(fault)) if (Array.isArray(detail)) Object.freeze(detail);
  return Object.freeze(field ? { ...fault, eventId, field } : { ...fault, eventId });
}

import type { Issue } from '../core/model/issue.js';

/**
 * Leaves out what another issue says already: that a time has no zone, where the event, or the feed, names one that is none.
 *
 * @param issues Of one feed.
 */
export function toldOnce(issues: readonly Issue[]): readonly Issue[] {
  const named = new Set(issues.filter(({ code }) => code === 'unknown-zone').map(({ eventId }) => eventId));
  const isEcho = ({ code, eventId }: Issue): boolean =>
    code === 'no-time-zone' && (named.has(eventId) || named.has(null));
  return named.size ? issues.filter((issue) => !isEcho(issue)) : issues;
}

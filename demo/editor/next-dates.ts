import { issueText } from '../../src/core/issue-text.js';
import type { Occurrence } from '../../src/core/model/occurrence.js';
import { occurrencesBetween } from '../../src/core/occurrences.js';
import { readFeed } from '../../src/core/read-feed.js';
import type { Members } from './feed-document.js';
import { datesByRrule } from './rules.js';

/** The next dates of an event that repeats. */
export interface NextDates {
  /** With the dates that are left out or moved as the event says. */
  readonly dates: readonly Occurrence[];
  /** Whether rrule and the expander of this library give the same dates for the rule. If not, no date can be promised. */
  readonly agree: boolean;
  /** Faults of the rule, in English. */
  readonly issues: readonly string[];
}

/** Dates that are compared. */
const COMPARED = 60;
const DAY = 86_400_000;
const CENTURY = 100 * 366 * DAY;

/**
 * Works the dates of an event out twice: by rrule, and by the expander that the elements use.
 *
 * @param event With one rule and a day or a local time as its start. @param timeZone The feed's. @param nowMs Epoch milliseconds.
 */
export async function nextDates(event: Members, timeZone: unknown, nowMs: number, limit: number): Promise<NextDates> {
  const { rule } = event.recurrence as { readonly rule: string | readonly string[] };
  const start = event.start as string;
  const fromMs = Math.max(Date.parse(`${start.slice(0, 10)}T00:00Z`), Math.floor(nowMs / DAY) * DAY - DAY);
  const toMs = fromMs + CENTURY;
  const single = typeof rule === 'string' ? rule : rule.length === 1 ? rule[0]! : null;
  const plain = { ...event, recurrence: { rule } };
  const ours = await datesOf(plain, timeZone, fromMs - DAY, toMs + DAY);
  const all =
    event.recurrence && Object.keys(event.recurrence).length > 1 ? await datesOf(event, timeZone, fromMs, toMs) : ours;
  const walls = ours.occurrences
    .map((o) => o.start!.wallMs)
    .filter((wallMs) => wallMs >= fromMs && wallMs <= toMs)
    .slice(0, COMPARED);
  return {
    dates: all.occurrences.filter(({ startMs }) => startMs !== null && startMs >= nowMs).slice(0, limit),
    agree: single !== null && equal(walls, byRrule(single, start, { fromMs, toMs })),
    issues: all.issues,
  };
}

function byRrule(rule: string, start: string, period: Parameters<typeof datesByRrule>[2]): readonly number[] {
  try {
    return datesByRrule(rule, start, period, COMPARED);
  } catch {
    return [];
  }
}

const equal = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((ms, i) => ms === b[i]);

async function datesOf(
  event: Members,
  timeZone: unknown,
  fromMs: number,
  toMs: number,
): Promise<{ readonly occurrences: readonly Occurrence[]; readonly issues: readonly string[] }> {
  const { start, end, duration, timeZone: own, recurrence } = event;
  const dated = { id: 'event', title: 'event', start, end, duration, timeZone: own, recurrence };
  const document = { format: 'ogp-events', version: '1.0', title: 'feed', language: 'en', timeZone, events: [dated] };
  const snapshot = await readFeed(JSON.stringify(document), { url: '#event' });
  const issues: string[] = [];
  const occurrences = await occurrencesBetween(snapshot, fromMs, toMs, (issue) => {
    // A series without an end is cut here, and not in the feed.
    if (issue.code !== 'recurrence-truncated') issues.push(issueText(issue));
  });
  return { occurrences, issues };
}

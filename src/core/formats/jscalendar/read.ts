import { FeedError } from '../../feed-error.js';
import { asLanguage, asLine, asObject, own, type Raw } from '../../json.js';
import type { RawEvent, RawFeed, RawRecurrence } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { topicMatcher } from '../../topics.js';
import { TimeSlice } from '../../yield-to-page.js';
import type { Probe } from '../format.js';
import { passwordField } from '../passwords.js';
import { joinChanges, type Change } from '../join-changes.js';
import { isPublic, onDate, readEvent, rulesOf, timeText } from './event.js';

/**
 * Reads JSCalendar (RFC 8984, and the dialect of its revision with one `recurrenceRule`): an Event, a Task, a Group, or a list of these.
 * Of the participants only the owner's name is read.
 *
 * @throws FeedError `unknown-format` for any other JSON.
 */
export async function read({ json }: Probe, issues: RawIssues): Promise<RawFeed> {
  const group = asObject(json);
  const entries = group && own(group, '@type') === 'Group' ? own(group, 'entries') : json;
  const list: readonly unknown[] = Array.isArray(entries) ? entries : [entries];
  if (!list.some((entry) => asObject(entry))) {
    const isEmpty = Array.isArray(entries) && group !== null;
    if (!isEmpty) throw new FeedError('unknown-format', 'The document is no JSCalendar: it has no event.');
  }
  const matchTopic = topicMatcher();
  const events: RawEvent[] = [];
  const slice = new TimeSlice();
  let hidden = 0;
  for (const entry of list) {
    if (slice.step()) await slice.next();
    const from = asObject(entry);
    if (!from) events.push(entry as RawEvent);
    else if (!isPublic(from)) hidden++;
    else {
      const { series, apart, hiddenDates } = readSeries(from, matchTopic);
      hidden += hiddenDates;
      for (const event of [series, ...apart.map((one) => one.event)]) {
        events.push(event);
        const field = passwordField(event);
        if (field) issues.add(event, { fault: { code: 'published-password' }, field });
      }
      if (own(from, 'excludedRecurrenceRules') !== undefined) {
        const fault = { code: 'not-read', reason: 'exception-rule' } as const;
        issues.add(series, { fault, field: 'excludedRecurrenceRules' });
      }
    }
  }
  if (hidden) issues.add(null, { fault: { code: 'not-public', count: hidden }, field: 'privacy' });
  const head = group && own(group, '@type') === 'Group' ? group : {};
  return {
    title: own(head, 'title') as string | undefined,
    description: own(head, 'description') as string | undefined,
    language: asLanguage(own(head, 'locale')) ?? undefined,
    events,
  };
}

/** Reads an entry with its rules and the dates that are changed (`recurrenceOverrides`: RFC 8984, 4.3.5). */
function readSeries(
  from: Raw,
  matchTopic: (name: string) => string | null,
): ReturnType<typeof joinChanges> & { readonly hiddenDates: number } {
  const event = readEvent(from, matchTopic);
  const published = asObject(own(from, 'recurrenceOverrides')) ?? {};
  const rules = rulesOf(from);
  const include: string[] = [];
  const exclude: string[] = [];
  const changes: Change[] = [];
  let hiddenDates = 0;
  for (const recurrenceId of Object.keys(published)) {
    const patch = asObject(own(published, recurrenceId)) ?? {};
    const key = String(timeText(from, recurrenceId));
    if (own(patch, 'excluded') === true) exclude.push(key);
    else {
      const date = onDate(from, recurrenceId, patch);
      const changed = readEvent(date, matchTopic);
      if (!isPublic(date)) {
        hiddenDates++;
        changes.push({ key, event: null });
      } else if (isSame({ ...event, start: key }, changed)) include.push(key);
      else changes.push({ key, event: changed });
    }
  }
  const recurrence: RawRecurrence | undefined =
    rules.length || include.length ? { rule: rules.length ? rules : undefined, include, exclude } : undefined;
  const recurrenceId = asLine(own(from, 'recurrenceId'));
  const id = event.id && recurrenceId ? `${event.id}#${recurrenceId}` : event.id;
  return { ...joinChanges({ ...event, id, recurrence }, changes), hiddenDates };
}

const isSame = (a: RawEvent, b: RawEvent): boolean => JSON.stringify(a) === JSON.stringify(b);

import { issueText } from '../core/issue-text.js';
import type { FeedEvent } from '../core/model/event.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import type { Issue, IssueCode } from '../core/model/issue.js';
import { rowText } from '../core/row-text.js';
import type { Finding, Place } from './finding.js';
import { missingTranslations } from './missing-translations.js';
import { toldOnce } from './told-once.js';

/** Findings of one kind. */
interface Group {
  readonly kind: string;
  readonly isError: boolean;
  /** The advice, a sentence; `''` if the findings say it. */
  readonly advice: string;
  /** All of them; a text shows the first three. */
  readonly findings: readonly Finding[];
}

export interface FeedReport {
  readonly head: string;
  readonly canBeShown: boolean;
  /** Errors before warnings, otherwise as found. */
  readonly groups: readonly Group[];
}

/** Kinds of which the report's text shows so many. */
const SHOWN = 3;

/** Issues because of which readers miss an event, or a part of one. */
const ERRORS: ReadonlySet<string> = new Set<IssueCode>([
  'broken-json',
  'broken-line',
  'broken-xml',
  'cut-off',
  'cut-short',
  'duplicate-id',
  'invalid-event',
  'invalid-recurrence',
  'invalid-time',
  'no-events',
  'no-start',
  'page-failed',
  'private-url',
  'published-password',
  'recurrence-truncated',
  'too-many-events',
  'too-many-objects',
  'too-many-pages',
  'unsafe-url',
]);

/** Where the guide says it. */
const TABLES = 'docs/formats.md, “CSV and other tables”';

const ADVICE: Readonly<Partial<Record<IssueCode | 'missing-translation', string>>> = {
  'ambiguous-date': `Write dates as 2027-05-18, or say how they are written: ${TABLES}.`,
  'cut-off': 'Publish the whole document again.',
  'cut-short': 'Publish the whole document again.',
  'duplicate-id': 'Give each event an id of its own that never changes.',
  'end-not-after-start': 'Correct the end, or leave it out.',
  'missing-translation': 'Add the wording, as in "title": {"en": "Hearing", "es": "Audiencia"}.',
  'no-id': 'Give each event an id that never changes.',
  'no-start': 'Give the event a start, as in "2027-05-18".',
  'no-title': 'Give the event a title.',
  'offset-country-mismatch': 'Correct the offset, or name the time zone.',
  'offset-zone-mismatch': 'Correct the offset, or the time zone.',
  'private-url': 'Link to an address that everybody can open.',
  'published-password': 'Take the password out.',
  'unknown-country': 'Write two letters of ISO 3166-1, as in "KE".',
  'unread-columns': `Rename them, or say what they are: ${TABLES}. Columns that readers need not see may stay.`,
  'unknown-zone': 'Write a name of the IANA time zones, as in "Africa/Nairobi".',
  'unsafe-url': 'Link to an address that begins with https.',
};

/** The same for whoever has a spreadsheet, and may never have seen JSON. */
const IN_TABLES: typeof ADVICE = {
  'ambiguous-date': `Write dates as 2027-05-18, or say which number is the day: “dates” in the map of the source, or --dates DD/MM/YYYY for the command ogp-events (${TABLES}).`,
  'invalid-time': `Write dates as 2027-05-18, with the year. A number such as 46519 is a day as Excel keeps it: give its cell the format of a date. The command ogp-events reads it with --dates excel (${TABLES}).`,
  'missing-translation': 'Add a column for it, as “Title (es)”.',
  'no-start':
    'Write the date into each row; of cells that are merged only the first keeps it. Take out rows that are no events, such as totals and notes.',
  'no-title': 'Write the title into each row. If no row has one, call the column that has it “Title”.',
};

/** How a format names the time zone. Others have no member for it that a publisher could set. */
const ZONE_IN: Readonly<Record<string, string>> = {
  'ogp-events': 'in the feed, as "timeZone": "Africa/Nairobi"',
  csv: 'in a column “Time zone”, with Africa/Nairobi in each row',
  icalendar:
    'with each time, as DTSTART;TZID=Africa/Nairobi:20270518T100000, or for the whole calendar, as X-WR-TIMEZONE:Africa/Nairobi',
  jcal: 'with each time, as {"tzid": "Africa/Nairobi"}',
  xcal: 'with each time, as <tzid> among its parameters',
  jscalendar: 'with each event, as "timeZone": "Africa/Nairobi"',
  'schema-org': 'by the offset of each time, as in "2027-05-18T10:00+03:00"',
  mapping: 'in each item, and its path in the “map”, as "timeZone": "timezone"',
};

/** Of a zone that is missing. */
function zoneAdvice(format: string): string {
  const inFeed = Object.hasOwn(ZONE_IN, format) ? `${ZONE_IN[format]}. Or ` : '';
  return `Name the time zone ${inFeed}where the feed is shown, as "timeZone": "Africa/Nairobi" of its source (in the list's “sources”, in sources.json), or with --time-zone.`;
}

function adviceOf(kind: string, format: string): string {
  if (kind === 'no-time-zone' || kind === 'no-country') return zoneAdvice(format);
  return (format === 'csv' && IN_TABLES[kind as IssueCode]) || (ADVICE[kind as IssueCode] ?? '');
}

/**
 * Reports on a feed that can be shown: its issues, and what else was found.
 *
 * @param snapshot With the issues of its dates (`withDateIssues`).
 * @param placeOf Returns where an issue is in the document; `null` if that is not known.
 * @param nowMs Epoch milliseconds.
 */
export function reportFeed(
  snapshot: FeedSnapshot,
  others: readonly Finding[],
  placeOf: (issue: Issue) => Place | null,
  nowMs: number,
): FeedReport {
  const events = new Map(snapshot.events.map((event) => [event.id, event]));
  const findings = toldOnce(snapshot.issues).map((issue): Finding => {
    const { code: kind, eventId } = issue;
    const event = eventId === null ? undefined : events.get(eventId);
    const title = event?.title?.[0].value ?? null;
    const text = issueText(issue) + otherText(issue, events) + rowText(event);
    const { field } = issue;
    return { kind, isError: ERRORS.has(kind), text, eventId, field, title, place: placeOf(issue) };
  });
  return reportOf(
    [...others, ...nothingToCome(snapshot, nowMs), ...findings, ...missingTranslations(snapshot)],
    '',
    snapshot.format,
  );
}

/** Names the other one of two events that share an id: our reader adds to the id of the second. */
function otherText(issue: Issue, events: ReadonlyMap<string, FeedEvent>): string {
  if (issue.code !== 'duplicate-id' || issue.reason === 'several-dates') return '';
  const other = events.get(issue.readAs.replace(/(?:#[^#]*|~\d+)$/, ''));
  return other?.title ? ` The other is “${other.title[0].value.slice(0, 80)}”.` : '';
}

/** Reports on a feed that cannot be shown. @param why A sentence. */
export const reportFailure = (why: string, others: readonly Finding[]): FeedReport => reportOf(others, why);

/** @param format Its id; `''` where it is not known. */
function reportOf(findings: readonly Finding[], failure: string, format = ''): FeedReport {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = kinds.get(finding.kind);
    if (known) known.push(finding);
    else kinds.set(finding.kind, [finding]);
  }
  const groups = [...kinds].map(([kind, list]): Group => {
    return { kind, isError: list[0]!.isError, advice: adviceOf(kind, format), findings: list };
  });
  groups.sort((a, b) => Number(b.isError) - Number(a.isError));
  const count = findings.length;
  const toLookAt = `${count} ${count === 1 ? 'thing' : 'things'} to look at`;
  const works = findings.some(({ isError }) => isError)
    ? `This feed can be read, but has errors: ${toLookAt}.`
    : `This feed works${count ? `, with ${toLookAt}` : ''}.`;
  return { head: failure ? `This feed cannot be shown. ${failure}` : works, canBeShown: !failure, groups };
}

/** Says so if every event of the feed is over: a list that shows what is to come is empty. */
function nothingToCome({ events, occurrences, issues }: FeedSnapshot, nowMs: number): Finding[] {
  if (!events.length && !issues.some(({ code }) => code === 'no-events')) {
    const text = 'It has no events: a list says that there are none.';
    return [{ kind: 'no-events', isError: false, text, eventId: null, title: null, place: null }];
  }
  const isOver =
    occurrences.length > 0 &&
    !events.some(({ recurrence }) => recurrence) &&
    occurrences.every(({ latestMs }) => latestMs !== null && latestMs <= nowMs);
  if (!isOver) return [];
  const all = events.length === 1 ? 'The only event is' : `All ${events.length} events are`;
  const text = `${all} over: a list shows none, unless it is set to when="past" or when="all".`;
  return [{ kind: 'nothing-to-come', isError: false, text, eventId: null, title: null, place: null }];
}

/** Returns the report as plain text, the first three findings of each kind. */
export function reportText({ head, groups }: FeedReport): string {
  const lines = [head];
  for (const { kind, isError, advice, findings } of groups) {
    lines.push('', `${isError ? 'Error' : 'Warning'}: ${findings.length} × ${kind}${advice ? `. ${advice}` : ''}`);
    for (const { text, title, eventId, place } of findings.slice(0, SHOWN)) {
      const who = title ?? eventId;
      const where = place
        ? ` (${place.page ? `${place.page}, ` : ''}line ${place.line}, column ${place.column}${place.pointer && `, ${place.pointer}`})`
        : '';
      lines.push(`  ${who === null ? '' : `“${who.slice(0, 80)}”: `}${text}${where}`);
    }
    if (findings.length > SHOWN) lines.push(`  … and ${findings.length - SHOWN} more`);
  }
  return lines.join('\n');
}

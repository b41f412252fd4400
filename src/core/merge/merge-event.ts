import type { EventStatus, FeedEvent, Link, OtherStart, PublishedTime, Registration, Text } from '../model/event.js';
import type { Fault, Issue } from '../model/issue.js';
import { newIssue } from '../new-issue.js';
import { shown } from '../json.js';
import { markedStatus } from '../formats/status-words.js';
import { sharedHead } from '../snapshot.js';
import type { Dated } from './identity.js';

/** An event beside the name of its source. */
export interface Copy extends Dated {
  readonly label: Text;
}

/** Several copies of an event as one. */
interface MergedEvent {
  readonly event: FeedEvent;
  /** The copy that its dates are taken from. */
  readonly dated: Copy;
}

/** Fields that a copy may lack and another may have. Times, texts, links and what may contradict itself are looked at apart. */
const FACTS = [
  'accessibility',
  'attendanceMode',
  'location',
  'countries',
  'topics',
  'tags',
  'languages',
  'interpretation',
  'registration',
  'milestones',
  'image',
  'organizers',
  'role',
  'repostedBy',
  'created',
  'updated',
  'source',
] as const satisfies readonly (keyof FeedEvent)[];

/** All that says when it is: taken from one copy as a whole. */
const TIMES = [
  'start',
  'end',
  'rejectedEnd',
  'duration',
  'timeZone',
  'whenText',
  'previousStart',
  'recurrence',
  'occurrences',
] as const satisfies readonly (keyof FeedEvent)[];

/** The cautious first: what a reader would rather know. */
const CAUTION: readonly EventStatus[] = [
  'cancelled',
  'postponed',
  'rescheduled',
  'moved-online',
  'tentative',
  'scheduled',
];

const isThere = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

/** Returns the status of a copy: where its own is the usual one, what its title says before or after it ("CANCELLED: Hearing"). */
function statusOf({ event: { status, title } }: Copy): EventStatus {
  const inTitle = title?.map(({ value }) => markedStatus(value)?.status).find((found) => found);
  return status === 'scheduled' ? ((inTitle as EventStatus | undefined) ?? status) : status;
}

/** Returns how much a copy says. */
function factsIn({ event }: Copy): number {
  let count = event.links.length;
  for (const key of [...FACTS, ...TIMES, 'title', 'summary', 'description'] as const) if (isThere(event[key])) count++;
  return count;
}

/** From the vague to the exact. */
const PRECISION: readonly PublishedTime['kind'][] = ['year', 'month', 'date', 'time'];
const precisionOf = ({ event: { start } }: Copy): number => (start ? PRECISION.indexOf(start.kind) : -1);

/** Whether the instant of its start is known, or at least in which zone it is meant. */
const hasClock = ({ event: { start, timeZone } }: Copy): boolean => timeZone !== null || start?.offset != null;

/** Returns the copy whose dates are shown: the leader's, unless another one is more exact, or as exact and names its zone. */
function datedBest(ranked: readonly [Copy, ...Copy[]]): Copy {
  const sureness = (copy: Copy): number => precisionOf(copy) * 2 + Number(hasClock(copy));
  return ranked.reduce((best, copy) => (sureness(copy) > sureness(best) ? copy : best));
}

/** Returns the texts in all their languages; where two copies have one language, the words of the earlier one. */
function joinTexts(copies: readonly Copy[], key: 'title' | 'summary' | 'description'): Text | null {
  const variants = copies.flatMap(({ event }) =>
    (event[key] ?? []).map(({ lang, value }) => ({ lang: lang || event.feed.language, value })),
  );
  const seen = new Set<string>();
  const distinct = variants.filter(({ lang }) => seen.size !== seen.add(lang).size);
  if (distinct.length < 2) return copies.find(({ event }) => event[key])?.event[key] ?? null;
  return Object.freeze(distinct.map((variant) => Object.freeze(variant))) as unknown as Text;
}

function joinLinks(copies: readonly Copy[]): readonly Link[] {
  const seen = new Set<string>();
  const links = copies.flatMap(({ event }) => event.links);
  return Object.freeze(links.filter(({ rel, url }) => seen.size !== seen.add(`${rel} ${url}`).size));
}

type Tell = (field: string, values: readonly string[], readAs: string | null) => void;

const CLOSED = new Set(['closed', 'full', 'waitlist']);

/** Returns the registration without what another copy contradicts. */
function soundRegistration(copies: readonly Copy[], tell: Tell): Registration | null {
  const all = copies.map(({ event }) => event.registration).filter((one) => one !== null);
  const [first] = all;
  if (!first || all.length < 2) return first ?? null;
  const sound = { ...first };
  const differ = (key: 'required' | 'free' | 'status', isSame: (a: unknown, b: unknown) => boolean): void => {
    const values = all.map((one) => one[key]).filter((value) => value !== null);
    if (values.every((value) => isSame(value, values[0]))) {
      sound[key] ??= (values[0] ?? null) as never;
      return;
    }
    tell(`registration.${key}`, values.map(String), null);
    sound[key] = null;
  };
  const same = (a: unknown, b: unknown): boolean => a === b;
  differ('required', same);
  differ('free', same);
  differ('status', (a, b) => a === b || (CLOSED.has(String(a)) && CLOSED.has(String(b))));
  sound.url ??= all.find(({ url }) => url)?.url ?? null;
  return Object.freeze(sound);
}

/** Returns whether two copies start at the same time, or on the same day where only the day is known. */
function startsAsWell(a: Copy, b: Copy): boolean {
  const [one, other] = [a.event.start, b.event.start];
  if (!one || !other) return true;
  const least = Math.min(precisionOf(a), precisionOf(b));
  if (least < PRECISION.length - 1) {
    const digits = [4, 7, 10][least]!;
    return dayOf(one).slice(0, digits) === dayOf(other).slice(0, digits);
  }
  // Of a time without a zone the wall clock is all that can be compared.
  const areInstants = hasClock(a) && hasClock(b) && a.first?.startMs != null && b.first?.startMs != null;
  if (areInstants) return a.first!.startMs === b.first!.startMs;
  return one.wallMs === other.wallMs;
}

const dayOf = ({ wallMs }: PublishedTime): string => new Date(wallMs).toISOString().slice(0, 10);

/**
 * Makes one event of several copies. The copy with the most facts leads; what it lacks comes from the others. Where they contradict each
 * other, an issue says so, and the cautious value is shown: cancelled rather than as planned, and of two starts both.
 *
 * @param copies In the order of their sources, two at least. @param id The id of the whole.
 */
export function mergeEvent(copies: readonly Copy[], id: string): MergedEvent {
  const ranked = [...copies].sort((a, b) => factsIn(b) - factsIn(a));
  const [leader] = ranked as [Copy, ...Copy[]];
  const dated = datedBest(ranked as [Copy, ...Copy[]]);

  const issues: Issue[] = copies.flatMap(({ event, label }) =>
    event.issues.map((issue) => Object.freeze({ ...issue, eventId: id, source: issue.source ?? label[0].value })),
  );
  const tell: Tell = (field, values, readAs) => {
    const fault: Fault = { code: 'contradiction', reason: 'sources', values: [...new Set(values)], readAs };
    issues.push(newIssue(fault, id, field));
  };

  const event: { -readonly [Key in keyof FeedEvent]: FeedEvent[Key] } = { ...leader.event, id };
  for (const key of FACTS) {
    const from = ranked.find((copy) => isThere(copy.event[key]));
    if (from) event[key] = from.event[key] as never;
  }
  // Its topics mean what the feed that they are from says.
  const { feed } = ranked.find(({ event: { topics } }) => topics === event.topics)!.event;
  if (feed !== event.feed) event.feed = sharedHead({ ...event.feed, topics: feed.topics });
  for (const key of TIMES) event[key] = dated.event[key] as never;
  for (const key of ['title', 'summary', 'description'] as const) event[key] = joinTexts(ranked, key);
  event.textLinks = Object.freeze(ranked.flatMap((copy) => copy.event.textLinks));
  event.links = joinLinks(ranked);
  event.sameAs = Object.freeze([...new Set(ranked.flatMap((copy) => copy.event.sameAs))]);
  event.registration = soundRegistration(ranked, tell);
  event.pinned = ranked.some((copy) => copy.event.pinned);
  event.sources = Object.freeze(ranked.map(({ label }) => label));

  const statuses = ranked.map(statusOf);
  const cautious = CAUTION.find((status) => statuses.includes(status))!;
  if (statuses.some((status) => status !== cautious)) tell('status', statuses, cautious);
  event.status = cautious;
  event.statusText = ranked.find((copy) => statusOf(copy) === cautious)?.event.statusText ?? null;

  const others = ranked.filter((copy) => copy !== dated && !startsAsWell(dated, copy));
  if (others.length) {
    const values = [dated, ...others].map((copy) => shown(copy.event.start!.text));
    tell('start', values, values[0]!);
  }
  event.otherStarts = Object.freeze(
    others.map(({ label, event }): OtherStart =>
      Object.freeze({ source: label, start: event.start!, timeZone: event.timeZone }),
    ),
  );
  const ends = ranked.filter((copy) => copy.event.end && copy.event.end.kind === event.end?.kind);
  const isEndSure = ends.every((copy) => others.includes(copy) || endOf(copy) === endOf(dated));
  if (event.end && !isEndSure) {
    tell(
      'end',
      ends.map((copy) => shown(copy.event.end!.text)),
      null,
    );
    event.end = null;
    event.duration = null;
  }
  event.issues = Object.freeze(issues);
  return { event: Object.freeze(event), dated };
}

/** Returns the end as something to compare. */
const endOf = ({ event, first }: Copy): number | null => first?.endMs ?? event.end?.wallMs ?? null;

/** The verdict of the check, as keys of the page's own words. The console and `ogp-events check` say more, in English. */
import type { FeedError } from '../../src/core/feed-error.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import type { Occurrence } from '../../src/core/model/occurrence.js';
import type { FeedReport } from '../../src/embed/feed-report.js';
import type { Language } from '../../src/locales/language.js';
import type { BuilderWordKey } from './words/en.js';
import type { Say } from './words/words.js';

interface Words {
  readonly key: BuilderWordKey;
  readonly values: Readonly<Record<string, number>>;
}

/** Reasons and codes that have a sentence of their own. */
const KEYS = {
  'not-allowed': 'failure.not-allowed',
  unreachable: 'failure.unreachable',
  timeout: 'failure.unreachable',
  'mixed-content': 'failure.mixed-content',
  empty: 'failure.empty',
  'web-page': 'failure.web-page',
  xml: 'failure.xml',
  file: 'failure.file',
  text: 'failure.text',
  'broken-json': 'failure.broken-json',
  'other-json': 'failure.other-json',
  'invalid-src': 'failure.invalid-src',
} as const satisfies Readonly<Record<string, BuilderWordKey>>;

const hasWords = (name: string | null | undefined): name is keyof typeof KEYS =>
  name != null && Object.hasOwn(KEYS, name);

/** Returns the sentence of a failure, that of its reason before that of its code. */
export function failureWords(error: FeedError | null): Words {
  const status = error?.status ?? null;
  if (status === 404 || status === 410) return { key: 'failure.not-found', values: {} };
  if (status !== null) return { key: 'failure.http', values: { status } };
  const name = [error?.reason, error?.code].find(hasWords);
  return { key: name ? KEYS[name] : 'failure.other', values: {} };
}

/** Returns what comes next; `null` if nothing does, and where a series may have a date before it: its dates are not worked out here. */
function nextOf({ events, occurrences }: FeedSnapshot, nowMs: number): Occurrence | null {
  if (events.some(({ recurrence }) => recurrence)) return null;
  const toCome = occurrences.filter(({ start, earliestMs, status }) => {
    return start !== null && earliestMs !== null && earliestMs > nowMs && status !== 'cancelled';
  });
  return toCome.reduce<Occurrence | null>((first, one) => {
    return first && first.earliestMs! <= one.earliestMs! ? first : one;
  }, null);
}

/** Says what the check has found in a feed that can be shown. */
export function foundText(
  say: Say,
  language: Language,
  snapshot: FeedSnapshot,
  { groups }: FeedReport,
  nowMs: number,
): string {
  // That all is over is said in words of its own; the console does not count it either.
  const isOver = groups.some(({ kind }) => kind === 'nothing-to-come');
  const n = groups.reduce((sum, { findings }) => sum + findings.length, 0) - Number(isOver);
  const next = nextOf(snapshot, nowMs);
  const date = next?.start && language.format.moment(next.start.wallMs, 'date');
  return [
    say(groups.some(({ isError }) => isError) ? 'verdict.errors' : 'verdict.works'),
    say('found', { n: snapshot.events.length }),
    ...(date ? [say('found.next', { date })] : []),
    ...(isOver ? [say('found.over')] : []),
    ...(n ? [say('toLookAt', { n })] : []),
  ].join(' ');
}

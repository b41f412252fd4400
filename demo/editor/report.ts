import type { FeedSnapshot } from '../../src/core/model/feed.js';
import { readFeed } from '../../src/core/read-feed.js';
import { reportFeed } from '../../src/embed/feed-report.js';
import { documentOf, type EditedFeed } from './feed-document.js';

/** The parts of the form. */
export type FormPart = 'what' | 'when' | 'repeats' | 'where' | 'topics' | 'links';

/** A sentence of the feed report, in English, and where it belongs. */
export interface Finding {
  readonly text: string;
  /** An issue's code, or a kind of the report's own. */
  readonly code: string;
  /** `null` for the feed. */
  readonly eventId: string | null;
  /** `null` where the form has no field for it. */
  readonly part: FormPart | null;
}

const PART_OF_FIELD: Readonly<Record<string, FormPart>> = {
  title: 'what',
  summary: 'what',
  description: 'what',
  kind: 'what',
  status: 'what',
  start: 'when',
  end: 'when',
  duration: 'when',
  timeZone: 'when',
  whenText: 'when',
  recurrence: 'repeats',
  occurrences: 'repeats',
  rule: 'repeats',
  location: 'where',
  countries: 'where',
  attendanceMode: 'where',
  topics: 'topics',
  links: 'links',
};

const PART_OF_CODE: Readonly<Record<string, FormPart>> = {
  'no-title': 'what',
  'no-start': 'when',
  'ambiguous-date': 'when',
  'missing-translation': 'what',
  'end-not-after-start': 'when',
  'no-time-zone': 'when',
  'unknown-zone': 'when',
  'nonstandard-zone': 'when',
  'time-in-gap': 'when',
  'invalid-time': 'when',
  'offset-zone-mismatch': 'when',
  'offset-country-mismatch': 'when',
  'standard-time': 'when',
  'invalid-recurrence': 'repeats',
  'recurrence-truncated': 'repeats',
  'no-country': 'where',
  'unknown-country': 'where',
};

/** Returns everything that the feed report says of a feed, errors first. */
export async function findingsOf(feed: EditedFeed): Promise<readonly Finding[]> {
  return findingsIn(await readFeed(JSON.stringify(documentOf(feed)), { url: '#feed' }));
}

/** Returns the same of a feed as it was read. */
export function findingsIn(snapshot: FeedSnapshot): readonly Finding[] {
  const { groups } = reportFeed(snapshot, [], () => null, Date.now());
  return groups.flatMap(({ findings }) =>
    findings.map(({ kind: code, eventId, field, text }) => {
      const [name = ''] = /^\w+/.exec(field ?? '') ?? [];
      const part = (Object.hasOwn(PART_OF_FIELD, name) ? PART_OF_FIELD[name] : PART_OF_CODE[code]) ?? null;
      return { text, code, eventId, part };
    }),
  );
}

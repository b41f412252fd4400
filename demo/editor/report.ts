import { issueText } from '../../src/core/issue-text.js';
import type { Issue } from '../../src/core/model/issue.js';
import { readFeed } from '../../src/core/read-feed.js';
import { documentOf, type EditedFeed } from './feed-document.js';

/** The parts of the form. */
export type FormPart = 'what' | 'when' | 'repeats' | 'where' | 'topics' | 'links';

/** A sentence of the feed's reader, in English, and where it belongs. */
export interface Finding {
  readonly text: string;
  readonly code: Issue['code'];
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

const PART_OF_CODE: Partial<Readonly<Record<Issue['code'], FormPart>>> = {
  'no-title': 'what',
  'no-start': 'when',
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

/** Returns everything that a reader of the feed would remark, in its order. */
export async function findingsOf(feed: EditedFeed): Promise<readonly Finding[]> {
  const { issues } = await readFeed(JSON.stringify(documentOf(feed)), { url: '#feed' });
  return issues.map((issue) => {
    const [name = ''] = /^\w+/.exec(('field' in issue && issue.field) || '') ?? [];
    const part = (Object.hasOwn(PART_OF_FIELD, name) ? PART_OF_FIELD[name] : PART_OF_CODE[issue.code]) ?? null;
    return { text: issueText(issue), code: issue.code, eventId: issue.eventId, part };
  });
}

import { readFileSync } from 'node:fs';
import { issueText } from '../../../src/core/issue-text.js';
import type { FeedEvent } from '../../../src/core/model/event.js';
import type { FeedSnapshot } from '../../../src/core/model/feed.js';
import { readFeed } from '../../../src/core/read-feed.js';

/** The text of a document beside a format's tests: `oparl/council.json`. */
export const fixture = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Reads a document beside a format's tests as if it came from `url`. */
export const readFixture = (path: string, url: string, timeZone?: string): Promise<FeedSnapshot> =>
  readFeed(fixture(path), { url, source: timeZone === undefined ? undefined : { timeZone } });

/** Sentences that a page author is told about an event or a feed. */
export const told = ({ issues }: Pick<FeedSnapshot, 'issues'>): string[] => issues.map(issueText);

/** Start and end of an event's dates: clocks in UTC to the minute, days and months as published. */
export const instants = ({ occurrences }: FeedSnapshot, { id }: FeedEvent): string[] =>
  occurrences
    .filter(({ event, start }) => event.id === id && start !== null)
    .map(({ start, end, startMs, endMs }) => {
      const clock = (ms: number | null): string => (ms === null ? '' : new Date(ms).toISOString().slice(0, 16));
      const ends = start!.kind === 'time' ? [clock(startMs), clock(endMs)] : [start!.text, end?.text];
      return ends.filter(Boolean).join('/');
    });

/** The codes of issues, with the field they are about. */
export const faults = ({ issues }: Pick<FeedSnapshot, 'issues'>): string[] =>
  issues.map(({ code, field }) => (field ? `${code} ${field}` : code));

/** The faults of the feed itself. */
export const feedFaults = ({ issues }: FeedSnapshot): string[] =>
  faults({ issues: issues.filter(({ eventId }) => eventId === null) });

export const titles = ({ events }: FeedSnapshot): (string | undefined)[] => events.map(({ title }) => title?.[0].value);

/** The links of an event: `info https://…`. */
export const links = ({ links: all }: FeedEvent): string[] => all.map(({ rel, url }) => `${rel} ${url}`);

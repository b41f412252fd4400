import { FeedError } from '../feed-error.js';
import { asObject, type Raw } from '../json.js';
import { MAX_EVENTS } from '../limits.js';
import type { RawEvent } from '../model/raw-feed.js';
import type { RawIssues } from '../raw-issues.js';
import { Findings } from './findings.js';
import { list } from './loose-values.js';
import { passwordField } from './passwords.js';
import { readItems } from './read-items.js';

/** Reads one item of a list. Returns `null` for one that is not public. */
type ReadItem = (item: Raw, findings: Findings) => RawEvent | null;

/**
 * Reads the events of a list one by one, with their faults. Those that are not public are left out and counted; one that gives away the
 * password of a meeting is shown, and that is recorded.
 *
 * @throws FeedError `unknown-format` where there is no list: an empty listing would be taken for the truth.
 */
export async function readPublicItems(items: unknown, read: ReadItem, issues: RawIssues): Promise<readonly RawEvent[]> {
  // PHP prints a list with gaps as an object.
  const all = Array.isArray(items) || asObject(items) === null ? items : list(items);
  if (!Array.isArray(all) || all[0] === items)
    throw new FeedError('unknown-format', 'The document has no list of events.');
  let hidden = 0;
  const events = await readItems(all.slice(0, MAX_EVENTS + 1), (item) => {
    const findings = new Findings();
    const event = read(item, findings);
    if (!event) {
      hidden++;
      return null;
    }
    const field = passwordField(event);
    if (field) findings.add({ code: 'published-password' }, field);
    for (const issue of findings.list) issues.add(event, issue);
    return event;
  });
  if (hidden)
    issues.add(null, {
      fault: { code: 'not-public', count: hidden },
      field: '',
    });
  return events;
}

import { asLine, asObject, own, shown, type Raw } from '../../json.js';
import type { RawEvent } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { holdsPassword } from '../passwords.js';
import { placeText } from '../place-text.js';
import { plainText } from '../plain-text.js';
import { fold, statusIn } from '../status-words.js';

/** Reads a meeting of eLMS. Its `date` is an instant in UTC. */
export function readElmsMeeting(item: Raw, issues: RawIssues): RawEvent {
  const words = asLine(own(item, 'status'), 80);
  const location = own(item, 'location');
  const place = placeText(typeof location === 'string' ? location : '');
  const link = (key: string, rel: string, title: string) =>
    own(item, key) ? [{ rel, url: own(item, key) as string, title }] : [];
  const files = own(item, 'files');
  const date = own(item, 'date');
  const title = plainText(own(item, 'body'));
  const event: RawEvent = {
    id: own(item, 'meetingId') as string,
    title,
    description: plainText(own(item, 'comment')),
    start: (typeof date === 'string' ? date.replace(/\+00:?00$/, 'Z') : date) as string,
    // Another word is shown as it stands.
    status: /^not held/i.test(words) ? 'cancelled' : (statusIn(fold(words)) ?? (words || undefined)),
    attendanceMode: place.attendanceMode,
    location: place.location,
    organizers: title === undefined ? [] : [{ name: title }],
    links: [
      ...(Array.isArray(files) ? (files as readonly unknown[]) : []).map(asObject).flatMap((file) => {
        if (!file) return [];
        const type = asLine(own(file, 'attachmentType'));
        const rel = /agenda/i.test(type) ? 'agenda' : 'materials';
        return [{ rel, url: own(file, 'path') as string, title: type || plainText(own(file, 'fileName')) }];
      }),
      ...link('videoLink', 'recording', ''),
      ...link('transcriptLink', 'materials', 'Transcript'),
      ...place.links,
    ],
  };
  if (files !== undefined && !Array.isArray(files)) {
    issues.add(event, {
      fault: { code: 'invalid-field', reason: 'not-expected', value: shown(files), expected: 'object' },
      field: 'files',
    });
  }
  for (const key of ['location', 'comment']) {
    if (holdsPassword(own(item, key))) issues.add(event, { fault: { code: 'published-password' }, field: key });
  }
  return event;
}

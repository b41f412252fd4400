import { toICalendar } from '../../src/core/publish/icalendar.js';
import { Losses } from '../../src/core/publish/losses.js';
import { readFeed } from '../../src/core/read-feed.js';
import { fileText, type EditedFeed } from './feed-document.js';

/** Returns a feed as a calendar file (iCalendar). @param nowMs Epoch milliseconds: when it was last changed. */
export async function calendarText(feed: EditedFeed, nowMs: number): Promise<string> {
  const snapshot = await readFeed(fileText(feed), { url: '#feed' });
  return toICalendar(snapshot, new Losses(), { changedMs: nowMs });
}

import { toICalendar } from '../../src/core/publish/icalendar.js';
import { Losses } from '../../src/core/publish/losses.js';
import { readFeed } from '../../src/core/read-feed.js';
import { ActionLanguage } from '../../src/locales/action-language.js';
import { Language } from '../../src/locales/language.js';
import { entryWords } from '../../src/markup/entry-words.js';
import { fileText, type EditedFeed } from './feed-document.js';

/** Returns a feed as a calendar file (iCalendar). @param nowMs Epoch milliseconds: when it was last changed. */
export async function calendarText(feed: EditedFeed, nowMs: number): Promise<string> {
  const snapshot = await readFeed(fileText(feed), { url: '#feed' });
  return toICalendar(snapshot, new Losses(), {
    changedMs: nowMs,
    words: entryWords(new ActionLanguage(new Language())),
  });
}

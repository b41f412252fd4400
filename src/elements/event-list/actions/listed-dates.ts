import type { FeedSnapshot } from '../../../core/model/feed.js';
import type { Occurrence } from '../../../core/model/occurrence.js';
import { CalendarEntries } from '../../../core/publish/calendar-entries.js';
import { calendarText } from '../../../core/publish/icalendar.js';
import { Losses } from '../../../core/publish/losses.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import { entryWords } from '../../../markup/entry-words.js';
import { fileName, saveFile } from './save-file.js';

/** Has the browser save dates as a calendar file. @param title Of the list; `null` for the feed's. */
export function saveDates(
  dates: readonly Occurrence[],
  snapshot: FeedSnapshot,
  actions: ActionLanguage,
  title: string | null,
): void {
  const { language } = actions;
  const writer = new CalendarEntries({ ...snapshot, occurrences: dates }, new Losses(), {
    words: entryWords(actions),
    languages: [language.requested],
    changedMs: Date.now(),
    host: location.hostname,
    topicName: (slug) => language.topicLabel(slug, snapshot.topics).value,
  });
  const entries = dates.flatMap((date) => writer.ofDate(date) ?? []);
  const name = title || (snapshot.title ? language.text(snapshot.title).value : '') || language.t('heading');
  saveFile(calendarText(entries, null), fileName(name));
}

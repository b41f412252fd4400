import type { EntryOptions } from '../../../core/publish/calendar-entries.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import { entryWords } from '../../../markup/entry-words.js';

/** Returns the options of the writers of calendars for files that are made in a page. */
export function entryOptions(actions: ActionLanguage): EntryOptions {
  const { language } = actions;
  return {
    words: entryWords(actions),
    languages: [language.requested],
    changedMs: Date.now(),
    host: location.hostname,
    topicName: (slug, topics) => language.topicLabel(slug, topics).value,
  };
}

import { eventOf, languageOf, type EditedFeed, type Entry } from './feed-document.js';
import type { PageLanguage } from '../page-words.js';
import { wordingsOf } from './wordings.js';
import type { Say } from './words/words.js';

/** Returns how an event is called in the page: by its title in the language of the page, else in any. */
export function entryTitle(
  entry: Entry,
  { say, feed, pageLanguage }: { readonly say: Say; readonly feed: EditedFeed; readonly pageLanguage: PageLanguage },
): string {
  const event = eventOf(entry);
  if (!event) return say('kept');
  const wordings = wordingsOf(event.title, languageOf(feed));
  return wordings.get(pageLanguage) || [...wordings.values()].find(Boolean) || say('newEvent');
}

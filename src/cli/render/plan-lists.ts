import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedSnapshot } from '../../core/model/feed.js';
import { renderEvents } from '../../render/render-events.js';
import type { RenderSettings } from '../../render/render-settings.js';
import type { FolderPlan } from '../folder.js';
import { writtenLanguages } from '../option-values.js';

/** Lists of a feed as HTML, one in each language. */
export interface PlannedLists {
  readonly plan: FolderPlan;
  /** The names of the files, and their texts. */
  readonly names: readonly string[];
  readonly texts: readonly string[];
}

/** The file in the first language. */
export const LIST = 'list.html';

/**
 * Plans the lists of a feed for a folder.
 *
 * @param languages BCP 47 tags; none for the feed's language.
 * @param pageOf Returns the address of an event's page in a language; `null` where it has none.
 * @returns `null` for a feed without events that had lists: they stay as they are.
 */
export async function planLists(
  feed: FeedSnapshot,
  folder: string,
  languages: readonly string[],
  settings: RenderSettings,
  pageOf?: (eventId: string, language: string) => string | null,
): Promise<PlannedLists | null> {
  const tags = writtenLanguages(feed, languages);
  const names = tags.map((lang, i) => (i ? `list.${lang}.html` : LIST));
  const earlier = names.map((file) => join(folder, file)).filter((path) => existsSync(path));
  if (!feed.events.length && earlier.length) return null;
  const texts = await Promise.all(
    tags.map((lang) => renderEvents(feed, { ...settings, lang, pageOf: pageOf && ((id) => pageOf(id, lang)) })),
  );
  const files = names.map((file, i) => ({ file, text: () => `${texts[i]!}\n` }));
  return { plan: { files, surplus: [], isOurs: earlier.every(isWritten) }, names, texts };
}

const isWritten = (path: string): boolean =>
  readFileSync(path, 'utf8').includes('<div class="ogp-rendered" data-ogp-rendered="');

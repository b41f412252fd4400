import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedSnapshot } from '../../core/model/feed.js';
import { canonicalTag } from '../../locales/language-tag.js';
import { renderEvents } from '../../render/render-events.js';
import type { RenderSettings } from '../../render/render-settings.js';
import type { FolderPlan } from '../folder.js';

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
 * @param languages BCP 47 tags; empty for the feed's language.
 * @returns `null` for a feed without events that had lists: they stay as they are.
 */
export async function planLists(
  feed: FeedSnapshot,
  folder: string,
  languages: readonly string[],
  settings: RenderSettings,
): Promise<PlannedLists | null> {
  const all = languages.length ? languages : [canonicalTag(feed.language) || 'en'];
  const names = all.map((lang, i) => (i ? `list.${lang}.html` : LIST));
  const earlier = names.map((file) => join(folder, file)).filter((path) => existsSync(path));
  if (!feed.events.length && earlier.length) return null;
  const texts = await Promise.all(all.map((lang) => renderEvents(feed, { ...settings, lang })));
  const files = names.map((file, i) => ({ file, text: () => `${texts[i]!}\n` }));
  return { plan: { files, surplus: [], isOurs: earlier.every(isWritten) }, names, texts };
}

const isWritten = (path: string): boolean =>
  readFileSync(path, 'utf8').includes('<div class="ogp-rendered" data-ogp-rendered="');

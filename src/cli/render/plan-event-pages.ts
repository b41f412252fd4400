import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedSnapshot } from '../../core/model/feed.js';
import { fileNameOf } from '../../core/publish/calendar-index.js';
import { GENERATOR, renderEventPage } from '../../render/render-event-page.js';
import type { EventRenderSettings } from '../../render/render-settings.js';
import type { FolderPlan } from '../folder.js';
import { gonePage } from './gone-page.js';
import type { FillTemplate } from './template.js';

/** The options of pages that are about one event each. */
export interface EventPagesOptions {
  readonly folder: string;
  /** Where the folder will be on the web, absolute, with a slash at the end. */
  readonly url: string;
  readonly fill: FillTemplate;
  /** The text of the site's template; `null` for ours. */
  readonly template: string | null;
  /** The address of the page with the list; `null` for none. */
  readonly list: string | null;
  /** Where the files of `ogp-events calendars` are, with a slash at the end; `null` for nowhere. */
  readonly calendars: string | null;
  readonly stylesheet: string | undefined;
  /** Whether pages of events go that have left the feed. Else they say so. */
  readonly prune: boolean;
}

/** The pages of a feed. */
export interface PlannedPages {
  readonly plan: FolderPlan;
  /** How many events have one. */
  readonly count: number;
  /** How many pages of earlier runs are of events that the feed no longer has. */
  readonly gone: number;
  /** Returns the address of an event's page in a language; `null` where it has none. */
  readonly addressOf: (eventId: string, language: string) => string | null;
}

/**
 * Plans a page for each event of a feed, in each language.
 *
 * @param languages BCP 47 tags. The first gets the plain names, each other one a folder.
 * @returns `null` for a feed without events that had pages: they stay as they are.
 */
export async function planEventPages(
  feed: FeedSnapshot,
  languages: readonly string[],
  settings: EventRenderSettings,
  options: EventPagesOptions,
): Promise<PlannedPages | null> {
  const { folder, url, fill, list, calendars, stylesheet, prune } = options;
  const fileOf = (id: string, lang: string): string => folderOf(lang, languages) + `${fileNameOf(id)}.html`;
  const addressOf = (id: string, lang: string): string =>
    url + fileOf(id, lang).split('/').map(encodeURIComponent).join('/');
  const earlier = languages.flatMap((lang) => earlierPages(folder, folderOf(lang, languages), lang));
  if (!feed.events.length && earlier.some(({ isOurs }) => isOurs)) return null;
  const texts = new Map<string, string>();
  const written = new Set<string>();
  for (const { id } of feed.events) {
    for (const lang of languages) {
      const page = await renderEventPage(feed, id, {
        ...settings,
        lang,
        url: addressOf(id, lang),
        alternates: languages.length > 1 ? Object.fromEntries(languages.map((tag) => [tag, addressOf(id, tag)])) : {},
        list,
        calendar: calendars && `${calendars}e/${encodeURIComponent(`${fileNameOf(id)}.ics`)}`,
        stylesheet,
      });
      if (!page) continue;
      texts.set(fileOf(id, lang), fill(page));
      written.add(id);
    }
  }
  const gone = earlier.filter(({ file, isOurs }) => isOurs && !texts.has(file));
  if (!prune) for (const { file, lang } of gone) texts.set(file, fill(await gonePage(lang, list)));
  const files = [...texts].map(([file, text]) => ({ file, text: () => text }));
  return {
    plan: {
      files,
      surplus: prune ? gone.map(({ file }) => file) : [],
      isOurs: earlier.every(({ file, isOurs }) => isOurs || !texts.has(file)),
    },
    count: written.size,
    gone: gone.length,
    addressOf: (id, lang) => (written.has(id) ? addressOf(id, lang) : null),
  };
}

const folderOf = (lang: string, [first]: readonly string[]): string => (lang === first ? '' : `${lang}/`);

interface EarlierPage {
  /** Relative to the folder of all pages. */
  readonly file: string;
  readonly lang: string;
  /** Whether an earlier run has written it. */
  readonly isOurs: boolean;
}

function earlierPages(folder: string, inner: string, lang: string): readonly EarlierPage[] {
  const mark = `<meta name="generator" content="${GENERATOR}">`;
  return namesIn(join(folder, inner))
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const file = inner + name;
      return { file, lang, isOurs: readFileSync(join(folder, file), 'utf8').includes(mark) };
    });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

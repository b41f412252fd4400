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

/** The events of a feed, however many there are. */
export interface EventsByParts {
  /** Neighbours are in the same part. */
  readonly ids: readonly string[];
  /** Returns the part of the feed that has an event and those that it is part of. Asked for in the order of the ids, the parts come one by one. */
  readonly partOf: (id: string) => FeedSnapshot | Promise<FeedSnapshot>;
  /** Whether these are all events: else no other has left the feed. */
  readonly areAll: boolean;
  /** Whether an event is among those of which calendars are written. */
  readonly isInCalendars: (id: string) => boolean;
}

/** The pages of a feed. */
export interface PlannedPages {
  readonly plan: FolderPlan;
  /** Returns how many events have been written. */
  readonly count: () => number;
  /** How many pages of earlier runs are of events that the feed no longer has. */
  readonly gone: number;
  /** Returns the address of an event's page in a language; `null` where it has none. */
  readonly addressOf: (eventId: string, language: string) => string | null;
}

/**
 * Plans a page for each event of a feed, in each language. An event without a date within a year of today gets none, and keeps the one that it had.
 *
 * @param languages BCP 47 tags. The first gets the plain names, each other one a folder.
 * @returns `null` for a feed without events that had pages: they stay as they are.
 */
export async function planEventPages(
  { ids, partOf, areAll, isInCalendars }: EventsByParts,
  languages: readonly string[],
  settings: EventRenderSettings,
  options: EventPagesOptions,
): Promise<PlannedPages | null> {
  const { folder, url, fill, list, calendars, stylesheet, prune } = options;
  const fileOf = (id: string, lang: string): string => folderOf(lang, languages) + `${fileNameOf(id)}.html`;
  const addressOf = (id: string, lang: string): string =>
    url + fileOf(id, lang).split('/').map(encodeURIComponent).join('/');
  const earlier = languages.flatMap((lang) => earlierPages(folder, folderOf(lang, languages), lang));
  if (!ids.length && earlier.some(({ isOurs }) => isOurs)) return null;
  const written = new Set<string>();
  const pageOf = async (id: string, lang: string): Promise<string | null> => {
    const page = await renderEventPage(await partOf(id), id, {
      ...settings,
      lang,
      url: addressOf(id, lang),
      alternates: languages.length > 1 ? Object.fromEntries(languages.map((tag) => [tag, addressOf(id, tag)])) : {},
      list,
      calendar: calendars && isInCalendars(id) ? `${calendars}e/${encodeURIComponent(`${fileNameOf(id)}.ics`)}` : null,
      stylesheet,
    });
    if (page) written.add(id);
    return page && fill(page);
  };
  const files = ids.flatMap((id) =>
    languages.map((lang) => ({ file: fileOf(id, lang), text: () => pageOf(id, lang) })),
  );
  const names = new Set(files.map(({ file }) => file));
  const gone = areAll ? earlier.filter(({ file, isOurs }) => isOurs && !names.has(file)) : [];
  if (!prune) {
    for (const { file, lang } of gone) files.push({ file, text: async () => fill(await gonePage(lang, list)) });
  }
  const known = new Set(ids);
  return {
    plan: {
      files,
      surplus: prune ? gone.map(({ file }) => file) : [],
      isOurs: earlier.every(({ file, isOurs }) => isOurs || !names.has(file)),
    },
    count: () => written.size,
    gone: gone.length,
    addressOf: (id, lang) => (known.has(id) ? addressOf(id, lang) : null),
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

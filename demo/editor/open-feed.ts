import { decode } from '../../src/core/feed/decode.js';
import { readFeed } from '../../src/core/read-feed.js';
import { toOgpEvents } from '../../src/core/publish/ogp-events.js';
import { Losses } from '../../src/core/publish/losses.js';
import { editedFeed, NotAFeedError, type EditedFeed } from './feed-document.js';
import { findingsIn, findingsOf, type Finding } from './report.js';

/** A feed that was opened. */
interface OpenedFeed {
  readonly feed: EditedFeed;
  /** Findings in the file that the feed made of it no longer shows: a date in words that may be read in two ways. */
  readonly lost: readonly Finding[];
}

/**
 * Reads a file: a feed of ours as it is, with every member kept; a spreadsheet, a calendar or any other format as the elements read it.
 *
 * @param type A media type, a hint.
 * @param language Of a feed that names none: that of the person who opens it.
 * @throws NotAFeedError, FeedError where it is none.
 */
export async function openFeed(bytes: Uint8Array, name: string, type: string, language: string): Promise<OpenedFeed> {
  const { text } = await decode([bytes], type);
  const json = parsed(text);
  if (json !== null && typeof json === 'object' && 'format' in json && json.format === 'ogp-events') {
    return { feed: editedFeed(json), lost: [] };
  }
  const snapshot = await readFeed(text, { url: '#file', type });
  if (!snapshot.events.length && !snapshot.title) throw new NotAFeedError('no events');
  const made = toOgpEvents(snapshot, new Losses(), { title: name.replace(/\.\w+$/, '') });
  const feed = editedFeed(made.language === 'und' ? { ...made, language } : made);
  const kept = new Set((await findingsOf(feed)).map(({ code }) => code));
  return { feed, lost: findingsIn(snapshot).filter(({ code }) => !kept.has(code)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff+/, ''));
  } catch {
    return null;
  }
}

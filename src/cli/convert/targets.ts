import type { FeedSnapshot } from '../../core/model/feed.js';
import type { EntryWords } from '../../core/publish/entry-words.js';
import type { Losses } from '../../core/publish/losses.js';
import { ActionLanguage } from '../../locales/action-language.js';
import { Language } from '../../locales/language.js';
import { entryWords } from '../../markup/entry-words.js';

/** The facts that a writer needs besides the feed. */
interface WriteOptions {
  /** When the source was last changed, in epoch milliseconds, if its server or its file says so. */
  readonly changedMs: number | null;
  /** The name of the source, for a feed without a title. */
  readonly name: string;
}

/** Writes a feed as a text. What the format cannot hold goes to `losses`. */
type Write = (feed: FeedSnapshot, losses: Losses, options: WriteOptions) => string | Promise<string>;

const english = (): EntryWords => entryWords(new ActionLanguage(new Language()));

/** The formats that are written, each with its writer, loaded when it is asked for. */
export const TARGETS: Readonly<Record<string, () => Promise<Write>>> = {
  'ogp-events': async () => {
    const { toOgpEvents } = await import('../../core/publish/ogp-events.js');
    return (feed, losses, { name }) => `${JSON.stringify(toOgpEvents(feed, losses, { title: name }), null, 2)}\n`;
  },
  ics: async () => {
    const { toICalendar } = await import('../../core/publish/icalendar.js');
    return (feed, losses, { changedMs, name }) =>
      toICalendar(feed, losses, { title: name, changedMs: changedMs ?? undefined, words: english() });
  },
  'json-ld': async () => {
    const { toJsonLd } = await import('../../core/publish/json-ld.js');
    return async (feed, losses, { changedMs }) => `${await toJsonLd(feed, losses, feed.updated ?? changedMs ?? 0)}\n`;
  },
  atom: async () => {
    const { toAtom } = await import('../../core/publish/atom.js');
    return (feed, losses, { changedMs, name }) =>
      toAtom(feed, losses, { title: name, changedMs: changedMs ?? undefined, words: english() });
  },
  csv: async () => {
    const { toCsv } = await import('../../core/publish/csv.js');
    return (feed, losses, { changedMs }) => toCsv(feed, losses, feed.updated ?? changedMs ?? 0);
  },
};

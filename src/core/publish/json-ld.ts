import type { Text } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import { listableOccurrences } from '../occurrences.js';
import { eventData } from './event-data.js';
import { contextOf, scriptText } from './json-ld-text.js';
import type { Losses } from './losses.js';

type Value = string | { readonly '@language': string; readonly '@value': string };

/** A text by itself where it has one wording, in the language of the document; else each with its language. */
function value(text: Text | null, language: string): Value | readonly Value[] | null {
  if (!text) return null;
  const all = text.map(({ lang, value }): Value =>
    lang === language || !lang ? value : { '@language': lang, '@value': value },
  );
  return all.length > 1 ? all : all[0]!;
}

/**
 * Returns a feed as schema.org events, one for each date, in JSON-LD that may stand in a page. What has no day is left out whole.
 *
 * @param nowMs Epoch milliseconds: of series with too many dates those near it are written.
 */
export async function toJsonLd(feed: FeedSnapshot, losses: Losses, nowMs: number): Promise<string> {
  const { language } = feed;
  const { occurrences, issues } = await listableOccurrences(feed, -Infinity, Infinity, nowMs);
  for (const { code, eventId } of issues) if (code === 'recurrence-truncated') losses.add('series-cut', eventId);
  const byId = new Map(feed.events.map((event) => [event.id, event]));
  const options = {
    value: (text: Text | null) => value(text, language),
    eventOf: (id: string) => byId.get(id),
    losses,
  };
  const events = occurrences.map((o) => eventData(o, options)).filter((event) => event !== null);
  return scriptText({ '@context': contextOf(language), '@graph': events }, 1);
}

import type { FeedEvent, Text } from '../core/model/event.js';
import type { FeedSnapshot } from '../core/model/feed.js';
import { ownOptions } from '../core/own-options.js';
import type { Finding } from './finding.js';

/** The texts of an event that are looked at. */
const TEXTS = ['title', 'summary', 'description'] as const;
const names = new Intl.DisplayNames('en', ownOptions({ type: 'language' }));

const languagesOf = (text: Text | null): readonly string[] =>
  [...new Set((text ?? []).map(({ lang }) => lang.split('-')[0]!.toLowerCase()))].filter(Boolean);

const isInSeveral = ({ title }: FeedEvent): boolean => languagesOf(title).length > 1;

/**
 * Returns what a feed in several languages does not say in one of them. A feed is in several languages where at least half of its titles are;
 * it is in each in which at least half of these are. Other feeds may have an event in one language, and the next in another.
 */
export function missingTranslations({ events }: FeedSnapshot): Finding[] {
  const several = events.filter(isInSeveral);
  if (several.length < 2 || several.length * 2 < events.length) return [];
  const counts = new Map<string, number>();
  for (const lang of several.flatMap(({ title }) => languagesOf(title))) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const expected = [...counts].flatMap(([lang, count]) => (count * 2 >= several.length ? [lang] : []));
  return events.flatMap((event) =>
    TEXTS.flatMap((key): Finding[] => {
      const text = event[key];
      const missing = text ? expected.filter((lang) => !languagesOf(text).includes(lang)) : [];
      // Words without a language may be in any.
      if (!missing.length || text!.some(({ lang }) => !lang)) return [];
      const words = `Its ${key} is not in ${missing.map((lang) => names.of(lang) ?? lang).join(' or ')}.`;
      const title = event.title?.[0].value ?? null;
      return [{ kind: 'missing-translation', isError: false, text: words, eventId: event.id, title, place: null }];
    }),
  );
}

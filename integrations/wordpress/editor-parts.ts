/**
 * The part of the builder that the block editor uses, made a module by the build: its words, its choices, and the check of a feed.
 * The editor's own script (ogp-event-widgets/editor/editor.js) imports it from beside itself.
 */
import { MOST_EVENTS } from '../../demo/builder/choices.js';
import { failureWords, foundText } from '../../demo/builder/verdict.js';
import { sayIn, type Say } from '../../demo/builder/words/words.js';
import { PAGE_LANGUAGES, type PageLanguage } from '../../demo/page-words.js';
import { FeedError } from '../../src/core/feed-error.js';
import type { EventKind } from '../../src/core/model/event.js';
import { readFeed } from '../../src/core/read-feed.js';
import { facetCounts } from '../../src/embed/facet-counts.js';
import { reportFailure, reportFeed, type FeedReport } from '../../src/embed/feed-report.js';
import { type Language } from '../../src/locales/language.js';
import { loadLanguage } from '../../src/locales/load-language.js';

export * as choices from '../../demo/builder/choices.js';
export { repaired } from '../../demo/builder/repair.js';

interface Option {
  readonly value: string;
  readonly label: string;
}

export interface CheckedFeed {
  /** Its sentences are in English. */
  readonly report: FeedReport;
  /** The words that come first, as the builder says them. */
  readonly head: string;
  /** The same in English, for technicians, where the head says less. */
  readonly details: string;
  /** Facet → what can be chosen, the most frequent first. A facet with one value has none: it leaves nothing out. */
  readonly facets: Readonly<Record<'topics' | 'countries' | 'kinds', readonly Option[]>>;
  readonly events: readonly Option[];
  readonly title: string;
  readonly homepage: string;
}

export interface Words {
  /** Says a message of the builder. */
  readonly say: Say;
  readonly languages: Readonly<Record<string, string>>;
  readonly language: Language;
}

/** Returns the words in the language of the person who edits; English if the builder does not speak it. @param tag BCP 47. */
export async function wordsIn(tag: string): Promise<Words> {
  const [main = 'en'] = tag.toLowerCase().split(/[-_]/);
  const spoken: PageLanguage = Object.hasOwn(PAGE_LANGUAGES, main) ? (main as PageLanguage) : 'en';
  return { say: sayIn(spoken), languages: PAGE_LANGUAGES, language: await loadLanguage(spoken) };
}

/** Reads and checks a feed. Never rejects: what cannot be read has a report that says so. @param url Its address. */
export async function checkFeed(text: string, url: string, { language, say }: Words): Promise<CheckedFeed> {
  try {
    const snapshot = await readFeed(text, { url });
    const labelOf = {
      topics: (value: string) => language.topicLabel(value, snapshot.topics).value,
      countries: (value: string) => language.format.countryName(value).value,
      kinds: (value: string) => language.t(`kind.${value as EventKind}`),
    };
    const optionsOf = (facet: keyof typeof labelOf): readonly Option[] => {
      const counts = [...facetCounts(snapshot, facet)].filter(([value]) => !/\s/.test(value));
      return counts.length < 2
        ? []
        : counts.map(([value, count]) => ({
            value,
            label: `${labelOf[facet](value)} (${language.format.number(count)})`,
          }));
    };
    const { title, homepage, events } = snapshot;
    const nowMs = Date.now();
    const report = reportFeed(snapshot, [], () => null, nowMs);
    return {
      report,
      head: foundText(say, language, snapshot, report, nowMs),
      details: '',
      facets: { topics: optionsOf('topics'), countries: optionsOf('countries'), kinds: optionsOf('kinds') },
      events: events.slice(0, MOST_EVENTS).map(({ id, title: name }) => {
        return { value: id, label: (name ? language.text(name).value : id).slice(0, 80) };
      }),
      title: title ? language.text(title).value : '',
      homepage: homepage ?? '',
    };
  } catch (error) {
    const { key, values } = failureWords(error instanceof FeedError ? error : null);
    const why = error instanceof FeedError ? error.message : String(error);
    return { ...failedCheck(why, say), head: `${say('verdict.failed')} ${say(key, values)}`, details: why };
  }
}

/** Returns the check of a feed that did not come. @param why A sentence in the language of the person who edits. */
export function failedCheck(why: string, say: Say): CheckedFeed {
  const facets = { topics: [], countries: [], kinds: [] };
  const head = `${say('verdict.failed')} ${why}`;
  return { report: reportFailure(why, []), head, details: '', facets, events: [], title: '', homepage: '' };
}

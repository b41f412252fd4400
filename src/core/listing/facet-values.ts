import type { Topic } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { Occurrence } from '../model/occurrence.js';
import type { FacetName } from './choice.js';
import { hostCountries } from '../countries/host-countries.js';
import { MAX_BROADER } from '../limits.js';
import { widerTopics } from '../topics.js';

/** The facets whose values an occurrence simply has; dates are compared, not looked up. */
export type ValueFacet = Exclude<FacetName, 'when'>;

/** Returns each topic of a feed with the wider topics that it belongs to, itself first; at most {@link MAX_BROADER} of them. */
function topicFamilies(topics: readonly Topic[]): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return new Map(topics.map(({ id }) => [id, [id, ...widerTopics(id, byId).slice(0, MAX_BROADER)]]));
}

/** Returns whether a date has a title or a place of its own; the values of all others of its event are the event's. */
export const isVariant = ({ event, title, location }: Occurrence): boolean =>
  title !== event.title || location !== event.location;

/** Returns whether the dates of one event may differ in a facet. */
export const isOfDate = (facet: ValueFacet): boolean => facet === 'countries' || facet === 'place';

/** Returns the values of an occurrence in a facet, as they stand in a choice. */
export type ValuesOf = (facet: ValueFacet, occurrence: Occurrence) => readonly string[];

/**
 * Returns a reader of the facets of a feed's occurrences: topics with the wider ones that they belong to, and tags that are no topics; the
 * countries of each date; languages without their regions, interpretation included; the town, else the region, else the venue; the names of sources.
 */
export function facetReader(snapshot: FeedSnapshot): ValuesOf {
  const families = topicFamilies(snapshot.topics);
  const isPlain = families.size === 0;
  let ids: ReadonlySet<string> | null = null;
  const spoken = new Map<string, string>();
  const languageOf = (tag: string): string => {
    let language = spoken.get(tag);
    if (language === undefined) spoken.set(tag, (language = tag.split('-', 1)[0]!.toLowerCase()));
    return language;
  };
  return (facet, occurrence) => {
    const { event, location } = occurrence;
    switch (facet) {
      case 'topics':
        if (isPlain && !event.tags.length) return event.topics;
        return [...event.topics.flatMap((slug) => families.get(slug) ?? [slug]), ...event.tags];
      case 'countries':
        return hostCountries(occurrence);
      case 'languages':
        return [...event.languages, ...event.interpretation].map(languageOf);
      case 'attendance':
        return event.attendanceMode ? [event.attendanceMode] : [];
      case 'kinds':
        return [event.kind];
      case 'place': {
        const name = location?.locality ?? location?.region ?? location?.name;
        return name ? [name[0].value] : [];
      }
      case 'series':
        if (!event.partOf.length) return event.partOf;
        ids ??= new Set(snapshot.events.map(({ id }) => id));
        return event.partOf.filter((id) => ids!.has(id));
      case 'organizers':
        return event.organizers.map(({ name }) => name[0].value);
      case 'sources':
        return event.sources.map((name) => name[0].value);
    }
  };
}

import { isOff } from '../event-status.js';
import type { Link, Location, Text, TextVariant } from '../model/event.js';
import type { Occurrence } from '../model/occurrence.js';
import { pickText } from '../text.js';
import type { EntryTimes } from './entry-times.js';
import type { EntryWords } from './entry-words.js';

/** The texts of one date, for a place where they stand alone. */
interface EntryText {
  readonly title: TextVariant;
  /** Lines of plain text; `''` for none. */
  readonly description: TextVariant;
  readonly place: string;
}

const { DisplayNames } = Intl;

function countryName(code: string, language: string): string {
  try {
    return new DisplayNames([language || 'en', 'en'], { type: 'region', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Returns name, street, town and country of a place, in one line. */
export function placeText(place: Location | null, wanted: readonly string[]): string {
  if (!place) return '';
  const { name, street, locality, region, postalCode, country } = place;
  const word = (text: Text | null): string => (text ? pickText(text, wanted).value : '');
  const town = [postalCode ?? '', word(locality)].filter(Boolean).join(' ');
  const nation = country ? countryName(country, wanted[0] ?? '') : '';
  const parts = [word(name), word(street), town, word(region), nation].filter(Boolean);
  return parts.filter((part, i) => parts.indexOf(part) === i).join(', ');
}

function titleOf(
  { title, status, event }: Occurrence,
  times: EntryTimes,
  words: EntryWords,
  wanted: readonly string[],
) {
  const published = title && pickText(title, wanted);
  let value = published?.value ?? words.untitled;
  if (event.kind === 'deadline') value = words.deadline(value);
  if (times.kind === 'days' && times.clock !== null) value = words.atClock(times.clock, value);
  if (times.kind === 'instant' && times.isDoubtful) value = words.checkTime(value);
  if (status === 'cancelled') value = words.cancelled(value);
  if (status === 'postponed') value = words.postponed(value);
  return { lang: published ? published.lang : words.language, value };
}

/**
 * Returns the texts of a date: what is in doubt first, then what the publisher says, then the links.
 *
 * @param wanted BCP 47 tags, the best first.
 */
export function entryText(o: Occurrence, times: EntryTimes, words: EntryWords, wanted: readonly string[]): EntryText {
  const { event, status, rejectedEnd, certainty } = o;
  const { summary, description, registration, milestones, links, organizers, whenText, previousStart } = event;
  const chosen = (text: Text | null): string => (text ? pickText(text, wanted).value : '');
  const [about, more] = [chosen(summary), chosen(description)];
  const isEndUnknown = times.kind === 'instant' && times.endMs === null && !rejectedEnd;
  const doubts = [
    ...words.doubts(o),
    // Of a doubtful time they are among the doubts.
    certainty === 'conflict' || certainty === 'wall-only' ? '' : chosen(whenText),
    isEndUnknown && event.kind !== 'deadline' ? words.noEnd : '',
    status === 'rescheduled' && previousStart ? words.rescheduledFrom(previousStart) : '',
  ];
  const stages = [
    registration?.opens ? words.registrationOpens(registration.opens) : '',
    registration?.closes ? words.registrationCloses(registration.closes) : '',
    ...milestones.map(words.milestone),
  ];
  const join = registration?.url;
  const isNew =
    join &&
    !isOff(o) &&
    registration.status !== 'closed' &&
    registration.status !== 'full' &&
    !links.some(({ url }) => url === join);
  const register: readonly Link[] = isNew
    ? [{ rel: 'register', url: join, language: null, title: null, type: null }]
    : [];
  const names = organizers.map(({ name }) => chosen(name));
  const blocks = [
    doubts,
    [about],
    // A summary is often the beginning of the description.
    [more.startsWith(about) && about ? more.slice(about.length).trim() : more],
    [...stages, names.length ? words.organizers(names) : '', chosen(event.accessibility)],
    // The page about it comes last.
    [...register, ...links.filter(({ rel }) => rel !== 'info'), ...links.filter(({ rel }) => rel === 'info')].map(
      words.link,
    ),
  ].map((block) => block.filter(Boolean).join('\n'));
  const published = summary ?? description;
  const stream = status === 'moved-online' ? links.find(({ rel }) => rel === 'livestream') : undefined;
  return {
    title: titleOf(o, times, words, wanted),
    description: {
      lang: published ? pickText(published, wanted).lang : words.language,
      value: blocks.filter(Boolean).join('\n\n'),
    },
    place: stream ? stream.url : placeText(o.location, wanted),
  };
}

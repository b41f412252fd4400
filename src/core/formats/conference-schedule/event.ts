import { asLanguage, asLine, asObject, own, type Raw } from '../../json.js';
import type { RawEvent, RawLink, RawLocation, RawText } from '../../model/raw-feed.js';
import { parsePublishedTime } from '../../time/published-time.js';
import { DAY, MINUTE } from '../../time/units.js';
import { toWallText } from '../../time/wall.js';
import type { Findings } from '../findings.js';
import { address, isNothing, line, list, names, objects, subjects, text } from '../loose-values.js';
import { placeText } from '../place-text.js';
import { resolved } from '../resolved.js';
import { fold, statusIn, statusInName } from '../status-words.js';

/** The facts that all talks of a conference share. */
interface Conference {
  readonly base: string;
  readonly timeZone: string | undefined;
  /** Its building and town. */
  readonly venue: RawLocation;
  /** From the slug of a track to its name. */
  readonly tracks: ReadonlyMap<string, string>;
  readonly matchTopic: (name: string) => string | null;
}

/** A talk of the schedule, with the day and the room under which it is listed. */
export interface Slot {
  readonly talk: Raw;
  readonly day: Raw;
  readonly room: string;
}

/** States of a talk that is not, or no longer, on the programme. */
const HIDDEN = /^(?:draft|submitted|accepted|rejected|withdrawn|deleted)$/i;

/** Reads a talk; `null` for one that is not on the programme. */
export function readTalk({ talk, day, room }: Slot, conference: Conference, findings: Findings): RawEvent | null {
  const state = asLine(own(talk, 'state'));
  if (HIDDEN.test(state)) return null;
  const title = text(own(talk, 'title'));
  const status = state ? (/^delayed$/i.test(state) ? 'rescheduled' : (statusIn(fold(state)) ?? state)) : undefined;
  const named = statusInName(typeof title === 'string' ? title : '');
  if (named && status !== 'cancelled') findings.add({ code: 'contradiction', reason: 'name', value: named }, 'title');
  const track = asObject(own(talk, 'track'));
  const trackName = line(track ? own(track, 'name') : own(talk, 'track'));
  const place = placeText(asLine(own(asObject(own(talk, 'room')) ?? talk, 'name')) || line(own(talk, 'room')) || room);
  const location: RawLocation = {
    ...conference.venue,
    name: [place.location?.name, conference.venue.name].filter(Boolean).join(', ') || undefined,
  };
  const language = asLanguage(own(talk, 'language'));
  const logo = own(talk, 'logo');
  const image = address(asObject(logo) ? own(asObject(logo)!, 'url') : logo);
  return {
    id: (own(talk, 'guid') || own(talk, 'id')) as string,
    title,
    summary: text(own(talk, 'subtitle')),
    description: described(talk),
    ...dates(talk, day),
    timeZone: conference.timeZone,
    status,
    attendanceMode: place.attendanceMode,
    location: Object.values(location).some(Boolean) ? location : undefined,
    ...subjects(
      [trackName || conference.tracks.get(asLine(track && own(track, 'slug'))) || ''].filter(Boolean),
      conference.matchTopic,
    ),
    languages: language ? [language] : undefined,
    links: [...linksOf(talk, conference.base), ...place.links],
    image: image ? { url: resolved(image, conference.base) } : undefined,
  };
}

/** The subject of the talk, and who gives it. */
function described(talk: Raw): RawText | undefined {
  const people = [...objects(own(talk, 'persons')), ...objects(own(talk, 'participants'))].map(
    (person) => line(own(person, 'public_name')) || line(own(person, 'full_public_name')) || line(own(person, 'name')),
  );
  const [abstract, description] = [text(own(talk, 'abstract')), text(own(talk, 'description'))];
  const speakers = [...people, ...names(list(own(talk, 'persons')).filter((person) => typeof person === 'string'))]
    .filter(Boolean)
    .join(', ');
  const parts = [abstract, description === abstract ? undefined : description];
  // Of several languages, or no text at all: as they stand.
  const odd = parts.find((part) => part !== undefined && typeof part !== 'string');
  if (odd !== undefined) return parts.find((part) => asObject(part)) ?? odd;
  return [...parts, speakers].filter(Boolean).join('\n\n') || undefined;
}

/** When it is. `date` has the whole time; in old schedules only the day, or nothing, beside the clock (`start`). Without both it is on its day. */
function dates(talk: Raw, day: Raw): Pick<RawEvent, 'start' | 'end' | 'duration'> {
  const [date, clock] = [own(talk, 'date'), own(talk, 'start')];
  const isWhole = (raw: unknown): boolean => parsePublishedTime(asLine(raw))?.kind === 'time';
  const start = isWhole(date)
    ? date
    : isWhole(clock) || isNothing(clock)
      ? clock || date || own(day, 'date')
      : onDay(talk, day);
  const end = own(talk, 'end');
  const length = durationOf(own(talk, 'duration'));
  return { start: start as string, ...(isWhole(end) ? { end: end as string } : { duration: length }) };
}

/** A clock on its day. After midnight it is still that day's, until the next day begins. */
function onDay(talk: Raw, day: Raw): unknown {
  const clock = asLine(own(talk, 'start')).padStart(5, '0');
  const date = asLine(own(talk, 'date')) || asLine(own(day, 'date'));
  const time = parsePublishedTime(`${date}T${clock}`);
  if (time?.kind !== 'time') return `${date} ${clock}`.trim();
  const begins = /(?:^|T)(\d\d:\d\d)/.exec(asLine(own(day, 'day_start') ?? own(day, 'start')))?.[1] ?? '';
  return toWallText(time.wallMs + (clock < begins && isNothing(own(talk, 'date')) ? DAY : 0));
}

/** `00:45`, `1:30`, `1:02:30` (a day, two hours and a half), or minutes, as RFC 5545 writes it. */
function durationOf(raw: unknown): string | undefined {
  if (isNothing(raw)) return undefined;
  const said = asLine(raw);
  const [, days = 0, hours = 0, minutes] = /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,4})$/.exec(said) ?? [];
  if (minutes === undefined) return said || (raw as string);
  const ms = Number(days) * DAY + (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return ms ? `PT${ms / MINUTE}M` : undefined;
}

/** Its page, its papers, and what else it refers to. */
function linksOf(talk: Raw, base: string): RawLink[] {
  const link = (rel: string, raw: unknown, title?: RawText, language?: string): RawLink[] => {
    const url = address(raw);
    return url === undefined
      ? []
      : [{ rel, url: typeof url === 'string' ? resolved(url, base) : url, title, language }];
  };
  const all = (key: string, rel: string): RawLink[] =>
    objects(own(talk, key)).flatMap((item) => link(rel, own(item, 'url'), text(own(item, 'title')) || undefined));
  return [
    ...link('info', own(talk, 'url')),
    ...link('recording', own(talk, 'video_download_url')),
    ...all('attachments', 'materials'),
    ...all('links', 'other'),
  ];
}

import { FeedError } from '../../feed-error.js';
import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { topicMatcher } from '../../topics.js';
import type { Probe } from '../format.js';
import { address, isNothing, line, list, objects, text } from '../loose-values.js';
import { readPublicItems } from '../public-items.js';
import { resolved } from '../resolved.js';
import { readTalk, type Slot } from './event.js';
import { scheduleIn } from './match.js';

/**
 * Reads the schedule of a conference as frab and pretalx export it, in both editions (https://c3voc.de/wiki/schedule): talks by day and
 * room, or in one list.
 *
 * @throws FeedError `unknown-format` where there is no conference.
 */
export async function read({ json, base }: Probe, issues: RawIssues): Promise<RawFeed> {
  const schedule = scheduleIn(json);
  if (!schedule) throw new FeedError('unknown-format', 'The document has no schedule of a conference.');
  const from = asObject(own(schedule, 'conference'))!;
  const home = resolved(asLine(own(schedule, 'base_url') ?? own(from, 'base_url'), 2000) || base, base);
  const conference = {
    base: home,
    timeZone: asLine(own(from, 'time_zone_name')) || undefined,
    venue: { name: line(own(from, 'venue')) || undefined, locality: line(own(from, 'city')) || undefined },
    tracks: new Map(
      objects(own(from, 'tracks')).map((track) => [asLine(own(track, 'slug')), line(own(track, 'name'))]),
    ),
    matchTopic: topicMatcher(),
  };
  const slots = [...byDay(own(from, 'days')), ...inList(own(schedule, 'events'))];
  const events = await readPublicItems(
    slots,
    (slot, findings) => readTalk(slot as unknown as Slot, conference, findings),
    issues,
  );
  return {
    title: text(own(from, 'title')),
    description: text(own(from, 'subtitle')) ?? text(own(from, 'description')),
    timeZone: conference.timeZone,
    homepage: address(own(from, 'url')) ?? (home || undefined),
    events,
  };
}

const slot = (talk: unknown, day: Raw, room: string): unknown => {
  const from = asObject(talk);
  return from ? { talk: from, day, room } : talk;
};

const isList = (talks: unknown): boolean => typeof talks === 'object' && talks !== null;

const inList = (talks: unknown): unknown[] => list(talks).map((talk) => slot(talk, {}, ''));

/**
 * The talks of each room of each day: rooms are the keys of an object, or objects with a list of talks. What is neither stays in the list, and
 * is then told of.
 */
const byDay = (days: unknown): unknown[] =>
  list(days).flatMap((item) => {
    const day = asObject(item);
    const rooms = day && own(day, 'rooms');
    if (!day || !(isNothing(rooms) || typeof rooms === 'object')) return [day ? rooms : item];
    const named: [string, unknown][] = Array.isArray(rooms)
      ? (rooms as readonly unknown[]).map((room) => {
          const from = asObject(room);
          return from ? [line(own(from, 'name')), own(from, 'events')] : ['', [room]];
        })
      : Object.entries(asObject(rooms) ?? {});
    return named.flatMap(([room, talks]) =>
      (isList(talks) ? list(talks) : [talks]).map((talk) => slot(talk, day, room)),
    );
  });

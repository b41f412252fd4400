import { withoutMarks } from '../text.js';
import { MINUTE } from '../time/units.js';
import { isKnownZone, offsetMsAt } from '../time/zone.js';
import { abbreviations, otherNames, otherTowns } from './other-names.js';
import { windowsZones } from './windows-zones.js';

/** A time zone as a feed spells it. */
export interface SpelledZone {
  /** The IANA zone; `null` for an offset alone, and where nothing is known. */
  readonly timeZone: string | null;
  /** Minutes east of UTC, all year; `null` for a zone, and where nothing is known. */
  readonly offset: number | null;
}

/** `(UTC-05:00) Eastern Time (US & Canada)`: the offset in front is that of winter, the name says which zone it is. */
const LABEL = /^\((?:UTC|GMT)([^)]{0,10})\)\s*(?=\S)/i;
const OFFSET = /^\(?(?:UTC|GMT)?\s*([+\-\u2212\u2013])\s*(\d{1,2})(?::?(\d\d))?\)?$/i;

/** Names of North America's zones in lists of web frameworks. */
const NORTH_AMERICA: ReadonlyMap<string, string> = new Map([
  ['newfoundland', 'America/St_Johns'],
  ['atlantic', 'America/Halifax'],
  ['eastern', 'America/New_York'],
  ['central', 'America/Chicago'],
  ['mountain', 'America/Denver'],
  ['pacific', 'America/Los_Angeles'],
]);

/** The United States and Canada together, in any of the languages of Windows: then the offset says which of their zones it is. */
const NORTH_AMERICAN = /\((?:u\.?s\.?a?|[ée]\.-?u|[ée]tats-unis|ee\.? ?uu|eua)\.?[^)]*[ck]anad/i;
const BY_OFFSET: ReadonlyMap<number, string> = new Map([
  [-300, 'eastern'],
  [-360, 'central'],
  [-420, 'mountain'],
  [-480, 'pacific'],
]);

/** The areas of the tz database. */
const AREAS = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic', 'Indian'];
/** Two instants of a year with the offsets of winter and of summer. */
const HALF_YEARS = [Date.UTC(2025, 0), Date.UTC(2025, 6)];

const zone = (id: string | undefined): SpelledZone | null =>
  id !== undefined && isKnownZone(id) ? { timeZone: id, offset: null } : null;

/** Names of Windows, in any letter case, and `Eastern Time (US & Canada)`. */
function byName(text: string): SpelledZone | null {
  const name = text.toLowerCase().replace(/\s+/g, ' ');
  if (/^(?:coordinated universal time|utc time|z|zulu|greenwich mean time)$/.test(name)) return zone('UTC');
  // Exchange counts copies of a zone: "W. Europe Standard Time 1".
  const windows = name.replace(/ (?:standard|daylight|summer) time(?= \(|$| \d$)(?: \d$)?/, '');
  const other = zone(otherNames.get(name.replace('’', "'")) ?? otherNames.get(windows));
  if (other) return other;
  if (windows !== name || name.startsWith('russia time zone')) return zone(windowsZones.get(windows));
  // Lotus Notes leaves "Standard Time" out: then it may be any word.
  if (/^(?:[a-z]+\. |(?:romance|fle|gtb|sa|aus)\b)/.test(name)) return zone(windowsZones.get(name));
  const [, america = ''] = /^(\w+) time \((?:us|u\.s\.|canada)(?: ?(?:&|and) ?canada)?\)$/.exec(name) ?? [];
  return zone(NORTH_AMERICA.get(america));
}

/** `WAT`, `CEST`: only those with one meaning. */
function byAbbreviation(text: string): SpelledZone | null {
  const meant = abbreviations.get(text.toUpperCase()) ?? '';
  return meant && !Number.isNaN(Number(meant)) ? { timeZone: null, offset: Number(meant) } : zone(meant);
}

/** `UTC-05:00`, `GMT+2`, `+0530`. */
function byOffset(text: string): SpelledZone | null {
  const [, sign, hours, minutes = '00'] = OFFSET.exec(text) ?? [];
  const east = Number(hours) * 60 + Number(minutes);
  if (!sign || east > 14 * 60 || Number(minutes) > 59) return null;
  return { timeZone: null, offset: sign === '+' ? east : 0 - east };
}

/** `/Europe/Stockholm`, `/example.org/2021/Europe/Stockholm` (RFC 5545, 3.2.19), `America/New York`, `Europe\Stockholm`, `US-Eastern`. */
function byPath(text: string): SpelledZone | null {
  const parts = text
    .replace(/^([A-Z]\w+)-(?=[A-Z])/, '$1/')
    .split(/\s*[/\\]+\s*/)
    .filter(Boolean);
  // A path of a vendor may end with a zone that has no area (`/freeassociation.sourceforge.net/UTC`).
  const last = /^\s*\//.test(text) ? parts.length : parts.length - 1;
  for (let from = Math.max(0, parts.length - 3); from < last; from++) {
    const id = parts.slice(from).join('/');
    const spaced = id.replace(/([a-z])([A-Z])/g, '$1_$2');
    const found = zone(id) ?? zone(id.replace(/[\s-]+/g, '_')) ?? zone(spaced.replace(/\s+/g, '_'));
    if (found) return found;
  }
  return null;
}

/** Zones that are named after one of the towns that a text lists: `Amsterdam, Berlin, Bern`. */
function byTowns(text: string): string[] {
  const towns = text
    .split(/\s*(?:[,;/()&+]|\band\b|\bund\b|\bet\b)\s*/)
    .slice(0, 10)
    .map((town) =>
      withoutMarks(town)
        .trim()
        .replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase()),
    );
  const found = towns
    .filter((town) => /^[a-z][a-z. -]{2,30}$/i.test(town))
    .flatMap((town) => [...AREAS.map((area) => `${area}/${town.replace(/[. -]+/g, '_')}`), otherTowns.get(town) ?? '']);
  return [...new Set(found)].filter(isKnownZone);
}

/** `(UTC+01:00) Amsterdam, Berlin, Bern, Rome`: the first of the towns at whose winter clocks show that offset. */
function byLabel(raw: string): SpelledZone | null {
  const [label, offset = ''] = LABEL.exec(raw) ?? [];
  const east = offset.trim() ? byOffset(offset.trim())?.offset : 0;
  if (!label || east === undefined) return null;
  if (NORTH_AMERICAN.test(raw)) return zone(NORTH_AMERICA.get(BY_OFFSET.get(east!) ?? ''));
  const winter = (id: string): number => Math.min(...HALF_YEARS.map((ms) => offsetMsAt(id, ms)));
  return zone(byTowns(raw.slice(label.length)).find((id) => winter(id) === east! * MINUTE));
}

/** Names of zones without what may be around them. Longer ones name none. */
const bare = (raw: string): string =>
  raw
    .slice(0, 300)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:TZID ?[=:] ?)?["'“”‘’]?|["'“”‘’]$/gi, '')
    .trim()
    .replace(/\\,/g, ',');

/** The zones that a spelling may mean, of those that {@link readZoneSpelling} does not know: only rules can tell. IANA. */
export function likelyZones(raw: string): readonly string[] {
  const text = bare(raw).replace(LABEL, '');
  const windows = windowsZones.get(text.toLowerCase().replace(/ (?:standard|daylight|summer)? ?(?:time|zone).*$/, ''));
  return [...(windows && isKnownZone(windows) ? [windows] : []), ...byTowns(text)];
}

/**
 * Reads a time zone in a spelling that has only one meaning: another form of its IANA name, its name in Windows, an abbreviation, or an
 * offset. `null` for anything else, names of towns and most abbreviations included: there are several of them.
 */
export function readZoneSpelling(raw: string): SpelledZone | null {
  const labelled = bare(raw);
  const text = labelled.replace(LABEL, '');
  return byAbbreviation(text) ?? byOffset(text) ?? byName(text) ?? byPath(text) ?? byLabel(labelled);
}

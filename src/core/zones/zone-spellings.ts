import { isKnownZone } from '../time/zone.js';
import { windowsZones } from './windows-zones.js';

/** A time zone as a feed spells it. */
export interface SpelledZone {
  /** The IANA zone; `null` for an offset alone, and where nothing is known. */
  readonly timeZone: string | null;
  /** Minutes east of UTC, all year; `null` for a zone, and where nothing is known. */
  readonly offset: number | null;
}

/** `(UTC-05:00) Eastern Time (US & Canada)`: the offset in front is that of winter, the name says which zone it is. */
const LABEL = /^\((?:UTC|GMT)[^)]{0,10}\)\s*(?=\S)/i;
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

const zone = (id: string | undefined): SpelledZone | null =>
  id !== undefined && isKnownZone(id) ? { timeZone: id, offset: null } : null;

/** Names of Windows, in any letter case, and `Eastern Time (US & Canada)`. */
function byName(text: string): SpelledZone | null {
  const name = text.toLowerCase().replace(/\s+/g, ' ');
  if (/^(?:coordinated universal time|utc time|z|zulu|greenwich mean time)$/.test(name)) return zone('UTC');
  const windows = name.replace(/ (?:standard|daylight|summer) time(?= \(|$)/, '');
  if (windows !== name || name.startsWith('russia time zone')) return zone(windowsZones.get(windows));
  const [, america = ''] = /^(\w+) time \((?:us|u\.s\.|canada)(?: ?(?:&|and) ?canada)?\)$/.exec(name) ?? [];
  return zone(NORTH_AMERICA.get(america));
}

/** `UTC-05:00`, `GMT+2`, `+0530`. */
function byOffset(text: string): SpelledZone | null {
  const [, sign, hours, minutes = '00'] = OFFSET.exec(text) ?? [];
  const east = Number(hours) * 60 + Number(minutes);
  if (!sign || east > 14 * 60 || Number(minutes) > 59) return null;
  return { timeZone: null, offset: sign === '+' ? east : 0 - east };
}

/** `/Europe/Stockholm`, `/example.org/2021/Europe/Stockholm` (RFC 5545, 3.2.19), `America/New York`, `Europe\Stockholm`. */
function byPath(text: string): SpelledZone | null {
  const parts = text.split(/\s*[/\\]+\s*/).filter(Boolean);
  for (let from = Math.max(0, parts.length - 3); from < parts.length - 1; from++) {
    const id = parts.slice(from).join('/');
    const spaced = id.replace(/([a-z])([A-Z])/g, '$1_$2');
    const found = zone(id) ?? zone(id.replace(/[\s-]+/g, '_')) ?? zone(spaced.replace(/\s+/g, '_'));
    if (found) return found;
  }
  return null;
}

/**
 * Reads a time zone in a spelling that has only one meaning: another form of its IANA name, its name in Windows, or an offset. `null` for
 * anything else, abbreviations and names of towns included: there are several of most.
 */
export function readZoneSpelling(raw: string): SpelledZone | null {
  const text = raw.replace(/^\s*(?:TZID\s*[=:])?\s*["'“”‘’]?\s*|\s*["'“”‘’]?\s*$/gi, '').replace(LABEL, '');
  return byOffset(text) ?? byName(text) ?? byPath(text);
}

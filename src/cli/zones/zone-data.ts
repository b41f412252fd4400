import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meterOf } from '../../core/time/zone-meter.js';
import { useZones } from '../../core/time/zone.js';
import { UsageError, type Surroundings } from '../command.js';
import { tzifMeter } from './tzif.js';

/** The option of commands that place events in time, for `util.parseArgs`, and its help. */
export const ZONE_OPTIONS = { zoneinfo: { type: 'string' } } as const;
export const ZONE_HELP = `  --zoneinfo <folder>   compiled tz data to use; default: the system's (/usr/share/zoneinfo) if they are newer than Node's`;

/** Copies of all zones with other reckonings. */
const OTHERS = /^(?:posix|right)\//;

/**
 * Takes the time zones from the system where its tz data are newer than those of Node, which is often a year behind: for all that is worked
 * out from then on.
 *
 * @param folder Compiled tz data (RFC 9636) to take in any case; `undefined` for the system's if newer. Data of a year that is past are warned of.
 * @returns A sentence that says which are used.
 */
export function takeZones(
  folder: string | undefined,
  { now, zoneinfo, err }: Pick<Surroundings, 'now' | 'zoneinfo' | 'err'>,
): string {
  const own = process.versions.tz ?? '';
  const theirs = releaseOf(folder ?? zoneinfo);
  const isTaken = folder !== undefined || (theirs !== null && theirs > own);
  const from = folder ?? zoneinfo;
  if (isTaken) useFolder(from, folder !== undefined);
  const release = isTaken ? theirs : own;
  const used = isTaken
    ? `Time zones: tz data ${theirs ?? 'of an unnamed release'} in ${from}${own && ` (Node has ${own})`}`
    : `Time zones: tz data ${own || 'of an unnamed release'} of Node`;
  const year = parseInt(release || '', 10);
  if (year < new Date(now()).getUTCFullYear()) {
    err(
      `Warning: The tz data are of ${year}: clocks that were decided on later are wrong. Update the package tzdata of the system, or Node.`,
    );
  }
  return used;
}

/** Returns the release of compiled tz data, `2026f`; `null` where they do not say. */
function releaseOf(folder: string): string | null {
  for (const file of ['tzdata.zi', '+VERSION']) {
    try {
      const said = /^(?:# version )?(\d{4}[a-z]+)/.exec(readFileSync(join(folder, file), 'latin1').slice(0, 40));
      if (said) return said[1]!;
    } catch {
      // It has no such file.
    }
  }
  return null;
}

/** @throws UsageError where it was asked for and has no zones. */
function useFolder(folder: string, isAskedFor: boolean): void {
  const names = new Map(
    listOf(folder)
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => !OTHERS.test(name))
      .map((name) => [name.toLowerCase(), name]),
  );
  if (isAskedFor && !names.has('europe/paris')) throw new UsageError(`${folder} has no time zones.`);
  useZones((id) => {
    const name = names.get(id);
    try {
      if (name) return tzifMeter(readFileSync(join(folder, name)));
    } catch {
      // A folder, or no zone.
    }
    return meterOf(id);
  });
}

function listOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

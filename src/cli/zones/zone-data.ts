import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meterOf } from '../../core/time/zone-meter.js';
import { useZones } from '../../core/time/zone.js';
import { UsageError, type Surroundings } from '../command.js';
import { tzifMeter } from './tzif.js';

/** Copies of all zones with other reckonings. */
const OTHERS = /^(?:posix|right)\//;

/**
 * Takes the time zones from the system where its tz data are newer than those of Node, which is often a year behind: for all that is worked
 * out from then on.
 *
 * @param folder Compiled tz data (RFC 9636) to take in any case; `undefined` for the system's if newer.
 * @returns A sentence that says which are used, and a warning if they are of a year that is past; `null` if not.
 */
export function chooseZones(
  folder: string | undefined,
  { now, zoneinfo }: Pick<Surroundings, 'now' | 'zoneinfo'>,
): { used: string; warning: string | null } {
  const own = process.versions.tz ?? '';
  const theirs = releaseOf(folder ?? zoneinfo);
  const isTaken = folder !== undefined || (theirs !== null && theirs > own);
  const from = folder ?? zoneinfo;
  if (isTaken) useFolder(from, folder !== undefined);
  const release = isTaken ? theirs : own;
  const used = isTaken
    ? `Time zones: tz data ${theirs ?? 'of an unnamed release'} in ${from}${own && ` (Node has ${own})`}`
    : `Time zones: tz data ${own || 'of an unnamed release'} of Node`;
  const isOld = release && parseInt(release, 10) < new Date(now()).getUTCFullYear();
  const warning = isOld
    ? `The tz data are of ${parseInt(release, 10)}: clocks that were decided on later are wrong. Update the package tzdata of the system, or Node.`
    : null;
  return { used, warning };
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

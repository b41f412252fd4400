import type { Findings } from '../findings.js';
import type { Whereabouts } from './place.js';
import { fold } from '../status-words.js';
import { terms } from './values.js';
import { shown } from '../../json.js';

/** Reads `eventAttendanceMode`, and what its several values say together. */
function modeSaid(words: readonly string[]): string | undefined {
  const modes = new Set(
    words.map((term) => {
      const word = fold(term);
      if (/mixed|hybrid|blended/.test(word)) return 'hybrid';
      if (/online|virtual|remote/.test(word)) return 'online';
      return /offline|inperson|onsite|physical|presence|presential/.test(word) ? 'in-person' : '';
    }),
  );
  if (modes.has('hybrid') || (modes.has('online') && modes.has('in-person'))) return 'hybrid';
  return modes.has('online') ? 'online' : modes.has('in-person') ? 'in-person' : undefined;
}

/** How one can attend, as the event and its locations say; `undefined` where they contradict each other. */
export function attendanceMode(
  values: unknown,
  where: Whereabouts,
  status: string | undefined,
  findings: Findings,
): string | undefined {
  const words = terms(values);
  const mode = modeSaid(words);
  const asPlaced = where.isVirtual ? (where.isPhysical ? 'hybrid' : 'online') : undefined;
  if (mode === undefined) {
    if (words.length) {
      findings.add({ code: 'unknown-value', reason: 'value', value: shown(words[0]) }, 'eventAttendanceMode');
    }
    return asPlaced;
  }
  // An event that was moved online still has the place that it was moved from.
  const isOdd =
    (mode === 'in-person' && asPlaced === 'online') ||
    (mode === 'online' && asPlaced === 'hybrid' && status !== 'moved-online');
  if (!isOdd) return mode;
  const fault = { code: 'contradiction', reason: 'attendance-mode', value: mode, other: asPlaced! } as const;
  findings.add(fault, 'eventAttendanceMode');
  return undefined;
}

import { parsePublishedTime } from '../../src/core/time/published-time.js';
import { expandRecurrence } from '../core/recurrence/expand-text.js';
import { instantOf } from '../../src/core/time/zone.js';
import type { PublishedTime } from '../../src/core/model/event.js';

/** One case as recurrence.py writes it. */
type Case = [
  zone: string | null,
  start: string,
  rules: string[],
  include: string[],
  exclude: string[],
  window: [number, number] | [null, null],
  dates: string,
];

export interface RecurrenceOracle {
  about: { made: string; zones: number; tally: Record<string, number> };
  cases: Case[];
}

function time(text: string): PublishedTime {
  const parsed = parsePublishedTime(text);
  if (!parsed) throw new Error(`Not a time: ${text}`);
  return parsed;
}

/** Differences in base 36, equal ones in a row as `difference*times` → epoch milliseconds. */
function decode(dates: string): number[] {
  let at = 0;
  return dates
    .split(' ')
    .filter(Boolean)
    .flatMap((item) => {
      const [step, times = '1'] = item.split('*');
      return Array.from({ length: Number(times) }, () => (at += parseInt(step!, 36) * 1000));
    });
}

/** The cases in which we give other dates than the oracle, described; `every` tests only each so-manieth. */
export function compareRecurrence(
  { cases }: RecurrenceOracle,
  every = 1,
): { tested: number; dates: number; wrong: string[] } {
  const wrong: string[] = [];
  let tested = 0;
  let dates = 0;
  cases.forEach((oracleCase, index) => {
    if (index % every) return;
    const [zone, start, rules, include, exclude, [from, to], encoded] = oracleCase;
    const expected = decode(encoded);
    const recurrence = { rules, include: include.map(time), exclude: exclude.map(time), overrides: [] };
    const { dates: found } = expandRecurrence(
      { start: time(start), timeZone: zone, recurrence },
      from === null ? -Infinity : from * 1000,
      to === null ? Infinity : to * 1000,
    );
    const actual = found.map(({ wallMs }) => (zone === null ? wallMs : instantOf(zone, wallMs).ms));
    tested++;
    dates += expected.length;
    if (actual.join() !== expected.join()) {
      const iso = (list: number[]): string =>
        list
          .slice(0, 60)
          .map((ms) => new Date(ms).toISOString().slice(0, 19))
          .join(' ');
      wrong.push(`${JSON.stringify(oracleCase)}\n  expected ${iso(expected)}\n  actual   ${iso(actual)}`);
    }
  });
  return { tested, dates, wrong };
}

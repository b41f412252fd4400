// Prints what expansion costs: node --import tsx test/bench/recurrence.bench.ts
// Own expansion only; with rrule installed, `--rrule` adds the same windows through rrule 2.8.1.
import { expandRecurrence } from '../core/recurrence/expand-text.js';
import { HOSTILE_RULES } from '../core/recurrence/hostile-rules.js';
import { parsePublishedTime } from '../../src/core/time/published-time.js';

const at = (text: string) => parsePublishedTime(text)!;

function input(start: string, timeZone: string | null, ...rules: string[]) {
  return { start: at(start), timeZone, recurrence: { rules, include: [], exclude: [], overrides: [] } };
}

interface Figures {
  median: number;
  cpu: number;
}

/** Milliseconds, after a warm-up: the median by the clock, and the mean of the processor's time, which a busy machine does not change. */
function measure(run: () => unknown, times = 200): Figures {
  for (let i = 0; i < 20; i++) run();
  const taken: number[] = [];
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    taken.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  taken.sort((a, b) => a - b);
  return { median: taken[times >> 1]!, cpu: (user + system) / 1000 / times };
}

const show = (title: string, { median, cpu }: Figures, rest = ''): void =>
  console.log(`${title.padEnd(40)} median ${median.toFixed(3)} ms, processor ${cpu.toFixed(3)} ms ${rest}`);

const NEW_YORK = 'America/New_York';
const JUNE_2026: [number, number] = [Date.UTC(2026, 5, 1), Date.UTC(2026, 6, 1)];

console.log('One month of a long series');
for (const [title, start, rule] of [
  ['weekly for 10 years', '2016-06-07T18:30', 'FREQ=WEEKLY;BYDAY=TU'],
  ['weekly for 10 years, counted', '2016-06-07T18:30', 'FREQ=WEEKLY;BYDAY=TU;COUNT=1000'],
  ['daily for 30 years', '1996-06-07T18:30', 'FREQ=DAILY'],
  ['third Thursday for 20 years', '2006-01-19T18:30', 'FREQ=MONTHLY;BYDAY=3TH'],
  ['yearly in a week for 100 years', '1926-05-17T18:30', 'FREQ=YEARLY;BYWEEKNO=22;BYDAY=MO;COUNT=300'],
] as const) {
  const event = input(start, NEW_YORK, rule);
  const { dates, steps } = expandRecurrence(event, ...JUNE_2026);
  show(
    title,
    measure(() => expandRecurrence(event, ...JUNE_2026)),
    `${dates.length} dates, ${steps} steps`,
  );
}

console.log('\nHostile rules, without a window');
for (const [title, rule] of HOSTILE_RULES) {
  const event = input('2026-06-02T09:00', NEW_YORK, rule);
  const run = () => expandRecurrence(event, -Infinity, Infinity);
  const started = performance.now();
  const { dates, faults, steps } = run();
  const first = performance.now() - started;
  show(
    title,
    measure(run, 30),
    `first ${first.toFixed(1)} ms, ${dates.length} dates, ${steps} steps: ${faults[0]?.code ?? 'NO ISSUE'}`,
  );
}
const all = input('2026-06-02T09:00', NEW_YORK, ...HOSTILE_RULES.map(([, rule]) => rule));
show(
  'all of them in one event',
  measure(() => expandRecurrence(all, -Infinity, Infinity), 30),
);

if (process.argv.includes('--rrule')) {
  const loaded = await import('rrule');
  const rrule = loaded.RRule ? loaded : (loaded as unknown as { default: typeof loaded }).default;
  const rule = new rrule.RRule({
    freq: rrule.RRule.WEEKLY,
    byweekday: [1],
    dtstart: new Date(Date.UTC(2016, 5, 7, 18, 30)),
  });
  console.log('\nrrule 2.8.1, wall clock only, no zone');
  const fresh = () => new rrule.RRule(rule.origOptions, true).between(new Date(JUNE_2026[0]), new Date(JUNE_2026[1]));
  show('weekly for 10 years', measure(fresh), `${fresh().length} dates`);
}

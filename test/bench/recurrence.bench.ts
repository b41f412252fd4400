// Prints what expansion costs: node --import tsx test/bench/recurrence.bench.ts
// Own expansion only; with rrule installed, `--rrule` adds the same windows through rrule 2.8.1.
import { expandRecurrence } from '../../src/core/recurrence/expand.js';
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
const range = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, i) => from + i).join();
const HOSTILE: readonly [string, string][] = [
  ['unbounded daily', 'FREQ=DAILY'],
  ['unbounded yearly', 'FREQ=YEARLY'],
  ['30 February, yearly', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
  ['30 February, daily', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
  ['31st of the start’s month of 30 days', 'FREQ=YEARLY;BYMONTHDAY=31'],
  ['negative interval', 'FREQ=DAILY;INTERVAL=-1'],
  ['huge interval', 'FREQ=DAILY;INTERVAL=999999999'],
  ['hourly', 'FREQ=HOURLY;INTERVAL=24;BYHOUR=11'],
  ['secondly', 'FREQ=SECONDLY;BYHOUR=25'],
  ['huge count', 'FREQ=DAILY;COUNT=99999999'],
  ['greatest count', 'FREQ=YEARLY;COUNT=5000;BYDAY=MO'],
  ['BYSETPOS alone', 'FREQ=MONTHLY;BYSETPOS=1'],
  ['BYSETPOS beyond the set', 'FREQ=YEARLY;BYDAY=MO;BYSETPOS=366'],
  ['10,000 characters', `FREQ=YEARLY;BYYEARDAY=${'1,'.repeat(5000)}1`],
  ['another calendar', 'RSCALE=CHINESE;FREQ=YEARLY'],
  ['day 366 of January', 'FREQ=YEARLY;BYMONTH=1;BYYEARDAY=366'],
  ['week 20 in January', 'FREQ=YEARLY;BYWEEKNO=20;BYMONTH=1;BYDAY=MO'],
  ['first Monday on the 20th', 'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20'],
  ['daily, interval 1000, 29 February', 'FREQ=DAILY;INTERVAL=1000;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO'],
  ['every second of the day', `FREQ=DAILY;BYHOUR=${range(0, 23)};BYMINUTE=${range(0, 59)};BYSECOND=${range(0, 59)}`],
  [
    'every second of the year, the last',
    `FREQ=YEARLY;BYDAY=MO,TU;BYHOUR=${range(0, 23)};BYMINUTE=${range(0, 59)};BYSECOND=${range(0, 40)};BYSETPOS=-1`,
  ],
  ['53 Mondays in week 53, far apart', 'FREQ=YEARLY;INTERVAL=997;BYWEEKNO=53;BYDAY=53MO'],
  ['not a rule', ';;;===;;;'],
];
for (const [title, rule] of HOSTILE) {
  const event = input('2026-06-02T09:00', NEW_YORK, rule);
  const run = () => expandRecurrence(event, -Infinity, Infinity);
  const started = performance.now();
  const { dates, issues, steps } = run();
  const first = performance.now() - started;
  show(
    title,
    measure(run, 30),
    `first ${first.toFixed(1)} ms, ${dates.length} dates, ${steps} steps: ${issues[0]?.code ?? 'NO ISSUE'}`,
  );
}
const all = input('2026-06-02T09:00', NEW_YORK, ...HOSTILE.map(([, rule]) => rule));
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

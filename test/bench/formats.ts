// How long each reader of a format keeps a page busy at a time, with 5,000 events:
// `npm run bench -- formats [events] [format]`. Milliseconds of the longest stretch between two moments at which the reader lets the page have
// its turn. All clocks tell processor time of this process, in which the garbage collector's threads count too: a page waits at most that long,
// and other work on the machine hardly matters. `JSON.parse` is not counted: it is one step. A copy of an event may be merged.
import { fixture } from '../core/formats/fixture.js';
import { readFeed } from '../../src/core/read-feed.js';
import { TimeSlice } from '../../src/core/yield-to-page.js';
import { GROWN, grow } from '../core/formats/grow.js';

/** Other processes lengthen some runs: the best one counts. */
const RUNS = 3;
const WANTED = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 5000);

interface Stretches {
  longest: number;
  count: number;
}

/** Milliseconds of this process on processors. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
performance.now = spent;

/** Runs a task, and measures its stretches between two turns of the page. */
async function measure(task: () => Promise<unknown>): Promise<Stretches> {
  const found: Stretches = { longest: 0, count: 0 };
  let since = spent();
  let notCounted = 0;
  const end = (): void => {
    found.longest = Math.max(found.longest, spent() - since - notCounted);
    found.count++;
    notCounted = 0;
  };
  const { next } = TimeSlice.prototype;
  TimeSlice.prototype.next = async function (this: TimeSlice): Promise<void> {
    end();
    await next.call(this);
    since = spent();
  };
  const { parse } = JSON;
  JSON.parse = (text: string): unknown => {
    const before = spent();
    try {
      return parse(text) as unknown;
    } finally {
      notCounted += spent() - before;
    }
  };
  try {
    since = spent();
    await task();
    end();
  } finally {
    TimeSlice.prototype.next = next;
    JSON.parse = parse;
  }
  return found;
}

console.log('format                  events    MB  JSON.parse   longest   stretches');
const only = process.argv.slice(2).find((word) => !/^\d+$/.test(word)) ?? '';
for (const { format, file, options } of GROWN.filter(({ format }) => format.startsWith(only))) {
  // Flat, as a text is that was decoded.
  const text = Buffer.from(grow(fixture(file), file, WANTED)).toString();
  const read = (): Promise<{ events: readonly unknown[] }> =>
    readFeed(text, { url: 'https://events.example/feed', ...options });
  await readFeed(fixture(file), { url: 'https://events.example/feed', ...options });
  const before = spent();
  if (/\.json$/.test(file)) JSON.parse(text);
  const parse = spent() - before;
  let events = 0;
  const runs: Stretches[] = [];
  for (let run = 0; run < RUNS; run++) {
    runs.push(await measure(async () => (events = (await read()).events.length)));
  }
  const { longest, count } = runs.reduce((a, b) => (b.longest < a.longest ? b : a));
  console.log(
    format.padEnd(22),
    String(events).padStart(7),
    (text.length / 1e6).toFixed(1).padStart(5),
    parse.toFixed(0).padStart(9),
    `${longest.toFixed(0).padStart(9)} ms`,
    String(count).padStart(9),
  );
}

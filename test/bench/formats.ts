// How long each reader of a format keeps a page busy at a time, with 5,000 events:
// `node --import=tsx test/bench/formats.ts [events] [format]`. Milliseconds of processor time of this process (all its threads, so more than a
// page waits), of the longest stretch between two moments at which the reader lets the page have its turn. A copy of an event may be merged.
import { fixture } from '../core/formats/fixture.js';
import { readFeed } from '../../src/core/read-feed.js';
import { TimeSlice } from '../../src/core/yield-to-page.js';
import { GROWN, grow } from '../core/formats/grow.js';

const WANTED = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 5000);

interface Stretches {
  longest: number;
  count: number;
}

/** Processor milliseconds of this process. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Runs a task, and measures its stretches between two turns of the page. */
async function measure(task: () => Promise<unknown>): Promise<Stretches> {
  const found: Stretches = { longest: 0, count: 0 };
  let since = cpu();
  const end = (): void => {
    found.longest = Math.max(found.longest, cpu() - since);
    found.count++;
  };
  const { next } = TimeSlice.prototype;
  TimeSlice.prototype.next = async function (this: TimeSlice): Promise<void> {
    end();
    await next.call(this);
    since = cpu();
  };
  try {
    since = cpu();
    await task();
    end();
  } finally {
    TimeSlice.prototype.next = next;
  }
  return found;
}

console.log('format                  events    MB  JSON.parse   longest   stretches');
const only = process.argv.slice(2).find((word) => !/^\d+$/.test(word)) ?? '';
for (const { format, file, options } of GROWN.filter(({ format }) => format.startsWith(only))) {
  const text = grow(fixture(file), file, WANTED);
  const read = (): Promise<{ events: readonly unknown[] }> =>
    readFeed(text, { url: 'https://events.example/feed', ...options });
  await readFeed(fixture(file), { url: 'https://events.example/feed', ...options });
  const before = cpu();
  if (/\.json$/.test(file)) JSON.parse(text);
  const parse = cpu() - before;
  let events = 0;
  const { longest, count } = await measure(async () => (events = (await read()).events.length));
  console.log(
    format.padEnd(22),
    String(events).padStart(7),
    (text.length / 1e6).toFixed(1).padStart(5),
    parse.toFixed(0).padStart(9),
    `${longest.toFixed(0).padStart(9)} ms`,
    String(count).padStart(9),
  );
}

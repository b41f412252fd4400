/**
 * Compares the calendar files that we write with the feeds that they are made of, as other software reads them. By hand, since it needs Python:
 *
 *   apt-get install python3 python3-icalendar python3-recurring-ical-events
 *   node --import=tsx test/oracle/compare-written.ts ../written
 *
 * It writes every document that the tests read, and a gathered feed, as .ics into the folder, has them read by calendars.py, and prints each
 * date of a year that only one of the two has. For documents elsewhere, name their folders after the first.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../scripts/build/paths.mjs';
import { entryTimes } from '../../src/core/publish/entry-times.js';
import { Losses } from '../../src/core/publish/losses.js';
import type { FeedEvent } from '../../src/core/model/event.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import { occurrencesBetween } from '../../src/core/occurrences.js';
import { DAY } from '../../src/core/time/units.js';
import { TARGETS } from '../../src/cli/convert/targets.js';
import { readableDocuments } from '../core/publish/documents.js';
import type { CalendarDates } from './compare-calendars.js';

const second = (ms: number): string => new Date(ms).toISOString().slice(0, 19);

/** Dates of ours that start in the year, as calendars.py prints them: start and end. */
async function expectedDates(feed: FeedSnapshot, from: string): Promise<readonly string[]> {
  const fromMs = Date.parse(from);
  const until = second(fromMs + 366 * DAY).slice(0, 10);
  const dates = await occurrencesBetween(feed, fromMs - 2 * DAY, fromMs + 368 * DAY);
  const parents = new Set(feed.events.flatMap(({ partOf }) => partOf));
  const isFrame = ({ id, kind }: FeedEvent): boolean =>
    kind === 'announcement' || (kind === 'series' && parents.has(id));
  const lines = dates.flatMap((date) => {
    // An event that frames others has no entry of its own.
    const times = entryTimes(date);
    if (!times || isFrame(date.event)) return [];
    const { startMs, endMs } = times;
    if (times.kind === 'days') return [`${second(startMs).slice(0, 10)} | ${second(times.endMs).slice(0, 10)}`];
    return [`${second(startMs)}Z | ${second(endMs ?? startMs)}Z`];
  });
  return [...new Set(lines.filter((line) => line.slice(0, 10) >= from && line.slice(0, 10) < until))];
}

async function main(): Promise<void> {
  const [folder, ...sources] = process.argv.slice(2);
  if (!folder) throw new Error('Name a folder to write to.');
  mkdirSync(folder, { recursive: true });
  const write = await TARGETS.ics!();
  const feeds = new Map<string, FeedSnapshot>();
  for (const { name, feed } of await readableDocuments(sources.length ? sources : undefined)) {
    const file = `${name.replace(/[^\w.-]+/g, '_')}.ics`;
    writeFileSync(join(folder, file), await write(feed, new Losses(), { changedMs: null, name: 'Events' }));
    feeds.set(file, feed);
  }
  const paths = [...feeds.keys()].map((file) => join(folder, file));
  const text = execFileSync('/usr/bin/python3', [at('test/oracle/calendars.py'), ...paths], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const { made, files } = JSON.parse(text) as { made: string; files: Record<string, CalendarDates | null> };
  let [dates, wrong] = [0, 0];
  for (const [file, read] of Object.entries(files)) {
    if (!read) {
      wrong++;
      console.log(`${file}: cannot be read`);
      continue;
    }
    if (read.from === null) continue;
    const theirs = new Set(read.dates.map(([start, end]) => `${start} | ${end}`));
    const ours = new Set(await expectedDates(feeds.get(file)!, read.from));
    dates += theirs.size;
    const differences = [
      ...[...ours].filter((line) => !theirs.has(line)).map((line) => `+ ${line}`),
      ...[...theirs].filter((line) => !ours.has(line)).map((line) => `- ${line}`),
    ];
    if (differences.length) console.log(`${file}:\n  ${differences.slice(0, 12).join('\n  ')}`);
    wrong += differences.length;
  }
  console.log(`${feeds.size} files, ${dates} dates, ${wrong} differences; ${made}`);
}
await main();

// Run by calendars.node.ts in a process of its own, whose host zone is set by TZ: prints the comparison as JSON. With a file made by
// calendars.py and a folder as arguments it compares the calendars of that folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { viewerZone } from '../../src/core/time/zone.js';
import { compareCalendar, type CalendarDates } from './compare-calendars.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const [oracle = here('calendars.json'), folder = here('../core/formats/icalendar')] = process.argv.slice(2);
const { made, files } = JSON.parse(readFileSync(oracle, 'utf8')) as {
  made: string;
  files: Record<string, CalendarDates | null>;
};

const differences: Record<string, readonly string[]> = {};
let dates = 0;
async function main(): Promise<void> {
  for (const [name, expected] of Object.entries(files)) {
    // A file that the oracle cannot read proves nothing.
    if (!expected) continue;
    dates += expected.dates.length;
    const found = await compareCalendar(readFileSync(join(folder, name), 'utf8'), expected);
    if (found.length) differences[name] = found;
  }
  console.log(JSON.stringify({ made, host: viewerZone(), files: Object.keys(files).length, dates, differences }));
}
void main();

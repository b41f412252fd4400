// Run by calendar-zones.py: writes a calendar for each zone into a folder, with the zone rules of the system, as the command does, and beside
// them the clocks that the dates have. With `--node` the rules are those of Node.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeZones } from '../../src/cli/zones/zone-data.js';
import { icalDates } from '../core/publish/ical-dates.js';
import { calendarsByZone, plannedEvents } from './calendar-zones.js';

const [folder = '.', flag] = process.argv.slice(2);
if (flag !== '--node') takeZones('/usr/share/zoneinfo', { now: Date.now, zoneinfo: '', err: console.error });

async function main(): Promise<void> {
  const events = plannedEvents();
  const files: Record<string, unknown>[] = [];
  for (const [zone, text] of await calendarsByZone(events)) {
    const name = `${zone.replace('/', '-')}.ics`;
    writeFileSync(join(folder, name), text);
    const walls = events.filter((event) => event.zone === zone).map((event) => event.walls);
    const icalJs = icalDates(text, Date.UTC(2020, 0), Date.UTC(2035, 0)).map((date) => date.split('/')[0]);
    files.push({ zone, name, walls, icalJs });
  }

  writeFileSync(join(folder, 'planned.json'), JSON.stringify({ files }));
}
void main();

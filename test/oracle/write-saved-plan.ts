// Run by saved-plan.py: writes the calendar file of a plan into a folder, with the zone rules of the system, and beside it what is to be found in
// it, and what ical.js finds.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeZones } from '../../src/cli/zones/zone-data.js';
import { icalEntries } from '../core/publish/ical-dates.js';
import { planFile, savedDates } from './saved-plan.js';

const [folder = '.'] = process.argv.slice(2);
takeZones('/usr/share/zoneinfo', { now: Date.now, zoneinfo: '', err: console.error });

async function main(): Promise<void> {
  const text = await planFile();
  writeFileSync(join(folder, 'plan.ics'), text);
  writeFileSync(join(folder, 'plan.json'), JSON.stringify({ saved: savedDates(), icalJs: icalEntries(text) }));
}
void main();

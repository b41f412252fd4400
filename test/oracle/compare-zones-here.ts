// Run by zones.node.ts in a process of its own, whose host zone is set by TZ: prints the comparison as JSON.
import { readFileSync } from 'node:fs';
import { viewerZone } from '../../src/core/time/zone.js';
import { compareZones, type ZoneOracle } from './compare-zones.js';
import { isRevised } from './revised-zones.js';

const oracle = JSON.parse(readFileSync(new URL('zones.json', import.meta.url), 'utf8')) as ZoneOracle;

/** Releases of the tz database that were compared with the oracle's for every zone of it, forecasts up to 2037 included. */
const REVIEWED = ['2025b', '2025c'];

const release = process.versions.tz ?? null;
const reviewed = release !== null && REVIEWED.includes(release);
// A release that nobody has looked at may forecast otherwise: it counts up to the year of the oracle's release.
const end = Date.UTC(reviewed ? oracle.until : parseInt(oracle.tz, 10), 0) / 1000;

const result = compareZones(oracle, (zone, at) => at >= end || isRevised(zone, at, release));
console.log(JSON.stringify({ ...result, release, reviewed, host: viewerZone() }));

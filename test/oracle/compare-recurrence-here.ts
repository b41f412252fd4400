// Run by recurrence.node.ts in a process of its own, whose host zone is set by TZ: prints the comparison as JSON.
import { readFileSync } from 'node:fs';
import { viewerZone } from '../../src/core/time/zone.js';
import { compareRecurrence, type RecurrenceOracle } from './compare-recurrence.js';

const oracle = JSON.parse(readFileSync(new URL('recurrence.json', import.meta.url), 'utf8')) as RecurrenceOracle;
console.log(JSON.stringify({ ...compareRecurrence(oracle), about: oracle.about, host: viewerZone() }));

// Keeps what the accessibility tests have counted, for the conformance report. They run in several processes, so it is a file of one JSON
// value a line, named by A11Y_RESULTS; without that nothing is kept.
import { appendFileSync, readFileSync } from 'node:fs';

/** Adds what one part of a run has counted. */
export function addResult(result) {
  const file = process.env.A11Y_RESULTS;
  if (file) appendFileSync(file, `${JSON.stringify(result)}\n`);
}

/** Returns all that was counted. */
export const readResults = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

// Tells flaky test files from broken ones: a file that fails is run once more by itself. If it passes then, it counts
// as passed, and the end of the run lists it with its first failures. Many flaky files fail the run.

/**
 * How one test file ended in one engine.
 *
 * @typedef {object} FileResult
 * @property {string} engine `chromium`, `firefox`, `webkit` or `node`.
 * @property {string} file Path from the project's folder.
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} ms How long it took.
 * @property {string[]} failures One text for each failure.
 */

/** With so many flaky files, a run fails: they are no accident any more. */
export const FLAKY_LIMIT = 3;

/** If more files than this fail, something is broken for all of them, and none is run again. */
export const RERUN_LIMIT = 10;

/**
 * Runs each failed file once more.
 *
 * @param {readonly FileResult[]} results
 * @param {(failed: FileResult) => FileResult | undefined} runAgain Runs that file alone in that engine. It returns
 *   undefined if the run ended without a result.
 * @returns {{ results: FileResult[], flaky: FileResult[] }} What counts in the end, and the first results of files that
 *   passed the second time.
 */
export function rerunFailed(results, runAgain) {
  const flaky = [];
  const failed = results.filter((result) => result.failed > 0);
  if (failed.length > RERUN_LIMIT) return { results: [...results], flaky };
  const settled = results.map((first) => {
    if (first.failed === 0) return first;
    const second = runAgain(first);
    if (!second || second.failed > 0 || second.passed === 0) return first;
    flaky.push(first);
    return second;
  });
  return { results: settled, flaky };
}

/** Returns the complaint about too many flaky files; empty while there are few. */
export const complainOfFlaky = (flaky) =>
  flaky.length < FLAKY_LIMIT ? '' : `${flaky.length} test files are flaky: ${FLAKY_LIMIT} or more fail the run.`;

/** Returns the words for a list of flaky files, each with its first failures; empty without any. */
export function describeFlaky(flaky) {
  if (flaky.length === 0) return '';
  const files = flaky.map(({ engine, file, failures }) =>
    [`  ${file} (${engine})`, ...failures.map((failure) => `✗ ${failure}`.replace(/^/gm, '    '))].join('\n'),
  );
  return ['', 'flaky: failed once, and passed when run again by itself', ...files].join('\n');
}

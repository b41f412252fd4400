// A quiet reporter for the browser tests: failures in full, one line per engine, and every file's result for
// scripts/test.mjs.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

function* eachTest(suite, path = []) {
  if (!suite) return;
  for (const test of suite.tests ?? []) yield { ...test, title: [...path, test.name].join(' › ') };
  for (const inner of suite.suites ?? []) yield* eachTest(inner, [...path, inner.name]);
}

const describeError = (error) => [error?.message, error?.stack].filter(Boolean).join('\n') || 'unknown error';

function describeDifference(error) {
  if (error?.expected === undefined && error?.actual === undefined) return '';
  return `\nexpected: ${error.expected}\nactual:   ${error.actual}`;
}

const indent = (text, by) => text.replace(/^/gm, ' '.repeat(by));

/**
 * Returns the `FileResult` of a session. A file that did not load, or threw outside a test, counts as one failure: its
 * tests never ran.
 */
function resultOf(session, root, ms) {
  const result = {
    engine: session.browser.name,
    file: relative(root, session.testFile),
    passed: 0,
    failed: 0,
    skipped: 0,
    ms,
    failures: [],
  };
  const fail = (failure) => {
    result.failed += 1;
    result.failures.push(failure);
  };
  for (const test of eachTest(session.testResults)) {
    if (test.skipped) result.skipped += 1;
    else if (test.passed) result.passed += 1;
    else fail(`${test.title}\n${indent(describeError(test.error) + describeDifference(test.error), 2)}`);
  }
  for (const error of session.errors ?? []) fail(`outside any test\n${indent(describeError(error), 2)}`);
  if (result.passed + result.failed + result.skipped === 0) fail('the file has no tests, or did not load');
  else if (session.passed === false && result.failed === 0) fail('the session failed without saying why');
  return result;
}

/**
 * @param {object} [options]
 * @param {string} [options.file] Where to write the results, as JSON.
 * @param {(sessionId: string) => number} [options.durationOf] How many milliseconds a session took.
 */
export function sumReporter({ file = process.env.TEST_RESULTS, durationOf = () => 0 } = {}) {
  let root = process.cwd();
  let names = [];
  const toResult = (session) => resultOf(session, root, durationOf(session.id));
  return {
    start({ config, browserNames }) {
      root = config.rootDir;
      names = browserNames;
    },

    reportTestFileResults({ logger, sessionsForTestFile }) {
      for (const session of sessionsForTestFile) {
        const { engine, file: name, failures } = toResult(session);
        const logs = (session.logs ?? []).map((log) => log.map(String).join(' '));
        if (failures.length === 0) continue;
        logger.log(`\n${name} (${engine})`);
        for (const log of logs) logger.log(indent(`log: ${log}`, 2));
        for (const failure of failures) logger.log(indent(`✗ ${failure}`, 2));
        for (const request of session.request404s ?? []) logger.log(indent(`404: ${request}`, 2));
      }
    },

    onTestRunFinished({ sessions }) {
      const results = sessions.map(toResult);
      for (const name of names) {
        const own = results.filter(({ engine }) => engine === name);
        const sum = (count) => own.reduce((total, result) => total + result[count], 0);
        const tail = sum('skipped') ? `, ${sum('skipped')} skipped` : '';
        console.log(`${name}: ${own.length} files, ${sum('passed')} passed, ${sum('failed')} failed${tail}`);
      }
      if (file) writeFileSync(file, JSON.stringify(results));
    },
  };
}

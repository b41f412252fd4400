// A quiet reporter for the browser tests: failures in full, one line per engine, and the sums for scripts/test.mjs.
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

/** A file that did not load, or threw outside a test, counts as one failure: its tests never ran. */
function countSession(session) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const test of eachTest(session.testResults)) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else {
      counts.failed += 1;
      counts.failures.push(`${test.title}\n${indent(describeError(test.error) + describeDifference(test.error), 2)}`);
    }
  }
  for (const error of session.errors ?? []) {
    counts.failed += 1;
    counts.failures.push(`outside any test\n${indent(describeError(error), 2)}`);
  }
  if (counts.passed + counts.failed + counts.skipped === 0) {
    counts.failed += 1;
    counts.failures.push('the file has no tests, or did not load');
  } else if (session.passed === false && counts.failed === 0) {
    counts.failed += 1;
    counts.failures.push('the session failed without saying why');
  }
  return counts;
}

export function sumReporter({ file = process.env.TEST_SUMS } = {}) {
  let root = process.cwd();
  let names = [];
  return {
    start({ config, browserNames }) {
      root = config.rootDir;
      names = browserNames;
    },

    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const { failures } = countSession(session);
        const logs = (session.logs ?? []).map((log) => log.map(String).join(' '));
        if (failures.length === 0) continue;
        logger.log(`\n${relative(root, testFile)} (${session.browser.name})`);
        for (const log of logs) logger.log(indent(`log: ${log}`, 2));
        for (const failure of failures) logger.log(indent(`✗ ${failure}`, 2));
        for (const request of session.request404s ?? []) logger.log(indent(`404: ${request}`, 2));
      }
    },

    onTestRunFinished({ sessions }) {
      const sums = Object.fromEntries(names.map((name) => [name, { files: 0, passed: 0, failed: 0, skipped: 0 }]));
      for (const session of sessions) {
        const sum = (sums[session.browser.name] ??= { files: 0, passed: 0, failed: 0, skipped: 0 });
        const { passed, failed, skipped } = countSession(session);
        sum.files += 1;
        sum.passed += passed;
        sum.failed += failed;
        sum.skipped += skipped;
      }
      for (const [name, { files, passed, failed, skipped }] of Object.entries(sums)) {
        const tail = skipped ? `, ${skipped} skipped` : '';
        console.log(`${name}: ${files} files, ${passed} passed, ${failed} failed${tail}`);
      }
      if (file) writeFileSync(file, JSON.stringify(sums));
    },
  };
}

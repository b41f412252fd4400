// A quiet reporter for the Node tests: failures in full, notes that tests give, one closing line, and every file's
// result for scripts/test.mjs. A suite is not a test and is not counted.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

const indent = (text) => text.replace(/^/gm, '    ');

const describe = (error) => {
  if (error?.failureType === 'cancelledByParent') return 'not run';
  const cause = error?.cause ?? error;
  return cause?.stack ?? cause?.message ?? inspect(cause);
};

export default async function* nodeReporter(events) {
  const results = new Map();
  // A test inside a suite says where it is written, which may be a helper; the suite, told after it, says the file.
  let inside = [];

  const resultFor = (path) => {
    const file = relative(process.cwd(), path ?? '');
    if (!results.has(file)) {
      results.set(file, { engine: 'node', file, passed: 0, failed: 0, skipped: 0, ms: 0, failures: [] });
    }
    return results.get(file);
  };

  /** Adds what is told of one test to the result of a file. */
  function count({ type, data }, result) {
    if (type === 'test:fail') {
      // A suite that fails only because a test in it failed has been told already.
      const { error } = data.details;
      if (error?.failureType === 'subtestsFailed') return;
      result.failed += 1;
      result.failures.push(`${data.name}\n${indent(describe(error))}`);
    } else if (data.details?.type !== 'suite') {
      if (data.skip === undefined) result.passed += 1;
      else result.skipped += 1;
    }
  }

  for await (const event of events) {
    const { type, data } = event;
    if (
      type === 'test:diagnostic' &&
      !/^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(data.message)
    ) {
      yield `  ${data.message}\n`;
    } else if (type === 'test:stderr' || type === 'test:stdout') {
      yield data.message;
    } else if (type === 'test:complete' && data.name === data.file) {
      resultFor(data.file).ms = data.details.duration_ms;
    } else if (type === 'test:pass' || type === 'test:fail') {
      inside.push(event);
      if (data.nesting > 0) continue;
      const result = resultFor(data.file);
      const told = result.failures.length;
      for (const each of inside) count(each, result);
      inside = [];
      for (const failure of result.failures.slice(told)) yield `  ✗ (${result.file}) ${failure}\n`;
    }
  }
  const all = [...results.values()];
  const sum = (what) => all.reduce((total, result) => total + result[what], 0);
  const tail = sum('skipped') ? `, ${sum('skipped')} skipped` : '';
  yield `node: ${all.length} files, ${sum('passed')} passed, ${sum('failed')} failed${tail}\n`;
  if (process.env.TEST_RESULTS) writeFileSync(process.env.TEST_RESULTS, JSON.stringify(all));
}

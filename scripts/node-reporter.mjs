// A quiet reporter for the Node tests: failures in full, notes that tests give, one closing line, and the sums for
// scripts/test.mjs. A suite is not a test and is not counted.
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
  const sums = { passed: 0, failed: 0, skipped: 0 };
  const files = new Set();
  for await (const { type, data } of events) {
    if (data?.file) files.add(data.file);
    const where = data?.file ? ` (${relative(process.cwd(), data.file)})` : '';
    if (
      type === 'test:diagnostic' &&
      !/^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(data.message)
    ) {
      yield `  ${data.message}\n`;
    } else if (type === 'test:stderr' || type === 'test:stdout') {
      yield data.message;
    } else if (type === 'test:pass' && data.details?.type !== 'suite') {
      if (data.skip === undefined) sums.passed += 1;
      else sums.skipped += 1;
    } else if (type === 'test:fail') {
      // A suite that fails only because a test in it failed has been told already.
      const { error } = data.details;
      if (error?.failureType === 'subtestsFailed') continue;
      sums.failed += 1;
      yield `  ✗ ${data.name}${where}\n${indent(describe(error))}\n`;
    }
  }
  const tail = sums.skipped ? `, ${sums.skipped} skipped` : '';
  yield `node: ${files.size} files, ${sums.passed} passed, ${sums.failed} failed${tail}\n`;
  if (process.env.TEST_SUMS) writeFileSync(process.env.TEST_SUMS, JSON.stringify(sums));
}

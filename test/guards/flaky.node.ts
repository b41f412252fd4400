import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { at } from '../../scripts/build/paths.mjs';
import {
  FLAKY_LIMIT,
  RERUN_LIMIT,
  complainOfFlaky,
  describeFlaky,
  rerunFailed,
  type FileResult,
} from '../../scripts/flaky.mjs';
import { sumReporter } from '../../scripts/sum-reporter.mjs';

const ended = (file: string, passed: number, failures: string[] = [], engine = 'firefox'): FileResult => ({
  engine,
  file,
  passed,
  failed: failures.length,
  skipped: 0,
  ms: 1,
  failures,
});

/** Runs the failed ones again, each with its second result here. */
function rerun(results: readonly FileResult[], second: Readonly<Record<string, FileResult>> = {}) {
  const asked: string[] = [];
  const outcome = rerunFailed(results, ({ file, engine }) => {
    asked.push(`${file} (${engine})`);
    return second[`${file} (${engine})`];
  });
  return { ...outcome, asked };
}

describe('a test file that fails', () => {
  const sound = ended('a.test.ts', 3);
  const failed = ended('b.test.ts', 1, ['it opens\n  Waited 15 s']);
  const passed = ended('b.test.ts', 2);

  it('is run once more alone, in its own engine, and no other file is', () => {
    const elsewhere = ended('b.test.ts', 2, [], 'webkit');
    assert.deepEqual(rerun([sound, failed, elsewhere]).asked, ['b.test.ts (firefox)']);
  });

  it('counts as passed and is listed as flaky if it passes then', () => {
    const { results, flaky } = rerun([sound, failed], { 'b.test.ts (firefox)': passed });
    assert.deepEqual(results, [sound, passed]);
    assert.deepEqual(flaky, [failed]);
  });

  it('fails for good if it fails again, even with other words', () => {
    const again = ended('b.test.ts', 1, ['another failure']);
    assert.deepEqual(rerun([sound, failed], { 'b.test.ts (firefox)': again }), {
      results: [sound, failed],
      flaky: [],
      asked: ['b.test.ts (firefox)'],
    });
  });

  it('fails for good if nothing runs the second time', () => {
    assert.deepEqual(rerun([failed]).flaky, []);
    assert.deepEqual(rerun([failed], { 'b.test.ts (firefox)': ended('b.test.ts', 0) }).results, [failed]);
  });

  it('is not run again where very many fail', () => {
    const many = Array.from({ length: RERUN_LIMIT + 1 }, (_, i) => ended(`${i}.test.ts`, 0, ['broken']));
    const { results, asked } = rerun(many);
    assert.deepEqual(asked, []);
    assert.deepEqual(results, many);
    assert.equal(rerun(many.slice(1)).asked.length, RERUN_LIMIT);
  });

  it('is told with what it said the first time', () => {
    assert.equal(describeFlaky([]), '');
    const words = describeFlaky([failed]);
    assert.match(words, /^flaky: .*\n {2}b\.test\.ts \(firefox\)\n {4}✗ it opens\n {6}Waited 15 s$/m);
  });
});

describe('flaky files', () => {
  it('fail the run once they are three', () => {
    const some = Array.from({ length: FLAKY_LIMIT }, (_, i) => ended(`${i}.test.ts`, 0, ['late']));
    assert.equal(FLAKY_LIMIT, 3);
    assert.equal(complainOfFlaky(some.slice(1)), '');
    assert.match(complainOfFlaky(some), /^3 test files are flaky/);
  });
});

describe('the results of test files', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'results-'));
    file = join(folder, 'results.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const results = (): FileResult[] => JSON.parse(readFileSync(file, 'utf8')) as FileResult[];

  it('in Node are told by file, also for tests that a helper defines and files that do not load', () => {
    const files = {
      'helper.mjs': `import { it } from 'node:test';
        export const contract = () => { it('works', () => {}); it('breaks', () => { throw new Error('Broken') }); };`,
      'mixed.mjs': `import { describe, it } from 'node:test';
        import { contract } from './helper.mjs';
        describe('mixed', () => contract());
        it('is skipped', { skip: true }, () => {});`,
      'broken.mjs': `throw new Error('Does not load');`,
      'sound.mjs': `import { it } from 'node:test'; it('works', () => {});`,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    spawnSync(
      process.execPath,
      ['--test', `--test-reporter=${at('scripts/node-reporter.mjs')}`, 'broken.mjs', 'mixed.mjs', 'sound.mjs'],
      { cwd: folder, env: { ...env, TEST_RESULTS: file } },
    );
    assert.deepEqual(
      results().map(({ engine, file, passed, failed, skipped }) => ({ engine, file, passed, failed, skipped })),
      [
        { engine: 'node', file: 'broken.mjs', passed: 0, failed: 1, skipped: 0 },
        { engine: 'node', file: 'mixed.mjs', passed: 1, failed: 1, skipped: 1 },
        { engine: 'node', file: 'sound.mjs', passed: 1, failed: 0, skipped: 0 },
      ],
    );
    const [, mixed] = results();
    assert.match(mixed!.failures.join(), /^breaks\n +Error: Broken/);
    assert.ok(mixed!.ms > 0);
  });

  it('in browsers are told by file and engine, also of files that do not load', () => {
    const reporter = sumReporter({ file, durationOf: () => 1500 });
    const session = (name: string, more: object) => ({
      id: name,
      browser: { name: 'webkit' },
      testFile: join(folder, name),
      passed: true,
      ...more,
    });
    const tests = [
      { name: 'works', passed: true },
      { name: 'breaks', passed: false, error: { message: 'Broken' } },
      { name: 'is left out', skipped: true },
    ];
    const print = console.log;
    console.log = () => {};
    try {
      reporter.start({ config: { rootDir: folder }, browserNames: ['webkit'] });
      reporter.onTestRunFinished({
        sessions: [
          session('one.test.ts', { passed: false, testResults: { tests: [], suites: [{ name: 'one', tests }] } }),
          session('two.test.ts', { passed: false, errors: [{ message: 'Does not load' }] }),
          session('three.test.ts', {}),
        ],
      });
    } finally {
      console.log = print;
    }
    const shared = { engine: 'webkit', ms: 1500 };
    assert.deepEqual(results(), [
      { ...shared, file: 'one.test.ts', passed: 1, failed: 1, skipped: 1, failures: ['one › breaks\n  Broken'] },
      {
        ...shared,
        file: 'two.test.ts',
        passed: 0,
        failed: 1,
        skipped: 0,
        failures: ['outside any test\n  Does not load'],
      },
      {
        ...shared,
        file: 'three.test.ts',
        passed: 0,
        failed: 1,
        skipped: 0,
        failures: ['the file has no tests, or did not load'],
      },
    ]);
  });
});

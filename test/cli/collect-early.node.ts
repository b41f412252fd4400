import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { at } from '../../scripts/build/paths.mjs';

const start = promisify(execFile);

/** Makes lists of objects, of which the last 400 are kept, and prints how much memory objects took at most. */
const WORK = `
  const kept = Array.from({ length: 400 }, () => null);
  let most = 0;
  for (let i = 0; i < 2400; i++) {
    kept[i % 400] = Array.from({ length: 4000 }, (_, n) => ({ n, i }));
    if (i % 10 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
  }
  console.log(most);
`;

async function memoryOf(before: string): Promise<number> {
  const args = ['--import=tsx', '--input-type=module', '--eval', before + WORK];
  const { stdout, stderr } = await start(process.execPath, args, { cwd: at('.') });
  // Node prints a complaint where its V8 has no such setting.
  assert.equal(stderr, '');
  return Number(stdout);
}

describe('Work of which little is kept', () => {
  it('takes much less memory where garbage is collected early', async () => {
    const early = `import { collectEarly } from '${at('src/cli/collect-early.ts')}'; collectEarly();`;
    const [late, soon] = [await memoryOf(''), await memoryOf(early)];
    assert.ok(soon * 1.5 < late, `${soon} and ${late} bytes`);
  });
});

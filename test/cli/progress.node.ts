import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Surroundings } from '../../src/cli/command.js';
import { Progress, type Loudness } from '../../src/cli/gather/progress.js';

// The display while sources are asked, each for three seconds. Of ten every second fails.

interface Shown {
  /** The lines that replaced one another. */
  readonly live: readonly string[];
  readonly printed: readonly string[];
}

function show(total: number, loudness: Loudness, own: Partial<Surroundings> = {}): Shown {
  const [live, printed]: [string[], string[]] = [[], []];
  let nowMs = 0;
  const progress = new Progress(total, loudness, {
    now: () => nowMs,
    show: (line: string) => void live.push(line),
    err: (line: string) => void printed.push(line),
    environment: {},
    isTerminal: true,
    ...own,
  } as Surroundings);
  for (let i = 1; i <= total; i++) {
    nowMs += 3000;
    progress.done(`City ${i}`, 'new, 5 events', i % 2 ? null : 'The server answers with HTTP status 404.');
  }
  progress.end();
  return { live, printed };
}

const FAILED = 'Failed: City 2: The server answers with HTTP status 404.';

describe('ogp-events gather, while it asks', () => {
  it('shows a bar on a terminal, with the sources that are done and have failed, and the time that is left', () => {
    const { live, printed } = show(10, 'plain', { environment: { NO_COLOR: '1' } });
    const bars = live.filter(Boolean);
    assert.equal(bars[0], '[==                  ] 1 of 10 sources, 0 failed, about 27 s left');
    assert.equal(bars[4], '[==========          ] 5 of 10 sources, 2 failed, about 15 s left');
    assert.equal(bars[9], '[====================] 10 of 10 sources, 5 failed');
    assert.equal(live.at(-1), '');
    assert.equal(printed[0], FAILED);
  });

  it('prints a plain line now and then elsewhere, and of few sources those that fail alone', () => {
    for (const own of [{ isTerminal: false }, { environment: { CI: 'true' } }]) {
      const { live, printed } = show(40, 'plain', own);
      const lines = printed.filter((line) => !line.startsWith('Failed: '));
      assert.deepEqual(live, []);
      assert.equal(lines.length, 10);
      assert.equal(lines[0], '4 of 40 sources, 2 failed, about 108 s left');
      assert.equal(lines[9], '40 of 40 sources, 20 failed');
      assert.deepEqual(show(3, 'plain', own).printed, [FAILED]);
    }
  });

  it('says something about every source if it is verbose, and nothing if it is quiet', () => {
    assert.deepEqual(show(3, 'verbose', { isTerminal: false }).printed, [
      'City 1: new, 5 events',
      FAILED,
      'City 3: new, 5 events',
    ]);
    assert.deepEqual(show(40, 'quiet'), { live: [], printed: [] });
  });
});

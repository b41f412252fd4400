import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { compareRecurrence, RecurrenceOracle } from './compare-recurrence.js';

type Report = ReturnType<typeof compareRecurrence> & { about: RecurrenceOracle['about']; host: string };

const script = fileURLToPath(new URL('compare-recurrence-here.ts', import.meta.url));

for (const host of ['UTC', 'America/Santiago', 'Asia/Kathmandu']) {
  test(`720 recurring events have the dates that dateutil and zoneinfo give, on a computer in ${host}`, (t) => {
    const child = spawnSync(process.execPath, ['--import', 'tsx', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: host },
      maxBuffer: 1 << 26,
    });
    assert.equal(child.status, 0, child.stderr);
    const { tested, dates, wrong, about, host: actualHost } = JSON.parse(child.stdout) as Report;
    t.diagnostic(`${tested} events, ${dates} dates, ${about.zones} zones; ${about.made}`);
    // Kathmandu is listed under the name that it had before 1986, too.
    assert.equal(actualHost.replace('Katmandu', 'Kathmandu'), host);
    assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} events have other dates`);
    assert.equal(tested, 720);
    assert.ok(about.zones >= 40 && dates > 5000);
    // Everything that makes rules hard is in there.
    for (const name of [
      'gap',
      'overlap',
      'count',
      'until',
      'exclude',
      'include',
      'BYSETPOS',
      'BYWEEKNO',
      'WKST',
      'window',
    ]) {
      assert.ok((about.tally[name] ?? 0) >= 40, `few cases with ${name}`);
    }
  });
}

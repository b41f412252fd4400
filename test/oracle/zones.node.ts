import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Comparison } from './compare-zones.js';

interface Report extends Comparison {
  readonly release: string | null;
  readonly reviewed: boolean;
  readonly host: string;
}

const script = fileURLToPath(new URL('compare-zones-here.ts', import.meta.url));

for (const host of ['UTC', 'America/Santiago', 'Asia/Kathmandu']) {
  test(`every transition of 121 zones is where zdump and zoneinfo have it, on a computer in ${host}`, (t) => {
    const child = spawnSync(process.execPath, ['--import', 'tsx', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: host },
      maxBuffer: 1 << 26,
    });
    assert.equal(child.status, 0, child.stderr);
    const report = JSON.parse(child.stdout) as Report;
    const { zones, transitions, comparisons, disagreements, release, reviewed } = report;
    t.diagnostic(`${zones} zones, ${transitions} transitions, ${comparisons} comparisons; tz ${release ?? 'unknown'}`);
    // Kathmandu is listed under the name that it had before 1986, too.
    assert.equal(report.host.replace('Katmandu', 'Kathmandu'), host);
    assert.deepEqual(
      disagreements.slice(0, 20).map(([, , message]) => message),
      [],
      `${disagreements.length} disagreements`,
    );
    assert.equal(zones, 121);
    assert.ok(transitions > (reviewed ? 7300 : 5000), `only ${transitions} transitions`);
    assert.ok(comparisons > transitions * 20, `only ${comparisons} comparisons`);
  });
}

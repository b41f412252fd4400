import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Report {
  readonly made: string;
  readonly host: string;
  readonly dates: number;
  readonly differences: Record<string, readonly string[]>;
}

const script = fileURLToPath(new URL('compare-calendars-here.ts', import.meta.url));

/** Where we read calendars otherwise than the oracle (`-` what it finds, `+` what we do), and why. */
const MEANT: Record<string, readonly string[]> = {
  'council.ics': [
    // Exchange says that these midnights are days: X-MICROSOFT-CDO-ALLDAYEVENT.
    '- 2027-05-07T22:00:00Z | 2027-05-09T22:00:00Z |  | Tag der offenen Tür',
    '+ 2027-05-08 | 2027-05-10 |  | Tag der offenen Tür',
    // Private.
    '- 2027-05-10T07:00:00Z | 2027-05-10T08:00:00Z |  | Personalgespräch',
  ],
  'own-zone.ics': [
    // The oracle knows no zone by an offset in place of a name, nor by the end of a path.
    '+ 2027-06-01T07:00:00Z | 2027-06-01T08:00:00Z |  | An offset for a name',
    '- 2027-06-01T09:00:00 | 2027-06-01T10:00:00 |  | An offset for a name',
    '- 2027-06-01T09:00:00 | 2027-06-01T17:00:00 |  | A path before the name',
    '+ 2027-06-01T12:00:00Z | 2027-06-01T15:00:00Z |  | A path before the name',
  ],
  'wordpress.ics': [
    // Titles are text here, HTML there.
    '+ 2027-05-18T08:00:00Z | 2027-05-18T10:00:00Z |  | Presupuestos & participación…',
    '- 2027-05-18T08:00:00Z | 2027-05-18T10:00:00Z |  | Presupuestos &amp; participación&#8230;',
  ],
};

for (const host of ['UTC', 'America/Santiago', 'Asia/Kathmandu']) {
  test(`calendars have the dates that another reader finds, on a computer in ${host}`, (t) => {
    const child = spawnSync(process.execPath, ['--import', 'tsx', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: host },
    });
    assert.equal(child.status, 0, child.stderr);
    const report = JSON.parse(child.stdout) as Report;
    t.diagnostic(`${report.dates} dates; ${report.made}`);
    // Kathmandu is listed under the name that it had before 1986, too.
    assert.equal(report.host.replace('Katmandu', 'Kathmandu'), host);
    assert.deepEqual(report.differences, MEANT);
    assert.equal(report.dates, 27);
  });
}

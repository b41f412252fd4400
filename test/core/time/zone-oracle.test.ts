import { expect } from '@open-wc/testing';
import { compareZones, type ZoneOracle } from '../../oracle/compare-zones.js';
import { isRevised } from '../../oracle/revised-zones.js';

const readSample = async (): Promise<ZoneOracle> =>
  (await fetch(new URL('../../oracle/zones-sample.json', import.meta.url))).json() as Promise<ZoneOracle>;

describe('times in 28 zones, in this browser', () => {
  it('are those of zdump and zoneinfo around every transition from 1970 to 2021', async () => {
    const { zones, transitions, comparisons, disagreements } = compareZones(await readSample(), (zone, at) =>
      isRevised(zone, at, null),
    );
    expect(disagreements.map(([, , message]) => message)).to.deep.equal([]);
    expect(zones).to.equal(28);
    expect(transitions).to.be.greaterThan(1400);
    expect(comparisons).to.be.greaterThan(30_000);
  });

  it('are compared to the second: an oracle that is one second off disagrees', async () => {
    const sample = await readSample();
    const dublin = sample.zones['Europe/Dublin']!;
    const [first, ...others] = dublin.transitions.split(' ');
    const late = (parseInt(first!.slice(0, -2), 36) + 1).toString(36) + first!.slice(-2);
    const wrong = { ...dublin, transitions: [late, ...others].join(' ') };
    const { disagreements } = compareZones({ ...sample, zones: { 'Europe/Dublin': wrong } });
    expect(disagreements.length).to.be.greaterThan(0);
  });
});

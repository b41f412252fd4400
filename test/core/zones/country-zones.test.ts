import { expect } from '@open-wc/testing';
import { countryZones } from '../../../src/core/zones/country-zones.js';
import { isKnownZone, sameBehaviour } from '../../../src/core/time/zone.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const countries = codes.filter((code) => countryZones(code).length > 0);

describe('the zones of a country', () => {
  it('are known for 247 countries', () => {
    expect(countries.length).to.equal(247);
  });

  it('are one clock in most of them', () => {
    const june = Date.UTC(2024, 5, 1);
    const one = countries.filter((code) => countryZones(code).every((z, _, [main]) => sameBehaviour(main!, z, june)));
    expect(one.length).to.equal(223);
  });

  it('begin with the one that most people live in', () => {
    expect(countryZones('CL')[0]).to.equal('America/Santiago');
    expect(countryZones('BR')[0]).to.equal('America/Sao_Paulo');
    expect(countryZones('CA')[0]).to.equal('America/Toronto');
    expect(countryZones('UA')[0]).to.equal('Europe/Kyiv');
    expect(countryZones('US')[0]).to.equal('America/New_York');
  });

  it('have their full names, also where several share an area', () => {
    expect(countryZones('NL')).to.deep.equal(['Europe/Amsterdam']);
    expect(countryZones('AR')).to.include('America/Argentina/Ushuaia');
    expect(countryZones('US')).to.include.members(['America/North_Dakota/Center', 'Pacific/Honolulu', 'America/Adak']);
    expect(countryZones('ES')).to.deep.equal(['Europe/Madrid', 'Africa/Ceuta', 'Atlantic/Canary']);
  });

  it('are zones that this browser knows', () => {
    for (const code of countries) for (const zone of countryZones(code)) expect(isKnownZone(zone), zone).to.equal(true);
  });

  it('are none for a code that no country has', () => {
    for (const code of ['ZZ', 'XX', '', 'nl', 'N', 'NLD', 'N ', ' N', 'A.', '__proto__', 'constructor']) {
      expect(countryZones(code), code).to.deep.equal([]);
    }
  });
});

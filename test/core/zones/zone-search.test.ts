import { expect } from '@open-wc/testing';
import { zoneAliases } from '../../../src/core/zones/zone-aliases.js';
import { MAX_MATCHES, ZoneSearch } from '../../../src/core/zones/zone-search.js';
import { isKnownZone, offsetMsAt, sameBehaviour } from '../../../src/core/time/zone.js';
import { formattersOf } from '../../../src/locales/formatters.js';
import { zoneCity } from '../../../src/locales/zone-city.js';

const MAY = Date.UTC(2024, 4, 30);
const JANUARY = Date.UTC(2024, 0, 15);

const search = (lang: string): ZoneSearch =>
  new ZoneSearch({
    city: zoneCity,
    countries: (code) => [formattersOf(lang).countryName(code).value, formattersOf('en').countryName(code).value],
  });

describe('the search for a time zone', () => {
  const english = search('en');
  const find = (query: string, atMs = MAY): string[] => english.find(query, atMs).map(({ zone }) => zone);

  it('waits for two characters', () => {
    expect(find('t')).to.deep.equal([]);
    expect(find('  t  ')).to.deep.equal([]);
    expect(find('')).to.deep.equal([]);
    expect(find('to')).to.not.deep.equal([]);
  });

  it('finds a city, whatever its accents, capitals and spaces', () => {
    expect(find('toky')).to.deep.equal(['Asia/Tokyo']);
    expect(find('  TOKYO ')).to.deep.equal(['Asia/Tokyo']);
    expect(find('bogota')[0]).to.equal('America/Bogota');
    expect(find('bogotá')[0]).to.equal('America/Bogota');
    expect(find('são paulo')).to.deep.equal(['America/Sao_Paulo']);
    expect(find('new york')).to.deep.equal(['America/New_York']);
    expect(find('york new')).to.deep.equal(['America/New_York']);
    expect(find('st john')[0]).to.equal('America/St_Johns');
    expect(find('ho chi')[0]).to.equal('Asia/Ho_Chi_Minh');
  });

  it('finds a city by a later word', () => {
    expect(find('aires')).to.deep.equal(['America/Argentina/Buenos_Aires']);
  });

  it('finds a country by its English name, the most populous zone first', () => {
    expect(find('german')).to.deep.equal(['Europe/Berlin', 'Europe/Busingen']);
    expect(find('australia')[0]).to.equal('Australia/Sydney');
    expect(find('brazil')[0]).to.equal('America/Sao_Paulo');
    expect(find('united states')[0]).to.equal('America/New_York');
  });

  it('finds a country by its name in the language of the page, and in English', () => {
    const spanish = search('es');
    expect(spanish.find('alemania', MAY).map(({ zone }) => zone)).to.include('Europe/Berlin');
    expect(spanish.find('germany', MAY).map(({ zone }) => zone)).to.include('Europe/Berlin');
    expect(search('ar').find('اليابان', MAY)).to.deep.equal([{ zone: 'Asia/Tokyo', country: 'JP' }]);
  });

  it('finds a country by its code before anything else', () => {
    expect(find('in')[0]).to.equal('Asia/Kolkata');
    expect(find('JP')[0]).to.equal('Asia/Tokyo');
    expect(find('us').slice(0, 2)).to.deep.equal(['America/New_York', 'America/Detroit']);
  });

  it('finds a place by its old and other names', () => {
    expect(find('kiev')).to.deep.equal(['Europe/Kyiv']);
    expect(find('calcutta')).to.deep.equal(['Asia/Kolkata']);
    expect(find('saigon')).to.deep.equal(['Asia/Ho_Chi_Minh']);
    expect(find('rangoon')).to.deep.equal(['Asia/Yangon']);
    expect(find('godthab')).to.deep.equal(['America/Nuuk']);
    expect(find('US/Pacific')[0]).to.equal('America/Los_Angeles');
    expect(find('Asia/Katmandu')).to.deep.equal(['Asia/Kathmandu']);
    expect(find('tel aviv')).to.deep.equal(['Asia/Jerusalem']);
    expect(find('belfast')).to.deep.equal(['Europe/London']);
  });

  it('finds zones by the offset that they have on the day in question', () => {
    expect(find('5:45')).to.deep.equal(['Asia/Kathmandu']);
    expect(find('GMT+5:45')).to.deep.equal(['Asia/Kathmandu']);
    expect(find('UTC+05:45')).to.deep.equal(['Asia/Kathmandu']);
    expect(find('+٥:٤٥')).to.deep.equal(['Asia/Kathmandu']);
    expect(find('+14')).to.deep.equal(['Pacific/Kiritimati']);
    expect(find('−9:30')).to.deep.equal(['Pacific/Marquesas']);
    expect(find('-9:30')).to.deep.equal(['Pacific/Marquesas']);
    expect(find('-3:30')).to.deep.equal([]);
    expect(find('-2:30')).to.deep.equal(['America/St_Johns']);
    expect(find('-3:30', JANUARY)).to.deep.equal(['America/St_Johns']);
    expect(find('+9')).to.include.members(['Asia/Tokyo', 'Asia/Seoul']);
    for (const zone of find('gmt+2', JANUARY)) expect(offsetMsAt(zone, JANUARY), zone).to.equal(7_200_000);
  });

  it('takes an hour for all of that hour, the full one first, and no sign for either', () => {
    const five = find('+5');
    expect(offsetMsAt(five[0]!, MAY) / 60_000).to.equal(300);
    expect(five).to.include.members(['Asia/Karachi', 'Asia/Kolkata', 'Asia/Kathmandu']);
    expect(find('10')).to.include.members(['Australia/Brisbane', 'Pacific/Honolulu']);
  });

  it('finds UTC', () => {
    for (const name of ['utc', 'GMT', 'zulu', 'Etc/UTC', 'greenwich']) expect(find(name)[0], name).to.equal('UTC');
  });

  it('answers at most fifty, each once, and each a zone of this browser', () => {
    for (const query of ['am', 'america', 'eu', '+1', '+2', 'san', 'po']) {
      const found = find(query);
      expect(found.length, query).to.be.within(1, MAX_MATCHES);
      expect(new Set(found).size, query).to.equal(found.length);
      for (const zone of found) expect(isKnownZone(zone), zone).to.equal(true);
    }
    expect(find('america')).to.have.length(MAX_MATCHES);
  });

  it('knows every zone that the browser lists and that has a place', () => {
    const renamed = new Map([...zoneAliases].flatMap(([zone, names]) => names.map((name) => [name, zone] as const)));
    const lost = Intl.supportedValuesOf('timeZone').filter((id) => {
      const zone = renamed.get(id) ?? id;
      return zoneCity(zone) && !find(zone).includes(zone);
    });
    expect(lost).to.deep.equal([]);
  });

  it('answers nothing, and does not fail, for anything else', () => {
    for (const query of ['zzzz', '()', '**', '\\d+', '🎉🎉', '  /  ', '+99', '12345', 'a'.repeat(10_000)]) {
      expect(find(query), query.slice(0, 20)).to.deep.equal([]);
    }
  });
});

describe('other names of time zones', () => {
  it('mean the clock that they are another name of', () => {
    const pairs = [...zoneAliases].flatMap(([zone, names]) =>
      [...names].filter((name) => isKnownZone(zone) && isKnownZone(name)).map((name) => [zone, name] as const),
    );
    expect(pairs.length).to.be.greaterThan(100);
    for (const [zone, name] of pairs) {
      // Choibalsan had a clock of its own until 2008; today's is what counts.
      expect(sameBehaviour(zone, name, Date.UTC(2026, 5)), `${name} → ${zone}`).to.equal(true);
    }
  });
});

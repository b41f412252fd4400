import { expect } from '@open-wc/testing';
import { words } from '../read-events.js';
import { context, faults, hearing, readHearing, readLinkedData } from './read-linked-data.js';

const at = async (location: unknown): Promise<Record<string, unknown>> => {
  const place = (await readHearing({ location })).location;
  return Object.fromEntries(
    Object.entries(place ?? {})
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, Array.isArray(value) ? words(value as never) : value]),
  );
};

describe('A place in linked data', () => {
  it('has all lines of its address', async () => {
    for (const address of [
      ['12 High St', 'Leeds', 'LS1 4AB'],
      { '@list': ['12 High St', 'Leeds', 'LS1 4AB'] },
      '12 High St, Leeds, LS1 4AB',
      '12 High St\nLeeds,\n LS1 4AB',
      { '@type': 'PostalAddress', streetAddress: ['12 High St', 'Leeds', 'LS1 4AB'] },
      [{ '@value': '12 High St' }, null, '', 'Leeds', 'LS1 4AB'],
    ]) {
      expect(await at({ '@type': 'Place', name: 'Hall', address }), JSON.stringify(address)).to.deep.equal({
        name: 'Hall',
        street: '12 High St, Leeds, LS1 4AB',
      });
    }
  });

  it('is an address to join where all that is said of it is on the web', async () => {
    const url = 'https://meet.example/room';
    for (const location of [
      { '@type': 'Place', url },
      { '@type': 'Place', name: 'Online', url },
      { '@type': 'Place', name: 'Zoom Meeting', address: url },
      { '@type': 'Place', name: url },
      { '@type': 'Place', name: { '@value': url } },
    ]) {
      const event = await readHearing({ location, url: undefined });
      const said = [event.location, event.attendanceMode, event.links.map((link) => link.url)];
      expect(said, JSON.stringify(location)).to.deep.equal([null, 'online', [url]]);
    }
    const { location } = await readHearing({ location: { '@type': 'Place', name: 'Online' } });
    expect(words(location!.name)).to.equal('Online');
    expect(await at({ '@type': 'Place', name: 'Hall', url })).to.deep.equal({ name: 'Hall', url });
  });

  it('has the whole address where that is the name of the address', async () => {
    const address = { '@type': 'PostalAddress', name: '12 High St, Leeds' };
    expect(await at({ '@type': 'Place', name: 'Hall', address })).to.deep.equal({
      name: 'Hall',
      street: '12 High St, Leeds',
    });
  });

  it('may be an address, or an address that stands elsewhere', async () => {
    const address = {
      '@type': 'PostalAddress',
      streetAddress: 'Main St 1',
      addressCountry: { '@type': 'Country', name: 'UY' },
    };
    expect(await at(address)).to.deep.equal({ street: 'Main St 1', country: 'UY' });
    const { events } = await readLinkedData({
      '@context': context,
      '@graph': [
        { ...hearing, location: { '@type': 'Place', address: { '@id': '_:a' } } },
        { ...address, '@id': '_:a', addressCountry: { '@id': '_:c' } },
        { '@id': '_:c', '@type': 'Country', name: 'Uruguay' },
      ],
    });
    expect([words(events[0]!.location!.street), events[0]!.countries]).to.deep.equal(['Main St 1', ['UY']]);
  });

  it('has no words that mean that there are none', async () => {
    for (const nothing of ['-', 'N/A', 'n/a', 'null', 'No location set', 'undefined', '', false, []]) {
      expect(await at({ '@type': 'Place', name: nothing, address: nothing }), String(nothing)).to.deep.equal({});
    }
    expect(await at({ '@type': 'Place', name: 'Hall', address: 'Hall' })).to.deep.equal({ name: 'Hall' });
  });

  it('has a position in numbers or texts, if it is one', async () => {
    const hall = { '@type': 'Place', name: 'Hall' };
    expect(await at({ ...hall, geo: { latitude: '48,85', longitude: '2,35' } })).to.include({ lat: 48.85, lon: 2.35 });
    expect(await at({ ...hall, latitude: 48.85, longitude: 2.35 })).to.include({ lat: 48.85, lon: 2.35 });
    for (const geo of [
      { latitude: 0, longitude: '0.0' },
      { latitude: 48 },
      { latitude: 480, longitude: 2 },
      { latitude: 'x', longitude: 'y' },
    ]) {
      expect(await at({ ...hall, geo })).to.deep.equal({ name: 'Hall' });
    }
    const event = await readHearing({ location: { ...hall, geo: { latitude: 480, longitude: 2 } } });
    expect(faults(event)).to.include('invalid-field location.geo');
  });

  it('is the first of several, and the others are recorded', async () => {
    const event = await readHearing({
      location: [{ '@type': 'Place', name: 'A' }, 'B', { '@type': 'Place', name: 'C' }],
    });
    expect([words(event.location!.name), faults(event)[0]]).to.deep.equal(['A', 'invalid-field location']);
  });
});

describe('What there can be but one of in linked data', () => {
  const oneOfTwo = async (url: unknown, addressCountry: unknown) => {
    const place = { '@type': 'Place', name: 'Hall', url, address: { '@type': 'PostalAddress', addressCountry } };
    const event = await readHearing({ url, location: place });
    return [event.countries, event.location!.url, event.links[0]!.url, faults(event).sort()];
  };
  const [first, second] = ['https://city.example/a', 'https://city.example/b'];

  it('is the first of several, and the others are recorded', async () => {
    const several = ['url', 'location.url', 'location.address.addressCountry'];
    expect(await oneOfTwo([first, second], ['UY', { '@type': 'Country', name: 'Chile' }])).to.deep.equal([
      ['UY'],
      first,
      first,
      several.map((field) => `invalid-field ${field}`).sort(),
    ]);
  });

  it('may be said twice', async () => {
    expect(await oneOfTwo([first, { '@id': first }], ['Uruguay', 'UY'])).to.deep.equal([['UY'], first, first, []]);
  });
});

describe('A country in linked data', () => {
  const country = async (addressCountry: unknown): Promise<string | null> =>
    (
      await readHearing({
        location: { '@type': 'Place', name: 'Hall', address: { '@type': 'PostalAddress', addressCountry } },
      })
    ).countries[0] ?? null;

  it('has its name in its own language, or in another', async () => {
    for (const [name, code] of Object.entries({
      Deutschland: 'DE',
      España: 'ES',
      Brasil: 'BR',
      Suisse: 'CH',
      Schweiz: 'CH',
      Svizzera: 'CH',
      Česko: 'CZ',
      Österreich: 'AT',
      België: 'BE',
      Belgique: 'BE',
      'Côte d’Ivoire': 'CI',
      Україна: 'UA',
      Ελλάδα: 'GR',
      საქართველო: 'GE',
      대한민국: 'KR',
      Hrvatska: 'HR',
      Ísland: 'IS',
      'ESPAÑA ': 'ES',
      Frankreich: 'FR',
      Alemania: 'DE',
      'Pays-Bas': 'NL',
      'Estados Unidos': 'US',
      'EE. UU.': 'US',
    })) {
      expect(await country(name), name).to.equal(code);
    }
  });

  it('has its code of three letters, or a usual long name', async () => {
    for (const [name, code] of Object.entries({
      GBR: 'GB',
      deu: 'DE',
      URY: 'UY',
      'Republic of Ireland': 'IE',
      'Bundesrepublik Deutschland': 'DE',
      'Federal Republic of Nigeria': 'NG',
      'Kingdom of Spain': 'ES',
      'República Oriental del Uruguay': 'UY',
      'Estado Plurinacional de Bolivia': 'BO',
      'République de Côte d’Ivoire': 'CI',
      'Repubblica Italiana': 'IT',
      'Republic of Korea': 'KR',
      'Democratic Republic of the Congo': 'CD',
      'Slovak Republic': 'SK',
      'Italia (IT)': 'IT',
    })) {
      expect(await country(name), name).to.equal(code);
    }
  });

  it('is found in whatever says which it is', async () => {
    for (const value of [
      { '@type': 'Country', name: 'Deutschland' },
      { '@type': 'Country', name: { de: 'Deutschland' }, identifier: 'DE' },
      { '@type': 'Country', '@id': 'https://kg.example/country/DE', name: 'the country' },
      [{ '@value': 'Deutschland' }],
      ['', 'DEU'],
    ]) {
      expect(await country(value), JSON.stringify(value)).to.equal('DE');
    }
  });

  it('is recorded where there is none of that name, and not guessed', async () => {
    for (const name of ['Atlantis', 'Bavaria', 'Republic', 'Europe', 'USSR']) {
      const event = await readHearing({
        location: { '@type': 'Place', name: 'Hall', address: { addressCountry: name } },
      });
      expect([event.countries, faults(event)[0]], name).to.deep.equal([[], 'unknown-country location.country']);
    }
  });
});

describe('An address on the web in linked data', () => {
  const page = async (url: unknown): Promise<string | undefined> => (await readHearing({ url })).links[0]?.url;

  it('is resolved against the document’s', async () => {
    for (const [url, resolved] of [
      ['/events/1', 'https://city.example/events/1'],
      ['events/1.html', 'https://city.example/events/1.html'],
      ['?id=1', 'https://city.example/agenda?id=1'],
      ['#hearing', 'https://city.example/agenda#hearing'],
      ['//other.example/1', 'https://other.example/1'],
      ['../1', 'https://city.example/1'],
      ['hearing.html', 'https://city.example/hearing.html'],
      ['https://other.example/1', 'https://other.example/1'],
      [{ '@id': 'https://other.example/1' }, 'https://other.example/1'],
      [{ '@type': 'WebPage', '@id': '/events/1' }, 'https://city.example/events/1'],
      [['', '/events/1'], 'https://city.example/events/1'],
    ] as const) {
      expect(await page(url), JSON.stringify(url)).to.equal(resolved);
    }
    const event = await readHearing({
      image: '//cdn.example/a.jpg',
      offers: { url: '/tickets/1', price: 5 },
      organizer: { '@type': 'Organization', name: 'City', url: '/about' },
      location: { '@type': 'Place', name: 'Hall', url: '/hall' },
    });
    expect([event.image!.url, event.registration!.url, event.organizers[0]!.url, event.location!.url]).to.deep.equal([
      'https://cdn.example/a.jpg',
      'https://city.example/tickets/1',
      'https://city.example/about',
      'https://city.example/hall',
    ]);
  });

  it('is decoded', async () => {
    expect(await page('https://city.example/?a=1&amp;b=2')).to.equal('https://city.example/?a=1&b=2');
    expect(await page('https://city.example/?a=1&#038;b=2&amp;amp;c=3')).to.equal('https://city.example/?a=1&b=2&c=3');
    expect(await page('/?a=1&amp;b=2')).to.equal('https://city.example/?a=1&b=2');
  });

  it('is that of a server, if it begins with www', async () => {
    expect(await page('www.city.example')).to.equal('https://www.city.example/');
    expect(await page('www.city.example/a?b=1')).to.equal('https://www.city.example/a?b=1');
    expect(await page('www.html')).to.equal('https://city.example/www.html');
  });

  it('is never guessed otherwise', async () => {
    for (const url of ['ticketmaster.example/1', 'city.example', 'javascript:alert(1)']) {
      const event = await readHearing({ url });
      expect([event.links, faults(event)], url).to.deep.equal([[], ['unsafe-url links.url', 'no-country countries']]);
    }
    for (const url of ['#', '', null, false, 'n/a']) expect(await page(url)).to.equal(undefined);
  });
});

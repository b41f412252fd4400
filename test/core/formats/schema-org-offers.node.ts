import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issueText } from '../../../src/core/issue-text.js';
import type { Registration } from '../../../src/core/model/event.js';
import { faults, hearing, readHearing, readLinkedData } from './read-linked-data.js';

const registration = async (fields: Record<string, unknown>): Promise<Registration | null> =>
  (await readHearing(fields)).registration;

describe('That an event is free', () => {
  const zero = { '@type': 'Offer', price: 0, priceCurrency: 'EUR' };

  it('is said where the document says so, and nothing in it costs', async () => {
    for (const fields of [
      { isAccessibleForFree: true },
      { isAccessibleForFree: 'True' },
      { isAccessibleForFree: 'https://schema.org/True' },
      { isAccessibleForFree: [{ '@value': 'true' }] },
      { offers: zero },
      { offers: { ...zero, price: '0' } },
      { offers: { ...zero, price: '0,00' } },
      { offers: { ...zero, price: '0.00 EUR' } },
      { offers: { ...zero, price: 'Free' } },
      { offers: { ...zero, price: 'Gratis' } },
      { offers: [zero, { ...zero, price: '0.0' }] },
      { offers: { '@type': 'AggregateOffer', lowPrice: 0, highPrice: '0.00' } },
      { offers: { '@type': 'AggregateOffer', offers: [zero, zero] } },
      { offers: { priceSpecification: { '@type': 'PriceSpecification', price: 0 } } },
      { offers: { '@id': '#free' }, about: { '@id': '#free', '@type': 'Offer', price: 0 } },
      { isAccessibleForFree: true, offers: { price: '', availability: 'InStock', url: 'https://city.example/seats' } },
    ]) {
      assert.equal((await registration(fields))?.free, true, JSON.stringify(fields));
    }
  });

  it('is not said where something may cost', async () => {
    for (const fields of [
      { offers: { ...zero, price: 5 } },
      { offers: [zero, { ...zero, price: '145.00' }] },
      { offers: { '@type': 'AggregateOffer', lowPrice: '0.00', highPrice: '145.00' } },
      { offers: { '@type': 'AggregateOffer', lowPrice: 0 } },
      { offers: { '@type': 'AggregateOffer', lowPrice: 0, offers: [zero, { ...zero, price: '€ 5' }] } },
      { offers: { priceSpecification: [{ minPrice: 0, maxPrice: 20 }] } },
      { offers: [zero, { '@type': 'Offer', name: 'Adults' }, { name: 'Children', url: 'https://city.example/c' }] },
      { offers: [zero, { '@type': 'Offer', name: 'Guests' }] },
      { offers: { ...zero, price: '0 – 10' } },
      { offers: { ...zero, price: 'to be announced' } },
      { offers: zero, subEvent: { name: 'Dinner', startDate: '2027-05-18', offers: { price: 30 } } },
      { isAccessibleForFree: false },
    ]) {
      assert.equal((await registration(fields))?.free ?? null, null, JSON.stringify(fields));
    }
  });

  it('is not known of offers that lie deeper than any system writes them, which is recorded', async () => {
    const nest = (depth: number): object => (depth ? { '@type': 'AggregateOffer', offers: nest(depth - 1) } : zero);
    assert.equal((await readHearing({ offers: nest(2) })).registration?.free, true);
    const deep = await readHearing({ offers: nest(3) });
    assert.deepEqual([deep.registration, faults(deep)[0]], [null, 'invalid-field offers']);
    assert.match(issueText(deep.issues[0]!), /more than 3 deep/);
  });

  it('is recorded and not said where the document contradicts itself', async () => {
    for (const fields of [
      { isAccessibleForFree: true, offers: { price: '12.50' } },
      { isAccessibleForFree: 'true', offers: [zero, { price: '€ 3' }] },
      { isAccessibleForFree: false, offers: { price: '0', description: 'Deposit' } },
      { isAccessibleForFree: [true, false] },
    ]) {
      const event = await readHearing(fields);
      assert.deepEqual(
        [event.registration?.free ?? null, faults(event)[0]],
        [null, 'contradiction isAccessibleForFree'],
        JSON.stringify(fields),
      );
    }
  });
});

describe('When one can register', () => {
  const offer = { '@type': 'Offer', price: 5, validFrom: '2027-05-01T09:00-03:00', validThrough: '2027-05-17' };
  const window = async (offers: unknown, fields: Record<string, unknown> = {}) => {
    const event = await readHearing({ offers, ...fields });
    const found = event.registration;
    return [
      found?.opens?.text ?? null,
      found?.closes?.text ?? null,
      ...faults(event).filter((fault) => !/country/.test(fault)),
    ];
  };

  it('is said of all offers: from the first opening to the last end', async () => {
    assert.deepEqual(await window(offer), ['2027-05-01T09:00-03:00', '2027-05-17']);
    const late = { ...offer, validFrom: '2027-05-05', validThrough: '2027-05-18' };
    assert.deepEqual(await window([late, offer]), ['2027-05-01T09:00-03:00', '2027-05-18']);
    assert.deepEqual(await window({ '@type': 'AggregateOffer', lowPrice: 5, offers: [offer] }), [
      '2027-05-01T09:00-03:00',
      '2027-05-17',
    ]);
    const dates = { price: 5, availabilityStarts: '2027-05-02', availabilityEnds: '2027-05-03' };
    assert.deepEqual(await window(dates), ['2027-05-02', '2027-05-03']);
  });

  it('is not said where another offer has no such bound', async () => {
    assert.deepEqual(await window([offer, { '@type': 'Offer', price: 9 }]), [null, null]);
    assert.deepEqual(await window([offer, { ...offer, validThrough: undefined }]), ['2027-05-01T09:00-03:00', null]);
    const soldOut = { '@type': 'Offer', price: 1, availability: 'SoldOut' };
    assert.deepEqual(await window([offer, soldOut]), ['2027-05-01T09:00-03:00', '2027-05-17']);
  });

  it('is not said where it cannot be so', async () => {
    for (const [fields, expected] of [
      [{ validFrom: '0001-01-01T00:00:00' }, [null, '2027-05-17', 'invalid-time offers.validFrom']],
      [{ validFrom: '1970-01-01' }, [null, '2027-05-17', 'invalid-time offers.validFrom']],
      [{ validThrough: '0001-01-01' }, ['2027-05-01T09:00-03:00', null, 'invalid-time offers.validThrough']],
      [{ validThrough: '9999-12-31' }, ['2027-05-01T09:00-03:00', null, 'invalid-time offers.validThrough']],
      [{ validFrom: '2027-05-18T00:00' }, [null, '2027-05-17', 'contradiction offers.validFrom']],
      [{ validFrom: '2027-05-18T18:00-03:00' }, [null, '2027-05-17', 'contradiction offers.validFrom']],
      [{ validFrom: '2027-06-01' }, [null, '2027-05-17', 'contradiction offers.validFrom']],
      [{ validThrough: '2027-05-30' }, ['2027-05-01T09:00-03:00', null, 'contradiction offers.validThrough']],
      [{ validThrough: '2027-04-01' }, [null, null, 'contradiction offers.validThrough']],
      [{ validThrough: 'soon' }, ['2027-05-01T09:00-03:00', null, 'invalid-time offers.validThrough']],
      [{ validFrom: '2027' }, [null, '2027-05-17', 'invalid-time offers.validFrom']],
    ] as const) {
      assert.deepEqual(await window({ ...offer, ...fields }), expected, JSON.stringify(fields));
    }
  });

  it('may be during an event of several days, and anytime for a series', async () => {
    const days = { startDate: '2027-05-18', endDate: '2027-05-20' };
    assert.deepEqual(await window({ ...offer, validThrough: '2027-05-20' }, days), [
      '2027-05-01T09:00-03:00',
      '2027-05-20',
    ]);
    const weekly = {
      startDate: undefined,
      eventSchedule: { startDate: '2027-01-04', repeatFrequency: 'P1W', byDay: 'Monday' },
    };
    assert.deepEqual((await window(offer, weekly)).slice(0, 2), ['2027-05-01T09:00-03:00', '2027-05-17']);
    const listed = { startDate: ['2027-04-01', '2027-06-01'] };
    assert.deepEqual((await window(offer, listed)).slice(0, 2), ['2027-05-01T09:00-03:00', '2027-05-17']);
  });
});

describe('Whether there are places left', () => {
  it('is said where all offers agree', async () => {
    const status = async (offers: unknown, fields = {}): Promise<string | null> =>
      (await registration({ offers, ...fields }))?.status ?? null;
    assert.equal(await status({ price: 1, availability: 'http://schema.org/InStock' }), 'open');
    assert.equal(await status({ price: 1, availability: ['https://schema.org/InStock/', 'OnlineOnly'] }), 'open');
    assert.equal(await status({ availability: 'https://schema.org/SoldOut' }), 'full');
    assert.equal(await status([{ availability: 'soldout' }, { availability: { '@id': 'schema:OutOfStock' } }]), 'full');
    assert.equal(await status([{ price: 1, availability: 'SoldOut' }, { price: 2 }]), null);
    assert.equal(
      await status({ price: 1, availability: 'SoldOut', offers: [{ price: 1, availability: 'SoldOut' }] }),
      'full',
    );
    assert.equal(await status(undefined, { remainingAttendeeCapacity: 0 }), 'full');
    assert.equal(await status({ price: 1, availability: 'Discontinued' }), null);
  });

  it('is recorded and not said where they contradict each other', async () => {
    for (const fields of [
      { offers: { price: 1, availability: ['InStock', 'SoldOut'] } },
      { offers: { price: 1, availability: 'InStock' }, remainingAttendeeCapacity: 0 },
      { offers: { price: 1, availability: 'SoldOut' }, remainingAttendeeCapacity: 12 },
    ]) {
      const event = await readHearing(fields);
      assert.deepEqual(
        [event.registration?.status ?? null, faults(event)[0]],
        [null, 'contradiction offers.availability'],
        JSON.stringify(fields),
      );
    }
  });

  it('is not said by an offer that says nothing: many systems print one for every event', async () => {
    const url = 'https://city.example/agenda/1.html';
    const offers = { url, price: '', priceCurrency: 'USD', availability: 'InStock', validFrom: undefined };
    assert.equal((await readHearing({ url, offers })).registration, null);
    assert.equal(
      (await registration({ url, offers: { ...offers, url: 'https://city.example/seats' } }))!.status,
      'open',
    );
  });

  it('is not said to be so of what is off', async () => {
    const offers = { price: 1, availability: 'InStock', url: 'https://city.example/seats' };
    assert.equal((await registration({ offers, eventStatus: 'EventCancelled' }))!.status, null);
  });
});

describe('Where one registers', () => {
  it('is where the offers lead that can still be had, or an action of the event', async () => {
    const offers = [
      { url: 'https://city.example/gone', availability: 'SoldOut' },
      { url: '/seats?a=1&amp;b=2', price: 3 },
    ];
    assert.equal((await registration({ offers }))!.url, 'https://city.example/seats?a=1&b=2');
    const potentialAction = {
      '@type': 'RegisterAction',
      target: { '@type': 'EntryPoint', urlTemplate: 'https://city.example/rsvp' },
    };
    assert.equal((await registration({ potentialAction }))!.url, 'https://city.example/rsvp');
    const search = { '@type': 'SearchAction', target: 'https://city.example/?q={q}' };
    assert.equal(await registration({ potentialAction: search }), null);
  });

  it('is read however many offers there are, in a circle too', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({ '@type': 'Offer', price: i }));
    assert.equal(await registration({ offers: many }), null);
    const { events } = await readLinkedData({
      '@context': hearing['@context'],
      '@graph': [
        { ...hearing, offers: { '@id': '#a' } },
        { '@id': '#a', price: 0, offers: { '@id': '#b' } },
        { '@id': '#b', price: 0, offers: { '@id': '#a' } },
      ],
    });
    assert.equal(events[0]!.registration!.free, true);
  });
});

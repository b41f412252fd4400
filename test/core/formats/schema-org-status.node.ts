import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issueText } from '../../../src/core/issue-text.js';
import { faults, hearing, readHearing, readLinkedData } from './read-linked-data.js';

describe('Whether an event takes place', () => {
  const spellings: Record<string, readonly unknown[]> = {
    cancelled: [
      'https://schema.org/EventCancelled',
      'http://schema.org/EventCancelled/',
      'https://schema.org/EventCancelled#',
      'schema:EventCancelled',
      'EventCanceled',
      'eventcancelled',
      'EVENT_CANCELLED',
      'event-cancelled',
      'Cancelled',
      ' Event cancelled ',
      'Abgesagt',
      'annulé',
      'Cancelado',
      'Anulado',
      'Odwołane',
      'Avlyst',
      ['EventScheduled', 'EventCancelled'],
      ['https://schema.org/EventCancelled', 'https://schema.org/EventRescheduled'],
      { '@id': 'schema:EventCancelled' },
      { '@type': 'EventStatusType', name: 'EventCancelled' },
      { '@value': 'EventCancelled' },
      { '@set': [{ '@id': 'https://schema.org/EventCancelled' }] },
    ],
    postponed: [
      'EventPostponed',
      'Przełożone',
      'https://schema.org/EventPostponed/',
      'POSTPONED',
      ['EventScheduled', 'Postponed'],
    ],
    rescheduled: ['EventRescheduled', 'https://schema.org/EventRescheduled#', 'event_rescheduled'],
    'moved-online': ['EventMovedOnline', 'moved online', ['EventScheduled', 'schema:EventMovedOnline']],
    scheduled: ['EventScheduled', 'https://schema.org/EventScheduled/', 'Scheduled', 'confirmed', '', [], {}, null],
  };
  for (const [status, values] of Object.entries(spellings)) {
    it(`is “${status}” in any spelling, the more cautious of several`, async () => {
      for (const eventStatus of values) {
        const event = await readHearing({ eventStatus });
        assert.deepEqual([event.status, event.statusText], [status, null], JSON.stringify(eventStatus));
      }
    });
  }

  it('is shown as published where nobody knows the word', async () => {
    const odd = await readHearing({ eventStatus: 'https://schema.org/EventEaten' });
    assert.deepEqual([odd.status, odd.statusText, faults(odd)[0]], ['scheduled', 'EventEaten', 'unknown-value status']);
  });

  it('is recorded where the document contradicts itself', async () => {
    const both = await readHearing({ eventStatus: ['EventScheduled', 'EventCancelled'] });
    assert.equal(issueText(both.issues[0]!), 'eventStatus says scheduled and cancelled; it was read as cancelled.');
    const named = await readHearing({ name: 'CANCELLED – Hearing', offers: { price: 3, availability: 'InStock' } });
    assert.deepEqual(
      [named.status, faults(named)[0], named.registration?.status ?? null],
      ['scheduled', 'contradiction name', null],
    );
    assert.deepEqual(faults(await readHearing({ name: 'CANCELLED: Hearing', eventStatus: 'EventCancelled' })), [
      'no-country countries',
    ]);
    assert.ok(faults(await readHearing({ name: 'The cancelled culture' })).includes('contradiction name'));
    assert.ok(faults(await readHearing({ name: 'Entfaltung im Alter entfällt' })).includes('contradiction name'));
    assert.deepEqual(faults(await readHearing({ name: 'Entfaltung im Alter' })), ['no-country countries']);
    assert.deepEqual(faults(await readHearing({ name: 'On cancellations' })), ['no-country countries']);
  });

  it('is as cautious as the whole for its parts, and as its parts where they are', async () => {
    const { events } = await readLinkedData({
      ...hearing,
      eventStatus: 'EventCancelled',
      subEvent: [
        { '@type': 'Event', startDate: '2027-05-18T18:00-03:00', eventStatus: 'EventScheduled' },
        { '@type': 'Event', startDate: '2027-05-19T18:00-03:00' },
        { '@type': 'Event', '@id': 's', name: 'Opening', startDate: '2027-05-18T18:00-03:00' },
      ],
    });
    assert.deepEqual(
      events[0]!.occurrences!.map(({ status }) => status),
      ['cancelled', null],
    );
    assert.deepEqual([events[1]!.status, faults(events[1]!)[0]], ['cancelled', 'contradiction eventStatus']);
    const series = { '@type': 'EventSeries', '@id': 'w', name: 'Week', eventStatus: 'EventPostponed' };
    assert.equal((await readHearing({ superEvent: series })).status, 'postponed');
    assert.equal((await readHearing({ superEvent: series, eventStatus: 'EventCancelled' })).status, 'cancelled');
    assert.equal(
      (await readHearing({ superEvent: { ...series, eventStatus: 'EventRescheduled' } })).status,
      'scheduled',
    );
  });
});

describe('How one takes part', () => {
  const virtual = { '@type': 'VirtualLocation', url: 'https://video.example/1' };
  const hall = { '@type': 'Place', name: 'Hall', address: 'Main St 1' };

  it('is read in any spelling', async () => {
    for (const [mode, values] of Object.entries({
      'in-person': [
        'OfflineEventAttendanceMode',
        'https://schema.org/OfflineEventAttendanceMode/',
        'Offline',
        'in person',
      ],
      online: ['OnlineEventAttendanceMode', 'schema:OnlineEventAttendanceMode', 'online', ['Online']],
      hybrid: ['MixedEventAttendanceMode', 'hybrid', ['OnlineEventAttendanceMode', 'OfflineEventAttendanceMode']],
    })) {
      for (const eventAttendanceMode of values) {
        assert.equal((await readHearing({ eventAttendanceMode })).attendanceMode, mode, String(eventAttendanceMode));
      }
    }
    const odd = await readHearing({ eventAttendanceMode: 'Telepathy' });
    assert.deepEqual([odd.attendanceMode, faults(odd)[0]], [null, 'unknown-value eventAttendanceMode']);
  });

  it('is not stated where mode and location contradict each other', async () => {
    for (const [eventAttendanceMode, location] of [
      ['OfflineEventAttendanceMode', virtual],
      ['OnlineEventAttendanceMode', [virtual, hall]],
    ]) {
      const event = await readHearing({ eventAttendanceMode, location });
      assert.deepEqual([event.attendanceMode, faults(event)[0]], [null, 'contradiction eventAttendanceMode']);
      assert.deepEqual(
        event.links.map(({ url }) => url),
        ['https://video.example/1'],
      );
    }
    const moved = {
      eventAttendanceMode: 'OnlineEventAttendanceMode',
      eventStatus: 'EventMovedOnline',
      location: [hall, virtual],
    };
    assert.equal((await readHearing(moved)).attendanceMode, 'online');
  });

  it('is online where a place has nothing but an address on the web', async () => {
    const room = { '@type': 'Place', url: 'https://meet.example/room-1' };
    for (const location of [
      room,
      [room],
      { ...room, name: '', address: [] },
      { ...room, address: { '@type': 'PostalAddress' } },
    ]) {
      const event = await readHearing({ location });
      assert.deepEqual([event.attendanceMode, event.location], ['online', null]);
      assert.deepEqual(
        event.links.map(({ rel, url }) => [rel, url]),
        [['livestream', 'https://meet.example/room-1']],
      );
    }
    assert.equal(
      (await readHearing({ location: { ...room, name: 'Hall' } })).location!.url,
      'https://meet.example/room-1',
    );
    assert.equal((await readHearing({ location: [room, hall] })).attendanceMode, 'hybrid');
  });

  it('has no livestream where the only address is the event’s own page', async () => {
    const url = 'https://city.example/agenda/1.html';
    const event = await readHearing({ url, location: { '@type': 'VirtualLocation', url } });
    assert.deepEqual([event.attendanceMode, event.links.map(({ rel }) => rel)], ['online', ['info']]);
  });

  it('keeps the words for a room on the web that has no address', async () => {
    for (const location of [{ '@type': 'VirtualLocation', name: 'Zoom' }, 'Zoom', { '@type': 'Place', name: 'Zoom' }]) {
      const event = await readHearing({ location });
      assert.deepEqual([event.attendanceMode, event.location!.name![0].value], ['online', 'Zoom']);
    }
  });

  it('is online where a word for no place stands beside the address of a room on the web', async () => {
    const event = await readHearing({
      eventAttendanceMode: 'OnlineEventAttendanceMode',
      location: [{ '@type': 'Place', name: 'Online', address: '' }, virtual],
    });
    assert.deepEqual([event.attendanceMode, event.location, faults(event)], ['online', null, ['no-country countries']]);
  });
});

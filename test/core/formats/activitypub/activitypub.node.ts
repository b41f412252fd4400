// Documents of pure data: nothing here depends on a browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ACCEPT } from '../../../../src/core/formats/requests.js';
import { issueText } from '../../../../src/core/issue-text.js';
import type { FeedEvent } from '../../../../src/core/model/event.js';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import { readFeed } from '../../../../src/core/read-feed.js';

const URL_OF = 'https://groupe.example/@riviere/outbox';
const read = (document: unknown): Promise<FeedSnapshot> => readFeed(JSON.stringify(document), { url: URL_OF });
const load = (name: string): Promise<FeedSnapshot> =>
  readFeed(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'), { url: URL_OF });
const sentences = ({ issues }: FeedSnapshot, id: string | null): string[] =>
  issues.filter(({ eventId }) => eventId === id).map((issue) => issueText(issue));
const links = ({ links: all }: FeedEvent): string[] => all.map(({ rel, url }) => `${rel} ${url}`);

describe('An event of Mobilizon', () => {
  it('is at its time, in its zone, at its place', async () => {
    const { format, events, occurrences } = await load('event');
    assert.equal(format, 'activitypub');
    const [date] = occurrences;
    assert.deepEqual(
      [date!.startMs, date!.endMs, date!.timeZone],
      [Date.UTC(2027, 4, 18, 16), Date.UTC(2027, 4, 18, 18), 'Europe/Paris'],
    );
    const { location, countries } = events[0]!;
    assert.deepEqual(
      [location?.name, location?.street, location?.locality].map((text) => text?.[0].value),
      ['Maison du fleuve', '10 quai du Pont', 'Lyon'],
    );
    assert.deepEqual([location?.postalCode, location?.lat, location?.lon, countries], ['69007', 45.75, 4.85, ['FR']]);
  });

  it('has its words in each language, without HTML, and who invites by name', async () => {
    const [event] = (await load('event')).events;
    assert.deepEqual(event!.title, [
      { lang: 'en', value: 'Meeting 1' },
      { lang: 'fr', value: 'Réunion 1' },
    ]);
    assert.equal(event!.description?.[1]?.value, 'Venez nombreux !');
    assert.deepEqual([event!.languages, event!.tags], [['fr'], ['eau']]);
    assert.deepEqual(
      event!.organizers.map(({ name, url }) => [name[0].value, url]),
      [['Les amis de la rivière', 'https://groupe.example/@riviere']],
    );
  });

  it('has its links, its picture with its description, and says that it is full', async () => {
    const [event] = (await load('event')).events;
    assert.deepEqual(links(event!), ['info https://groupe.example/events/1', 'other https://fleuve.example/']);
    assert.deepEqual(
      [event!.image?.url, event!.image?.alt?.[0].value],
      ['https://groupe.example/media/1.jpg', 'Le pont'],
    );
    assert.equal(event!.registration?.status, 'full');
  });
});

describe('The outbox of a group', () => {
  it('has each event once, as the newest activity has it, and goes on with the next page', async () => {
    const feed = await load('outbox');
    assert.deepEqual(
      feed.events.map(({ id, title }) => [id, title?.[0].value]),
      [
        ['https://groupe.example/events/3', 'Réunion 3'],
        ['https://groupe.example/events/2', 'Réunion 2'],
        ['https://groupe.example/events/4', 'Réunion 4'],
      ],
    );
    assert.equal(feed.nextUrl, 'https://groupe.example/@riviere/outbox?page=2');
    assert.equal((await load('collection')).nextUrl, 'https://groupe.example/@riviere/outbox?page=1');
  });

  it('tells what is cancelled, and what is online', async () => {
    const { events } = await load('outbox');
    assert.deepEqual(
      events.map(({ status, attendanceMode }) => [status, attendanceMode]),
      [
        ['scheduled', 'online'],
        ['cancelled', 'hybrid'],
        ['scheduled', null],
      ],
    );
    assert.deepEqual(links(events[1]!), [
      'info https://groupe.example/events/2',
      'livestream https://visio.example/abc',
    ]);
    assert.equal(events[0]!.registration?.url, 'https://inscription.example/3');
    assert.equal(events[2]!.location?.name?.[0].value, 'Sous le pont, Lyon');
  });

  it('leaves out what is for members or a draft, and says what it only names', async () => {
    assert.deepEqual(sentences(await load('outbox'), null), [
      'The feed has 2 events that are private, a draft or hidden; left out.',
      'object refers to 1 object that the document does not hold.',
    ]);
  });
});

describe('Events of other servers', () => {
  it('are read from WordPress, with a duration and several addresses', async () => {
    const feed = await load('wordpress');
    const [open, talk] = feed.events;
    assert.equal(feed.title?.[0].value, 'Agenda de la ville');
    assert.deepEqual([open!.title?.[0].value, open!.duration?.ms], ['Open day & tour', 7_200_000]);
    assert.deepEqual(links(open!), ['info https://ville.example/event/open-day']);
    assert.deepEqual(
      [open!.location?.name, open!.location?.street].map((text) => text?.[0].value),
      ['Water works', 'Rue du Lac 1, 1000 Bruxelles'],
    );
    assert.deepEqual([talk!.attendanceMode, talk!.status], ['online', 'tentative']);
  });

  it('are read as Gancio writes them, without a context and with one text twice', async () => {
    const object = {
      type: 'Event',
      id: 'https://gancio.example/m/1',
      name: 'Concerto',
      startTime: '2027-07-14T17:30:00+02:00',
      location: { name: 'Ponte' },
      summary: ' 📍 Ponte ',
      content: ' 📍 Ponte ',
    };
    const { format, events } = await read({ type: 'Create', to: [], object });
    assert.equal(format, 'activitypub');
    assert.deepEqual([events[0]!.summary, events[0]!.description?.[0].value], [null, '📍 Ponte']);
  });
});

describe('A nasty document', () => {
  it('shows what is sound, and says what is not', async () => {
    const feed = await load('nasty');
    assert.equal(feed.events.length, 4);
    const [first, second, third] = feed.events;
    assert.deepEqual(sentences(feed, first!.id), [
      'location has 3 items; only the first was read.',
      'start is “demain”, which is no date or time; it was left out.',
      'The event has an end but no start; the end was left out.',
    ]);
    assert.deepEqual([second!.title?.[0].value, second!.description?.[0].value], ['Ok', 'Texte']);
    assert.deepEqual(sentences(feed, second!.id), ['links gives away the password of a meeting, for anyone to use.']);
    assert.equal(sentences(feed, third!.id).length, 2);
    await assert.rejects(load('cut'), { code: 'unreadable' });
  });

  it('without what was deleted since', async () => {
    const create = (id: string): object => ({
      type: 'Create',
      object: { type: 'Event', id, name: id, startTime: '2027-05-18T18:00:00+02:00' },
    });
    const feed = await read({
      '@context': 'https://www.w3.org/ns/activitystreams',
      type: 'OrderedCollection',
      orderedItems: [
        { type: 'Delete', object: { type: 'Tombstone', id: 'https://groupe.example/1' } },
        { type: 'Delete', object: 'https://groupe.example/2' },
        create('https://groupe.example/1'),
        create('https://groupe.example/2'),
        create('https://groupe.example/3'),
      ],
    });
    assert.deepEqual(
      feed.events.map(({ id }) => id),
      ['https://groupe.example/3'],
    );
  });

  it('has no end that nobody shall see, and is off if anything says so', async () => {
    const feed = await read({
      '@context': ['https://w3id.org/fep/8a8e', 'https://www.w3.org/ns/activitystreams'],
      type: 'Event',
      id: 'https://groupe.example/4',
      name: 'Jam',
      startTime: '2027-05-18T18:00:00+02:00',
      endTime: '2027-05-18T21:00:00+02:00',
      displayEndTime: false,
      status: 'CONFIRMED',
      eventStatus: 'EventCancelled',
    });
    assert.deepEqual([feed.events[0]!.end, feed.events[0]!.status], [null, 'cancelled']);
  });

  it('without events is not taken for an empty calendar', async () => {
    const feed = await read({
      '@context': 'https://www.w3.org/ns/activitystreams',
      type: 'OrderedCollection',
      orderedItems: [{ type: 'Create', object: { type: 'Note' } }],
    });
    assert.deepEqual(sentences(feed, null), ['The document describes no events. It holds Create.']);
  });

  it('tells of what it announces and does not say, and loses no event whose address is none', async () => {
    const feed = await read({
      '@context': 'https://www.w3.org/ns/activitystreams',
      type: 'OrderedCollection',
      orderedItems: [
        { type: 'Announce', object: null },
        { type: 'Event', name: 'Jam', startTime: '2027-05-18T18:00:00Z', url: [{ href: { toString: 1 } }] },
      ],
    });
    assert.deepEqual([feed.events.length, feed.issues[0]!.code], [1, 'invalid-event']);
  });
});

describe('The request', () => {
  it('asks for ActivityStreams too, and needs no preflight', () => {
    assert.match(ACCEPT, /application\/activity\+json/);
    assert.ok(ACCEPT.length <= 128);
  });
});

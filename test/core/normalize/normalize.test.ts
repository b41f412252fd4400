import { expect } from '@open-wc/testing';
import type { FeedEvent } from '../../../src/core/model/event.js';
import { issueText } from '../../../src/core/issue-text.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { codes, feedText, readEvent, readEvents, words } from '../read-events.js';

describe('A feed with a fault', () => {
  it('shows all its sound events, and says which one is not', async () => {
    const snapshot = await readEvents([
      { id: 'a', title: 'A', start: '2027-05-18' },
      null,
      'text',
      [1],
      7,
      { id: 'b', title: 'B', start: '2027-05-18' },
    ]);
    expect(snapshot.events.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(codes(snapshot)).to.deep.equal(['invalid-event', 'invalid-event', 'invalid-event', 'invalid-event']);
    expect(issueText(snapshot.issues[0]!)).to.contain('Event 2');
  });

  it('says what its head lacks', async () => {
    const { issues, title, language } = await readEvents([], {
      title: undefined,
      language: undefined,
      version: undefined,
    });
    expect(issues.map(({ code, field, eventId }) => [code, field, eventId])).to.deep.equal([
      ['invalid-feed-field', 'language', null],
      ['invalid-feed-field', 'title', null],
      ['invalid-feed-field', 'version', null],
    ]);
    expect(title).to.equal(null);
    expect(language).to.equal('');
  });

  it('takes an empty text for nothing, wherever it stands', async () => {
    const snapshot = await readEvents(
      [
        {
          id: 'a',
          title: 'A',
          start: '2027-05-18',
          organizers: [{ name: 'City', kind: '' }],
          links: [{ rel: 'info', url: 'https://example.org/', language: '' }],
          repostedBy: '',
        },
      ],
      { publisher: '' },
    );
    const [{ organizers, links, repostedBy }] = snapshot.events as [FeedEvent];
    expect(codes(snapshot)).to.deep.equal([]);
    expect([organizers[0]!.kind, links[0]!.language, repostedBy, snapshot.publisher]).to.deep.equal([
      null,
      null,
      null,
      null,
    ]);
  });

  it('says that a topic has more wider ones than count', async () => {
    const chain = (length: number): object[] =>
      Array.from({ length }, (_, i) => ({
        id: `t${i}`,
        label: `T ${i}`,
        broader: i + 1 < length ? `t${i + 1}` : undefined,
      }));
    expect(codes(await readEvents([], { topics: chain(4) }))).to.deep.equal([]);
    const { issues } = await readEvents([], { topics: chain(5) });
    expect(issues.map(({ code, field }) => [code, field])).to.deep.equal([['invalid-feed-field', 'topics.broader']]);
    expect(issueText(issues[0]!)).to.contain('only the nearest 3 count');
    const ring = [...chain(3), { id: 't2', label: 'T', broader: 't0' }];
    expect(codes(await readEvents([], { topics: ring }))).to.deep.equal([]);
  });

  it('says a text in several lines only where there may be several, whichever comes first', async () => {
    const text = 'Opening\nWelcome';
    for (const fields of [
      { title: text, description: text },
      { description: text, title: text },
    ]) {
      const { events } = await readEvents([
        { id: 'a', start: '2027-05-18', ...fields },
        { id: 'b', start: '2027-05-18', ...fields, location: { name: text } },
      ]);
      for (const { title, description } of events) {
        expect(words(title)).to.equal('Opening Welcome');
        expect(words(description)).to.equal(text);
      }
      expect(words(events[1]!.location!.name)).to.equal('Opening Welcome');
    }
  });

  it('is known to each of its events, said once in JSON and shared by a structured clone', async () => {
    const snapshot = await readEvents([{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }, { title: 'C' }], {
      homepage: 'https://feed.example/',
      timeZone: 'Europe/Madrid',
      topics: [{ id: 'water', label: 'Water' }],
    });
    const { events: _, occurrences: __, issues: ___, nextUrl: ____, ...head } = snapshot;
    const [{ feed }] = snapshot.events as [FeedEvent];
    expect(feed).to.deep.equal(head);
    expect(Object.isFrozen(feed)).to.equal(true);
    expect(snapshot.events.every((event) => event.feed === feed)).to.equal(true);

    expect(JSON.stringify(snapshot).split('Europe/Madrid')).to.have.length(1 + 1 + snapshot.events.length);
    expect(JSON.parse(JSON.stringify(snapshot))).to.not.have.property('occurrences');
    expect(JSON.parse(JSON.stringify(snapshot.events[0]))).to.not.have.property('feed');
    expect(JSON.parse(JSON.stringify(feed))).to.deep.equal(JSON.parse(JSON.stringify(head)));
    const clone = structuredClone(snapshot);
    expect(clone).to.deep.equal(snapshot);
    expect(clone.events.every((event) => event.feed === clone.events[0]!.feed)).to.equal(true);
  });

  it('lists its own issues first, then those of each event', async () => {
    const { issues } = await readEvents([{ id: 'a', start: '2027-05-18' }, 3, { id: 'b', start: '2027-05-18' }], {
      timeZone: 'Mars/Base',
    });
    expect(issues.map(({ code, eventId }) => [code, eventId])).to.deep.equal([
      ['unknown-zone', null],
      ['invalid-event', null],
      ['no-title', 'a'],
      ['no-title', 'b'],
    ]);
  });

  it('is cut at 20,000 events, and says so', async () => {
    const events = Array.from({ length: 20_001 }, (_, i) => ({ id: `e${i}`, title: `E${i}`, start: '2027-05-18' }));
    const snapshot = await readEvents(events);
    expect(snapshot.events).to.have.length(20_000);
    expect(codes(snapshot)).to.deep.equal(['too-many-events']);
  }).timeout(30_000);
});

describe("An event's id", () => {
  it('is derived from what the event is, where the publisher gave none, and stays the same', async () => {
    const bare = { title: 'Hearing', start: '2027-05-18', countries: ['UY'] };
    const first = await readEvents([bare, { ...bare, title: 'Other' }]);
    const second = await readEvents([
      { ...bare, title: 'Before' },
      { ...bare, description: 'New' },
    ]);
    expect(codes(first)).to.deep.equal(['no-id', 'no-id']);
    expect(second.events[1]!.id).to.equal(first.events[0]!.id);
    expect(first.events[1]!.id).not.to.equal(first.events[0]!.id);
    expect(first.events[0]!.id).to.match(/^event-[a-z\d]+$/);
  });

  it('is unique: a second event under the same id gets one of its own', async () => {
    const snapshot = await readEvents([
      { id: 'a', title: 'A', start: '2027-05-18' },
      { id: 'a', title: 'B', start: '2027-05-18' },
      { id: 'a~2', title: 'C', start: '2027-05-18' },
      { id: 'a', title: 'D', start: '2027-05-18' },
    ]);
    expect(snapshot.events.map(({ id }) => id)).to.deep.equal(['a', 'a~2', 'a~2~2', 'a~3']);
    expect(codes(snapshot)).to.deep.equal(['duplicate-id', 'duplicate-id', 'duplicate-id']);
    expect(snapshot.issues.map(({ eventId }) => eventId)).to.deep.equal(['a~2', 'a~2~2', 'a~3']);
  });

  it('has no spaces, and parents are found all the same', async () => {
    const snapshot = await readEvents([
      { id: ' my  week\n', kind: 'series', title: 'Week', start: '2027-05-18' },
      { id: 7, title: 'Day', start: '2027-05-18', partOf: ['my week'] },
    ]);
    expect(snapshot.events.map(({ id, partOf }) => [id, partOf])).to.deep.equal([
      ['my-week', []],
      ['7', ['my-week']],
    ]);
    expect(codes(snapshot)).to.deep.equal(['invalid-field']);
  });
});

describe('A title', () => {
  it('may be missing: the event stays, and says so', async () => {
    for (const title of [undefined, null, '', '  ', '\u0000', {}, [], { en: '' }, true]) {
      const event = await readEvent({ title });
      expect(event.title).to.equal(null);
      expect(codes(event)).to.include('no-title');
    }
  });

  it('may come in several languages, with a number for text and an underscore in a tag', async () => {
    expect((await readEvent({ title: 2027 })).title).to.deep.equal([{ lang: 'en', value: '2027' }]);
    const { title, issues } = await readEvent({ title: { es: ' Hola ', pt_BR: 'Olá', 'not a tag': 'x', fr: 3 } });
    expect(title).to.deep.equal([
      { lang: 'es', value: 'Hola' },
      { lang: 'pt-BR', value: 'Olá' },
    ]);
    expect(issues.map(({ code, field }) => [code, field])).to.deep.equal([['invalid-field', 'title']]);
  });

  it('comes first in the language of the feed, else in English, else as it was published', async () => {
    const first = async (title: Record<string, string>, language?: string): Promise<string> =>
      (await readEvent({ title }, { language })).title!.map(({ lang }) => lang).join(' ');
    expect(await first({ es: 'Hola', en: 'Hello', fr: 'Salut' }, 'fr')).to.equal('fr es en');
    expect(await first({ es: 'Hola', 'fr-CA': 'Allô', en: 'Hello' }, 'fr-FR')).to.equal('fr-CA es en');
    expect(await first({ es: 'Hola', en: 'Hello' }, 'fr')).to.equal('en es');
    expect(await first({ es: 'Hola', 'en-GB': 'Hello' })).to.equal('en-GB es');
    expect(await first({ es: 'Hola', it: 'Ciao' }, 'fr')).to.equal('es it');
  });

  it('is cut at 300 characters, a description at 5,000', async () => {
    const event = await readEvent({ title: '👩‍👩‍👧'.repeat(301), description: 'é'.repeat(5001) });
    expect(words(event.title)).to.equal(`${'👩‍👩‍👧'.repeat(299)}…`);
    expect(words(event.description)).to.equal(`${'é'.repeat(4999)}…`);
    expect(codes(event)).to.deep.equal(['text-truncated', 'text-truncated']);
  });
});

describe('A date', () => {
  it('that is none is left out, and the event says which', async () => {
    const event = await readEvent({
      start: '2026-13-01',
      end: '2026-05-01T24:30',
      previousStart: 'soon',
      whenText: 'Soon',
    });
    expect([event.start, event.end, event.previousStart]).to.deep.equal([null, null, null]);
    expect(event.issues.map(({ code, field }) => [code, field])).to.deep.equal([
      ['invalid-time', 'start'],
      ['invalid-time', 'end'],
      ['invalid-time', 'previousStart'],
    ]);
  });

  it('may be missing where words say it, and for an announcement', async () => {
    expect(codes(await readEvent({ start: undefined }))).to.deep.equal(['no-start']);
    expect(codes(await readEvent({ start: undefined, whenText: 'In spring' }))).to.deep.equal([]);
    expect(codes(await readEvent({ start: undefined, kind: 'announcement' }))).to.deep.equal([]);
    expect(codes(await readEvent({ start: undefined, occurrences: [{ start: '2027-05-18' }] }))).to.deep.equal([]);
  });

  it('that ends before it starts has no end, but keeps what was published', async () => {
    const event = await readEvent({ start: '2024-05-30T18:00', end: '2024-05-30T05:30', timeZone: 'UTC' });
    expect(event.end).to.equal(null);
    expect(event.rejectedEnd?.text).to.equal('2024-05-30T05:30');
    expect(event.issues.map(({ code, field }) => [code, field])).to.deep.equal([['end-not-after-start', 'end']]);
  });

  it('among several is checked like one alone, and the event complains once', async () => {
    const bad = (day: string) => ({ start: `${day}T18:00`, end: `${day}T05:30` });
    const event = await readEvent({ occurrences: [bad('2024-05-30'), bad('2024-05-31')], timeZone: 'UTC' });
    expect(event.occurrences!.map(({ end, rejectedEnd }) => [end, rejectedEnd?.text])).to.deep.equal([
      [null, '2024-05-30T05:30'],
      [null, '2024-05-31T05:30'],
    ]);
    expect(codes(event)).to.deep.equal(['end-not-after-start']);
  });

  it('is doubted where its offset is impossible in the named country', async () => {
    const dutch = { start: '2024-05-30T10:00+01:00', countries: ['NL'] };
    expect(codes(await readEvent(dutch))).to.deep.equal(['offset-country-mismatch']);
    expect(codes(await readEvent({ ...dutch, start: '2024-05-30T10:00+02:00' }))).to.deep.equal([]);
    expect(codes(await readEvent({ ...dutch, start: '2024-05-30T10:00Z' }))).to.deep.equal([]);
  });

  it('that rests on an offset alone needs a country to confirm it', async () => {
    const alone = { start: '2024-05-30T10:00+01:00' };
    expect(codes(await readEvent(alone))).to.deep.equal(['no-country']);
    expect(codes(await readEvent({ ...alone, timeZone: 'Africa/Tunis' }))).to.deep.equal([]);
    expect(codes(await readEvent({ ...alone, location: { country: 'TN' } }))).to.deep.equal([]);
    expect(codes(await readEvent({ ...alone, countries: ['Other'] }))).to.deep.equal(['unknown-country']);
    expect(codes(await readEvent({ start: '2024-05-30T10:00Z' }))).to.deep.equal([]);
  });

  it('with -00:00 is checked as any other offset, for forms print it where they mean none; one with Z claims nothing', async () => {
    const moroccan = { countries: ['MA'] };
    expect(codes(await readEvent({ ...moroccan, start: '2024-05-30T14:30-00:00' }))).to.deep.equal([
      'offset-country-mismatch',
    ]);
    expect(codes(await readEvent({ ...moroccan, start: '2024-05-30T14:30Z' }))).to.deep.equal([]);
    expect(codes(await readEvent({ start: '2024-05-30T14:30-00:00' }))).to.deep.equal(['no-country']);
  });

  it('has the zone of the event, else of the feed; one that nobody knows is left out', async () => {
    const head = { timeZone: 'Europe/Madrid' };
    expect((await readEvent({ start: '2024-05-30T10:00' }, head)).timeZone).to.equal('Europe/Madrid');
    expect((await readEvent({ timeZone: 'Asia/Tokyo' }, head)).timeZone).to.equal('Asia/Tokyo');
    const event = await readEvent({ start: '2024-05-30T10:00', timeZone: 'Europe/Atlantis' }, head);
    expect(event.timeZone).to.equal(null);
    expect(codes(event)).to.deep.equal(['unknown-zone', 'no-time-zone']);
  });
});

describe('A recurrence', () => {
  it('keeps its rules, exceptions and patches', async () => {
    const event = await readEvent({
      start: '2027-03-02T10:00',
      timeZone: 'UTC',
      recurrence: {
        rule: ' FREQ=WEEKLY ',
        include: ['2027-03-03T10:00'],
        exclude: '2027-03-09T10:00',
        overrides: { '2027-03-16T10:00': { title: 'Special' }, someday: { title: 'Never' } },
      },
    });
    expect(event.recurrence!.rules).to.deep.equal(['FREQ=WEEKLY']);
    expect(event.recurrence!.include.map(({ text }) => text)).to.deep.equal(['2027-03-03T10:00']);
    expect(event.recurrence!.exclude.map(({ text }) => text)).to.deep.equal(['2027-03-09T10:00']);
    expect(
      event.recurrence!.overrides.map(({ recurrenceId, title }) => [recurrenceId.text, words(title)]),
    ).to.deep.equal([['2027-03-16T10:00', 'Special']]);
    expect(codes(event)).to.deep.equal(['invalid-time']);
  });

  it('has at most ten rules of 500 characters', async () => {
    const event = await readEvent({
      recurrence: { rule: [...Array(11).keys()].map((i) => `FREQ=DAILY;COUNT=${i + 1}`) },
    });
    expect(event.recurrence!.rules).to.have.length(10);
    const long = await readEvent({ recurrence: { rule: `FREQ=DAILY;BYMONTH=${'1,'.repeat(300)}1` } });
    expect(long.recurrence).to.equal(null);
    expect(codes(long)).to.deep.equal(['invalid-recurrence', 'invalid-recurrence']);
  });

  it('gives way to listed dates', async () => {
    const event = await readEvent({ recurrence: { rule: 'FREQ=DAILY' }, occurrences: [{ start: '2027-05-18' }] });
    expect(event.recurrence).to.equal(null);
    expect(event.occurrences).to.have.length(1);
    expect(codes(event)).to.deep.equal(['invalid-field']);
  });

  it('needs a full date to count from', async () => {
    const event = await readEvent({ start: '2027-05', recurrence: { rule: 'FREQ=DAILY' } });
    expect(event.recurrence).to.equal(null);
    expect(codes(event)).to.deep.equal(['invalid-recurrence']);
  });
});

describe('A value that nobody knows', () => {
  it('becomes what a later version would want: the event goes on', async () => {
    const event = await readEvent({
      kind: 'party',
      status: 'maybe',
      attendanceMode: 'telepathic',
      role: 'guest',
      links: [{ rel: 'hologram', url: 'https://example.org/' }],
      topics: ['Justice', 'dance'],
      organizers: [{ name: 'Us', kind: 'coven' }],
    });
    expect(event.kind).to.equal('event');
    expect([event.status, event.statusText]).to.deep.equal(['scheduled', 'maybe']);
    expect(event.attendanceMode).to.equal(null);
    expect(event.role).to.equal(null);
    expect(event.links[0]!.rel).to.equal('other');
    expect(event.topics).to.deep.equal(['justice']);
    expect(event.tags).to.deep.equal(['dance']);
    expect(event.organizers[0]!.kind).to.equal('other');
    expect(new Set(codes(event))).to.deep.equal(new Set(['unknown-value']));
    expect(event.issues.map(({ field }) => field)).to.have.members([
      'kind',
      'status',
      'attendanceMode',
      'role',
      'links.rel',
      'topics',
      'organizers.kind',
    ]);
  });

  it('is known whatever its case, and cancelled in any English', async () => {
    expect((await readEvent({ status: 'Canceled' })).status).to.equal('cancelled');
    expect((await readEvent({ attendanceMode: ' Online ' })).attendanceMode).to.equal('online');
  });

  it('may be a field of a later version: it is ignored', async () => {
    expect(codes(await readEvent({ mood: 'bright', 'x-a': {} }))).to.deep.equal([]);
  });
});

describe('The countries of an event', () => {
  it('are known codes, upper case, once each', async () => {
    const event = await readEvent({ countries: ['uy', 'UY', ' ar ', 'ZZ', 'URY', 'Uruguay', 12, 'XK'] });
    expect(event.countries).to.deep.equal(['UY', 'AR', 'XK']);
    expect(codes(event)).to.deep.equal(['unknown-country', 'unknown-country', 'unknown-country', 'unknown-country']);
  });

  it('are that of its place where the feed names none', async () => {
    expect((await readEvent({ location: { country: 'uy' } })).countries).to.deep.equal(['UY']);
    expect((await readEvent({ location: { country: 'UY' }, countries: [] })).countries).to.deep.equal([]);
  });
});

describe('Parts of an event', () => {
  it('are left out one by one where they are not sound', async () => {
    const event = await readEvent({
      links: [{ rel: 'info', url: 'javascript:alert(1)' }, { rel: 'info' }, 7, 'https://example.org/a', null],
      organizers: [
        'Us',
        { url: 'https://example.org/' },
        { name: 'Them', url: 'x', country: 'q', contact: 'mailto:a@b.example' },
      ],
      milestones: [{ type: 'other', at: '2027-05' }, { type: 'other', at: 'x' }, {}],
      image: { url: 'http://example.org/a.png', alt: 'A' },
      location: { name: 'Here', lat: '1.5', lon: 200 },
      registration: { required: 'true', free: 'perhaps', closes: '2027-05-17' },
      languages: ['es', 'in Spanish'],
      created: '2027-01-01',
      updated: '2027-01-01T10:00:00+01:00',
      duration: 'P1M',
    });
    expect(event.links.map(({ url }) => url)).to.deep.equal(['https://example.org/a']);
    expect(
      event.organizers.map(({ name, url, country, contact }) => [words(name), url, country, contact]),
    ).to.deep.equal([
      ['Us', null, null, null],
      ['Them', null, null, 'mailto:a@b.example'],
    ]);
    expect(event.milestones.map(({ at }) => at.text)).to.deep.equal(['2027-05']);
    expect(event.image).to.equal(null);
    expect([event.location!.lat, event.location!.lon]).to.deep.equal([null, null]);
    expect(event.registration).to.include({ required: true, free: null });
    expect(event.languages).to.deep.equal(['es']);
    expect(event.created).to.equal(null);
    expect(event.updated).to.equal(Date.UTC(2027, 0, 1, 9));
    expect(event.duration).to.equal(null);
    expect(event.issues.map(({ code, field }) => `${field} ${code}`)).to.have.members([
      'links.url unsafe-url',
      'links.url invalid-field',
      'links invalid-field',
      'links invalid-field',
      'organizers.name invalid-field',
      'organizers.url unsafe-url',
      'organizers.country unknown-country',
      'milestones.at invalid-time',
      'milestones.at invalid-field',
      'image.url unsafe-url',
      'location.lon invalid-field',
      'registration.free invalid-field',
      'languages invalid-field',
      'created invalid-time',
      'duration invalid-field',
    ]);
  });

  it('are sentences to read, each about a field', async () => {
    const { issues } = await readEvent({
      links: [{ url: 'javascript:alert(1)' }],
      status: '\u202e'.repeat(3000),
      created: {},
    });
    expect(issues).to.have.length(3);
    for (const message of issues.map(issueText)) {
      expect(message).to.match(/^\S.*\.$/);
      expect(message.length).to.be.lessThan(200);
      expect(message).not.to.match(/\u202e|\[object/);
    }
  });

  it('that say part of what they are part of are cut', async () => {
    const snapshot = await readEvents([
      { id: 'a', title: 'A', start: '2027', partOf: ['c', 'elsewhere'] },
      { id: 'b', title: 'B', start: '2027', partOf: ['a'] },
      { id: 'c', title: 'C', start: '2027', partOf: ['b'] },
      { id: 'd', title: 'D', start: '2027', partOf: ['d'] },
      { id: 'e', title: 'E', start: '2027', partOf: ['a', 'b'] },
    ]);
    expect(codes(snapshot)).to.deep.equal(['part-of-cycle', 'part-of-cycle']);
    expect(snapshot.events.map(({ partOf }) => partOf)).to.deep.equal([['c', 'elsewhere'], [], ['b'], [], ['a', 'b']]);
  });

  it('may be nested as deeply as a publisher likes', async () => {
    const chain = Array.from({ length: 15_000 }, (_, i) => ({
      id: `e${i}`,
      title: `E${i}`,
      start: '2027',
      partOf: [`e${i + 1}`],
    }));
    expect(codes(await readEvents(chain))).to.deep.equal([]);
  }).timeout(30_000);
});

describe('the addresses of a feed', () => {
  it('lead to people only where people are meant', async () => {
    const mail = 'mailto:open@example.org';
    const links = ['info', 'livestream', 'contact', 'submit'].map((rel) => ({ rel, url: mail }));
    const event = await readEvent({ links, registration: { url: mail } });
    expect(event.links.map(({ rel }) => rel)).to.deep.equal(['contact', 'submit']);
    expect(event.registration!.url).to.equal(mail);
    expect(codes(event)).to.deep.equal(['unsafe-url', 'unsafe-url']);
    const more = await readEvent({ links: [{ rel: 'contact', url: `${mail}?bcc=x@y.example&subject=Hi` }] });
    expect([more.links[0]!.url, codes(more)]).to.deep.equal([`${mail}?subject=Hi`, ['nonstandard-value']]);
  });

  it('lead into a private network only from there', async () => {
    const text = feedText([
      { id: 'a', title: 'A', start: '2027-05-18', links: ['http://192.168.1.1/', 'https://x.example/'] },
    ]);
    for (const [url, count] of [
      ['https://feed.example/events.json', 1],
      ['http://localhost:8080/events.json', 2],
    ] as const) {
      const { events, issues } = await readFeed(text, { url });
      expect(events[0]!.links).to.have.length(count);
      expect(issues.filter(({ code }) => code === 'private-url')).to.have.length(2 - count);
    }
  });

  it('may be relative for the next page', async () => {
    for (const [nextUrl, expected] of [
      ['2.json', 'https://feed.example/events/2.json'],
      ['/feed?page=2', 'https://feed.example/feed?page=2'],
      ['?page=2', 'https://feed.example/events/1.json?page=2'],
      ['../2.json?x=1', 'https://feed.example/2.json?x=1'],
      ['//other.example/2', null],
      ['page two', null],
      ['javascript:alert(1)', null],
      [42, null],
      [['x'], null],
    ] as const) {
      const snapshot = await readFeed(feedText([], { nextUrl }), { url: 'https://feed.example/events/1.json' });
      expect(snapshot.nextUrl, String(nextUrl)).to.equal(expected);
      expect(codes(snapshot)).to.deep.equal(expected ? [] : ['unsafe-url']);
    }
  });
});

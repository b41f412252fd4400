// In Node: what is tested is data, and the zones of the host are set from outside (test/oracle/calendars.node.ts).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { issueText } from '../../../../src/core/issue-text.js';
import type { FeedEvent, Text } from '../../../../src/core/model/event.js';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import { occurrencesBetween } from '../../../../src/core/occurrences.js';
import { readFeed } from '../../../../src/core/read-feed.js';

const textOf = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

const read = (text: string): Promise<FeedSnapshot> => readFeed(text, { url: 'https://calendar.example/events.ics' });

const words = (text: Text | null): string | null => text && text[0].value;

function eventOf({ events }: FeedSnapshot, id: string): FeedEvent {
  const event = events.find((one) => one.id === id);
  assert.ok(event, `${id} is not among ${events.map((one) => one.id).join(', ')}`);
  return event;
}

/** The dates of 2027, as instants, with what is not as usual. */
async function datesOf(feed: FeedSnapshot, ...ids: readonly string[]): Promise<readonly string[]> {
  const all = await occurrencesBetween(feed, Date.UTC(2027, 0), Date.UTC(2028, 0));
  return all
    .filter(({ event }) => ids.includes(event.id))
    .map(({ startMs, endMs, status }) => {
      const [start, end] = [startMs, endMs].map((ms) => (ms === null ? '' : new Date(ms).toISOString().slice(0, 16)));
      return `${start} ${end!.slice(11)}${status === 'scheduled' ? '' : ` ${status}`}`;
    });
}

const feedIssues = ({ issues }: FeedSnapshot): readonly string[] =>
  issues.filter(({ eventId }) => eventId === null).map((issue) => issueText(issue));

const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

const eventLines = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  'UID:1',
  ...lines,
  'END:VEVENT',
];

const readEvent = async (...lines: readonly string[]): Promise<FeedEvent> =>
  (await read(calendar(...eventLines(...lines)))).events[0]!;

describe('A calendar of a council, as Exchange publishes it', async () => {
  const feed = await read(textOf('council.ics'));
  const id = '040000008200E00074C5B7101A82E00801';

  it('is in the zone that its Windows name means', () => {
    assert.deepEqual([feed.format, words(feed.title)], ['icalendar', 'Stadtrat Beispielheim']);
    const event = eventOf(feed, id);
    assert.deepEqual(
      [event.timeZone, event.start!.text, event.end!.text],
      ['Europe/Berlin', '2027-01-19T18:00', '2027-01-19T20:00'],
    );
    assert.deepEqual(event.title, [{ lang: 'de-DE', value: 'Öffentliche Ratssitzung' }]);
    assert.equal(
      words(event.description),
      'Die Sitzung ist öffentlich.\nUnterlagen liegen ab 17 Uhr aus; Gäste sind willkommen.',
    );
    assert.equal(words(event.location!.name), 'Rathaus, Großer Saal');
  });

  it('has its third Tuesdays, moved and cancelled where it says so', async () => {
    assert.deepEqual(await datesOf(feed, id), [
      '2027-01-19T17:00 19:00',
      '2027-02-16T17:00 19:00',
      '2027-03-16T17:00 19:00',
      '2027-04-21T15:00 19:00',
      '2027-05-18T16:00 18:00 cancelled',
      '2027-06-15T16:00 18:00',
    ]);
  });

  it('has whole days where Exchange has midnights', () => {
    const event = eventOf(feed, '040000008200E00074C5B7101A82E00802');
    assert.deepEqual([event.start!.text, event.end!.text], ['2027-05-08', '2027-05-09']);
    assert.deepEqual(
      event.links.map(({ rel, url }) => [rel, url]),
      [['livestream', 'https://teams.example.com/l/meetup-join/19']],
    );
  });

  it('has no event of the year 1, nor one until 9999, as no other format has', async () => {
    const codes = ({ events }: FeedSnapshot): unknown[] =>
      events.map(({ start, end, whenText, issues }) => [
        start?.text.slice(0, 10),
        end,
        whenText,
        issues.map((issue) => `${issue.field} ${'reason' in issue ? issue.reason : issue.code}`),
      ]);
    const none = [undefined, null, null, ['start placeholder', 'start no-start']];
    const open = ['2027-05-18', null, null, ['end placeholder']];
    const lines = [
      ...eventLines('SUMMARY:A', 'DTSTART:00010101T000000Z'),
      ...eventLines('SUMMARY:B', 'DTSTART;VALUE=DATE:20270518', 'DTEND;VALUE=DATE:99991231').with(1, 'UID:2'),
    ];
    assert.deepEqual(codes(await read(calendar(...lines))), [none, open]);
    const native = {
      ...{ format: 'ogp-events', version: '1.0', title: 'T', language: 'en' },
      events: [
        { id: 'a', title: 'A', start: '0001-01-01' },
        { id: 'b', title: 'B', start: '2027-05-18', end: '9999-12-31' },
      ],
    };
    assert.deepEqual(codes(await read(JSON.stringify(native))), [none, open]);
  });

  it('keeps to itself what is private, who is invited, and mail addresses', () => {
    assert.equal(feed.events.length, 2);
    assert.deepEqual(feedIssues(feed), [
      'TZID is “W. Europe Standard Time”; it was read as Europe/Berlin.',
      'The feed has 1 event that is private, a draft or hidden; left out.',
    ]);
    assert.deepEqual(
      eventOf(feed, id).organizers.map(({ name, contact }) => [words(name), contact]),
      [['Büro des Stadtrats', null]],
    );
    assert.doesNotMatch(JSON.stringify(feed), /Maria|buero@|maria@|Personalgespr/);
  });
});

describe('A calendar of hearings, as Google publishes it', async () => {
  const feed = await read(textOf('hearings.ics'));

  it('shows times in UTC in the zone of the calendar', () => {
    assert.deepEqual([words(feed.title), feed.timeZone], ['Open Hearings', 'America/New_York']);
    assert.equal(words(feed.description), 'Hearings of the committee, open to all');
    const event = eventOf(feed, '0a1b2c@calendar.example');
    assert.deepEqual(
      [event.start!.text, event.timeZone, event.status],
      ['2027-03-04T23:00Z', 'America/New_York', 'tentative'],
    );
    assert.equal(
      words(event.description),
      'The draft: read it (https://hearings.example/draft)\nAsk for an interpreter.',
    );
    assert.deepEqual([event.created, event.updated], [Date.UTC(2026, 9, 1, 12), Date.UTC(2026, 10, 2, 12)]);
  });

  it('has each date once: moved, with words of its own, or not at all', async () => {
    const own = 'weekly@calendar.example#2027-03-22T18:30';
    assert.deepEqual(await datesOf(feed, 'weekly@calendar.example', own), [
      '2027-03-01T23:30 01:00',
      '2027-03-15T23:00 00:30',
      '2027-03-22T22:30 00:00',
      '2027-03-29T22:30 00:00',
    ]);
    assert.equal(words(eventOf(feed, own).description), 'This time in the library.');
  });

  it('has links, topics and a position', () => {
    const event = eventOf(feed, 'weekly@calendar.example');
    assert.deepEqual([event.topics, event.tags], [['fiscal-openness'], ['Budget, city']]);
    assert.deepEqual([event.location!.lat, event.location!.lon], [40.7128, -74.006]);
    assert.equal(event.image!.url, 'https://hearings.example/hall.jpg');
    assert.deepEqual(
      event.links.map(({ rel, url, title, type }) => [rel, url, words(title), type]),
      [
        ['info', 'https://hearings.example/budget', null, null],
        ['livestream', 'https://video.example/live', 'Watch live', null],
        ['materials', 'https://hearings.example/agenda.pdf', 'Agenda.pdf', 'application/pdf'],
      ],
    );
  });

  it('ends whole days on the day before DTEND', () => {
    const { start, end } = eventOf(feed, 'week@calendar.example');
    assert.deepEqual([start!.text, end!.text], ['2027-05-17', '2027-05-21']);
  });

  it('is read as far as it goes where it was cut, and says so', async () => {
    const cut = await read(textOf('cut.ics'));
    assert.equal(cut.events.length, feed.events.length - 1);
    assert.deepEqual(feedIssues(cut), [
      'The document ends in the middle. The last VEVENT is not complete, and was left out.',
    ]);
  });
});

describe('A calendar of The Events Calendar', async () => {
  const feed = await read(textOf('wordpress.ics'));
  const [workshop, day, talk] = feed.events;

  it('has text where it has HTML, and the name of who holds it', () => {
    assert.equal(feed.homepage, 'https://transparencia.example/');
    assert.equal(words(workshop!.title), 'Presupuestos & participación…');
    assert.equal(words(workshop!.description), 'Un taller para todas.\n\nEntrada libre.');
    assert.equal(words(workshop!.organizers[0]!.name), 'Transparencia para Todos');
    assert.deepEqual([workshop!.location!.lat, workshop!.location!.lon], [40.4168, -3.7038]);
    assert.deepEqual(workshop!.tags, ['Taller', 'Participación']);
    assert.deepEqual(workshop!.issues, []);
  });

  it('says where only the title tells that an event is cancelled', () => {
    assert.deepEqual([day!.status, day!.start!.text, day!.end!.text], ['scheduled', '2027-06-01', '2027-06-01']);
    assert.deepEqual(
      day!.issues.map(({ code, field }) => [code, field]),
      [['contradiction', 'SUMMARY']],
    );
  });

  it('has a link instead of a place where the place is one, and tells of a password in it', () => {
    assert.deepEqual([talk!.status, talk!.attendanceMode, talk!.location], ['cancelled', 'online', null]);
    assert.deepEqual(
      talk!.links.map(({ rel }) => rel),
      ['livestream'],
    );
    assert.deepEqual(
      talk!.issues.map(({ code }) => code),
      ['published-password', 'end-not-after-start'],
    );
  });
});

describe('The zones of a calendar', async () => {
  const feed = await read(textOf('own-zone.ics'));

  it('are read by the rules of the calendar where nobody knows their name: each date has its own offset', async () => {
    const event = eventOf(feed, 'own-weekly');
    assert.deepEqual([event.start!.text, event.timeZone], ['2027-03-15T18:00+01:00', null]);
    assert.deepEqual(await datesOf(feed, 'own-weekly'), [
      '2027-03-15T17:00 18:00',
      '2027-03-29T16:00 17:00',
      '2027-04-05T18:00 19:00',
    ]);
    assert.deepEqual(await datesOf(feed, 'island'), ['2027-05-31T20:15 21:15', '2027-06-01T20:15 21:15']);
  });

  it('leave nothing unsaid of rules that cannot be followed there', async () => {
    const own = textOf('own-zone.ics').match(/BEGIN:VTIMEZONE[^]*?END:VTIMEZONE/)![0];
    const tzid = /TZID:(.*)/.exec(own)![1];
    const codesOf = async (rule: string): Promise<readonly string[]> => {
      const event = eventLines('SUMMARY:Tour', `DTSTART;TZID="${tzid}":20270601T090000`, `RRULE:${rule}`);
      const { events } = await read(calendar(own, ...event));
      assert.match(events[0]!.start!.text, /^2027-06-01T09:00[+-]/);
      return events[0]!.issues.map(({ code }) => code);
    };
    assert.deepEqual(await codesOf('FREQ=HOURLY;COUNT=3'), ['invalid-recurrence', 'no-country']);
    assert.deepEqual(await codesOf('FREQ=WEEKLY;BYDAY=FR;COUNT=3'), ['invalid-recurrence', 'no-country']);
    assert.deepEqual(await codesOf('FREQ=WEEKLY;BYDAY=TU;COUNT=3'), ['no-country']);
  });

  it('are those of the tz database where their name, their location or the end of their path says which', () => {
    const zones = ['bogota', 'village', 'slash'].map((id) => eventOf(feed, id).timeZone);
    assert.deepEqual(zones, ['America/Bogota', 'Asia/Kathmandu', 'America/Argentina/Salta']);
    // 17:00 in Stockholm, on the clock of the start.
    assert.equal(eventOf(feed, 'slash').end!.text, '2027-06-01T12:00');
    assert.equal(eventOf(feed, 'offset').start!.text, '2027-06-01T09:00+02:00');
  });

  it('are told where they differ from the tz database, and where nobody knows them', () => {
    const told = feedIssues(feed);
    assert.ok(
      told.includes(
        "The feed's own rules for America/Bogota say GMT-4 on 2027-06-01, but clocks there show GMT-5: these were used.",
      ),
    );
    assert.ok(told.some((text) => text.startsWith('TZID is “Island”, and no known time zone of that name')));
    assert.deepEqual(
      eventOf(feed, 'unknown').issues.map(({ code }) => code),
      ['unknown-zone', 'no-time-zone'],
    );
  });
});

describe('The odd names of zones in a calendar', async () => {
  const feed = await read(textOf('zone-names.ics'));
  const startOf = (id: string): (string | null)[] => [eventOf(feed, id).start!.text, eventOf(feed, id).timeZone];

  it('mean the zone of which a copy was made, or that a word names, where the rules of the calendar agree', () => {
    assert.deepEqual(startOf('sydney'), ['2027-05-18T19:00', 'Australia/Sydney']);
    assert.deepEqual(startOf('chicago'), ['2027-05-18T19:00', 'America/Chicago']);
  });

  it('give way to the rules of the calendar where these differ, or no zone has that name', () => {
    // By its own rules summer time is over in September.
    assert.deepEqual(startOf('berlin'), ['2027-10-10T19:00+01:00', null]);
    assert.deepEqual(startOf('fixed'), ['2027-05-18T19:00+04:00', null]);
    assert.ok(
      feedIssues(feed).some((text) => text.startsWith('TZID is “Berlin”')),
      feedIssues(feed).join(),
    );
  });

  it('do not make winter of summer: Lotus Notes calls “GMT” what its rules make the clock of London', async () => {
    const change = (kind: string, month: number, from: string, to: string): string =>
      `BEGIN:${kind}\nDTSTART:1950${month}29T010000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}\nTZOFFSETFROM:${from}\nTZOFFSETTO:${to}\nEND:${kind}\n`;
    const winter = change('STANDARD', 10, '+0100', '+0000');
    const inZone = (zone: string): string =>
      `BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:GMT\n${zone}END:VTIMEZONE\nBEGIN:VEVENT\nUID:a\nSUMMARY:A\nDTSTART;TZID=GMT:20270518T180000\nEND:VEVENT\nEND:VCALENDAR`;
    const [lotus, fixed] = await Promise.all([
      read(inZone(winter + change('DAYLIGHT', 3, '+0000', '+0100').replace('DTSTART:1950329', 'DTSTART:19500326'))),
      read(inZone(winter.replaceAll('+0100', '+0000'))),
    ]);
    assert.deepEqual(
      [await datesOf(lotus, 'a'), await datesOf(fixed, 'a')],
      [['2027-05-18T17:00 '], ['2027-05-18T18:00 ']],
    );
    assert.deepEqual(feedIssues(lotus), [
      "TZID is “GMT”, and no known time zone of that name has the feed's rules for it: these were used.",
    ]);
    assert.deepEqual(feedIssues(fixed), []);
  });

  it('are read without rules where they have one meaning; nobody guesses any other', () => {
    assert.deepEqual(startOf('notes'), ['2027-05-18T19:00', 'Europe/Berlin']);
    assert.deepEqual(startOf('amsterdam'), ['2027-05-18T19:00', 'Europe/Amsterdam']);
    // The town of its label, in Portuguese.
    assert.deepEqual(startOf('brasilia'), ['2027-05-18T19:00', 'America/Sao_Paulo']);
    assert.deepEqual(startOf('lost'), ['2027-05-18T19:00', null]);
    assert.deepEqual(
      eventOf(feed, 'nobody').issues.map(({ code }) => code),
      ['unknown-zone', 'no-time-zone'],
    );
  });
});

describe('A series', async () => {
  const feed = await read(textOf('series.ics'));

  it('goes on as a change of "this and all that follow" says', async () => {
    assert.deepEqual(await datesOf(feed, 'future', 'future#2027-03-22T09:00'), [
      '2027-03-01T08:00 09:00',
      '2027-03-08T08:00 09:00',
      '2027-03-15T08:00 09:00',
      '2027-03-23T17:00 18:30',
      '2027-03-31T16:00 17:30 cancelled',
      '2027-04-06T16:00 17:30',
    ]);
    assert.equal(words(eventOf(feed, 'future#2027-03-22T09:00').title), 'Office hour, in the evening');
  });

  it('has the periods that it lists', async () => {
    assert.deepEqual(await datesOf(feed, 'periods'), [
      '2027-04-01T08:00 09:00',
      '2027-04-02T08:00 12:00',
      '2027-04-03T08:00 08:30',
      '2027-04-04T08:00 09:00',
    ]);
  });

  it('is shown in its newest version', async () => {
    assert.equal(words(eventOf(feed, 'versions').title), 'New title');
    assert.deepEqual(await datesOf(feed, 'versions'), ['2027-05-02T00:00 00:00']);
    assert.ok(feedIssues(feed).some((text) => text.startsWith('The feed has 1 older version')));
  });

  it('is not needed for one of its dates', async () => {
    assert.deepEqual(await datesOf(feed, 'alone#2027-05-10T10:00Z'), ['2027-05-10T11:00 12:00']);
  });

  it('says where it takes out dates by a rule', () => {
    assert.match(issueText(eventOf(feed, 'exrule').issues[0]!), /EXRULE/);
  });

  it('does not have the dates that are confidential', async () => {
    assert.deepEqual(await datesOf(feed, 'hidden-date'), ['2027-06-01T10:00 ', '2027-06-03T10:00 ']);
    assert.doesNotMatch(JSON.stringify(feed), /closed doors/);
  });

  it('is cancelled with its calendar', () => {
    assert.equal(eventOf(feed, 'taken-back').status, 'cancelled');
  });

  it('of tasks is one of deadlines', () => {
    const { kind, start, end } = eventOf(feed, 'call');
    assert.deepEqual([kind, start!.text, end], ['deadline', '2027-01-31', null]);
  });

  it('is one without an end where a task would end after all years', async () => {
    const task = [
      'BEGIN:VTODO',
      'UID:t',
      'SUMMARY:Call',
      'DTSTART;TZID=Europe/Berlin:99991231T120000',
      'DURATION:P1D',
      'END:VTODO',
    ];
    const { events } = await read(calendar(...task, ...eventLines('SUMMARY:Meeting', 'DTSTART;VALUE=DATE:20270501')));
    assert.deepEqual(
      events.map(({ title }) => words(title)),
      ['Call', 'Meeting'],
    );
  });

  it('keeps several events apart that share an id', async () => {
    const lines = (day: string): readonly string[] => eventLines(`SUMMARY:Meeting`, `DTSTART;VALUE=DATE:${day}`);
    const { events, issues } = await read(calendar(...lines('20270501'), ...lines('20270601')));
    assert.deepEqual(
      events.map(({ id, start }) => [id, start!.text]),
      [
        ['1', '2027-05-01'],
        ['1#2027-06-01', '2027-06-01'],
      ],
    );
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['duplicate-id'],
    );
    const unseen = calendar(...lines('20270501'), ...lines('20270601')).replaceAll('UID:1', 'UID:1\u0007');
    assert.doesNotMatch((await read(unseen)).issues.map(issueText).join(), /\u0007/);
  });

  it('keeps events apart that share an id and a start, but neither is newer; what says the same twice is one', async () => {
    const lines = (title: string): readonly string[] =>
      eventLines(`SUMMARY:${title}`, 'DTSTAMP:20270101T000000Z', 'DTSTART;VALUE=DATE:20270501');
    const { events } = await read(calendar(...['Part 1', 'Part 2', 'Part 1'].flatMap(lines)));
    assert.deepEqual(
      events.map(({ id, title }) => [id, words(title)]),
      [
        ['1', 'Part 1'],
        ['1#2027-05-01', 'Part 2'],
      ],
    );
  });

  it('shows a changed date of no date of its series beside the others', async () => {
    const series = eventLines('DTSTART:20270501T100000Z', 'RRULE:FREQ=DAILY;COUNT=2');
    const change = eventLines('RECURRENCE-ID:20270502T090000Z', 'DTSTART:20270502T110000Z');
    assert.deepEqual(await datesOf(await read(calendar(...series, ...change)), '1'), [
      '2027-05-01T10:00 ',
      '2027-05-02T10:00 ',
      '2027-05-02T11:00 ',
    ]);
  });

  it('has from itself what a change of a date does not say, if that does not even say its start', async () => {
    const series = ['DTSTART:20270501T100000Z', 'DURATION:PT1H', 'SUMMARY:Council', 'RRULE:FREQ=DAILY;COUNT=3'];
    const change = eventLines('RECURRENCE-ID:20270502T100000Z', 'LOCATION:Library', 'ATTENDEE:mailto:a@b.example');
    const feed = await read(calendar(...change, ...eventLines(...series)));
    const dates = await occurrencesBetween(feed, Date.UTC(2027, 0), Date.UTC(2028, 0));
    assert.deepEqual(
      dates.map(({ startMs, endMs, title, location }) => [
        new Date(startMs!).toISOString().slice(8, 13),
        endMs! - startMs!,
        words(title),
        location && words(location.name),
      ]),
      [
        ['01T10', 3_600_000, 'Council', null],
        ['02T10', 3_600_000, 'Council', 'Library'],
        ['03T10', 3_600_000, 'Council', null],
      ],
    );
    assert.equal(feed.issues.length, 0);
  });

  it('is followed where its rule says what goes without saying', async () => {
    const rule = 'RRULE:FREQ=MONTHLY;RSCALE=GREGORIAN;SKIP=OMIT;COUNT=3';
    const feed = await read(calendar(...eventLines('SUMMARY:Council', 'DTSTART:20270131T100000Z', rule)));
    const dates = await occurrencesBetween(feed, Date.UTC(2027, 0), Date.UTC(2028, 0));
    assert.deepEqual(
      dates.map(({ startMs }) => new Date(startMs!).toISOString().slice(0, 10)),
      ['2027-01-31', '2027-03-31', '2027-05-31'],
    );
  });

  it('has one date for a change, also where that has the rule of the series again', async () => {
    const rule = 'RRULE:FREQ=DAILY;COUNT=3';
    const change = eventLines('RECURRENCE-ID:20270502T100000Z', 'DTSTART:20270502T150000Z', 'DESCRIPTION:Later', rule);
    const alone = await read(calendar(...change));
    assert.deepEqual(
      (await occurrencesBetween(alone, Date.UTC(2027, 0), Date.UTC(2028, 0))).map(({ startMs }) => startMs),
      [Date.UTC(2027, 4, 2, 15)],
    );
    assert.match(issueText(alone.events[0]!.issues[0]!), /RRULE/);
    const both = await read(calendar(...eventLines('DTSTART:20270501T100000Z', rule), ...change));
    assert.deepEqual(
      (await occurrencesBetween(both, Date.UTC(2027, 0), Date.UTC(2028, 0))).map(({ startMs }) => startMs),
      [Date.UTC(2027, 4, 1, 10), Date.UTC(2027, 4, 2, 15), Date.UTC(2027, 4, 3, 10)],
    );
  });
});

describe('A time with a T too many', () => {
  it('is that time', async () => {
    const event = await readEvent('SUMMARY:A', 'DTSTART:20270518T170000T', 'DTEND:20270518T180000T');
    assert.deepEqual([event.start!.text, event.end!.text], ['2027-05-18T17:00', '2027-05-18T18:00']);
  });
});

describe('A calendar that was made of JSCalendar', () => {
  it('has its places in components of their own, and its days as midnights', async () => {
    const place = (...lines: readonly string[]): readonly string[] => ['BEGIN:VLOCATION', ...lines, 'END:VLOCATION'];
    const { location, start, end } = await readEvent(
      'SUMMARY:Concert',
      'DTSTART:20270518T000000',
      'DTEND:20270520T000000',
      'SHOW-WITHOUT-TIME:TRUE',
      ...place('NAME:The Music Bowl', 'COORDINATES:geo:40.7829\\,-73.9654'),
      ...place('NAME:Parking', 'LOCATION-TYPE:parking'),
    );
    assert.deepEqual([words(location!.name), location!.lat, location!.lon], ['The Music Bowl', 40.7829, -73.9654]);
    assert.deepEqual([start!.kind, start!.text, end?.text], ['date', '2027-05-18', '2027-05-19']);
  });
});

describe('A calendar that is full of faults', async () => {
  const feed = await read(textOf('nasty.ics'));

  it('loses no event for a broken line', () => {
    assert.deepEqual(
      feed.events.map(({ id }) => id),
      [
        'lower',
        'raw-breaks',
        'broken-lines',
        'spellings',
        'unreadable',
        'no-end',
        'same-day',
        'backwards',
        '<span-class="x">at&#64;nasty</span>',
        'links',
      ],
    );
    assert.equal(words(eventOf(feed, 'broken-lines').title), 'Broken lines');
    assert.deepEqual(feedIssues(feed), [
      'Line 1 of the document cannot be read.',
      'Line 81 of the document cannot be read.',
      'The feed has 1 event that is private, a draft or hidden; left out.',
    ]);
  });

  it('loses no event that begins behind another line, where a line break or a value is missing', async () => {
    const entry = (id: string, ...more: readonly string[]): string =>
      [`UID:${id}`, `SUMMARY:${id}`, 'DTSTART:20270518T100000Z', ...more, 'END:VEVENT'].join('\r\n');
    const joined = [
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nNoneBEGIN:VEVENT\r\n${entry('one')}`,
      `BEGIN:VEVENT\r\n${entry('two', 'DESCRIPTION:Begins with BEGIN:VEVENT')}\r\nEND:VCALENDAR`,
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n${entry('three')}\r\nEND:VCALENDAR\r\n`,
    ].join('');
    const all = await read(joined);
    assert.deepEqual(
      all.events.map(({ id, description }) => [id, words(description)]),
      [
        ['one', null],
        ['two', 'Begins with BEGIN:VEVENT'],
        ['three', null],
      ],
    );
    assert.deepEqual(feedIssues(all), ['Line 3 of the document cannot be read.']);
  });

  it('keeps the lines of a text whose breaks nobody escaped, and what comes after it', () => {
    const { description, status } = eventOf(feed, 'raw-breaks');
    assert.deepEqual(
      [words(description), status],
      ['First line\nSecond line: with a colon\nSee: https://nasty.example', 'cancelled'],
    );
  });

  it('reads the dates that have one meaning, and shows the words of others', () => {
    const { start, end } = eventOf(feed, 'spellings');
    assert.deepEqual([start!.text, end!.text], ['2027-05-04T10:00Z', '2027-05-04T11:00']);
    assert.equal(words(eventOf(feed, 'unreadable').whenText), 'next Tuesday');
    assert.equal(eventOf(feed, 'same-day').end, null);
    assert.equal(eventOf(feed, '<span-class="x">at&#64;nasty</span>').start!.text, '2027-05-08');
  });

  it('has no script, no unsafe link, no address and no place in the sea', () => {
    const { title, links, organizers, location, issues } = eventOf(feed, 'links');
    assert.deepEqual([words(title), links, organizers, location], ['Links', [], [], null]);
    assert.deepEqual(
      issues.map(({ code, field }) => [code, field]),
      [
        ['not-read', 'ATTACH'],
        ['published-password', 'description'],
        ['unsafe-url', 'links.url'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(feed), /somebody|For the staff/);
  });
});

describe('A line of a calendar', () => {
  it('says in several languages that an event is off', async () => {
    for (const name of [
      'ENTFAELLT: Rat',
      'Rat entfallen',
      'ANULADO: Pleno',
      'Inställt: möte',
      'AVLYST: kommunestyre',
    ]) {
      const { issues } = await readEvent(`SUMMARY:${name}`, 'DTSTART:20270501T100000Z');
      assert.match(issues.map(issueText).join(), /name says that the event is cancelled/, name);
    }
  });

  it('has a position with a sign, or with an escaped semicolon', async () => {
    for (const geo of ['+52.5;-13.25', '52.5\\;-13.25', 'geo:52.5,-13.25']) {
      const { location } = await readEvent(`GEO:${geo}`, 'DTSTART:20270501T100000Z');
      assert.deepEqual([location!.lat, location!.lon], [52.5, -13.25], geo);
    }
  });

  it('says how to take part: on the web, at the place, or both', async () => {
    const join = 'CONFERENCE;VALUE=URI:https://video.example/1';
    const rows: readonly (readonly [mode: string | null, rels: string, ...lines: readonly string[]])[] = [
      ['online', 'livestream', join],
      ['online', 'livestream', 'CONFERENCE;VALUE=URI;FEATURE=CHAT,VIDEO:https://video.example/1'],
      ['hybrid', 'livestream', join, 'LOCATION:Town hall'],
      ['online', 'livestream', join, 'LOCATION:Zoom'],
      [null, 'contact', 'CONFERENCE;VALUE=URI;FEATURE=CHAT:https://chat.example/1'],
      [null, 'contact', 'CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+44-20-5550-100', 'LOCATION:Town hall'],
      ['online', '', 'LOCATION:Visioconférence sans salle'],
      [null, '', 'LOCATION:Town hall'],
    ];
    for (const [mode, rels, ...lines] of rows) {
      const { attendanceMode, links } = await readEvent('DTSTART:20270501T100000Z', ...lines);
      assert.deepEqual([attendanceMode, links.map(({ rel }) => rel).join()], [mode, rels], lines.join());
    }
  });

  it('may have a place as it stands in an address, and a colon before the zone', async () => {
    const place = async (text: string): Promise<string | null> =>
      words((await readEvent('DTSTART:20270501T100000Z', `LOCATION:${text}`)).location!.name);
    assert.equal(await place('Rathaus%2C+Gro%C3%9Fer+Saal'), 'Rathaus, Großer Saal');
    assert.equal(await place('100%25 Bar'), '100%25 Bar');
    const { start, end } = await readEvent(
      'DTSTART:;TZID=Europe/Berlin:20270518T190000',
      'DTEND:;TZID=Europe/Berlin:20270518T203000',
    );
    assert.deepEqual([start!.text, end!.text], ['2027-05-18T19:00', '2027-05-18T20:30']);
  });

  it('may have a space before the name of its program', async () => {
    assert.deepEqual(feedIssues(await read(calendar('PRODID: 1', ...eventLines('DTSTART:20270501T100000Z')))), []);
  });

  it('may be folded anywhere, and end as on any computer', async () => {
    const text = calendar(...eventLines('SUMMARY:Reunião', 'DTSTART:20270501T100000Z')).replace(
      'SUMMARY:Reu',
      'SUMM\r\n ARY:R\r\n\teu',
    );
    for (const as of [text, text.replaceAll('\r\n', '\n'), text.replaceAll('\r\n', '\r'), `\ufeff${text}`]) {
      const { events, issues } = await read(as);
      assert.deepEqual([words(events[0]!.title), issues], ['Reunião', []]);
    }
  });

  it('may be set in, as within a program; so may the first one alone', async () => {
    const lines = ['X-WR-TIMEZONE:Europe/Madrid', ...eventLines('SUMMARY:Audiencia', 'DTSTART:20270501T100000')];
    const text = calendar(...lines);
    for (const as of [text.replace(/^/gm, '    ').trimEnd(), `      ${text}`]) {
      const { events, issues } = await read(as);
      assert.deepEqual([words(events[0]!.title), events[0]!.timeZone, issues], ['Audiencia', 'Europe/Madrid', []]);
    }
  });

  it('may hold anything in quotation marks', async () => {
    const event = await readEvent(
      'SUMMARY;X="a;b:c":It is: a; b',
      'ORGANIZER;CN="Office: ^\'East^\'; North":mailto:x@y.example',
      'DTSTART:20270501T100000Z',
    );
    assert.equal(words(event.title), 'It is: a; b');
    assert.equal(words(event.organizers[0]!.name), 'Office: "East"; North');
  });
});

describe('A date of a calendar', () => {
  it('has its clock, even if it is called a day, but for the midnights around days', async () => {
    const day = (start: string, end: string): Promise<FeedEvent> =>
      readEvent(`DTSTART;VALUE=DATE:${start}`, `DTEND;VALUE=DATE:${end}`);
    const seminar = await day('20270805T104500', '20270805T113000');
    assert.deepEqual([seminar.start!.text, seminar.end!.text], ['2027-08-05T10:45', '2027-08-05T11:30']);
    const open = await day('20270805T000000', '20270807T000000');
    assert.deepEqual([open.start!.text, open.end!.text], ['2027-08-05', '2027-08-06']);
    const one = await day('20270805T000000', '20270805T235959');
    assert.deepEqual([one.start!.text, one.end], ['2027-08-05', null]);
  });

  it('is a time at midnight, if the other end of what is called a day is no midnight', async () => {
    const late = await readEvent('DTSTART;VALUE=DATE:20270805T000000', 'DTEND;VALUE=DATE:20270805T013000');
    assert.deepEqual([late.start!.text, late.end!.text], ['2027-08-05T00:00', '2027-08-05T01:30']);
    const early = await readEvent('DTSTART;VALUE=DATE:20270804T220000', 'DTEND;VALUE=DATE:20270805T000000');
    assert.deepEqual([early.start!.text, early.end!.text], ['2027-08-04T22:00', '2027-08-05T00:00']);
  });

  it('keeps its clock in UTC, where a whole day begins the evening before', async () => {
    const allDay = (start: string, end: string): Promise<FeedEvent> =>
      readEvent(`DTSTART:${start}`, `DTEND:${end}`, 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE');
    const local = await allDay('20270517T220000Z', '20270518T220000Z');
    assert.deepEqual([local.start!.text, local.end!.text], ['2027-05-17T22:00Z', '2027-05-18T22:00Z']);
    const utc = await allDay('20270518T000000Z', '20270519T000000Z');
    assert.deepEqual([utc.start!.text, utc.end!.text], ['2027-05-18', '2027-05-18']);
  });

  it('is one of those that a list of periods has, also without a rule', async () => {
    const periods = 'RDATE;VALUE=PERIOD:20270630T100000Z/20270630T110000Z,20270701T110000Z/PT2H';
    const feed = await read(calendar(...eventLines('DTSTART:20270630T100000Z', 'DTEND:20270630T110000Z', periods)));
    assert.deepEqual(await datesOf(feed, '1'), ['2027-06-30T10:00 11:00', '2027-07-01T11:00 13:00']);
  });

  it('is in the zone whose name has a colon, also without quotes', async () => {
    const utc = await readEvent('DTSTART;TZID=tzone://Microsoft/Utc:20270518T100000');
    assert.deepEqual([utc.start!.text, utc.timeZone], ['2027-05-18T10:00', 'UTC']);
    const told = await readEvent('DTSTART:20270518T100000Z', 'DESCRIPTION:As ;TZID=tzone://Microsoft/Utc: see');
    assert.equal(words(told.description), 'As ;TZID=tzone://Microsoft/Utc: see');
  });

  it('may be a day in UTC, as Google has it', async () => {
    const birthday = await readEvent('SUMMARY:Ada', 'DTSTART;VALUE=DATE:20270210', 'RDATE:20280210Z');
    assert.deepEqual([birthday.recurrence!.include[0]!.text, birthday.issues.length], ['2028-02-10', 0]);
  });
});

describe('A time in UTC that names a zone as well', () => {
  const told = 'It has times with the TZID “Europe/Berlin” that are marked as UTC (Z), which is another time.';
  const toldOf = ({ events }: FeedSnapshot): readonly string[] => events[0]!.issues.map((issue) => issueText(issue));

  it('is one of two, the one in UTC first', async () => {
    const [start, end] = ['DTSTART', 'DTEND'].map((name) => `${name};TZID=Europe/Berlin:20270517T`);
    const feed = await read(calendar(...eventLines('SUMMARY:Hearing', `${start}090000Z`, `${end}103000Z`)));
    assert.deepEqual(toldOf(feed), [told, 'Published as GMT, but clocks in Europe/Berlin show GMT+2 on 2027-05-17.']);
    const [date] = feed.occurrences;
    assert.deepEqual(
      [date!.certainty, date!.candidates.map(({ startMs, endMs }) => [startMs, endMs])],
      [
        'conflict',
        [
          [Date.UTC(2027, 4, 17, 9), Date.UTC(2027, 4, 17, 10, 30)],
          [Date.UTC(2027, 4, 17, 7), Date.UTC(2027, 4, 17, 8, 30)],
        ],
      ],
    );
  });

  it('is certain where both are the same', async () => {
    for (const start of ['TZID=Etc/GMT:20270517T090000Z', 'TZID=Europe/London:20270117T090000Z']) {
      const feed = await read(calendar(...eventLines('SUMMARY:Hearing', `DTSTART;${start}`)));
      assert.deepEqual([feed.occurrences[0]!.certainty, feed.issues], ['exact', []], start);
    }
  });

  it('is the date of the series that is at this hour', async () => {
    const feed = await read(
      calendar(
        ...eventLines(
          'DTSTART;TZID=Europe/Berlin:20270503T090000',
          'RRULE:FREQ=WEEKLY;COUNT=4',
          'EXDATE;TZID=Europe/Berlin:20270510T090000Z',
        ),
        ...eventLines(
          'RECURRENCE-ID;TZID=Europe/Berlin:20270517T090000Z',
          'DTSTART;TZID=Europe/Berlin:20270517T110000',
        ),
      ),
    );
    assert.deepEqual(await datesOf(feed, '1'), ['2027-05-03T07:00 ', '2027-05-17T09:00 ', '2027-05-24T07:00 ']);
    assert.deepEqual(toldOf(feed).slice(0, 1), [told]);
  });

  it('is not one with an offset: that is where it ends, too', async () => {
    const { start, end } = await readEvent('DTSTART:20270517T090000+0200', 'DTEND:20270517T100000+0200');
    assert.deepEqual([start!.text, end!.text], ['2027-05-17T09:00:00+02:00', '2027-05-17T08:00Z']);
  });
});

describe('A calendar of a phone, in vCalendar 1.0', () => {
  const old = (...lines: readonly string[]): Promise<FeedSnapshot> =>
    read(['BEGIN:VCALENDAR', 'VERSION:1.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'));
  const entry = (...lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

  it('has text where that is encoded, in any charset, on several lines', async () => {
    const { events, issues } = await old(
      ...entry(
        'UID:1',
        'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Sesi=C3=B3n del pl=',
        'eno',
        'DESCRIPTION;QUOTED-PRINTABLE:Orden del d=EDa:=0D=0A1. Actas=',
        '; 2. Ruegos',
        'LOCATION;CHARSET=WINDOWS-1251;ENCODING=QUOTED-PRINTABLE:=CC=FD=F0=E8=FF',
        'DTSTART:20270517T090000Z',
      ),
      ...entry('UID:2', 'SUMMARY;ENCODING=QUOTED-PRINTABLE:Ends with=', 'DTSTART:20270518T090000Z'),
    );
    assert.deepEqual(
      events.map(({ title, description, location, start }) => [
        words(title),
        words(description),
        location && words(location.name),
        start!.text,
      ]),
      [
        ['Sesión del pleno', 'Orden del día:\n1. Actas; 2. Ruegos', 'Мэрия', '2027-05-17T09:00Z'],
        ['Ends with=', null, null, '2027-05-18T09:00Z'],
      ],
    );
    assert.deepEqual(issues, []);
  });

  it('is on its clock, in summer and in winter, and has the dates of its rules', async () => {
    const zone = ['TZ:-05', 'DAYLIGHT:TRUE;-04;20270314T020000;20271107T020000;EST;EDT'];
    const feed = await old(
      ...zone,
      ...entry('UID:1', 'DTSTART:20270308T190000', 'DTEND:20270308T203000', 'RRULE:W1 MO #3', 'EXDATE:20270322T190000'),
      ...entry('UID:2', 'DTSTART:20270331T100000', 'RRULE:MP1 1- WE 20270601T000000', 'STATUS:NEEDS ACTION'),
    );
    assert.deepEqual(await datesOf(feed, '1'), ['2027-03-09T00:00 01:30', '2027-03-15T23:00 00:30']);
    assert.deepEqual(await datesOf(feed, '2'), ['2027-03-31T14:00 ', '2027-04-28T14:00 ', '2027-05-26T14:00 ']);
    const western = await old(
      'TZ:-0800',
      'DAYLIGHT:TRUE;-07;20270314T020000;20271107T020000;Pacific Standard Time;',
      ...entry('DTSTART:20270517T090000'),
    );
    assert.equal(western.events[0]!.timeZone, 'America/Los_Angeles');
    const rules = ['D2 #0', 'MD1 15 LD 20271231T000000', 'YM1 6 12 #4', 'W1 TU'].map(async (rule) => {
      const { events } = await old(...entry('DTSTART:20270601T090000Z', `RRULE:${rule}`));
      return events[0]!.recurrence!.rules[0];
    });
    assert.deepEqual(await Promise.all(rules), [
      'FREQ=DAILY;INTERVAL=2',
      'FREQ=MONTHLY;INTERVAL=1;UNTIL=20271231T000000;BYMONTHDAY=15,-1',
      'FREQ=YEARLY;INTERVAL=1;COUNT=4;BYMONTH=6,12',
      'FREQ=WEEKLY;INTERVAL=1;COUNT=2;BYDAY=TU',
    ]);
  });
});

describe('A text that is no calendar', () => {
  it('is refused: a page of a server that asks to log in', async () => {
    const page = readFeed('<!doctype html><p>Log in', { url: 'https://calendar.example/', type: 'text/calendar' });
    await assert.rejects(page, { code: 'unreadable' });
  });
});

describe('A calendar of 5,000 events', () => {
  it('never keeps the page waiting', async () => {
    const lines = Array.from({ length: 5000 }, (_, index) =>
      eventLines(
        `SUMMARY:Event ${index}`,
        'DTSTART;TZID=Europe/Berlin:20270501T100000',
        'RRULE:FREQ=WEEKLY;COUNT=20',
      ).map((line) => line.replace('UID:1', `UID:${index}`)),
    ).flat();
    let turns = 0;
    let isRead = false;
    const count = (): void => {
      turns++;
      if (!isRead) setImmediate(count);
    };
    count();
    const { events } = await read(calendar(...lines));
    isRead = true;
    assert.equal(events.length, 5000);
    assert.ok(turns > 2, `the page had ${turns} turns`);
  });
});

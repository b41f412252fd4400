import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import type { Occurrence } from '../../../src/core/model/occurrence.js';
import { CalendarEntries } from '../../../src/core/publish/calendar-entries.js';
import { calendarLinks, type CalendarLinks } from '../../../src/core/publish/calendar-links.js';
import { calendarText } from '../../../src/core/publish/icalendar.js';
import { Losses } from '../../../src/core/publish/losses.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { ActionLanguage } from '../../../src/locales/action-language.js';
import { Language } from '../../../src/locales/language.js';
import { entryWords } from '../../../src/markup/entry-words.js';
import { SCRIPTS } from '../../hostile/corpora/scripts.js';
import { TEXTS } from '../../hostile/corpora/texts.js';

const words = entryWords(new ActionLanguage(new Language()));

async function dateOf(event: object, head: object = {}): Promise<Occurrence> {
  const document = {
    ...{ format: 'ogp-events', version: '1.0', title: 'City', language: 'en', ...head },
    events: [{ id: 'a', title: 'A', start: '2027-05-18T18:00', timeZone: 'Europe/Amsterdam', ...event }],
  };
  const { occurrences } = await readFeed(JSON.stringify(document), { url: 'https://city.example/feed.json' });
  return occurrences[0]!;
}

const linksOf = async (event: object): Promise<CalendarLinks> => calendarLinks(await dateOf(event), words, ['en'])!;
const valueOf = (url: string, name: string): string => new URL(url).searchParams.get(name) ?? '';

describe('A link to a calendar', () => {
  it('opens the form of the service, in UTC, and for Google with the zone, whatever its name looks like', async () => {
    const { google, outlook, office } = await linksOf({ end: '2027-05-18T20:00', location: { name: 'Hall 1' } });
    assert.equal(
      google,
      'https://calendar.google.com/calendar/render?action=TEMPLATE&text=A&dates=20270518T160000Z%2F20270518T180000Z' +
        '&ctz=Europe%2FAmsterdam&location=Hall%201',
    );
    const query =
      'rru=addevent&subject=A&startdt=2027-05-18T16%3A00%3A00Z&enddt=2027-05-18T18%3A00%3A00Z&location=Hall%201';
    assert.equal(outlook, `https://outlook.live.com/calendar/0/action/compose?${query}`);
    assert.equal(office, `https://outlook.office.com/calendar/0/action/compose?${query}`);
  });

  it('writes each space as %20, never as a plus sign, which Outlook would show', async () => {
    const links = await linksOf({ title: 'A b + c', description: 'd e' });
    for (const link of Object.values(links) as string[]) assert.doesNotMatch(link, /\+/);
    assert.equal(valueOf(links.office, 'subject'), 'A b + c');
  });

  it('writes the body for Outlook as HTML, with line breaks, and text that stays text', async () => {
    const { google, outlook } = await linksOf({
      description: 'One < two & <b>three</b>\nFour',
      end: '2027-05-18T20:00',
    });
    assert.equal(valueOf(google, 'details'), 'One < two & <b>three</b>\nFour');
    assert.equal(valueOf(outlook, 'body'), 'One &lt; two &amp; &lt;b&gt;three&lt;/b&gt;<br>Four');
  });

  it('cuts a long description at a sentence, and ends with the link to the page about it', async () => {
    const description = 'A sentence of thirty-nine characters. '.repeat(60);
    const info = { rel: 'info', url: 'https://city.example/a' };
    const details = valueOf((await linksOf({ description, links: [info] })).google, 'details');
    assert.ok(details.length <= 1000 && details.length > 900, `${details.length}`);
    assert.match(details, /characters\. …\n\nMore information: https:\/\/city\.example\/a$/);
    const whole = valueOf((await linksOf({ description: '中'.repeat(5000) })).google, 'details');
    assert.ok(whole.length <= 1002, `${whole.length}`);
    assert.match(whole, /中 …$/);
  });

  it('says of a deadline that it is one, and of an event that moved online where it is', async () => {
    assert.equal(valueOf((await linksOf({ kind: 'deadline' })).google, 'text'), 'Deadline: A');
    const live = { rel: 'livestream', url: 'https://live.example/a', language: 'es' };
    const { google } = await linksOf({ status: 'moved-online', location: { name: 'Hall' }, links: [live] });
    assert.equal(valueOf(google, 'location'), 'https://live.example/a');
    assert.match(valueOf(google, 'details'), /Watch in Spanish: https:\/\/live\.example\/a/);
  });
});

/** Pieces that writers of calendars have broken on: escapes, line breaks, characters of two to four octets, controls, lone surrogates. */
const PIECES = [
  ...['\\n', '\n', '\r\n', '\u2028', '\\', ',', ';', '"', ':', '^n', 'é', '中', '🏛', '👩‍👩‍👧', '\ud83c', '\udfdb'],
  ...['\0', '\x07', '\x1b[2J', '\x85', 'END:VEVENT', '\r\nBEGIN:VALARM\r\nACTION:AUDIO', '\u202e', 'ع', '\ufeff'],
];
/** A line of it in a calendar holds 75 octets. */
const PADDINGS = Array.from({ length: 21 }, (_, i) => 60 + i);

/** As both a parser and we must have it: without controls and halves of characters, with one kind of line break. */
const sound = (text: string): string =>
  text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f\ud800-\udfff]/gu, '');

describe('Hostile texts', () => {
  it('come through calendar files and links unchanged, 10,000 of them, and none breaks out of its line', async () => {
    const o = await dateOf({ end: '2027-05-18T20:00' });
    const texts = [
      ...PIECES.flatMap((piece) => PADDINGS.flatMap((n) => PIECES.map((other) => `${'x'.repeat(n)}${piece}${other}y`))),
      ...[...SCRIPTS, ...TEXTS].flatMap((text) => [text, `${'x'.repeat(66)}${text}`]),
    ];
    assert.ok(texts.length > 10_000, `${texts.length}`);
    const writer = new CalendarEntries({ ...o.event.feed, events: [o.event], occurrences: [o] }, new Losses(), {
      words,
    });
    // Many in one file: what breaks out of its line would be a property or an entry of its own.
    for (let from = 0; from < texts.length; from += 1000) {
      const some = texts.slice(from, from + 1000);
      const dates = some.map((value) => ({ ...o, title: [{ lang: 'en', value }] }) as unknown as Occurrence);
      const file = calendarText(
        dates.map((date) => writer.ofDate(date)!),
        null,
      );
      assert.equal(Buffer.from(file, 'utf8').toString('utf8'), file);
      assert.deepEqual(file.match(/[^\r]\n|\r[^\n]/g), null);
      for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
      const entries = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
      assert.deepEqual(
        entries.map((entry) => new ICAL.Event(entry).summary ?? ''),
        some.map(sound),
      );
      assert.equal(entries.flatMap((entry) => entry.getAllSubcomponents()).length, 0);
    }
    for (const value of texts.filter((_, i) => i % 10 === 0)) {
      const date = { ...o, title: [{ lang: 'en', value }] } as unknown as Occurrence;
      const { google, office } = calendarLinks(date, words, ['en'])!;
      const title = sound(value.slice(0, 250));
      assert.equal(valueOf(google, 'text'), title, JSON.stringify(value));
      const names = ['rru', ...(title ? ['subject'] : []), 'startdt', 'enddt'];
      assert.deepEqual([...new URL(office).searchParams.keys()], names);
    }
  });
});

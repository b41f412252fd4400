import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choiceOf } from '../../../src/core/listing/choice.js';
import { coverOf } from '../../../src/core/publish/calendar-cover.js';
import type { CalendarIndex, ListedCalendar } from '../../../src/core/publish/calendar-index.js';
import { calendarUrl, readCalendarIndex } from '../../../src/core/publish/read-calendar-index.js';

const calendar = (events: number, topic?: string, country?: string): ListedCalendar => ({
  file: `${[topic, country].filter(Boolean).join('.') || 'all'}.ics`,
  ...(topic && { topic }),
  ...(country && { country }),
  title: {},
  events,
  next: null,
});
const SINGLE = [
  calendar(9),
  calendar(3, 'justice'),
  calendar(2, 'courts'),
  calendar(5, 'parks'),
  calendar(4, undefined, 'KE'),
  calendar(1, undefined, 'PE'),
];
const PAIRS = [calendar(2, 'justice', 'KE'), calendar(1, 'parks', 'KE'), calendar(1, 'parks', 'PE')];

/** The files for a choice, and what they do not keep. */
function cover(choice: string, more: object = {}, pairs = false): string {
  const index: CalendarIndex = {
    format: 'ogp-events-calendars',
    version: '1.0',
    languages: ['en'],
    atom: false,
    calendars: pairs ? [...SINGLE, ...PAIRS] : SINGLE,
  };
  const shown = { choice: choiceOf(choice), topics: [], countries: [], kinds: [], ...more };
  const { calendars, lost } = coverOf(index, shown, (topic) => (topic === 'courts' ? ['justice'] : []));
  return `${calendars.map(({ file }) => file.replace('.ics', '')).join(' ')}${lost.length ? ` without ${lost.join(' ')}` : ''}`;
}

// choice, what the author admits, with pairs → files, and what is lost
const EXPECTED: readonly (readonly [choice: string, more: object, pairs: boolean, files: string])[] = [
  ['', {}, false, 'all'],
  ['topics=justice', {}, false, 'justice'],
  ['topics=justice,parks', {}, false, 'justice parks'],
  ['topics=courts,justice', {}, false, 'justice'],
  ['countries=KE,PE', {}, false, 'KE PE'],
  ['topics=justice&countries=KE', {}, true, 'justice.KE'],
  ['topics=justice,parks&countries=KE,PE', {}, true, 'justice.KE parks.KE parks.PE'],
  ['topics=justice&countries=KE', {}, false, 'justice without countries'],
  ['topics=parks&countries=PE', {}, false, 'PE without topics'],
  ['topics=justice&countries=PE', {}, true, 'PE without topics'],
  ['topics=justice,parks&match=all', {}, false, 'justice without match'],
  ['topics=a-tag', {}, false, 'all without topics'],
  ['topics=a-tag,justice', {}, false, 'all without topics'],
  ['countries=FR', {}, false, 'all without countries'],
  ['search=budget&topics=parks&attendance=online', {}, false, 'parks without attendance search'],
  ['', { topics: ['justice', 'parks'] }, false, 'justice parks'],
  ['topics=parks', { topics: ['justice', 'parks'] }, false, 'parks'],
  ['topics=parks', { topics: ['justice'] }, false, 'parks without topics'],
  ['', { kinds: ['deadline'] }, false, 'all without kinds'],
];

describe('The calendars that one is offered', () => {
  for (const [choice, more, pairs, files] of EXPECTED) {
    it(`are “${files}” for ${choice || 'nothing chosen'} ${JSON.stringify(more)}${pairs ? ', where there are pairs' : ''}`, () =>
      assert.equal(cover(choice, more, pairs), files));
  }
});

describe('A table of calendars', () => {
  const table = (more: object): unknown => ({
    format: 'ogp-events-calendars',
    calendars: [{ file: 'all.ics' }],
    ...more,
  });

  it('is read with care: what is no file of its folder is left out, and nothing else is believed', () => {
    const files = [
      '../other.ics',
      'https://evil.example/a.ics',
      'javascript:alert(1)//.ics',
      'a b.ics',
      'topic-%D8%A7.ics',
      7,
    ];
    const index = readCalendarIndex(
      table({
        languages: ['en', 7, '<b>'],
        atom: 'yes',
        calendars: [...files.map((file) => ({ file, events: -1, next: 'soon' })), null, 'all.ics', {}],
      }),
    );
    assert.deepEqual(index?.calendars, [{ file: 'topic-%D8%A7.ics', title: {}, events: 0, next: null }]);
    assert.equal(index?.atom, false);
  });

  it('is none if it is anything else', () => {
    for (const json of [
      null,
      7,
      [],
      {},
      { format: 'ogp-events', events: [] },
      table({ calendars: {} }),
      table({ calendars: [] }),
    ]) {
      assert.equal(readCalendarIndex(json), null);
    }
  });

  it('gives the address in the language that serves a reader best', () => {
    const index = readCalendarIndex(table({ languages: ['en', 'es', 'pt-BR'] }))!;
    const url = (language: string): string =>
      calendarUrl(index, 'all.ics', 'https://a.example/c/calendars.json?v=2', language);
    assert.deepEqual(['en-GB', 'es-CL', 'pt', 'fr'].map(url), [
      'https://a.example/c/all.ics',
      'https://a.example/c/es/all.ics',
      'https://a.example/c/pt-BR/all.ics',
      'https://a.example/c/all.ics',
    ]);
  });
});

import { expect } from '@open-wc/testing';
import { parseLooseTime } from '../../../src/core/time/loose-time.js';

/** `reading text zone`, or `null`. */
function read(text: string): string | null {
  const loose = parseLooseTime(text);
  return loose && [loose.reading, loose.time.text, loose.zone].filter(Boolean).join(' ');
}

describe('A date or time in another form than RFC 3339', () => {
  const groups: Record<string, Record<string, string | null>> = {
    'is read where another standard has it': {
      '20270601T190000Z': 'standard 2027-06-01T19:00:00Z',
      '20270601T1900': 'standard 2027-06-01T19:00:00',
      '20270601T1900+0530': 'standard 2027-06-01T19:00:00+05:30',
      '20270601': 'standard 2027-06-01',
      '2027-06-01T19:00+0200': 'standard 2027-06-01T19:00+02:00',
      '2027-06-01T19:00+02': 'standard 2027-06-01T19:00+02:00',
      '2027-06-01T19:00:00,5Z': 'standard 2027-06-01T19:00:00.5Z',
      '2027-06-01T19:00:00+02:00[Europe/Berlin]': 'standard 2027-06-01T19:00:00+02:00 Europe/Berlin',
      '2027-06-01T19:00[!America/New_York][u-ca=iso8601]': 'standard 2027-06-01T19:00 America/New_York',
    },
    'is read where it has only one meaning': {
      '2027-02-10 19:00': 'respelled 2027-02-10T19:00',
      '2027-06-01 19:00:00 UTC': 'respelled 2027-06-01T19:00:00Z',
      '2027-06-01T19:00:00 GMT+2': 'respelled 2027-06-01T19:00:00+02:00',
      '2027-06-01T9:00': 'respelled 2027-06-01T09:00',
      '2027-06-01T19:00:00-4:00': 'respelled 2027-06-01T19:00:00-04:00',
      '2024-5-28T16:30+0:00': 'respelled 2024-05-28T16:30+00:00',
      '2027-06-01 7:00 pm': 'respelled 2027-06-01T19:00',
      '2027-06-01T12:30 a.m.': 'respelled 2027-06-01T00:30',
      '2027/06/01 19:00': 'respelled 2027-06-01T19:00',
      '1.2.2027 19.30 Uhr': 'respelled 2027-02-01T19:30',
      '2027-06-01 19h30': 'respelled 2027-06-01T19:30',
      '13/2/2027 8pm': 'respelled 2027-02-13T20:00',
      '2/13/2027': 'respelled 2027-02-13',
      '3/3/2027': 'respelled 2027-03-03',
      'June 1, 2027 at 7 PM': 'respelled 2027-06-01T19:00',
      'June 1, 2027 @ 7:00 pm': 'respelled 2027-06-01T19:00',
      'Tuesday, 1st of June 2027': 'respelled 2027-06-01',
      'Tue, 01 Jun 2027 19:00:00 GMT': 'respelled 2027-06-01T19:00:00Z',
      'Tue Jun 01 2027 19:00:00 GMT+0000 (Coordinated Universal Time)': 'respelled 2027-06-01T19:00:00+00:00',
      '1811876400': 'respelled 2027-06-01T19:00:00.000Z',
      '1811876400000': 'respelled 2027-06-01T19:00:00.000Z',
      '/Date(1811876400000+0100)/': 'respelled 2027-06-01T19:00:00.000Z',
    },
    'is read as far as it is certain': {
      '2027-06-01T19:00:00JST': 'partial 2027-06-01T19:00:00',
      '2027-06-01 19:00 EST': 'partial 2027-06-01T19:00',
      '2027-12-09T17:00:0009:00': 'partial 2027-12-09T17:00:00',
      '2027-06-01 08:00 - 09:00': 'partial 2027-06-01T08:00',
      '2027-5-29T00-00-00-00': 'partial 2027-05-29',
      '2027-06-01T25:00': 'partial 2027-06-01',
      '2027-06-01 19': 'partial 2027-06-01',
      '2027-06-01 to 2027-06-03': 'partial 2027-06-01',
      '2027-06-01, after the plenary': 'partial 2027-06-01',
    },
    'is not read where it may mean anything': {
      '1/2/2027': null,
      '01-02-2027 19:00': null,
      '2027-13-01': null,
      '2027-02-30': null,
      '31 Juin 2027': null,
      'Autumn 2027, date to be announced': null,
      TBA: null,
      '19:00': null,
      '0000-00-00 00:00:00': null,
      '2027': 'standard 2027',
      '': null,
      '[Europe/Berlin]': null,
    },
  };
  for (const [title, texts] of Object.entries(groups)) {
    it(title, () => {
      for (const [text, expected] of Object.entries(texts)) expect(read(text), text).to.equal(expected);
    });
  }

  it('is given up at once if no person wrote it', () => {
    for (const piece of ['1', '2027-', '[', '[A]', 'T', ' ', ':', 'jan ', '(', '2027-06-01T19:00 (']) {
      expect(read(piece.repeat(100_000 / piece.length))).to.equal(null);
    }
  });
});

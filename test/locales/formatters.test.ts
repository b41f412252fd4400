import { expect } from '@open-wc/testing';
import { Formatters, formattersOf } from '../../src/locales/formatters.js';
import type { MomentStyle } from '../../src/locales/moments.js';

const WALL = Date.UTC(2026, 4, 30, 17, 0);
const HOUR = 3_600_000;

/** Engines differ in spaces and direction marks. */
const plain = (text: string) =>
  text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '');
const moment = (tag: string, style: MomentStyle, wallMs = WALL) => plain(formattersOf(tag).moment(wallMs, style));

describe('formatters', () => {
  it('are made once for each language', () => {
    expect(formattersOf('es-CL')).to.equal(formattersOf('es-CL'));
    expect(formattersOf('es-CL')).to.not.equal(formattersOf('es'));
  });

  it('write English of no country the international way', () => {
    for (const tag of ['en', 'en-CL', 'en-GB']) {
      expect(moment(tag, 'day'), tag).to.equal('Saturday 30 May 2026');
      expect(moment(tag, 'date'), tag).to.equal('30 May 2026');
      expect(moment(tag, 'short'), tag).to.equal('Sat 30 May');
      expect(moment(tag, 'month'), tag).to.equal('May 2026');
      expect(moment(tag, 'year'), tag).to.equal('2026');
      expect(moment(tag, 'time'), tag).to.equal('17:00');
      expect(moment(tag, 'dateTime'), tag).to.match(/^30 May 2026(,| at) 17:00$/);
      expect(formattersOf(tag).list(['A', 'B', 'C']), tag).to.equal('A, B and C');
    }
  });

  it('write American English for those who ask', () => {
    expect(moment('en-US', 'day')).to.equal('Saturday, May 30, 2026');
    expect(moment('en-US', 'time')).to.equal('5:00 PM');
    expect(formattersOf('en-US').list(['A', 'B', 'C'])).to.equal('A, B, and C');
  });

  it('keep what a tag asks for besides, without a country too', () => {
    expect(moment('en-u-hc-h12', 'time')).to.match(/^0?5:00 pm$/i);
    expect(moment('ar-u-nu-latn', 'year')).to.equal('2026');
  });

  it('write Spanish', () => {
    expect(moment('es', 'day')).to.equal('sábado, 30 de mayo de 2026');
    expect(moment('es', 'month')).to.equal('mayo de 2026');
    expect(moment('es', 'time')).to.equal('17:00');
    expect(moment('es-CL', 'day')).to.equal('sábado, 30 de mayo de 2026');
    expect(formattersOf('es').list(['A', 'B'], 'disjunction')).to.equal('A o B');
    expect(formattersOf('es').age(3 * HOUR)).to.equal('hace 3 horas');
  });

  it('write Arabic in the digits of the country', () => {
    expect(moment('ar-EG', 'day')).to.equal('السبت، ٣٠ مايو ٢٠٢٦');
    expect(moment('ar-EG', 'time')).to.equal('٥:٠٠ م');
    expect(formattersOf('ar-EG').number(1234)).to.equal('١٬٢٣٤');
    expect(moment('ar-MA', 'day')).to.match(/^السبت،? 30 .+ 2026$/);
    expect(moment('ar-MA', 'time')).to.equal('17:00');
    expect(plain(formattersOf('ar-MA').number(1234))).to.equal('1.234');
    expect(plain(formattersOf('ar-EG').offset(-330))).to.equal('−٥:٣٠');
    expect(plain(formattersOf('ar-MA').offset(-330))).to.equal('−5:30');
  });

  it('say midnight and noon in every hour cycle', () => {
    const midnight = Date.UTC(2026, 4, 30);
    const noon = midnight + 12 * HOUR;
    expect([moment('en', 'time', midnight), moment('en', 'time', noon)]).to.deep.equal(['00:00', '12:00']);
    expect([moment('en-US', 'time', midnight), moment('en-US', 'time', noon)]).to.deep.equal(['12:00 AM', '12:00 PM']);
    expect([moment('es', 'time', midnight), moment('es', 'time', noon)]).to.deep.equal(['0:00', '12:00']);
    expect([moment('ar-EG', 'time', midnight), moment('ar-EG', 'time', noon)]).to.deep.equal(['١٢:٠٠ ص', '١٢:٠٠ م']);
    expect(moment('ja', 'time', midnight)).to.match(/^0?0:00$/);
  });

  it('keep to the Gregorian calendar everywhere', () => {
    expect(moment('th', 'year')).to.contain('2026');
    expect(moment('fa', 'day')).to.contain('۲۰۲۶');
    expect(moment('ar-SA', 'day')).to.match(/٢٠٢٦|2026/);
    expect(moment('es-u-ca-buddhist', 'year')).to.equal('2026');
  });

  it('never move a wall clock into the zone of the reader', () => {
    for (let hour = 0; hour < 24; hour++) {
      expect(moment('en', 'time', Date.UTC(2026, 2, 8, hour, 30))).to.equal(`${String(hour).padStart(2, '0')}:30`);
      expect(moment('en', 'date', Date.UTC(2026, 2, 8, hour, 30))).to.equal('8 March 2026');
    }
  });

  it('say once what both ends of a range share', () => {
    const { range } = { range: (...args: Parameters<Formatters['range']>) => plain(formattersOf('en').range(...args)) };
    expect(range(WALL, WALL + HOUR, 'time')).to.match(/^17:00 ?– ?18:00$/);
    expect(range(WALL, WALL + 72 * HOUR, 'date')).to.match(/^30 May ?– ?2 June 2026$/);
    expect(range(WALL, WALL + 72 * HOUR, 'day')).to.match(/^Saturday 30 May ?– ?Tuesday 2 June 2026$/);
    expect(range(WALL, WALL + 12 * HOUR, 'time')).to.equal('17:00 – 05:00');
    expect(range(WALL, WALL, 'date')).to.equal('30 May 2026');
    expect(range(WALL, WALL - HOUR, 'time')).to.equal('17:00');
    expect(plain(formattersOf('en-US').range(WALL, WALL + HOUR, 'time'))).to.match(/^5:00 ?– ?6:00 PM$/);
  });

  it('keep an offset apart from a number behind it, where lines run from right to left', () => {
    for (const tag of ['ar', 'ar-EG', 'ar-MA'])
      expect(formattersOf(tag).offset(-360), tag).to.match(/^\u2068.+\u2069$/u);
    expect(formattersOf('es').offset(-360)).to.equal('−6');
  });

  it('write offsets with a sign, and minutes only if there are any', () => {
    const offsets = [0, -300, 330, 345, -30, -570, 840, -660].map((minutes) => formattersOf('en').offset(minutes));
    expect(offsets).to.deep.equal(['+0', '−5', '+5:30', '+5:45', '−0:30', '−9:30', '+14', '−11']);
    expect(formattersOf('es').offset(-300)).to.equal('−5');
  });

  it('say how long ago, in whole units, and never "in 0 minutes"', () => {
    const { age } = { age: (ms: number) => formattersOf('en').age(ms) };
    expect(age(3 * HOUR + 59 * 60_000)).to.equal('3 hours ago');
    expect(age(47 * HOUR)).to.equal('1 day ago');
    expect(age(90_000)).to.equal('1 minute ago');
    expect(age(0)).to.equal('1 minute ago');
    expect(age(-5000)).to.equal('1 minute ago');
  });

  it('choose plural forms as the language counts', () => {
    expect([0, 1, 2, 3, 11, 100].map((n) => formattersOf('ar-MA').plural(n))).to.deep.equal(
      ['zero', 'one', 'two', 'few', 'many', 'other'], //
    );
    expect([0, 1, 1.5, 1_000_000].map((n) => formattersOf('es-CL').plural(n))).to.deep.equal(
      ['other', 'one', 'other', 'many'], //
    );
  });

  it('list items of any kind, in order, with the words between them', () => {
    const [a, b, c] = [{ name: 'x' }, { name: 'x' }, { name: 'x' }];
    expect(formattersOf('en').listParts([a, b, c])).to.have.ordered.members([a, ', ', b, ' and ', c]);
    expect(formattersOf('es').listParts([a, b])).to.have.ordered.members([a, ' y ', b]);
    expect(formattersOf('ar').list(['أ', 'ب'])).to.equal('أ وب');
    expect(formattersOf('en').list([])).to.equal('');
  });

  it('name languages and countries, and say in which language', () => {
    expect(formattersOf('en').languageName('es')).to.deep.equal({ lang: 'en', value: 'Spanish' });
    expect(formattersOf('ar-MA').languageName('es')).to.deep.equal({ lang: 'ar-MA', value: 'الإسبانية' });
    expect(formattersOf('es-CL').countryName('NL')).to.deep.equal({ lang: 'es-CL', value: 'Países Bajos' });
    expect(formattersOf('es').languageName('eu').value.toLowerCase()).to.equal('euskera');
  });

  it('show a code as it is where no name is known or it is no code', () => {
    for (const code of ['zz-x-made-up', 'q', '!!', '']) {
      expect(formattersOf('es').languageName(code), code).to.deep.equal({ lang: '', value: code });
    }
    expect(formattersOf('es').countryName('nowhere')).to.deep.equal({ lang: '', value: 'nowhere' });
  });

  it('name countries in English, marked so, where the browser lacks the language', () => {
    const { supportedLocalesOf } = Intl.DisplayNames;
    Intl.DisplayNames.supportedLocalesOf = (tags, ...rest) =>
      String(tags).startsWith('es') ? [] : supportedLocalesOf.call(Intl.DisplayNames, tags, ...rest);
    try {
      expect(new Formatters('es').countryName('NL')).to.deep.equal({ lang: 'en', value: 'Netherlands' });
    } finally {
      Intl.DisplayNames.supportedLocalesOf = supportedLocalesOf;
    }
  });

  it('sort names as readers of the language expect', () => {
    const sorted = ['Zambia', 'Ñuñoa', 'Nauru', 'Águilas', 'Bolivia'].sort((a, b) => formattersOf('es').compare(a, b));
    expect(sorted).to.deep.equal(['Águilas', 'Bolivia', 'Nauru', 'Ñuñoa', 'Zambia']);
  });
});

import { expect } from '@open-wc/testing';
import { formattersOf } from '../../src/locales/formatters.js';
import { LANGUAGE_NAMES } from '../../src/locales/language-names.js';
import { loadWords } from '../../src/locales/load-words.js';
import { CLDR_WORDS } from './cldr-words.js';

/** Languages whose ranges of days are ours: they are written with the same words as single days. */
const OWN_RANGES = /^(?:bs|cy|eu|fy|ga|gl|hy|ka|ky|lb|mk|mn|mt|nn|si|sq|sw|xh|zu)$/;
const wordsIn = (text: string): string[] =>
  text.split(/[\s–,-]+/).map((word) => word.replace(/^0(?=\d)|(?<=\d)\.$|\(a\)$/g, ''));

const ENGLISH =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|day|hour|minute|ago|and|M\d\d)\b/;

/** Engines differ in case, and in marks that nobody sees. */
const plain = (text: string): string => text.toLowerCase().replace(/[\u200b-\u200f\u061c]/g, '');

describe('dates and names in every language of ours, in this browser', () => {
  for (const { tag } of LANGUAGE_NAMES) {
    it(`are those of CLDR, and none is English: ${tag}`, async () => {
      expect(await loadWords(tag)).to.not.equal(null);
      const format = formattersOf(tag);
      const names = CLDR_WORDS[tag]!;
      const wrong: string[] = [];
      names.months.forEach((month, i) => {
        const text = format.moment(Date.UTC(2026, i, 14), 'day');
        if (!plain(text).includes(plain(month))) wrong.push(`${text}: not ${month}`);
      });
      names.weekdays.forEach((weekday, i) => {
        const text = format.moment(Date.UTC(2026, 4, 3 + i), 'day');
        if (!plain(text).includes(plain(weekday))) wrong.push(`${text}: not ${weekday}`);
      });
      for (const [code, name] of Object.entries(names.countries)) {
        expect(format.countryName(code)).to.deep.equal({ lang: tag, value: name });
      }
      for (const [code, name] of Object.entries(names.languages)) {
        const { lang, value } = format.languageName(code);
        expect({ lang, value: plain(value) }).to.deep.equal({ lang: tag, value: plain(name) });
      }
      expect(wrong).to.deep.equal([]);
      for (const [from, to] of [
        [Date.UTC(2026, 4, 24), Date.UTC(2026, 4, 31)],
        [Date.UTC(2026, 4, 31), Date.UTC(2026, 5, 2)],
        [Date.UTC(2026, 4, 31), Date.UTC(2027, 5, 16)],
        [Date.UTC(2026, 11, 31), Date.UTC(2027, 0, 1)],
      ] as const) {
        // WebKit has other figures for Arabic.
        const range = format.range(from, to, 'date').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
        for (const ms of [from, to]) {
          const date = new Date(ms);
          const [month, n] = [names.months[date.getUTCMonth()]!, date.getUTCMonth() + 1];
          const figure = (value: number): boolean => new RegExp(`(?<!\\d)0?${value}(?!\\d)`).test(range);
          if (!figure(date.getUTCDate()) || !figure(date.getUTCFullYear())) wrong.push(`${range}: not all figures`);
          if (!plain(range).includes(plain(month)) && !figure(n)) wrong.push(`${range}: not ${month}`);
        }
        const single = wordsIn(`${format.moment(from, 'date')} ${format.moment(to, 'date')}`);
        const odd = OWN_RANGES.test(tag) ? wordsIn(range).filter((word) => !single.includes(word)) : [];
        if (odd.length) wrong.push(`${range}: ${odd.join(' ')} is in neither date`);
      }
      expect(wrong).to.deep.equal([]);
      const wall = Date.UTC(2026, 4, 30, 17, 5);
      const said = [
        ...(['day', 'date', 'short', 'month', 'dateTime', 'time', 'year'] as const).flatMap((style) => [
          format.moment(wall, style),
          format.range(wall, wall + 5_000_000_000, style),
        ]),
        format.list(['1', '2', '3']),
        format.age(200_000_000),
        ...format.unitParts(3, 'day', 'long').map(({ value }) => value),
        ...format.daysAwayParts(1).map(({ value }) => value),
      ];
      // West Frisian has a month that is called July.
      const withoutMonths = (text: string): string =>
        names.months.reduce((rest, month) => rest.replaceAll(month, ''), text);
      if (tag !== 'en') expect(said.filter((text) => ENGLISH.test(withoutMonths(text)))).to.deep.equal([]);
      for (const unit of [60_000, 3_600_000, 86_400_000])
        for (const n of [1, 2, 3, 11]) expect(format.age(n * unit)).not.to.match(/[()]/);
      // Tamil has words for the halves of the day, of which browsers with CLDR 48 know nothing.
      if (!/^(?:en|fil)$/.test(tag)) expect(format.moment(wall, 'time')).not.to.match(/[AP]M/);
      // Gregorian years, in the figures of the language.
      const year = new Intl.NumberFormat(format.number(1) === '1' ? 'en' : tag, { useGrouping: false }).format(2026);
      expect(format.moment(wall, 'year')).to.include(year);
    });
  }
});

import { expect } from '@open-wc/testing';
import { foldText, matcher } from '../../../src/core/listing/search.js';

const finds = (query: string, text: string): boolean => matcher(query)?.(foldText(text)) ?? true;

describe('the search for words', () => {
  for (const [query, text] of [
    ['cafe', 'Un CAFÉ del pueblo'],
    ['CAFÉ', 'cafe'],
    ['pueb caf', 'Un café del pueblo'],
    ['eau', "L'eau publique"],
    ['strasse', 'Straße'],
    ['istanbul', 'İstanbul'],
    ['lodz', 'Łódź'],
    ['νομος', 'Νόμος'],
    ['νόμοσ', 'ΝΟΜΟΣ'],
    ['بلديه', 'بَلْديه'],
    ['احمد', 'أحمد'],
    ['정부', '열린 정부 주간'],
    ['政府', '開かれた政府週間'],
    ['เปิด', 'รัฐบาลเปิด'],
    ['ｏｐｅｎ', 'Open Gov'],
    ['2030', 'Plan 2030-2035'],
    ['  ', 'anything'],
    ['!?', 'anything'],
  ] as const) {
    it(`finds “${text}” by “${query}”`, () => expect(finds(query, text)).to.equal(true));
  }

  for (const [query, text] of [
    ['afe', 'Café'],
    ['cafe bar', 'Café'],
    ['कि', 'का'],
    ['政治', '政府'],
  ] as const) {
    it(`does not find “${text}” by “${query}”`, () => expect(finds(query, text)).to.equal(false));
  }
});

import { expect } from '@open-wc/testing';
import { countdown, moveTo, standAt } from '../helpers/countdown.js';
import { part, parts, textOf } from '../helpers/look.js';
import { box, settle, showPair, titlesOf } from '../helpers/topic-filter.js';

/** Ways in which a page translator puts something else in place of a text. */
const TRANSLATORS: Record<string, (text: Text) => void> = {
  'by <font> in <font>': (text) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data.toUpperCase();
    outer.append(inner);
    text.replaceWith(outer);
  },
  'by <font> around it': (text) => {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
  },
  'by several <font>, one a word': (text) =>
    text.replaceWith(
      ...text.data.split(/(?<= )/).map((word) => {
        const font = document.createElement('font');
        font.textContent = word;
        return font;
      }),
    ),
  'by elements of its own': (text) => {
    const node = document.createElement('ya-tr-span');
    node.textContent = text.data.toUpperCase();
    text.replaceWith(node);
  },
};

/** Translates all that an element shows. */
function translate(element: Element, replace: (text: Text) => void): void {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) if (text.data.trim()) replace(text);
}

describe('a page that a translator replaces the texts of', () => {
  for (const [how, replace] of Object.entries(TRANSLATORS)) {
    it(`(${how}) has a countdown that goes on counting, second by second and in between`, async () => {
      standAt('2030-05-17T07:00:00Z');
      const element = await countdown({ datetime: '2030-05-17T09:00:05Z', precision: 'seconds' });
      const left = (): string => textOf(element, 'units')!.toLowerCase().replace(/\s/g, '');
      for (const [at, words] of [
        ['2030-05-17T07:00:01Z', '2hours0minutes4seconds'],
        ['2030-05-17T07:00:02Z', '2hours0minutes3seconds'],
        ['2030-05-17T08:59:58Z', '7seconds'],
        ['2030-05-17T09:00:01Z', '4seconds'],
      ] as const) {
        translate(element, replace);
        await moveTo(at, element);
        expect(left(), at).to.contain(words);
      }
      translate(element, replace);
      await moveTo('2030-05-17T09:00:06Z', element);
      expect(part(element, 'units')).to.equal(null);
      expect(parts(element, 'status')[0]!.textContent!.toLowerCase()).to.contain('now');
    });

    it(`(${how}) has a list and a filter that go on saying what is shown`, async () => {
      const { list, filter } = await showPair();
      const summary = (): string => textOf(list, 'summary')!.toLowerCase();
      for (const [option, titles, words] of [
        ['Civic Space', 2, '2 of 6 events'],
        ['Other', 3, '3 of 6 events'],
        ['Voting', 4, '4 of 6 events'],
      ] as const) {
        const found = box(filter, option);
        translate(list, replace);
        translate(filter, replace);
        found.click();
        await settle(filter, list);
        expect(titlesOf(list)).to.have.length(titles);
        expect(summary()).to.contain(words);
        expect(parts(filter, 'chip')).to.have.length(titles - 1);
      }
    });
  }
});

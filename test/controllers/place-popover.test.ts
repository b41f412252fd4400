import { expect } from '@open-wc/testing';
import { press } from '../helpers/browser.js';
import { deepActive, parts } from '../helpers/look.js';
import { box, settle, showPair, SIX, titlesOf } from '../helpers/topic-filter.js';
import { until } from '../helpers/until.js';

const requests = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('floating-panel'));

/** Makes the browser say that it has CSS anchors, or has not. */
function pretendAnchors(has: boolean): () => void {
  const real = CSS.supports.bind(CSS) as (property: string, value: string) => boolean;
  const pretended = (property: string, value: string): boolean =>
    /anchor|position-area/.test(property) ? has : real(property, value);
  CSS.supports = pretended as typeof CSS.supports;
  return () => {
    CSS.supports = real as typeof CSS.supports;
  };
}

describe('a facet in a popover', () => {
  const options = { layout: 'popover', facets: 'topics countries' };

  it('opens beside its button without fetching anything where the browser has CSS anchors', async () => {
    const restore = pretendAnchors(true);
    try {
      const { filter, list } = await showPair(SIX, options);
      const [button] = filter.shadowRoot!.querySelectorAll<HTMLElement>('.toggle');
      expect(button!.textContent!.trim()).to.equal('Topics');
      button!.click();
      const panel = parts(filter, 'popover')[0]!;
      expect(panel.matches(':popover-open')).to.equal(true);
      box(filter, 'Other').click();
      await settle(filter, list);
      expect(titlesOf(list)).to.deep.equal(['Forum']);
      expect(panel.matches(':popover-open'), 'stays open').to.equal(true);
      expect(button!.textContent!.replace(/\s+/g, ' ').trim()).to.equal('Topics (1)');
      panel.hidePopover();
      expect(requests()).to.deep.equal([]);
    } finally {
      restore();
    }
  });

  it('closes with Escape, and gives focus back to its button', async () => {
    const { filter } = await showPair(SIX, options);
    const [button] = filter.shadowRoot!.querySelectorAll<HTMLElement>('.toggle');
    button!.focus();
    const panel = parts(filter, 'popover')[0]!;
    await press('Enter');
    // A window that is not in front (Firefox, in a test run) lets no key press a button.
    if (!document.hasFocus()) button!.click();
    await until(() => panel.matches(':popover-open'), 'it opens');
    await press('Tab');
    await until(() => deepActive() === box(filter, 'Civic Space'), 'focus is in it');
    await press('Escape');
    await until(() => !panel.matches(':popover-open'), 'it closes');
    await until(() => deepActive() === button, 'focus is back');
  });

  it('without CSS anchors fetches what places it at the first opening, not before', async () => {
    const restore = pretendAnchors(false);
    try {
      // Nothing of an earlier test counts: a browser without anchors has fetched it there.
      const earlier = requests().length;
      performance.clearResourceTimings();
      const { filter } = await showPair(SIX, options);
      expect(requests()).to.deep.equal([]);
      const [button] = filter.shadowRoot!.querySelectorAll<HTMLElement>('.toggle');
      button!.click();
      const panel = parts(filter, 'popover')[0]!;
      await until(() => panel.style.getPropertyValue('top') !== '', 'it is placed');
      const [above, below] = [button!.getBoundingClientRect(), panel.getBoundingClientRect()];
      expect(below.top - above.bottom).to.be.within(-1, 12);
      expect(below.left - above.left).to.be.within(-2, 2);
      expect(earlier + requests().length, 'it was fetched once').to.equal(1);
      panel.hidePopover();
    } finally {
      restore();
    }
  });

  for (const [lang, dir, page, text = '100%'] of [
    ['ar', 'rtl', 'ltr'],
    ['en', 'ltr', 'rtl'],
    ['ar', 'rtl', 'rtl'],
    // No side of the button has room for the whole panel.
    ['ar', 'rtl', 'ltr', '400%'],
    ['en', 'ltr', 'ltr', '400%'],
  ] as const) {
    it(`opens at its button, in the window: ${lang} in a page that is written ${page}, text of ${text}`, async () => {
      document.documentElement.dir = page;
      document.documentElement.style.fontSize = text;
      try {
        const { filter, place } = await showPair(SIX, { ...options, facets: 'topics countries when' });
        place.lang = lang;
        place.dir = dir;
        if (text !== '100%') place.style.inlineSize = '200px';
        await until(
          () => filter.shadowRoot!.querySelector('.root')!.getAttribute('dir') === dir,
          'it has its language',
        );
        for (const button of filter.shadowRoot!.querySelectorAll<HTMLElement>('.toggle')) {
          button.click();
          const panel = filter.shadowRoot!.querySelector<HTMLElement>(':popover-open')!;
          const isAtButton = (): boolean => {
            const { left, right } = panel.getBoundingClientRect();
            const at = button.getBoundingClientRect();
            const room = document.documentElement.clientWidth;
            // One of its edges is on the button's; a window that is too narrow moves it.
            const isBeside =
              Math.min(Math.abs(left - at.left), Math.abs(right - at.right)) <= 2 || right - left > room / 2;
            return isBeside && left >= 0 && right <= room + 1;
          };
          await until(isAtButton, `it is at “${button.textContent!.trim()}”`);
          panel.hidePopover();
        }
        place.remove();
      } finally {
        document.documentElement.removeAttribute('dir');
        document.documentElement.removeAttribute('style');
      }
    });
  }
});

import { expect } from '@open-wc/testing';
import { feedOf } from './host-feed.js';
import { openHost, scriptTag, shown } from './host-page.js';
import { AROUND, MOUNTED } from './mounts.js';

type Counting = Window & {
  readonly leftovers: () => string[];
  readonly mountOften: (markup: string, times: number) => Promise<string[]>;
};

// In every engine; leftovers.node.ts asks Chromium itself, after a thousand.
describe('a page that puts an element in and takes it out again and again', () => {
  for (const [tag, markup] of Object.entries(MOUNTED)) {
    it(`keeps no listener, timer, observer or request of ${tag}`, async () => {
      const page = await openHost({
        head: `<script src="/test/hosts/pages/leftovers.js"></script>${scriptTag()}`,
        body: AROUND,
        files: { 'feed.json': feedOf(), 'other.json': feedOf() },
      });
      await shown(page);
      const window = page.window as unknown as Counting;
      // Stores that the page keeps for all of them, and the list that stays, hold by then all that they will hold.
      await window.mountOften(markup, 11);
      const before = window.leftovers().sort();
      await window.mountOften(markup, 250);
      expect(window.leftovers().sort()).to.deep.equal(before);
      expect(page.complaints).to.deep.equal([]);
      page.close();
    });
  }

  it('is looked at closely: what stays behind is counted', async () => {
    const page = await openHost({
      head: '<script src="/test/hosts/pages/leftovers.js"></script>',
      body: '<main></main>',
    });
    const window = page.window as unknown as Counting & typeof globalThis;
    expect(window.leftovers()).to.deep.equal([]);
    window.setTimeout(() => {}, 5000);
    window.addEventListener('focus', () => {});
    new window.MutationObserver(() => {}).observe(page.document, { childList: true });
    void window.fetch('page.html');
    expect(window.leftovers().map((what) => what.replace(/ \S*html$/, ''))).to.have.members([
      'timer 5000',
      'listener focus',
      'MutationObserver',
      'request',
    ]);
    page.close();
  });
});

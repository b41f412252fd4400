import { expect } from '@open-wc/testing';
import { OgpEventList } from '../../src/define/ogp-event-list.js';
import { recordConsole } from '../helpers/console-recorder.js';
import { event, show } from '../helpers/event-list.js';
import { textsOf } from '../helpers/look.js';

describe('two copies of the library on one page', () => {
  it('get along: the first one’s elements stay, the second says once that it is not used', async () => {
    const before = await show([event()]);
    const printed = recordConsole();
    // Another address is another module, as from another place.
    const second: string = '/src/elements/event-list/ogp-event-list.ts?a-second-copy';
    const { OgpEventList: Second } = (await import(second)) as { OgpEventList: typeof OgpEventList };
    expect(Second === OgpEventList).to.equal(false);
    Second.define('ogp-event-list');
    Second.define('ogp-event-list');
    printed.restore();
    expect(printed.lines).to.deep.equal([
      `warn: ogp-event-widgets ${OgpEventList.version} is loaded twice, from two addresses; the first copy is used.`,
    ]);
    expect(customElements.get('ogp-event-list') === OgpEventList).to.equal(true);
    const after = await show([event({ title: 'After' })]);
    expect([...textsOf(before, 'title'), ...textsOf(after, 'title')]).to.deep.equal(['Open day', 'After']);
  });
});

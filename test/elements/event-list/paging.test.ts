import { expect } from '@open-wc/testing';
import { event, events, show } from '../../helpers/event-list.js';
import { part, parts, textOf, textsOf } from '../../helpers/look.js';
import type { OgpEventList } from '../../../src/define/ogp-event-list.js';

const count = (list: Element): number => parts(list, 'event').length;

async function more(list: OgpEventList): Promise<void> {
  part(list, 'more')!.click();
  await list.updateComplete;
}

describe('the pages of a list', () => {
  it('are of 20 events, and say so', async () => {
    const list = await show(events(45));
    expect(count(list)).to.equal(20);
    expect(textOf(list, 'summary')).to.contain('Showing 1–20 of 45 events');
    expect(textOf(list, 'more')).to.equal('Show 20 more events');
  });

  it('go on until all are shown', async () => {
    const list = await show(events(45));
    await more(list);
    expect(count(list)).to.equal(40);
    expect(textOf(list, 'more')).to.equal('Show 5 more events');
    await more(list);
    expect(count(list)).to.equal(45);
    expect(textOf(list, 'more')).to.equal(null);
    expect(textOf(list, 'summary')).to.contain('Showing all 45 events');
  });

  it('are as long as the author says', async () => {
    const list = await show(events(4), { 'page-size': '3' });
    expect(count(list)).to.equal(3);
    expect(textOf(list, 'more')).to.equal('Show 1 more event');
    list.pageSize = 1;
    await list.updateComplete;
    expect(count(list)).to.equal(1);
  });

  it('are not needed with page-size="all"', async () => {
    const list = await show(events(45), { 'page-size': 'all' });
    expect(count(list)).to.equal(45);
    expect(textOf(list, 'more')).to.equal(null);
  });

  it('have no button where everything fits', async () => {
    const list = await show(events(20));
    expect(textOf(list, 'more')).to.equal(null);
    expect(textOf(list, 'summary')).to.contain('Showing all 20 events');
  });

  it('do not shrink again when the list is rendered anew', async () => {
    const list = await show(events(45));
    await more(list);
    list.layout = 'cards';
    list.heading = 'Another';
    await list.updateComplete;
    expect(count(list)).to.equal(40);
  });

  it('add below what is there, also under countries', async () => {
    const countries = ['PT', 'ES', 'DE'];
    const list = await show(
      events(9, (i) => ({ countries: [countries[i % 3]] })),
      { 'group-by': 'country', 'page-size': '4' },
    );
    const before = textsOf(list, 'title');
    await more(list);
    expect(textsOf(list, 'title').slice(0, 4)).to.deep.equal(before);
    expect(textsOf(list, 'group-heading')).to.deep.equal(['Germany', 'Portugal', 'Spain']);
  });

  it('have no summary where there is nothing to sum up', async () => {
    expect(textOf(await show([event()], { when: 'past' }), 'summary')).to.equal(null);
  });
});

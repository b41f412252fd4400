import { expect } from '@open-wc/testing';
import type { OgpEventList } from '../../../src/define/ogp-event-list.js';
import { expectNoBarriers } from '../../helpers/axe.js';
import { create, event, events, feed, mount, show, standOn } from '../../helpers/event-list.js';
import { installFakeFeed } from '../../helpers/fake-feed.js';
import { deepActive, part, parts, plain, textOf, textsOf } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';
import { WHOLE } from '../../accessibility/feeds.js';

const INLINE = { detail: 'inline' };
const FULL = {
  ...WHOLE,
  id: 'whole',
  description: 'All the words.',
  milestones: [{ type: 'proposals-close', at: '2030-05-03' }],
  updated: '2030-04-01T10:00:00Z',
};
const SESSION = event({
  id: 'child',
  title: 'Session one',
  partOf: 'whole',
  start: '2030-06-20T09:00',
  end: undefined,
});

const disclosure = (list: Element, i = 0): HTMLDetailsElement => parts(list, 'details')[i] as HTMLDetailsElement;
const restOf = (list: Element, i = 0): string => plain(disclosure(list, i).querySelector('.rest')?.textContent);

async function open(list: OgpEventList, i = 0): Promise<void> {
  const summary = disclosure(list, i).querySelector('summary')!;
  summary.focus();
  summary.click();
  await until(() => restOf(list, i), 'all of the event is there');
}

describe('the detail of an event in place', () => {
  it('opens below its entry with all that the entry leaves out, moves no focus, and may be open of several', async () => {
    const list = await show([FULL, SESSION], INLINE);
    expect(textsOf(list, 'summary-toggle')[1]).to.equal('More about this event: Session one');
    await open(list);
    expect(deepActive()).to.equal(disclosure(list).querySelector('summary'));
    expect(textOf(disclosure(list), 'description')).to.equal('All the words.');
    expect(restOf(list))
      .to.contain('3 May 2030')
      .and.match(/Sessions ?Session one/)
      .and.contain('Updated 1 April 2030');
    await open(list, 1);
    expect(disclosure(list).open && disclosure(list, 1).open).to.equal(true);
    await expectNoBarriers(list);
  });

  it('has the time on both clocks where its entry has one alone, and never nothing', async () => {
    const bare = event({ id: 'bare', end: undefined, attendanceMode: 'online', timeZone: 'Asia/Tokyo' });
    const list = await show([bare], { ...INLINE, 'time-zone': 'auto' }, { title: undefined });
    await open(list);
    expect(restOf(list)).to.contain('2030');
  });

  it('is all that a compact entry leaves out', async () => {
    const list = await show([FULL], { ...INLINE, layout: 'compact' });
    expect(textOf(list, 'description')).to.not.equal(null);
    await open(list);
    expect(parts(disclosure(list), 'link').length).to.be.greaterThan(0);
    expect(restOf(list)).to.contain('3 May 2030');
  });

  it('follows the feed while it is open, and its link keeps the focus', async () => {
    const net = installFakeFeed();
    const src = net.url();
    const dated = (at: string): object => ({
      ...FULL,
      milestones: [{ type: 'proposals-close', at, url: 'https://example.org/call' }],
    });
    net.answer(src, { body: feed([dated('2030-05-03')]) }, { body: feed([dated('2030-05-04')]) });
    const list = await mount(create({ src, ...INLINE }));
    await open(list);
    const link = disclosure(list).querySelector<HTMLElement>('.rest a')!;
    link.focus();
    await list.reload();
    await until(() => restOf(list).includes('4 May 2030'), 'the new date');
    expect(disclosure(list).querySelectorAll('.rest')).to.have.length(1);
    expect([disclosure(list).open, deepActive() === link]).to.deep.equal([true, true]);
    net.restore();
  });

  it('tells the page that it was opened and closed', async () => {
    const list = await show(events(2), INLINE);
    const heard: string[] = [];
    for (const type of ['ogp-detail-open', 'ogp-detail-close']) {
      list.addEventListener(type, (told) =>
        heard.push(`${told.type} ${(told as unknown as { occurrence: { id: string } }).occurrence.id}`),
      );
    }
    await open(list, 1);
    disclosure(list, 1).querySelector('summary')!.click();
    await until(() => heard.length === 2, 'it is closed');
    expect(heard).to.deep.equal(['ogp-detail-open e2', 'ogp-detail-close e2']);
  });

  it('stands below the event of a link, too, which the list does not show', async () => {
    const home = location.href;
    standOn('2030-05-10T12:00:00Z');
    history.replaceState(history.state, '', `${home}${home.includes('?') ? '&' : '?'}events.event=e1`);
    const list = await show(events(12), { ...INLINE, id: 'events', 'deep-link': 'query' });
    await until(() => part(list, 'sent'), 'the event of the link');
    await open(list);
    expect(restOf(list)).to.contain('Published by A feed for tests');
    history.replaceState(history.state, '', home);
  });
});

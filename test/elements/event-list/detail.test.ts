import { expect } from '@open-wc/testing';
import type { OgpEventList } from '../../../src/define/ogp-event-list.js';
import { expectNoBarriers } from '../../helpers/axe.js';
import { press } from '../../helpers/browser.js';
import { create, event, events, feed, mount, show, type RawEvent } from '../../helpers/event-list.js';
import { installFakeFeed } from '../../helpers/fake-feed.js';
import { deepActive, part, parts, plain, textOf, textsOf } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';
import { DOUBTS, WHOLE } from '../../accessibility/feeds.js';

const link = (i: number): RawEvent => ({ links: [{ rel: 'info', url: `https://example.org/${i}` }] });
const focused = (): string => plain(deepActive()?.textContent);
const dialogOf = (list: Element): HTMLDialogElement | null => list.shadowRoot!.querySelector('dialog[open]');
const control = (list: Element, i: number): HTMLElement =>
  list.shadowRoot!.querySelectorAll<HTMLElement>('.events .title :is(a, button)')[i]!;

describe('the detail of an event', () => {
  const home = location.href;
  afterEach(() => history.replaceState(history.state, '', home));

  const open = async (
    raw: readonly RawEvent[],
    attributes: Record<string, string> = {},
    i = 0,
  ): Promise<OgpEventList> => {
    const list = await show(raw, { detail: 'dialog', ...attributes });
    control(list, i).click();
    await until(() => dialogOf(list) && focused(), 'the dialog is open');
    return list;
  };
  const closed = (list: Element): Promise<unknown> =>
    until(() => !list.shadowRoot!.querySelector('dialog'), 'it is closed');
  const inDialog = (list: Element, name: string): string => textOf(dialogOf(list)!, name) ?? '';

  it('opens by its title, with focus on its heading, and Esc gives focus back to the title', async () => {
    const list = await open(events(3, link), {}, 1);
    expect(focused()).to.equal('Event 2');
    expect(deepActive()?.localName).to.equal('h2');
    const [tells, names] = [dialogOf(list)!.getAttribute('aria-labelledby'), deepActive()?.id];
    expect(tells).to.equal(names);
    await expectNoBarriers(list);
    await press('Tab');
    expect(focused()).to.equal('Close');
    await press('Escape');
    await closed(list);
    expect(deepActive() === control(list, 1), focused()).to.equal(true);
  });

  it('closes by its button, by a click beside it, and by the system’s way back', async () => {
    const list = await open(events(2, link));
    const ways: (() => void)[] = [
      () => part(list, 'close')!.click(),
      () => dialogOf(list)!.click(),
      () =>
        ((dialogOf(list) as { requestClose?: () => void }).requestClose ?? dialogOf(list)!.close).call(dialogOf(list)),
    ];
    for (const close of ways) {
      if (!dialogOf(list)) control(list, 0).click();
      await until(() => dialogOf(list), 'it is open');
      close();
      await closed(list);
      expect(focused()).to.equal('Event 1');
    }
  });

  it('shows all that is known: dates of its life, the whole description, who published it', async () => {
    const list = await open([
      {
        ...WHOLE,
        id: 'whole',
        description: 'All the words.',
        milestones: [{ type: 'submission-closes', at: '2030-05-03' }],
        updated: '2030-04-01T10:00:00Z',
      },
      event({ id: 'child', title: 'Session one', partOf: 'whole' }),
    ]);
    expect(inDialog(list, 'detail'))
      .to.contain('All the words.')
      .and.contain('3 May 2030')
      .and.contain('Updated 1 April 2030');
    expect(inDialog(list, 'detail')).to.contain('Sessions Session one');
    const session = [...dialogOf(list)!.querySelectorAll('button')].find(
      (one) => plain(one.textContent) === 'Session one',
    )!;
    session.click();
    await until(() => focused() === 'Session one', 'the session');
    expect(inDialog(list, 'detail')).to.contain('Part of');
  });

  it('says every doubt in the words of the list', async () => {
    const list = await show(DOUBTS, { detail: 'dialog', 'page-size': 'all' });
    const notes = parts(list, 'event').map((entry) => textOf(entry, 'note'));
    for (const [i, note] of notes.entries()) {
      control(list, i).click();
      await until(() => dialogOf(list), 'it is open');
      expect(textOf(dialogOf(list)!, 'note')).to.equal(note);
      dialogOf(list)!.close();
      await closed(list);
    }
  });

  it('goes to the previous and the next event of the list without being closed', async () => {
    const list = await open(events(3, link), {}, 1);
    expect([inDialog(list, 'previous'), inDialog(list, 'next')]).to.deep.equal(['Previous: Event 1', 'Next: Event 3']);
    part(list, 'next')!.focus();
    await press('Enter');
    await until(() => focused() === 'Event 3', 'the next one');
    expect(parts(list, 'next')).to.have.length(0);
    await press('Escape');
    await closed(list);
    expect(focused()).to.equal('Event 3');
  });

  it('follows the feed while it is open, keeps what has left it, and gives focus to the heading where the entry is gone', async () => {
    const net = installFakeFeed();
    const src = net.url();
    const [a, b] = events(2, link) as [RawEvent, RawEvent];
    net.answer(src, { body: feed([a, b]) }, { body: feed([{ ...a, summary: 'New words.' }, b]) }, { body: feed([b]) });
    const list = await mount(create({ src, detail: 'dialog' }));
    control(list, 0).click();
    await until(() => dialogOf(list), 'it is open');
    part(list, 'close')!.focus();
    await list.reload();
    expect(inDialog(list, 'detail')).to.contain('New words.');
    expect(focused()).to.equal('Close');
    await list.reload();
    await until(() => inDialog(list, 'gone') === 'This event is no longer listed.', 'it says so');
    expect(inDialog(list, 'detail')).to.contain('New words.');
    await press('Escape');
    await closed(list);
    expect(deepActive() === part(list, 'heading'), focused()).to.equal(true);
    net.restore();
  });

  it('is opened by a link, has the address of its event while it is open, and leaves the history as it was', async () => {
    history.replaceState(history.state, '', `${home}${home.includes('?') ? '&' : '?'}events.event=e2`);
    const before = [location.href, history.length];
    const list = await show(events(3, link), { id: 'events', 'deep-link': 'query', detail: 'dialog' });
    await until(() => focused() === 'Event 2', 'the dialog is open');
    expect([parts(list, 'target').length, part(list, 'sent')]).to.deep.equal([0, null]);
    part(list, 'next')!.click();
    await until(() => focused() === 'Event 3', 'the next one');
    expect(new URL(location.href).searchParams.get('events.event')).to.equal('e3');
    await press('Escape');
    await closed(list);
    expect([location.href, history.length]).to.deep.equal(before);
  });

  it('leaves a click that asks for another tab to the browser, and opens nothing where the page says no', async () => {
    const list = await show(events(1, link), { id: 'events', 'deep-link': 'query', detail: 'dialog' });
    const anchor = control(list, 0) as HTMLAnchorElement;
    let prevented: boolean | undefined;
    list.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    anchor.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }));
    expect(prevented).to.equal(false);
    anchor.focus();
    await until(() => anchor.href.includes('events.event=e1'), 'its link is that of the event');
    list.addEventListener('ogp-event-select', (event) => event.preventDefault());
    anchor.click();
    expect(prevented).to.equal(true);
    await list.updateComplete;
    expect(dialogOf(list)).to.equal(null);
  });

  it('has a button for an event without any link, and never an empty dialog', async () => {
    const list = await open([event({ id: 'bare', end: undefined, attendanceMode: undefined })]);
    expect(control(list, 0).localName).to.equal('button');
    expect(inDialog(list, 'time')).to.contain('20 May 2030');
  });

  it('tells the page that it is open and closed, and leaves nothing behind after many openings', async () => {
    const list = await show(events(2, link), { detail: 'dialog' });
    const heard: string[] = [];
    for (const type of ['ogp-detail-open', 'ogp-detail-close']) {
      list.addEventListener(type, (event) =>
        heard.push(`${event.type} ${(event as unknown as { occurrence: { id: string } }).occurrence.id}`),
      );
    }
    control(list, 0).click();
    await until(() => dialogOf(list), 'it is open');
    part(list, 'close')!.click();
    await closed(list);
    expect(heard).to.deep.equal(['ogp-detail-open e1', 'ogp-detail-close e1']);
    const count = (): number => list.shadowRoot!.querySelectorAll('*').length;
    const before = count();
    for (let i = 0; i < 100; i++) {
      control(list, i % 2).click();
      await list.updateComplete;
      await until(() => dialogOf(list), 'it is open');
      dialogOf(list)!.close();
      await closed(list);
    }
    expect(count() - before).to.equal(0);
  });

  it('is closed with its list', async () => {
    const list = await open(events(1, link));
    const parent = list.parentNode!;
    list.remove();
    parent.append(list);
    await list.updateComplete;
    expect(dialogOf(list)).to.equal(null);
    expect(textsOf(list, 'title')).to.deep.equal(['Event 1']);
  });
});

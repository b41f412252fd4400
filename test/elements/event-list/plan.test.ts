import { expect, fixture, html } from '@open-wc/testing';
import type { OgpEventList } from '../../../src/define/ogp-event-list.js';
import { expectNoBarriers } from '../../helpers/axe.js';
import { create, event, events, feed, inline, show, standOn, type RawEvent } from '../../helpers/event-list.js';
import { part, parts, plain, textOf, textsOf } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';

const plans = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('ogp-plan:'));
const saveButtons = (list: Element): HTMLElement[] => parts(list, 'save');
const pressed = (list: Element): string[] =>
  saveButtons(list).map((button) => button.getAttribute('aria-pressed') ?? 'none');

describe('my plan', () => {
  const home = location.href;
  const clear = (): void => plans().forEach((key) => localStorage.removeItem(key));
  beforeEach(clear);
  afterEach(() => {
    clear();
    history.replaceState(history.state, '', home);
  });

  const open = async (raw: readonly RawEvent[], attributes: Record<string, string> = {}): Promise<OgpEventList> => {
    const list = await show(raw, { id: 'events', plan: 'local', ...attributes });
    await until(() => pressed(list)[0] !== 'none', 'the buttons know what is saved');
    return list;
  };
  /** Waits for the code that shows a plan, once there is one. */
  const settled = async (list: OgpEventList): Promise<void> => {
    await list.updateComplete;
    await list.ready;
    await list.updateComplete;
  };
  const save = async (list: OgpEventList, i: number): Promise<void> => {
    const before = list.savedEvents.join();
    saveButtons(list)[i]!.click();
    await until(() => list.savedEvents.join() !== before, 'the plan has changed');
    await settled(list);
  };
  const view = async (list: OgpEventList): Promise<void> => {
    part(list, 'my-plan')!.click();
    await until(() => part(list, 'my-plan')!.getAttribute('aria-pressed') === 'true', 'the plan is shown');
    await settled(list);
  };
  /** Stores a plan beside this feed, as an earlier day would have. */
  const storeInstead = (raw: unknown): void => {
    const [key] = plans();
    const text = typeof raw === 'string' ? raw : JSON.stringify(raw);
    localStorage.setItem(key!, text);
    dispatchEvent(new StorageEvent('storage', { key: key! }));
  };
  const kept = (id: string, more: object = {}): object => ({
    id,
    title: `Old ${id}`,
    start: '2030-05-18T09:00',
    certainty: 'exact',
    savedAt: 1,
    ...more,
  });

  it('stores nothing before the first save, which is said to be on this device only', async () => {
    const list = await open(events(3));
    expect([plans(), part(list, 'my-plan'), pressed(list)]).to.deep.equal([[], null, ['false', 'false', 'false']]);
    const heard: unknown[] = [];
    list.addEventListener('ogp-plan-change', (change) => heard.push({ ...change }));
    await save(list, 1);
    expect(pressed(list)).to.deep.equal(['false', 'true', 'false']);
    expect(plain(saveButtons(list)[1]!.textContent)).to.equal('Save: Event 2');
    expect(textOf(list, 'my-plan')).to.equal('My plan (1)');
    expect(part(list, 'note')!.textContent).to.contain('on this device only');
    expect([list.savedEvents, heard.length]).to.deep.equal([['e2'], 1]);
    expect(heard[0]).to.include({ count: 1 });
    expect([plans().length, location.href]).to.deep.equal([1, home]);
    await expectNoBarriers(list);
  });

  it('is a view of its own, from which everything can be removed after one question', async () => {
    const list = await open(events(4));
    await save(list, 0);
    await save(list, 2);
    await view(list);
    expect(textsOf(list, 'title')).to.deep.equal(['Event 1', 'Event 3']);
    expect(part(list, 'my-plan')!.getAttribute('aria-pressed')).to.equal('true');
    await expectNoBarriers(list);
    part(list, 'remove')!.click();
    await list.updateComplete;
    expect(list.savedEvents).to.have.length(2);
    part(list, 'remove')!.click();
    await list.updateComplete;
    await list.updateComplete;
    expect([list.savedEvents.length, parts(list, 'title').length]).to.deep.equal([0, 4]);
  });

  it('keeps what two tabs, and two lists of one page, save at once', async () => {
    const list = await open(events(4));
    await save(list, 0);
    const other = list.cloneNode() as OgpEventList;
    list.after(other);
    await other.ready;
    await until(() => pressed(other)[0] === 'true', 'the other list knows it');
    storeInstead([kept('e1'), kept('e4')]);
    await list.updateComplete;
    expect(pressed(list)).to.deep.equal(['true', 'false', 'false', 'true']);
    localStorage.setItem(plans()[0]!, JSON.stringify([kept('e1'), kept('e4'), kept('e3')]));
    await save(list, 1);
    expect(list.savedEvents).to.deep.equal(['e1', 'e4', 'e3', 'e2']);
  });

  it('lives as long as the page where storage is full or refused, and says so', async () => {
    const list = await open(events(2));
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await save(list, 0);
    Storage.prototype.setItem = setItem;
    expect(pressed(list)).to.deep.equal(['true', 'false']);
    expect(part(list, 'note')!.textContent).to.contain('keeps nothing');
  });

  it('throws away rubbish, and notices that storage was cleared while it is open', async () => {
    const list = await open(events(2));
    await save(list, 0);
    for (const rubbish of ['{', '[{"id":{}}]', 'x'.repeat(1_000_000)]) {
      storeInstead(rubbish);
      await list.updateComplete;
      expect(pressed(list), rubbish.slice(0, 9)).to.deep.equal(['false', 'false']);
    }
    clear();
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await list.updateComplete;
    await save(list, 1);
    expect(list.savedEvents).to.deep.equal(['e2']);
  });

  it('says what has left the feed, what has moved, and puts first what is cancelled', async () => {
    const list = await open([
      ...events(2),
      event({ id: 'off', title: 'Off', start: '2030-05-25T09:00', end: undefined, status: 'cancelled' }),
    ]);
    await save(list, 0);
    storeInstead([kept('e1'), kept('gone'), kept('off', { start: '2030-05-25T09:00' })]);
    await list.updateComplete;
    expect(textOf(parts(list, 'event')[0]!, 'plan')).to.equal('Date changed since you saved it, was 18 May 2030');
    await view(list);
    expect(textsOf(list, 'title')).to.deep.equal(['Off', 'Event 1']);
    expect(textOf(list, 'gone')).to.match(/^No longer listed: Old gone, 18 May 2030 Remove/);
    part(parts(list, 'gone')[0]!, 'remove')!.click();
    await list.updateComplete;
    expect(list.savedEvents).to.deep.equal(['e1', 'off']);
  });

  it('keeps what is over for 30 days', async () => {
    const list = await open(events(2));
    await save(list, 0);
    standOn('2030-05-20T12:00:00Z');
    await list.updateComplete;
    await view(list);
    expect(textsOf(list, 'title')).to.deep.equal(['Event 1']);
    standOn('2030-06-20T12:00:00Z');
    await until(() => textsOf(list, 'title').length === 0, 'it is gone');
  });

  it('names what takes place at the same time', async () => {
    const at = (id: string, more: RawEvent): RawEvent => event({ id, title: id.toUpperCase(), ...more });
    const list = await open([
      at('a', {}),
      at('b', { start: '2030-05-20T10:00', end: '2030-05-20T11:00' }),
      at('day', { start: '2030-05-20', end: undefined }),
    ]);
    for (const i of saveButtons(list).keys()) await save(list, i);
    const remarks = new Map(parts(list, 'event').map((entry) => [textOf(entry, 'title'), textOf(entry, 'plan')]));
    expect([remarks.get('A'), remarks.get('B'), remarks.get('DAY')]).to.deep.equal([
      'At the same time as B',
      'At the same time as A',
      null,
    ]);
  });

  it('is shared after the #, seen before it is saved, and taken out of the address', async () => {
    const list = await open(events(3));
    await save(list, 0);
    await save(list, 2);
    await view(list);
    part(list, 'share')!.click();
    await until(() => part(list, 'share-field'), 'the panel is open');
    const url = new URL((part(list, 'share-field') as HTMLTextAreaElement).value);
    expect([url.search.includes('plan'), url.hash]).to.deep.equal([false, '#events.plan=e1,e3']);
    list.remove();
    clear();
    history.replaceState(history.state, '', `${home}#other=1&events.plan=e1,e3,__proto__,%3Cb%3E`);
    const other = await open(events(3));
    await until(() => part(other, 'shared-plan'), 'the shared plan');
    expect(textOf(other, 'shared-plan')).to.equal('A plan with 2 events that somebody shared. 2 are no longer listed.');
    expect(textsOf(other, 'title')).to.deep.equal(['Event 1', 'Event 3']);
    expect([location.hash, plans().length]).to.deep.equal(['#other=1', 0]);
    await expectNoBarriers(other);
    part(other, 'keep')!.click();
    await other.updateComplete;
    expect(other.savedEvents).to.deep.equal(['e1', 'e3']);
  });

  it('is saved as one calendar file, without what is no longer listed', async () => {
    const list = await open(events(3));
    await save(list, 0);
    storeInstead([kept('e1'), kept('e2'), kept('gone')]);
    await view(list);
    const { createObjectURL } = URL;
    let blob: Blob | undefined;
    URL.createObjectURL = (made: Blob) => ((blob = made), createObjectURL.call(URL, made));
    part(list, 'download')!.click();
    await until(() => blob, 'the file');
    URL.createObjectURL = createObjectURL;
    const text = await blob!.text();
    expect(text.match(/^UID:.*$/gm)?.map((line) => /UID:(e\d)/.exec(line)?.[1])).to.deep.equal(['e1', 'e2']);
    expect(text.match(/BEGIN:VTIMEZONE/g)).to.have.length(1);
  });

  it('is set by the page without an event, and has no button for an event whose id the feed does not give', async () => {
    const list = await open([...events(2), event({ id: undefined, title: 'Nameless' })]);
    let heard = 0;
    list.addEventListener('ogp-plan-change', () => heard++);
    void list.setPlan(['e2', 'nobody']);
    await list.updateComplete;
    expect([list.savedEvents, heard, saveButtons(list).length]).to.deep.equal([['e2'], 0, 2]);
    // A call that fails costs none of the updates after it.
    const failed = list.setPlan(null as unknown as string[]).catch((error: unknown) => error);
    await list.updateComplete;
    expect(await failed).to.be.instanceOf(TypeError);
    expect(list.savedEvents).to.deep.equal(['e2']);
  });

  it('takes over what a page sets before the list, or what changes a plan, is there', async () => {
    const place = await fixture(html`<div></div>`);
    const list = create({ id: 'events', plan: 'local', src: inline(feed(events(2)), place) });
    void list.setPlan(['e2']);
    place.append(list);
    await list.updateComplete;
    expect(list.savedEvents).to.deep.equal(['e2']);
  });

  it('has one button “Save” for each entry, whether or not actions name it, and none where there is no plan', async () => {
    for (const actions of ['save', 'calendar save share', '']) {
      const list = await open(events(2), { actions });
      expect(
        parts(list, 'event').map((entry) => parts(entry, 'save').length),
        actions,
      ).to.deep.equal([1, 1]);
    }
    for (const actions of ['save', 'share save']) {
      const list = await show(events(2), { actions });
      expect(saveButtons(list), actions).to.have.length(0);
    }
  });

  it('makes room for the list again as soon as its reader goes on to filter', async () => {
    const list = await open(events(3, (i) => ({ topics: [i === 2 ? 'justice' : 'parks'] })));
    await save(list, 0);
    await view(list);
    expect(textsOf(list, 'title')).to.deep.equal(['Event 1']);
    list.choice = { topics: ['justice'] };
    await settled(list);
    await until(() => textsOf(list, 'title').join() === 'Event 3', 'the list is shown');
    expect(part(list, 'my-plan')!.getAttribute('aria-pressed')).to.equal('false');
  });
});

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { icalDates } from '../../core/publish/ical-dates.js';
import type { OgpCalendarChooseEvent } from '../../../src/events.js';
import type { OgpEventList } from '../../../src/define/ogp-event-list.js';
import { create, event, feed, inline, mount, show, type RawEvent } from '../../helpers/event-list.js';
import { installFakeFeed, type FakeFeed } from '../../helpers/fake-feed.js';
import { savedFile } from '../../helpers/saved-file.js';
import { deepActive, part, parts, plain, textsOf } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';

const WITH = { actions: 'calendar' };
const CONFLICT = { start: '2030-05-21T09:00+05:00', end: '2030-05-21T10:00+05:00' };

/** An event in each state that decides whether it has the button. */
const ALL: RawEvent[] = [
  event(),
  event({ id: 'conflict', title: 'Conflict', ...CONFLICT }),
  event({ id: 'wall', title: 'Wall', timeZone: undefined, countries: [], start: '2030-05-22T09:00', end: undefined }),
  event({ id: 'days', title: 'Days', start: '2030-05-23', end: '2030-05-24' }),
  event({ id: 'deadline', title: 'Deadline', kind: 'deadline', start: '2030-05-25', end: undefined }),
  event({ id: 'month', title: 'Month', start: '2030-06', end: undefined }),
  event({ id: 'none', title: 'None', start: undefined, end: undefined }),
  event({ id: 'off', title: 'Off', status: 'cancelled' }),
  event({ id: 'late', title: 'Late', status: 'postponed' }),
  event({ id: 'post', title: 'Post', kind: 'announcement', end: undefined }),
  event({ id: 'row', title: 'Row', kind: 'series' }),
  event({ id: 'over', title: 'Over', start: '2030-04-20T09:00', end: '2030-04-20T10:00' }),
];

const button = (list: OgpEventList, i = 0): HTMLButtonElement => parts(list, 'action')[i] as HTMLButtonElement;

/** Opens the menu of an entry. */
async function openMenu(list: OgpEventList, i = 0): Promise<HTMLElement> {
  button(list, i).click();
  await until(() => part(list, 'menu'), 'the menu is open');
  return part(list, 'menu')!;
}

const items = (list: OgpEventList): string[] => textsOf(list, 'menu-item');

/** The calendar file that the first item for files makes. */
const fileOf = (list: OgpEventList): ReturnType<typeof savedFile> => savedFile(() => part(list, 'file')!.click());

describe('the button "Add to calendar"', () => {
  it('is not there unless the page asks for it', async () => {
    expect(parts(await show(ALL), 'action')).to.have.length(0);
  });

  it('is on what takes place, is not over, and of which at least the day is known', async () => {
    const list = await show(ALL, { ...WITH, when: 'all', 'group-by': 'none' });
    expect(parts(list, 'action').map((node) => plain(node.textContent))).to.deep.equal([
      'Add to calendar: Open day',
      'Add to calendar: Conflict',
      'Add to calendar: Wall',
      'Add to calendar: Days',
      'Add to calendar: Deadline',
    ]);
    for (const node of parts(list, 'action')) expect(node.getAttribute('aria-expanded')).to.equal('false');
  });

  it('stands below a compact entry, too, where the page asks for it', async () => {
    const links = [{ rel: 'info', url: 'https://example.org/a' }];
    const list = await show([event({ links }), event({ id: 'b', title: 'Other', summary: 'B' })], {
      ...WITH,
      layout: 'compact',
    });
    expect(parts(list, 'action')).to.have.length(2);
    for (const node of parts(list, 'action')) expect(node.closest('details')).to.equal(null);
  });

  it('opens a list of links, which say that they open a tab, and Esc gives focus back', async () => {
    const list = await show([event()], WITH);
    button(list).focus();
    button(list).click();
    await until(() => part(list, 'menu'), 'the menu is open');
    expect(button(list).getAttribute('aria-expanded')).to.equal('true');
    expect(items(list)).to.deep.equal([
      'Google Calendar (opens in a new tab)',
      'Outlook.com (opens in a new tab)',
      'Microsoft 365 (opens in a new tab)',
      'Apple and other calendars (.ics file)',
    ]);
    for (const node of parts(list, 'menu-item').slice(0, 3)) {
      expect(node.getAttribute('rel')).to.equal('noopener noreferrer');
    }
    const menu = part(list, 'menu')!;
    if (!menu.hasAttribute('popover')) return;
    await sendKeys({ press: 'Escape' });
    await until(() => !part(list, 'menu'), 'the menu is closed');
    expect(deepActive()).to.equal(button(list));
    expect(button(list).getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes its menu when it is pressed again, and opens it anew', async () => {
    const list = await show([event()], WITH);
    await openMenu(list);
    button(list).click();
    await until(() => !part(list, 'menu'), 'the menu is closed');
    await openMenu(list);
  });

  it('opens its menu beside it, never over it, also in a window that is too low for it', async () => {
    const root = document.documentElement;
    // As high as half of most windows, and more.
    root.style.fontSize = '250%';
    try {
      const list = await show([event()], WITH);
      list.style.marginBlock = '100vh';
      button(list).scrollIntoView({ block: 'center' });
      const menu = await openMenu(list);
      await until(() => menu.matches(':popover-open'), 'it is shown');
      const isBeside = (): boolean => {
        const [at, one] = [button(list).getBoundingClientRect(), menu.getBoundingClientRect()];
        const isAside = one.top >= at.bottom - 1 || one.bottom <= at.top + 1;
        return isAside && one.top >= 0 && one.bottom <= innerHeight && one.left >= 0 && one.right <= root.clientWidth;
      };
      await until(isBeside, 'it is beside its button, in the window');
      expect(menu.scrollHeight).to.be.above(menu.clientHeight);
    } finally {
      root.removeAttribute('style');
    }
  });

  it('keeps its menu open, and the focus in it, when a newer copy of the feed is shown', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const src = inline(feed([event()]), place);
    const list = await mount(create({ src, ...WITH }), place);
    await openMenu(list);
    const link = part(list, 'outlook')!;
    link.focus();
    document.querySelector(src)!.textContent = JSON.stringify(feed([event({ summary: 'More' })]));
    await list.reload();
    expect(plain(part(list, 'description')!.textContent)).to.equal('More');
    expect(part(list, 'menu')!.isConnected).to.equal(true);
    expect(deepActive()).to.equal(link);
    expect(button(list).getAttribute('aria-expanded')).to.equal('true');
    place.remove();
  });

  it('leaves nothing behind when its event is cancelled meanwhile', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const src = inline(feed([event()]), place);
    const list = await mount(create({ src, ...WITH }), place);
    await openMenu(list);
    document.querySelector(src)!.textContent = JSON.stringify(feed([event({ status: 'cancelled' })]));
    await list.reload();
    expect(part(list, 'menu')).to.equal(null);
    place.remove();
  });

  it('offers a file that another program reads as the same instant', async () => {
    const list = await show([event()], WITH);
    await openMenu(list);
    const { name, text: file } = await fileOf(list);
    expect(icalDates(file, 0, Date.UTC(2040, 0))).to.deep.equal(['2030-05-20T07:00:00Z/2030-05-20T08:30:00Z']);
    expect(file)
      .to.include('UID:open-day@')
      .and.not.match(/^(?:METHOD|X-WR-CALNAME|NAME|ORGANIZER|ATTENDEE)/m);
    expect(name).to.equal('Open day.ics');
  });

  it('offers all dates of a series as a file besides', async () => {
    const recurrence = { rule: 'FREQ=WEEKLY;COUNT=3' };
    const list = await show([event({ recurrence })], WITH);
    await openMenu(list);
    expect(items(list).slice(-2)).to.deep.equal(['Apple and other calendars (.ics file)', 'All dates (.ics file)']);
    expect(icalDates((await fileOf(list)).text, 0, Date.UTC(2040, 0))).to.have.length(1);
    const collapsed = await show([event({ recurrence })], { ...WITH, series: 'collapse' });
    await openMenu(collapsed);
    expect(items(collapsed).slice(3)).to.deep.equal(['All dates (.ics file)']);
    const all = await fileOf(collapsed);
    expect(icalDates(all.text, 0, Date.UTC(2040, 0))).to.have.length(3);
    await openMenu(collapsed);
    expect(textsOf(collapsed, 'menu-note')).to.deep.equal([
      'Services take the next date only; the file has all dates.',
    ]);
  });

  describe('where the publisher has calendar files', () => {
    let net: FakeFeed;
    beforeEach(() => (net = installFakeFeed()));
    afterEach(() => net.restore());
    const table = {
      format: 'ogp-events-calendars',
      version: '1.0',
      languages: ['en', 'es'],
      calendars: [{ file: 'all.ics' }],
    };
    const file = { body: 'BEGIN:VCALENDAR', type: 'text/calendar; charset=utf-8' };
    const addresses = (file: string): [string, string] => {
      const calendars = net.url('calendars.json');
      return [calendars, new URL(file, calendars).href];
    };
    const isAddress = (list: OgpEventList): boolean => part(list, 'file')?.localName === 'a';

    it('offers the file of the event by its address, in the language of the page, with the focus where it was', async () => {
      const [calendars, own] = addresses('es/e/open-day.ics');
      net.answer(calendars, { body: table });
      net.answer(own, file);
      const list = await show([event()], { ...WITH, lang: 'es' }, { calendars });
      expect(net.count(calendars)).to.equal(0);
      await openMenu(list);
      part(list, 'file')!.focus();
      await until(() => isAddress(list), 'the address');
      expect((part(list, 'file') as HTMLAnchorElement).href).to.equal(own);
      expect(deepActive()).to.equal(part(list, 'file'));
      let chosen = '';
      list.addEventListener('ogp-calendar-choose', (choice: OgpCalendarChooseEvent) => {
        chosen = choice.calendar;
        choice.preventDefault();
      });
      part(list, 'file')!.click();
      expect(chosen).to.equal('file');
      await until(() => !part(list, 'menu'), 'the menu is closed');
    });

    it('offers the file of a whole series, while that of one date is made in the page', async () => {
      const [calendars, own] = addresses('e/open-day.ics');
      net.answer(calendars, { body: table });
      net.answer(own, file);
      const list = await show([event({ recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' } })], WITH, { calendars });
      await openMenu(list);
      await until(() => parts(list, 'file')[1]?.localName === 'a', 'the address');
      expect(parts(list, 'file').map((node) => node.localName)).to.deep.equal(['button', 'a']);
      expect(items(list).slice(-2)).to.deep.equal(['Apple and other calendars (.ics file)', 'All dates (.ics file)']);
    });

    for (const [what, answer] of [
      ['is not there', { status: 404 }],
      ['is a page', { body: '<!doctype html>', type: 'text/html' }],
      ['may not be asked for', { fault: 'network' }],
    ] as const) {
      it(`makes the file in the page where that of the event ${what}`, async () => {
        const [calendars, own] = addresses('e/open-day.ics');
        net.answer(calendars, { body: table });
        net.answer(own, answer);
        const list = await show([event()], WITH, { calendars });
        await openMenu(list);
        await until(() => net.count(own) === 1, 'it was asked for');
        const { text } = await fileOf(list);
        expect(text).to.include('UID:open-day@');
        expect(isAddress(list)).to.equal(false);
      });
    }
  });

  it('says in its menu that a time is in doubt', async () => {
    const list = await show(ALL.slice(0, 3), { ...WITH, 'group-by': 'none' });
    await openMenu(list, 1);
    expect(textsOf(list, 'menu-note')).to.deep.equal(['The time is in doubt: the entry begins at the earlier one.']);
    const other = await show(ALL.slice(2, 3), WITH);
    await openMenu(other);
    expect(textsOf(other, 'menu-note')).to.deep.equal(['The time zone is not known: the entry is for the whole day.']);
  });

  it('tells the page what a person chose, which may do it itself, and says that a file was downloaded', async () => {
    const list = await show([event()], WITH);
    const choices: string[] = [];
    let isOurs = true;
    list.addEventListener('ogp-calendar-choose', (choice: OgpCalendarChooseEvent) => {
      choices.push(`${choice.calendar} ${choice.occurrence.id} ${choice.allDates}`);
      if (isOurs) choice.preventDefault();
    });
    await openMenu(list);
    part(list, 'google')!.click();
    await until(() => !part(list, 'menu'), 'the menu is closed');
    await openMenu(list);
    isOurs = false;
    await fileOf(list);
    expect(choices).to.deep.equal(['google open-day false', 'file open-day false']);
    const status = list.shadowRoot!.querySelector('[role="status"]')!;
    await until(() => status.textContent === 'Calendar file downloaded', 'it is said');
  });

  it('speaks the language of the page', async () => {
    document.documentElement.lang = 'ar';
    const list = await show([event()], WITH);
    await openMenu(list);
    expect(items(list)[3]).to.equal('Apple وتقاويم أخرى (ملف .ics)');
  });
});

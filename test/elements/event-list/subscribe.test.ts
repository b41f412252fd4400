import { expect } from '@open-wc/testing';
import type { CalendarIndex } from '../../../src/core/publish/calendar-index.js';
import type { OgpEventList } from '../../../src/define/ogp-event-list.js';
import { expectNoBarriers } from '../../helpers/axe.js';
import { press } from '../../helpers/browser.js';
import { recordConsole, type ConsoleRecorder } from '../../helpers/console-recorder.js';
import { events, show, type RawEvent } from '../../helpers/event-list.js';
import { installFakeFeed, type FakeAnswer, type FakeFeed } from '../../helpers/fake-feed.js';
import { deepActive, part, parts, plain, textOf, textsOf } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';

const TOPICS = [
  { id: 'justice', label: 'Justice' },
  { id: 'parks', label: 'Parks' },
];
const INDEX: CalendarIndex = {
  format: 'ogp-events-calendars',
  version: '1.0',
  languages: ['en', 'es'],
  atom: true,
  calendars: [
    { file: 'all.ics', title: {}, events: 3, next: '2030-05-02' },
    { file: 'topic-justice.ics', topic: 'justice', title: {}, events: 1, next: '2030-05-03' },
    { file: 'topic-parks.ics', topic: 'parks', title: {}, events: 2, next: '2030-05-02' },
    { file: 'country-KE.ics', country: 'KE', title: {}, events: 0, next: null },
    { file: 'topic-justice.country-KE.ics', topic: 'justice', country: 'KE', title: {}, events: 1, next: '2030-05-03' },
  ],
};
const three = (): RawEvent[] => events(3, (i) => ({ topics: [i === 1 ? 'justice' : 'parks'], countries: ['KE'] }));

describe('the button Subscribe of a list', () => {
  let net: FakeFeed;
  let heard: ConsoleRecorder;
  let url: string;
  beforeEach(() => {
    net = installFakeFeed();
    heard = recordConsole();
    url = net.url('cal/calendars.json');
  });
  afterEach(() => {
    net.restore();
    heard.restore();
  });

  /** A list with the button, and the panel that it opens. */
  async function open(
    attributes: Record<string, string> = {},
    answer: FakeAnswer = { body: INDEX },
    list = three(),
    more: RawEvent = { calendars: url, topics: TOPICS },
  ): Promise<OgpEventList> {
    net.answer(url, answer);
    const element = await show(list, { tools: 'subscribe', ...attributes }, more);
    part(element, 'tool')!.click();
    await until(() => part(element, 'menu'), 'the panel is open');
    return element;
  }
  const base = (): string => url.replace(/calendars\.json.*$/, '');
  const links = (list: Element): string[] =>
    parts(list, 'menu-item').flatMap((node) => (node as HTMLAnchorElement).href ?? []);
  const abouts = (list: Element): string[] =>
    [...part(list, 'menu')!.querySelectorAll('summary')].map((node) => plain(node.textContent));
  const firstLine = (list: Element): string => plain(part(list, 'menu')!.querySelector('p')?.textContent);
  const values = (list: Element): string[] => parts(list, 'address').map((node) => (node as HTMLInputElement).value);

  it('says what you get, and has its address to copy first, then ways to open it', async () => {
    const list = await open();
    expect(firstLine(list)).to.equal('All events: 3 events, the next on 2 May 2030');
    expect(values(list)).to.deep.equal([`${base()}all.ics`]);
    expect(textsOf(list, 'menu-item')).to.deep.equal([
      'Copy address: All events',
      'Open in a calendar app',
      'Google Calendar (on a computer) (opens in a new tab)',
      'Outlook.com (opens in a new tab)',
      'Microsoft 365 (opens in a new tab)',
      'Feed reader (Atom)',
      'Download these 3 dates (.ics file)',
    ]);
    const webcal = `${base()}all.ics`.replace(/^https?/, 'webcal');
    const [app, google, outlook, office, atom] = links(list);
    expect(app).to.equal(webcal);
    expect(new URL(google!).searchParams.get('cid')).to.equal(webcal);
    for (const service of [outlook!, office!]) {
      const { searchParams } = new URL(service);
      expect([searchParams.get('url'), searchParams.get('name')]).to.deep.equal([`${base()}all.ics`, 'All events']);
      expect(service).not.to.contain('+');
    }
    expect(atom).to.equal(`${base()}all.atom`);
    for (const node of parts(list, 'google')) expect(node.getAttribute('rel')).to.equal('noopener noreferrer');
    expect(textOf(list, 'menu-note')).to.match(/Google about once a day/);
    await expectNoBarriers(list);
  });

  it('opens at the first press, as every button with a panel does, also if its code is here by then', async () => {
    const list = await show(three(), { tools: 'subscribe', actions: 'calendar' });
    for (const name of ['tool', 'action', 'tool', 'action']) {
      part(list, name)!.focus();
      await press('Enter');
      await until(() => part(list, 'menu'), `${name} opens its panel`);
      await press('Escape');
      await until(() => !part(list, 'menu'), 'it is closed');
    }
  });

  it('asks for the table of calendars when it is opened, and not before', async () => {
    net.answer(url, { body: INDEX });
    const list = await show(three(), { tools: 'subscribe' }, { calendars: url });
    expect(net.count(url)).to.equal(0);
    for (const _ of [1, 2]) {
      part(list, 'tool')!.click();
      await until(() => part(list, 'menu'), 'it is open');
      part(list, 'tool')!.click();
      await until(() => !part(list, 'menu'), 'it is closed');
    }
    expect(net.count(url)).to.equal(1);
  });

  it('offers the calendars of what is chosen: one, one for each topic, or one for a topic in a country', async () => {
    const one = await open({ choice: 'topics=justice' });
    expect(firstLine(one)).to.equal('Justice: 1 event, on 3 May 2030');
    expect(values(one)).to.deep.equal([`${base()}topic-justice.ics`]);
    const both = await open({ choice: 'topics=justice,parks' });
    expect(abouts(both)).to.deep.equal(['Justice: 1 event, on 3 May 2030', 'Parks: 2 events, the next on 2 May 2030']);
    expect(textsOf(both, 'menu-note')[0]).to.match(/is in each of them/);
    const pair = await open({ topics: 'justice', choice: 'countries=KE' });
    expect(firstLine(pair)).to.equal('Justice in Kenya: 1 event, on 3 May 2030');
    const none = await open({ choice: 'countries=KE' });
    expect(firstLine(none)).to.equal('Kenya: no events at the moment');
  });

  it('offers the calendars of what the page’s author admits, by names as well', async () => {
    const list = await open({ countries: 'Kenya', topics: 'Justice' });
    expect(values(list)).to.deep.equal([`${base()}topic-justice.country-KE.ics`]);
  });

  it('names what a subscription cannot keep', async () => {
    const list = await open({ choice: 'topics=justice,parks&match=all&search=event&when=this-month' });
    expect(values(list)).to.deep.equal([`${base()}topic-justice.ics`]);
    expect(textsOf(list, 'menu-note')[0]).to.equal(
      'A subscription cannot keep these choices: Dates, Search and All topics at once. It has more events than this list.',
    );
  });

  it('gives the calendar in the language of the page', async () => {
    const list = await open({ lang: 'es' });
    expect(values(list)).to.deep.equal([`${base()}es/all.ics`]);
    expect(firstLine(list)).to.equal('Todos los eventos: 3 eventos, el próximo el 2 de mayo de 2030');
  });

  it('takes the attribute before the feed, and reads it as an address relative to the page', async () => {
    const own = net.url('own/calendars.json');
    net.answer(own, { body: INDEX });
    const list = await open({ calendars: own });
    expect(values(list)).to.deep.equal([own.replace('calendars.json', 'all.ics')]);
    expect(net.count(url)).to.equal(0);
  });

  it('has only the file where there are no calendars, and says so on its button', async () => {
    const list = await open({}, {}, three(), {});
    expect(textOf(list, 'tool')).to.equal('Download dates');
    expect(textsOf(list, 'menu-item')).to.deep.equal(['Download these 3 dates (.ics file)']);
    await expectNoBarriers(list);
  });

  for (const [what, answer] of [
    ['does not answer', { fault: 'network' }],
    ['is not there', { status: 404 }],
    ['is another document', { body: { format: 'other' } }],
    ['is no JSON', { body: '<html>' }],
  ] as const) {
    it(`has only the file where the table ${what}, and tells the page’s author`, async () => {
      const list = await open({}, answer);
      expect(textsOf(list, 'menu-item')).to.deep.equal(['Download these 3 dates (.ics file)']);
      expect(heard.lines.filter((line) => line.includes('there is no table of calendars at'))).to.have.length(1);
    });
  }

  it('has the dates that are listed in a file, whatever was chosen', async () => {
    const list = await open({ choice: 'search=event+3', 'page-size': '1' });
    // Nothing is saved on this computer.
    const { click } = HTMLAnchorElement.prototype;
    let address = '';
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download) address = this.href;
      else click.call(this);
    };
    try {
      part(list, 'file')!.click();
      await until(() => address, 'the file is saved');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    net.restore();
    const text = await (await fetch(address)).text();
    expect(text.match(/^SUMMARY.*$/gm)).to.deep.equal(['SUMMARY;LANGUAGE=en:Event 3']);
    expect(text).not.to.contain('X-WR-CALNAME');
    await until(
      () => plain(list.shadowRoot!.querySelector('[role="status"]')!.textContent).includes('downloaded'),
      'it is said',
    );
  });

  it('says when the file has only the first 500 dates', async () => {
    const list = await open({}, { body: INDEX }, events(501));
    expect(textsOf(list, 'menu-item').at(-1)).to.equal('Download these 500 dates (.ics file)');
    expect(textsOf(list, 'menu-note').at(-1)).to.equal('The file has the first 500 dates.');
  });

  it('selects the address where there is no clipboard', async () => {
    const list = await open();
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      part(list, 'copy')!.click();
    } finally {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else delete (navigator as { clipboard?: unknown }).clipboard;
    }
    const field = deepActive() as HTMLInputElement;
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(`${base()}all.ics`);
    await until(
      () => plain(list.shadowRoot!.querySelector('[role="status"]')!.textContent).includes('Press '),
      'it is said',
    );
  });

  it('closes with Escape, and focus is on the button again', async () => {
    const list = await open();
    expect(part(list, 'tool')!.getAttribute('aria-expanded')).to.equal('true');
    part(list, 'copy')!.focus();
    await press('Escape');
    await until(() => !part(list, 'menu'), 'the panel is gone');
    expect(deepActive()).to.equal(part(list, 'tool'));
    expect(part(list, 'tool')!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is only there where the page’s author wants it', async () => {
    expect(part(await show(three(), {}, { calendars: url }), 'tool')).to.equal(null);
  });
});

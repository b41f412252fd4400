import { expect } from '@open-wc/testing';
import type { OgpEventList } from '../../../src/define/ogp-event-list.js';
import { recordConsole } from '../../helpers/console-recorder.js';
import { expectNoBarriers } from '../../helpers/axe.js';
import { press } from '../../helpers/browser.js';
import { event, events, show, standOn, type RawEvent } from '../../helpers/event-list.js';
import { deepActive, part, parts, plain, textOf, textsOf } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';

const link = (i: number): RawEvent => ({ links: [{ rel: 'info', url: `https://example.org/${i}` }] });
const focused = (): string => plain(deepActive()?.textContent);

describe('a link to one event', () => {
  const home = location.href;
  afterEach(() => history.replaceState(history.state, '', home));

  /** Opens the page at an address with these names in it. */
  function at(names: string, part: '?' | '#' = '?'): void {
    const url = new URL(home);
    if (part === '#') url.hash = names;
    else url.search += `${url.search ? '&' : '?'}${names}`;
    history.replaceState(history.state, '', url);
  }
  const open = async (list: readonly RawEvent[], attributes: Record<string, string> = {}): Promise<OgpEventList> => {
    const element = await show(list, { id: 'events', 'deep-link': 'query', ...attributes });
    return element;
  };
  const isTarget = (list: Element): string[] =>
    textsOf(list, 'target').map((text) => /^Event \d+/.exec(text)?.[0] ?? text);

  it('shows more pages if it must, scrolls to the event, marks it and puts focus on its title', async () => {
    at('events.event=e30');
    const list = await open(events(40, link), { 'page-size': '5' });
    await until(() => focused() === 'Event 30', 'focus is on the title');
    expect(parts(list, 'event')).to.have.length(30);
    expect(isTarget(list)).to.deep.equal(['Event 30']);
    const { top, bottom } = part(list, 'target')!.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, `${top}–${bottom}`).to.equal(true);
    expect(part(list, 'sent')).to.equal(null);
    expect(getComputedStyle(part(list, 'target')!).borderInlineStartStyle).to.equal('solid');
    await expectNoBarriers(list);
  });

  it('is read after the #, too, and only where the page’s author says so', async () => {
    at('events.event=e2', '#');
    expect(isTarget(await open(events(3), { 'deep-link': 'hash' }))).to.deep.equal(['Event 2']);
    expect(isTarget(await open(events(3)))).to.deep.equal([]);
    at('events.event=e2');
    expect(isTarget(await open(events(3), { 'deep-link': 'off' }))).to.deep.equal([]);
  });

  it('is for the list that it names: two lists on a page do not read each other', async () => {
    at('next.event=e2&events.event=e3');
    const list = await open(events(4));
    const next = await open(events(4), { id: 'next' });
    await until(() => isTarget(list).length && isTarget(next).length, 'both are marked');
    expect([isTarget(list), isTarget(next)]).to.deep.equal([['Event 3'], ['Event 2']]);
  });

  it('is shown above a list that is filtered, with the filter as it was, and goes away when it is closed', async () => {
    at('events.event=e2');
    const list = await open(
      events(3, (i) => ({ ...link(i), topics: [i === 1 ? 'justice' : 'civic-space'] })),
      { choice: 'topics=civic-space' },
    );
    await until(() => focused() === 'Event 2', 'focus is on the title');
    expect(textOf(list, 'sent')).to.match(/^You were sent this event.*Event 2.*Close$/);
    expect(list.choice.topics).to.deep.equal(['civic-space']);
    expect(textsOf(list, 'title')).to.deep.equal(['Event 2', 'Event 1', 'Event 3']);
    await expectNoBarriers(list);
    part(list, 'close')!.focus();
    await press('Enter');
    await until(() => !part(list, 'sent'), 'it is closed');
    expect(deepActive() === part(list, 'heading')).to.equal(true);
  });

  it('is shown above the list where the event is past, or none of those that the author lists', async () => {
    at('events.event=old');
    const past = event({ id: 'old', title: 'Old', start: '2030-04-02T09:00', end: '2030-04-02T10:00' });
    const list = await open([past, ...events(2)]);
    await until(() => part(list, 'sent'), 'the past event');
    expect(textOf(list, 'sent')).to.contain('Old').and.contain('2 April 2030');
    at('events.event=e1');
    const other = await open(events(2), { topics: 'justice' });
    await until(() => part(other, 'sent'), 'the event of no topic');
  });

  it('says first that the event is cancelled', async () => {
    at('events.event=e1');
    const list = await open(
      events(2, () => ({ status: 'cancelled', topics: ['other'] })),
      { choice: 'topics=justice' },
    );
    await until(() => part(list, 'sent'), 'the event');
    expect(textOf(list, 'sent')).to.match(/^Cancelled\. You were sent this event/);
  });

  it('says politely that the event is no longer listed', async () => {
    at('events.event=gone');
    const list = await open(events(2));
    await until(() => part(list, 'gone'), 'the message');
    expect(textOf(list, 'gone')).to.equal('The event in this link is no longer listed.');
    const status = list.shadowRoot!.querySelector('[role="status"]')!;
    await until(() => plain(status.textContent) === 'The event in this link is no longer listed.', 'it is said');
    await expectNoBarriers(list);
  });

  it('finds the date of a series that is meant, and the next one where only the series is named', async () => {
    const series = event({ id: 's', title: 'Weekly', recurrence: { rule: 'FREQ=WEEKLY;COUNT=6' }, end: undefined });
    standOn('2030-05-28T12:00:00Z');
    at('events.event=s/2030-06-10T09:00');
    const list = await open([series]);
    await until(() => part(list, 'target'), 'the date');
    expect(parts(list, 'event').indexOf(part(list, 'target')!)).to.equal(1);
    at('events.event=s');
    const next = await open([series], { choice: 'topics=justice' });
    await until(() => part(next, 'sent'), 'the next date');
    expect(textOf(next, 'sent')).to.contain('3 June 2030');
    at('events.event=s/2030-06-10T09:00');
    const collapsed = await open([series], { series: 'collapse' });
    await until(() => part(collapsed, 'target'), 'the series');
  });

  it('still finds its event with the full stop of a sentence behind it', async () => {
    at('events.event=e2.');
    const list = await open(events(3));
    await until(() => isTarget(list).length, 'the event');
    expect(isTarget(list)).to.deep.equal(['Event 2']);
  });

  it('is read again when the reader goes back or forward, and goes with the address', async () => {
    const list = await open(events(3, link));
    expect(isTarget(list)).to.deep.equal([]);
    at('events.event=e3');
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => focused() === 'Event 3', 'focus is on the title');
    history.replaceState(history.state, '', home);
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => isTarget(list).length === 0, 'no event is marked');
    list.remove();
    at('events.event=e1');
    dispatchEvent(new PopStateEvent('popstate'));
  });

  it('does not take focus from a reader who is busy elsewhere, and follows no later filter above the list', async () => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    at('events.event=e2');
    const list = await open(events(3, link));
    await until(() => isTarget(list).length, 'the event');
    await list.updateComplete;
    expect(deepActive() === input).to.equal(true);
    input.remove();
    list.choice = { topics: ['justice'] };
    await list.ready;
    await list.updateComplete;
    expect([part(list, 'sent'), isTarget(list).length]).to.deep.equal([null, 0]);
  });

  it('is shown above a list in which it comes so late that hundreds of entries would have to be drawn before it', async () => {
    at('events.event=e350');
    const list = await open(events(400, link));
    await until(() => focused() === 'Event 350', 'focus is on the title');
    expect(part(list, 'sent')).to.not.equal(null);
    expect(parts(list, 'event')).to.have.length(21);
    list.remove();
    const all = await open(events(400, link), { 'page-size': 'all' });
    await until(() => focused() === 'Event 350', 'focus is on the title');
    expect([part(all, 'sent'), parts(all, 'event').indexOf(part(all, 'target')!)]).to.deep.equal([null, 349]);
  });

  it('is never taken for a part of the page: hostile ids find nothing and break nothing', async () => {
    for (const id of ['__proto__', '%3Cimg%20src=x%20onerror=alert(1)%3E', '%', '%E0%A4%A', '"]', 'a'.repeat(5000)]) {
      at(`events.event=${id}`);
      const list = await open(events(1));
      await until(() => part(list, 'gone'), id.slice(0, 20));
      list.remove();
    }
  });
});

describe('the button “Share”', () => {
  const home = location.href;
  afterEach(() => history.replaceState(history.state, '', home));
  const linked = { id: 'events', 'deep-link': 'query', actions: 'share' };
  const shareButton = (list: Element, i = 0): HTMLButtonElement =>
    parts(list, 'action').filter((node) => node.matches('[part~="share"]'))[i] as HTMLButtonElement;
  const field = (list: Element): HTMLTextAreaElement => part(list, 'share-field') as HTMLTextAreaElement;

  async function opened(list: OgpEventList, i = 0): Promise<void> {
    shareButton(list, i).focus();
    shareButton(list, i).click();
    await until(() => part(list, 'share-field'), 'the panel is open');
  }

  /** Puts something in place of a part of the browser for one test. */
  function replace(name: 'clipboard' | 'canShare' | 'share', value: unknown): () => void {
    Object.defineProperty(navigator, name, { value, configurable: true });
    return () => void Reflect.deleteProperty(navigator, name);
  }

  it('gives a link to its event that opens it here, in a panel that Esc closes', async () => {
    const list = await show(events(3, link), linked);
    await opened(list, 1);
    const url = new URL(field(list).value);
    expect(url.searchParams.get('events.event')).to.equal('e2');
    expect(field(list).offsetWidth, 'the field has room for an address').to.be.above(220);
    expect(plain(shareButton(list, 1).textContent)).to.equal('Share: Event 2');
    await expectNoBarriers(list);
    await press('Tab');
    await press('Tab');
    expect(focused()).to.equal('Copy link');
    await press('Escape');
    await until(() => !part(list, 'share-field'), 'it is closed');
    expect(deepActive() === shareButton(list, 1)).to.equal(true);
    history.replaceState(history.state, '', url);
    list.remove();
    const other = await show(events(3, link), linked);
    await until(() => focused() === 'Event 2', 'focus is on the title');
    expect(part(other, 'target')).to.not.equal(null);
  });

  it('gives a link that opens the same date in a page of another language and on another clock', async () => {
    const weekly = event({
      id: 'w',
      title: { en: 'Weekly', ar: 'أسبوعي' },
      recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' },
    });
    const all = [...events(2, link), weekly];
    const list = await show(all, linked);
    const last = parts(list, 'event').findLast((node) => node.textContent!.includes('Weekly'))!;
    const date = last.querySelector('time')!.dateTime;
    const index = parts(list, 'event').indexOf(last);
    await opened(list, index);
    const url = field(list).value;
    list.remove();
    history.replaceState(history.state, '', url);
    const other = await show(all, { ...linked, lang: 'ar', 'time-zone': 'Pacific/Apia' });
    await until(() => part(other, 'target'), 'the event');
    const found = part(other, 'target')!;
    expect(found.textContent).to.contain('أسبوعي');
    expect(Date.parse(found.querySelector('time')!.dateTime)).to.equal(Date.parse(date));
  });

  it('copies the link, and says so; where it may not, the link is selected and the keys are named', async () => {
    const copied: string[] = [];
    let restore = replace('clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    const list = await show(events(1), linked);
    await opened(list);
    part(list, 'copy')!.click();
    await until(
      () => plain(part(list, 'menu')?.querySelector('[role="status"]')?.textContent) === 'Copied',
      'it says so',
    );
    expect(copied).to.deep.equal([field(list).value]);
    for (const clipboard of [
      undefined,
      { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    ]) {
      restore();
      restore = replace('clipboard', clipboard);
      part(list, 'copy')!.click();
      await until(() => /Press (?:Ctrl\+|⌘)C/.test(part(list, 'menu')!.textContent), 'it says how');
      expect(deepActive() === field(list)).to.equal(true);
      expect(field(list).selectionEnd).to.equal(field(list).value.length);
    }
    restore();
  });

  it('hands the link to the browser’s own sheet where there is one, and is silent if the reader thinks better of it', async () => {
    const shared: unknown[] = [];
    const restore = [
      replace('canShare', () => true),
      replace('share', (data: unknown) => {
        shared.push(data);
        return Promise.reject(new DOMException('no', 'AbortError'));
      }),
    ];
    const list = await show(events(1), linked);
    await opened(list);
    part(list, 'system')!.click();
    await list.updateComplete;
    expect(shared).to.deep.equal([{ title: 'Event 1', url: field(list).value }]);
    expect(plain(part(list, 'menu')!.querySelector('[role="status"]')!.textContent)).to.equal('');
    for (const one of restore) one();
  });

  it('writes a mail with the title, the date on the event’s own clock, and what is doubtful', async () => {
    const doubtful = event({
      id: 'd',
      title: 'A & B?',
      start: '2030-05-02T09:00+05:00',
      end: undefined,
      timeZone: undefined,
    });
    const list = await show([...events(1), doubtful], linked);
    const mail = async (i: number): Promise<string> => {
      await opened(list, i);
      const url = new URL(part(list, 'mail')!.getAttribute('href')!);
      expect(url.protocol).to.equal('mailto:');
      const fields = new URLSearchParams(url.search.replaceAll('+', '%2B'));
      shareButton(list, i).click();
      await until(() => !part(list, 'share-field'), 'it is closed');
      return `${fields.get('subject')}|${fields.get('body')}`;
    };
    const titles = textsOf(list, 'title');
    expect(plain(await mail(titles.indexOf('Event 1')))).to.match(
      /^Event 1\|Event 1 .*2 May 2030,? 9:00 am? to 10:00|^Event 1\|Event 1 .*2 May 2030 09:00 to 10:00/,
    );
    const odd = await mail(titles.indexOf('A & B?'));
    expect(odd).to.match(/^A & B\?\|A & B\?\r\nabout /);
    expect(plain(odd)).to.contain(textsOf(list, 'note')[0]!.slice(0, 40));
  });

  it('asks the page first, and shares the event’s own page where the list has no links', async () => {
    const list = await show(events(1, link), { actions: 'share' });
    let heard: { url: string; occurrence: { id: string } | null } | undefined;
    list.addEventListener('ogp-share', (event) => {
      heard = event;
      event.preventDefault();
    });
    shareButton(list).click();
    await until(() => heard, 'the page hears it');
    expect([heard!.url, heard!.occurrence!.id]).to.deep.equal(['https://example.org/0', 'e1']);
    expect(part(list, 'share-field')).to.equal(null);
  });

  it('tells the author only of events without a page of their own that the list has no links to them', async () => {
    const heard = recordConsole();
    const list = await show([...events(1, link), event({ id: 'bare', title: 'Bare' })], { actions: 'share' });
    await opened(list, 0);
    expect(field(list).value).to.equal('https://example.org/0');
    expect(heard.lines.join('\n')).to.not.contain('deep-link');
    await opened(list, 1);
    await until(
      () => heard.lines.join('\n').includes('actions="share" needs an id and deep-link'),
      'the author hears it',
    );
    heard.restore();
  });
});

describe('the button “Share” of a list', () => {
  const home = location.href;
  afterEach(() => history.replaceState(history.state, '', home));
  const tool = (list: Element): HTMLElement => part(list, 'tool')!;
  const opened = async (list: Element): Promise<string> => {
    tool(list).focus();
    tool(list).click();
    await until(() => part(list, 'share-field'), 'the panel is open');
    return (part(list, 'share-field') as HTMLTextAreaElement).value;
  };

  it('shares the page with what a filter keeps in its address, without the event of a link, in a panel that Esc closes', async () => {
    const url = new URL(home);
    url.search += `${url.search ? '&' : '?'}a=1&events.topics=justice&events.event=e2`;
    history.replaceState(history.state, '', url);
    const list = await show(events(2), {
      id: 'events',
      tools: 'share subscribe',
      choice: 'topics=justice',
      heading: 'A week',
    });
    expect(textsOf(list, 'tool')).to.deep.equal(['Share', 'Download dates']);
    const shared = new URL(await opened(list));
    expect([
      shared.searchParams.get('a'),
      shared.searchParams.get('events.topics'),
      shared.searchParams.has('events.event'),
    ]).to.deep.equal(['1', 'justice', false]);
    expect(textsOf(list, 'menu-note')).to.not.include('The link shows the whole list, not what you have chosen.');
    const mail = new URL(part(list, 'mail')!.getAttribute('href')!);
    expect(new URLSearchParams(mail.search.replaceAll('+', '%2B')).get('subject')).to.equal('A week');
    await expectNoBarriers(list);
    await press('Escape');
    await until(() => !part(list, 'share-field'), 'it is closed');
    expect(deepActive() === tool(list)).to.equal(true);
  });

  it('does not pretend to share what the address does not keep', async () => {
    const url = new URL(home);
    url.search += `${url.search ? '&' : '?'}events.topics=justice`;
    history.replaceState(history.state, '', url);
    const list = await show(
      events(2, () => ({ topics: ['justice'] })),
      {
        id: 'events',
        tools: 'share',
        choice: 'topics=justice&search=event',
      },
    );
    await opened(list);
    expect(textsOf(list, 'menu-note')[0]).to.equal('The link shows the whole list, not what you have chosen.');
  });

  it('asks the page first, with no event', async () => {
    const list = await show(events(1), { tools: 'share' });
    let heard: { url: string; occurrence: unknown } | undefined;
    list.addEventListener('ogp-share', (event) => {
      heard = event;
      event.preventDefault();
    });
    tool(list).click();
    await until(() => heard, 'the page hears it');
    expect([heard!.url, heard!.occurrence, part(list, 'share-field')]).to.deep.equal([home, null, null]);
  });
});

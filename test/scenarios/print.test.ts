import { expect } from '@open-wc/testing';
import { countdown } from '../helpers/countdown.js';
import { events, show } from '../helpers/event-list.js';
import { part, parts } from '../helpers/look.js';
import { holdMedia } from '../helpers/media.js';
import { until } from '../helpers/until.js';

describe('a page that is printed', () => {
  it('has all events on it, before the browser takes its picture', async () => {
    const list = await show(events(45));
    dispatchEvent(new Event('beforeprint'));
    expect(parts(list, 'event')).to.have.length(45);
    expect(Boolean(part(list, 'more'))).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    await list.updateComplete;
    expect(parts(list, 'event')).to.have.length(20);
    expect(Boolean(part(list, 'more'))).to.equal(true);
  });

  it('has them for every list of the page, and again the next time', async () => {
    const lists = [await show(events(30)), await show(events(25), { 'page-size': '3', 'group-by': 'country' })];
    for (let i = 0; i < 2; i++) {
      dispatchEvent(new Event('beforeprint'));
      expect(lists.map((list) => parts(list, 'event').length)).to.deep.equal([30, 25]);
      dispatchEvent(new Event('afterprint'));
      await Promise.all(lists.map((list) => list.updateComplete));
      expect(lists.map((list) => parts(list, 'event').length)).to.deep.equal([20, 3]);
    }
  });

  it('does not move what the reader had asked for', async () => {
    const list = await show(events(45));
    part(list, 'more')!.click();
    await list.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await list.updateComplete;
    expect(parts(list, 'event')).to.have.length(40);
  });

  it('does not trouble a list that is still waiting, or has left', async () => {
    const list = await show(events(45));
    list.remove();
    dispatchEvent(new Event('beforeprint'));
    await list.updateComplete;
    expect(parts(list, 'event')).to.have.length(20);
    dispatchEvent(new Event('afterprint'));
    const empty = document.createElement('ogp-event-list');
    document.body.append(empty);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await empty.updateComplete;
    empty.remove();
  });

  for (const layout of ['full', 'compact', 'blocks']) {
    it(`says when, and not how long it was until then: ${layout}`, async () => {
      const element = await countdown({ datetime: '2031-05-20T09:00:00Z', heading: 'Open day', layout });
      const digits = element.shadowRoot!.querySelector('.digits')!;
      expect(getComputedStyle(digits).display).not.to.equal('none');
      holdMedia(element, 'print');
      expect(getComputedStyle(digits).display).to.equal('none');
    });
  }

  it('has the event that is open alone, on white paper', async () => {
    const list = await show(events(2), { detail: 'dialog' });
    part(list, 'title')!.querySelector<HTMLElement>('a, button')!.click();
    await until(() => list.shadowRoot!.querySelector('dialog[open]'), 'the dialog is open');
    const dialog = list.shadowRoot!.querySelector('dialog')!;
    const backdrop = (): string => getComputedStyle(dialog, '::backdrop').display;
    expect(backdrop()).not.to.equal('none');
    holdMedia(list, 'print');
    expect(backdrop()).to.equal('none');
    expect(getComputedStyle(part(list, 'event')!.closest('section > *')!).display).to.equal('none');
    dialog.close();
  });
});

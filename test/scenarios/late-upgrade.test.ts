import { expect, fixture, html } from '@open-wc/testing';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import { answered, event, events, feed, inline } from '../helpers/event-list.js';
import { parts, textOf, textsOf } from '../helpers/look.js';

/** A node that no script knows yet: made in a document without a window. */
function early(): HTMLElement {
  return document.implementation.createHTMLDocument().createElement('ogp-event-list');
}

describe('a script that comes late', () => {
  it('finds the attributes, the children and the properties that were there before it', async () => {
    const place = await fixture(html`<div></div>`);
    const node = early();
    node.setAttribute('page-size', '3');
    node.innerHTML = '<b slot="heading">Our week</b><a href="https://example.org">All events</a>';
    const fallback = node.querySelector('a');
    Object.assign(node, {
      src: inline(feed(events(5)), place),
      groupBy: 'none',
      strings: { showingAll: 'All of them' },
    });
    const done = answered(node);
    place.append(node);
    await done;
    const list = node as OgpEventList;
    await list.updateComplete;
    expect(parts(list, 'event')).to.have.length(3);
    expect(parts(list, 'group')).to.have.length(0);
    expect(list.querySelector('a') === fallback, 'the author’s own node').to.equal(true);
    expect(Object.keys(list), 'no property in front of the element’s own').not.to.include('src');
  });

  it('prefers, as the platform does, a property that was set to an attribute that was written', async () => {
    const place = await fixture(html`<div></div>`);
    const node = early();
    node.setAttribute('when', 'past');
    Object.assign(node, { when: 'all', src: inline(feed([event()]), place) });
    const done = answered(node);
    place.append(node);
    await done;
    expect((node as OgpEventList).when).to.equal('all');
    expect(textsOf(node, 'title')).to.deep.equal(['Open day']);
  });

  it('turns a nonsense property of before into a sound one', async () => {
    const place = await fixture(html`<div></div>`);
    const node = early();
    const { warn } = console;
    let told = '';
    console.warn = (message: string) => void (told += message);
    Object.assign(node, { pageSize: 'lots', src: inline(feed([event()]), place) });
    const done = answered(node);
    place.append(node);
    await done;
    console.warn = warn;
    expect((node as OgpEventList).pageSize).to.equal(20);
    expect(told).to.contain('page-size="lots"');
  });

  it('finds a feed that is written after the element', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const list = document.createElement('ogp-event-list');
    list.setAttribute('src', '#written-later');
    const failed = answered(list);
    place.append(list);
    await failed;
    const done = new Promise((resolve) => list.addEventListener('ogp-load', resolve, { once: true }));
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'written-later';
    script.textContent = JSON.stringify(feed([event()]));
    place.append(script);
    await done;
    expect(textOf(list, 'title')).to.equal('Open day');
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { recordConsole } from '../helpers/console-recorder.js';
import { answered, create, feed } from '../helpers/event-list.js';
import { installFakeFeed } from '../helpers/fake-feed.js';
import { inState, part, textOf, textsOf } from '../helpers/look.js';
import { BODIES, BYTES } from './corpora/bodies.js';
import { strangersIn } from './templates.js';

describe('A server that answers with nonsense', () => {
  it('leaves a list that says so, or shows what there is and tells the page’s author what is wrong', async () => {
    const printed = recordConsole();
    const network = installFakeFeed();
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const list = create({ when: 'all' }, '<p>The page’s own words</p>');
    box.append(list);
    let failures = 0;
    try {
      for (const [i, [title, body]] of [...BODIES, ...BYTES].entries()) {
        const url = network.url(`body-${i}.json`);
        network.answer(url, { body: typeof body === 'string' ? new TextEncoder().encode(body) : body });
        const done = answered(list);
        list.src = url;
        const { type } = await done;
        await list.updateComplete;
        if (type === 'ogp-error') failures++;
        expect(inState(list, 'error'), title).to.equal(type === 'ogp-error');
        if (type === 'ogp-error') expect(textOf(list, 'error'), title).to.match(/\w/);
        else expect(list.issues, title).not.to.be.empty;
        expect(strangersIn(list), title).to.deep.equal([]);
      }
      expect(failures).to.be.within(200, BODIES.length + BYTES.length - 5);
      expect(network.requests.length).to.equal(BODIES.length + BYTES.length);
      // A feed that comes after them is read as if nothing had been.
      const url = network.url('sound.json');
      network.answer(url, { body: feed([{ id: 'a', title: 'At last', start: '2030-05-20' }]) });
      const done = answered(list);
      list.src = url;
      await done;
      await list.updateComplete;
      expect(textsOf(list, 'title')).to.deep.equal(['At last']);
      expect(part(list, 'error')).to.equal(null);
    } finally {
      network.restore();
      printed.restore();
    }
    expect(printed.lines.filter((line) => /^(?:uncaught|unhandled|error)/.test(line))).to.deep.equal([]);
  }).timeout(60_000);
});

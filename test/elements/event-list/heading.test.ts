import { expect } from '@open-wc/testing';
import { create, event, feed, inline, mount, show } from '../../helpers/event-list.js';
import { part, plain } from '../../helpers/look.js';
import { fixture, html } from '@open-wc/testing';

const name = (list: Element): string => plain(list.shadowRoot!.getElementById('heading')!.textContent);

describe('the heading of a list', () => {
  it('is the feed’s title', async () => {
    expect(name(await show([event()]))).to.equal('A feed for tests');
  });

  it('is in the language of the title', async () => {
    const list = await show([event()], {}, { title: { es: 'Semana', fr: 'Semaine' }, language: 'es' });
    const words = part(list, 'heading')!.querySelector('bdi')!;
    expect([words.lang, words.dir, words.textContent]).to.deep.equal(['es', 'auto', 'Semana']);
  });

  it('is what the author says', async () => {
    const list = await show([event()], { heading: 'Open Gov Week in our city' });
    expect(name(list)).to.equal('Open Gov Week in our city');
    list.heading = 'Another';
    await list.updateComplete;
    expect(name(list)).to.equal('Another');
  });

  it('is only heard with heading=""', async () => {
    const list = await show([event()], { heading: '' });
    expect(name(list)).to.equal('A feed for tests');
    const { width, height } = part(list, 'heading')!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
  });

  it('is “Events” where nobody says anything', async () => {
    expect(name(await show([event()], {}, { title: undefined }))).to.equal('Events');
  });

  it('may be more than words', async () => {
    const place = await fixture(html`<div></div>`);
    const src = inline(feed([event()]), place);
    const list = await mount(create({ src }, '<b slot="heading">Our <i>week</i></b>'), place);
    const slot = list.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="heading"]')!;
    expect(plain(slot.assignedElements()[0]!.textContent)).to.equal('Our week');
  });

  it('names the section', async () => {
    const list = await show([event()]);
    const section = list.shadowRoot!.querySelector('section')!;
    expect(section.getAttribute('aria-labelledby')).to.equal('heading');
    expect(section.getRootNode()).to.equal(list.shadowRoot);
  });
});

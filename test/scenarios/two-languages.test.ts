import { expect, fixture, html } from '@open-wc/testing';
import { create, event, feed, inline, languageOf, mount } from '../helpers/event-list.js';
import { part, textOf } from '../helpers/look.js';
import { until } from '../helpers/until.js';

describe('two lists in two languages on one page', () => {
  it('show the same feed, each in its own words and direction', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const both = event({ title: { es: 'Jornada', ar: 'يوم مفتوح', en: 'Open day' } });
    const src = inline(feed([both]), place);
    const lists = [];
    for (const lang of ['es', 'ar', 'en']) {
      const section = document.createElement('section');
      section.lang = lang;
      place.append(section);
      lists.push(await mount(create({ src }), section));
    }
    const [spanish, arabic, english] = lists;
    await until(() => languageOf(spanish!) === 'es' && languageOf(arabic!) === 'ar', 'both languages are there');
    expect(lists.map((list) => textOf(list, 'title'))).to.deep.equal(['Jornada', 'يوم مفتوح', 'Open day']);
    expect(lists.map((list) => textOf(list, 'mode'))).to.deep.equal(['Presencial', 'حضوريًا', 'In person']);
    expect(lists.map((list) => part(list, 'base')!.dir)).to.deep.equal(['ltr', 'rtl', 'ltr']);
    expect(english!.snapshot === spanish!.snapshot, 'one copy of the feed').to.equal(true);
    // Words of the English list are not touched by the others.
    expect(textOf(english!, 'summary')).to.contain('Showing 1 event');
  });

  it('follow a page that changes its language, but for what says its own', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const src = inline(feed([event()]), place);
    const [free, bound] = [await mount(create({ src }), place), await mount(create({ src, lang: 'en' }), place)];
    document.documentElement.lang = 'es-CL';
    await until(() => languageOf(free!) === 'es-CL', 'the Spanish of Chile is there');
    expect([textOf(free!, 'mode'), textOf(bound!, 'mode')]).to.deep.equal(['Presencial', 'In person']);
  });
});

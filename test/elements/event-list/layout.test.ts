import { expect, fixture, html } from '@open-wc/testing';
import { create, event, events, feed, inline, mount, show } from '../../helpers/event-list.js';
import { part, parts, plain } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';
import { underFinger } from '../../accessibility/measure.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const image = { url: 'https://images.example/poster.png', alt: 'A poster', credit: 'City of Vitoria' };

describe('pictures', () => {
  it('are not even asked for unless the author wants them', async () => {
    const list = await show([event({ image })]);
    expect(list.shadowRoot!.querySelectorAll('img')).to.have.length(0);
  });

  it('leave neither a hole nor a name where a picture cannot be had', async () => {
    const list = await show([event({ image })], { images: '' });
    part(list, 'image')!.querySelector('img')!.dispatchEvent(new Event('error'));
    expect(part(list, 'image')).to.equal(null);
  });

  it('are lean: an ordinary entry is at most 16 elements', async () => {
    const ordinary = event({
      summary: 'What it is about.',
      location: { name: 'Hall', locality: 'Vitoria', country: 'ES' },
      topics: ['justice'],
      links: [{ rel: 'info', url: 'https://example.org/' }],
    });
    const list = await show([ordinary]);
    expect(part(list, 'event')!.querySelectorAll('*').length + 1).to.be.at.most(16);
  });

  it('come with images, telling nobody who asks', async () => {
    const list = await show([event({ image })], { images: '' });
    const picture = part(list, 'image')!.querySelector('img')!;
    expect(picture.getAttribute('src')).to.equal(image.url);
    expect([picture.alt, picture.loading, picture.referrerPolicy]).to.deep.equal(['A poster', 'lazy', 'no-referrer']);
    expect(part(list, 'image')!.textContent).to.contain('City of Vitoria');
    list.images = false;
    await list.updateComplete;
    expect(list.shadowRoot!.querySelectorAll('img')).to.have.length(0);
  });

  it('come from the servers alone that the author lists', async () => {
    const shown = async (images: string, url = image.url): Promise<number> => {
      const list = await show([event({ image: { url, alt: '' } })], { images });
      return list.shadowRoot!.querySelectorAll('img').length;
    };
    for (const [images, count] of [
      ['https://images.example', 1],
      ['https://images.example/some/path/', 1],
      ['images.example', 1],
      ['https://a.example  https://images.example', 1],
      ['https://a.example', 0],
      ['https://images.example.org', 0],
      ['https://mages.example', 0],
      ['https://images.example:8443', 0],
      ['http://images.example', 0],
      ['*', 0],
      ['false', 0],
    ] as const) {
      expect(await shown(images), images).to.equal(count);
    }
    expect(await shown('https://images.example', 'https://images.example.evil.example/a.png')).to.equal(0);
    expect(await shown('https://images.example', 'https://images.example@evil.example/a.png')).to.equal(0);
    expect(await shown('https://images.example:8443', 'https://images.example:8443/a.png')).to.equal(1);
  });

  it('are https or nothing', async () => {
    for (const url of ['http://images.example/a.png', PIXEL, 'javascript:alert(1)']) {
      const list = await show([event({ image: { url, alt: '' } })], { images: '' });
      expect(list.shadowRoot!.querySelectorAll('img'), url).to.have.length(0);
    }
  });
});

const full = events(4, (i) => ({
  title: i ? `Event ${i}` : 'An event with a very long title about the transparency of procurement '.repeat(3),
  topics: ['anti-corruption', 'digital-governance'],
  location: {
    name: 'Donaudampfschifffahrtsgesellschaftsgebäude',
    locality: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  },
  summary: 'https://example.org/a/very/long/address/that/nobody/would/ever/type/by/hand/in/any/browser/of/this/world',
  links: [
    { rel: 'info', url: 'https://example.org' },
    { rel: 'livestream', url: 'https://example.org/live', language: 'es' },
  ],
  registration: { url: 'https://example.org/register', closes: '2030-05-02' },
  status: 'rescheduled',
  previousStart: '2030-05-01T09:00:00+02:00',
}));

describe('the layout', () => {
  for (const layout of ['list', 'cards', 'compact']) {
    for (const width of [200, 320, 700]) {
      it(`"${layout}" fits a box of ${width} pixels`, async () => {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.style.inlineSize = `${width}px`;
        const list = await mount(create({ src: inline(feed(full), box), layout }), box);
        const { right } = box.getBoundingClientRect();
        const beyond = [...list.shadowRoot!.querySelectorAll('*')].filter(
          (node) => !node.closest('.visually-hidden') && node.getBoundingClientRect().right > right + 1,
        );
        expect(beyond.map(({ className, localName }) => `${localName}.${className}`)).to.deep.equal([]);
      });
    }
  }

  it('"list" has a rail of times where there is room, and none where there is not', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.inlineSize = '700px';
    const list = await mount(create({ src: inline(feed(full), box) }), box);
    const beside = (): boolean =>
      part(list, 'time')!.getBoundingClientRect().right <= part(list, 'body')!.getBoundingClientRect().left;
    expect(beside()).to.equal(true);
    box.style.inlineSize = '320px';
    expect(beside()).to.equal(false);
  });

  it('"cards" puts as many beside each other as fit', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.inlineSize = '700px';
    const src = inline(feed(events(4)), box);
    const list = await mount(create({ src, layout: 'cards', 'group-by': 'none' }), box);
    const rows = () => new Set(parts(list, 'event').map((card) => Math.round(card.getBoundingClientRect().top))).size;
    expect(rows()).to.equal(2);
    box.style.inlineSize = '280px';
    expect(rows()).to.equal(4);
  });

  it('"cards" begins all cards of a row at one height, and leaves none empty below', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.inlineSize = '700px';
    const src = inline(feed([event({ summary: 'Much to say. '.repeat(30) }), event({ id: 'b', title: 'B' })]), box);
    const list = await mount(create({ src, layout: 'cards', 'group-by': 'none' }), box);
    const [long, short] = parts(list, 'event').map((card) => card.getBoundingClientRect());
    expect(short!.top).to.equal(long!.top);
    expect(short!.height).to.be.lessThan(long!.height / 2);
    const below = short!.bottom - parts(list, 'body')[1]!.getBoundingClientRect().bottom;
    expect(below).to.be.lessThan(24);
  });

  it('keeps the parts of a time whole on a phone, and begins no line with a dot', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.inlineSize = '320px';
    const list = await mount(create({ src: inline(feed([event({ end: '2030-05-22T18:00' })]), box) }), box);
    const lines = [...part(list, 'time')!.querySelectorAll('.line')];
    expect(lines.length).to.be.greaterThan(1);
    for (const line of lines) {
      expect(getComputedStyle(line).display).to.equal('inline-block');
      expect(getComputedStyle(line, '::before').content).to.equal('none');
      expect(getComputedStyle(line.previousElementSibling!, '::after').content).to.equal('"\u00a0·"');
    }
  });

  it('begins the second line of a time with the end itself, not with a space', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="el"></div>`);
    box.style.inlineSize = '900px';
    const list = await mount(create({ src: inline(feed([event({ end: '2030-05-20T18:00' })]), box) }), box);
    const [start, end] = [...part(list, 'time')!.querySelectorAll('time')];
    await until(() => /π\.μ\./.test(start!.textContent!), 'Greek');
    part(list, 'time')!.style.inlineSize = `${start!.getBoundingClientRect().width + 4}px`;
    const [first, second] = [start!, end!].map((time) => time.getBoundingClientRect());
    expect(second!.top).to.be.greaterThan(first!.top);
    expect(second!.left).to.be.closeTo(first!.left, 1);
  });

  it('keeps words apart and marks where they are under a finger, and titles close to their times', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const links = ['info', 'livestream'].map((rel) => ({ rel, url: `https://example.org/${rel}`, language: 'es' }));
    const organizers = [{ name: 'City', url: 'https://example.org/city' }];
    const src = inline(feed([event({ links, organizers, description: 'Doors open at 9.' })]), place);
    const list = await mount(create({ src }), place);
    const look = () => ({
      words: plain(part(list, 'livestream')!.innerText).split(':')[0]!.trim(),
      mark: getComputedStyle(part(list, 'summary-toggle')!).display,
      gap: part(list, 'time')!.getBoundingClientRect().top - part(list, 'title')!.getBoundingClientRect().bottom,
      organizers: part(list, 'organizers')!.innerText,
    });
    expect(underFinger(place, look)).to.deep.equal(look());
    expect(look().words).to.equal('Watch in Spanish');
  });

  it('"list" has the picture beside the text where there is room for both', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.inlineSize = '800px';
    const list = await mount(create({ src: inline(feed([event({ image, summary: 'A' })]), box), images: '' }), box);
    const [text, picture] = ['description', 'image'].map((name) => part(list, name)!.getBoundingClientRect());
    expect(picture!.left).to.be.at.least(text!.right);
  });

  it('keeps the edge of the title in the text under it, in whatever language that is', async () => {
    for (const [lang, summary] of [
      ['ar', { en: 'Open doors.' }],
      ['en', { ar: 'أبواب مفتوحة.' }],
    ] as const) {
      const list = await show([event({ summary })], { lang });
      const range = new Range();
      range.selectNodeContents(part(list, 'description')!);
      const [words, body] = [range, part(list, 'body')!].map((thing) => thing.getBoundingClientRect());
      const gap = lang === 'ar' ? body!.right - words!.right : words!.left - body!.left;
      expect(Math.abs(gap), lang).to.be.lessThan(2);
    }
  });

  it('"compact" keeps to the essentials', async () => {
    const list = await show(full, { layout: 'compact' });
    for (const name of ['topics', 'description', 'actions', 'image', 'organizers']) {
      expect(parts(list, name), name).to.have.length(0);
    }
    expect(parts(list, 'title')).to.have.length(4);
    expect(parts(list, 'status')).to.have.length(4);
  });
});

import { expect } from '@open-wc/testing';
import type { OgpEventSelectEvent } from '../../../src/events.js';
import { event, show } from '../../helpers/event-list.js';
import { part, parts, plain, textsOf } from '../../helpers/look.js';

describe('the links of an event', () => {
  it('name the language of each livestream and recording', async () => {
    const links = [
      { rel: 'livestream', url: 'https://video.example/en', language: 'en' },
      { rel: 'livestream', url: 'https://video.example/es', language: 'es' },
      { rel: 'recording', url: 'https://video.example/rec', language: 'fr' },
      { rel: 'livestream', url: 'https://video.example/any' },
    ];
    const list = await show([event({ links })]);
    expect(textsOf(list, 'livestream')).to.deep.equal([
      'Watch in English: Open day',
      'Watch in Spanish: Open day',
      'Watch live: Open day',
    ]);
    expect(textsOf(list, 'recording')).to.deep.equal(['Recording in French: Open day']);
    expect((parts(list, 'livestream')[1] as HTMLAnchorElement).hreflang).to.equal('es');
  });

  it('are called by their own title, with their language if it is another', async () => {
    const links = [
      {
        rel: 'materials',
        url: 'https://example.org/slides.pdf',
        title: 'Slides',
        language: 'pt',
        type: 'application/pdf',
      },
      { rel: 'apply', url: 'https://example.org/apply' },
    ];
    const list = await show([event({ links })]);
    expect(textsOf(list, 'actions')).to.deep.equal(['Slides (Portuguese)Apply: Open day']);
    expect((part(list, 'materials') as HTMLAnchorElement).type).to.equal('application/pdf');
  });

  it('name their event, heard and not seen, where our word does not', async () => {
    const list = await show([event({ links: [{ rel: 'agenda', url: 'https://example.org/agenda' }] })]);
    expect(plain(part(list, 'agenda')!.innerText)).to.contain('Agenda');
    const heard = part(list, 'agenda')!.lastElementChild as HTMLElement;
    expect([heard.textContent, heard.offsetWidth, heard.dir]).to.deep.equal([': Open day', 1, 'auto']);
  });

  it('have what an entry without an address of its own has to say opened in place, in the compact layout too', async () => {
    const links = [{ rel: 'agenda', url: 'https://example.org/agenda' }];
    const more = { summary: 'Doors open', description: 'Bring a chair.', topics: ['justice'] };
    const list = await show([event({ ...more, links })], { layout: 'compact' });
    const details = part(list, 'details')!;
    for (const words of ['Doors open', 'Bring a chair.', 'Justice', 'Agenda'])
      expect(plain(details.textContent)).to.contain(words);
    const other = await show([event({ ...more, links: [{ rel: 'info', url: 'https://example.org/' }] })], {
      layout: 'compact',
    });
    expect(part(other, 'details')).to.equal(null);
  });

  it('lead to mail and telephone too', async () => {
    const links = [
      { rel: 'contact', url: 'mailto:open@example.org' },
      { rel: 'contact', url: 'tel:+34945000000' },
    ];
    const list = await show([event({ links })]);
    expect(parts(list, 'contact').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal(
      links.map(({ url }) => url),
    );
  });
});

describe('ogp-event-select', () => {
  const links = [{ rel: 'info', url: '#chosen' }];

  async function choose(): Promise<{ event: OgpEventSelectEvent | null; followed: boolean }> {
    const list = await show([event({ links: [{ rel: 'info', url: `${location.origin}/chosen` }] })]);
    let seen: OgpEventSelectEvent | null = null;
    const hear = (heard: Event): void => void (seen = heard as OgpEventSelectEvent);
    document.addEventListener('ogp-event-select', hear, { once: true });
    let followed = false;
    // The page must not really leave.
    const guard = (click: Event): void => {
      followed = !click.defaultPrevented;
      click.preventDefault();
    };
    addEventListener('click', guard, { once: true });
    part(list, 'title')!.querySelector('a')!.click();
    removeEventListener('click', guard);
    document.removeEventListener('ogp-event-select', hear);
    return { event: seen, followed };
  }

  it('reaches the page when a person chooses an event by its title', async () => {
    const { event: heard, followed } = await choose();
    expect(heard!.occurrence.event.id).to.equal('open-day');
    expect((heard!.target as Element).localName).to.equal('ogp-event-list');
    expect(followed).to.equal(true);
  });

  it('can be cancelled: then the link is not followed', async () => {
    document.addEventListener('ogp-event-select', (heard) => heard.preventDefault(), { once: true });
    expect((await choose()).followed).to.equal(false);
  });

  it('is never a feed’s way to a link within the page', async () => {
    const list = await show([event({ links })]);
    expect(Boolean(part(list, 'title')!.querySelector('a'))).to.equal(false);
  });
});

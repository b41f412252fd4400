import { expect } from '@open-wc/testing';
import { event, show } from '../../helpers/event-list.js';
import { part, parts, plain, textOf, textsOf } from '../../helpers/look.js';

describe('what a list shows of an event', () => {
  it('leads with the title, which is the link', async () => {
    const list = await show([event({ links: [{ rel: 'info', url: 'https://example.org/open-day' }] })]);
    const link = part(list, 'title')!.querySelector('a')!;
    expect(plain(link.textContent)).to.equal('Open day');
    expect(link.href).to.equal('https://example.org/open-day');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(textsOf(list, 'actions'), 'no second link to the same page').to.deep.equal([]);
  });

  it('shows a title without a link where the feed gives none', async () => {
    const list = await show([event()]);
    expect(Boolean(part(list, 'title')!.querySelector('a'))).to.equal(false);
    expect(textOf(list, 'title')).to.equal('Open day');
  });

  it('takes the page of information in the language of the page', async () => {
    const links = [
      { rel: 'info', url: 'https://example.org/en', language: 'en' },
      { rel: 'info', url: 'https://example.org/es', language: 'es-ES' },
    ];
    const spanish = await show([event({ links })], { lang: 'es' });
    expect(part(spanish, 'title')!.querySelector('a')!.href).to.equal('https://example.org/es');
    expect(part(spanish, 'title')!.querySelector('a')!.hreflang).to.equal('es-ES');
    const english = await show([event({ links })]);
    expect(part(english, 'title')!.querySelector('a')!.href).to.equal('https://example.org/en');
  });

  it('says where, in which country and in which mode', async () => {
    const location = { name: 'Palacio Europa', locality: 'Vitoria-Gasteiz', country: 'ES' };
    const list = await show([event({ location, countries: undefined, attendanceMode: 'hybrid' })]);
    expect(textOf(list, 'place')).to.equal('Palacio Europa, Vitoria-Gasteiz');
    expect(textOf(list, 'country')).to.equal('Spain');
    expect(textOf(list, 'mode')).to.equal('In person and online');
  });

  it('does not say the same place twice', async () => {
    const location = { name: 'Buenos Aires', locality: 'Buenos Aires', region: 'buenos aires', country: 'AR' };
    const list = await show([event({ location, timeZone: 'America/Argentina/Buenos_Aires', countries: ['AR'] })]);
    expect(textOf(list, 'place')).to.equal('Buenos Aires');
  });

  it('links the place where the feed gives its page', async () => {
    const list = await show([event({ location: { name: 'Town hall', url: 'https://example.org/hall' } })]);
    expect(part(list, 'place')!.querySelector('a')!.href).to.equal('https://example.org/hall');
  });

  it('names every host country', async () => {
    const list = await show([event({ countries: ['ES', 'PT', 'FR'] })]);
    expect(textOf(list, 'country')).to.equal('Spain, Portugal and France');
  });

  it('says nothing of a mode that nobody stated', async () => {
    const list = await show([event({ attendanceMode: undefined })]);
    expect(textOf(list, 'mode')).to.equal(null);
  });

  it('lists topics by name, the feed’s own too, and tags', async () => {
    const topics = [{ id: 'open-contracting', label: 'Open Contracting' }];
    const list = await show(
      [event({ topics: ['anti-corruption', 'open-contracting'], tags: ['budget'] })],
      {},
      { topics },
    );
    expect(part(list, 'topics')!.getAttribute('role')).to.equal('list');
    expect(textsOf(list, 'topic')).to.deep.equal(['Anti-Corruption', 'Open Contracting', 'budget']);
  });

  it('names the organisers, and links those that have a page', async () => {
    const organizers = [{ name: 'Ministry of Justice', url: 'https://justice.example' }, 'City of Vitoria'];
    const list = await show([event({ organizers })]);
    expect(textOf(list, 'organizers')).to.equal('Organised by Ministry of Justice and City of Vitoria');
    expect(part(list, 'organizers')!.querySelector('a')!.href).to.equal('https://justice.example/');
  });

  it('names the languages and the interpretation', async () => {
    const list = await show([event({ languages: ['es', 'eu'], interpretation: ['en'] })]);
    expect(textsOf(list, 'languages')).to.deep.equal(['Languages: Spanish and Basque', 'Interpreted into English']);
  });

  it('says which series an event is part of', async () => {
    const week = { id: 'week', kind: 'series', title: 'Open Gov Week', start: '2030-05-18', end: '2030-05-24' };
    const list = await show([week, event({ partOf: ['week', 'not-in-this-feed'] })], { kinds: 'event' });
    expect(textsOf(list, 'series')).to.deep.equal(['Part of Open Gov Week']);
  });

  it('shows the summary, and keeps the description until it is asked for', async () => {
    const list = await show([
      event({
        summary: 'Come and see.',
        description: 'First paragraph.\n\nSecond: https://example.org/more.',
        accessibility: 'Step-free.',
      }),
    ]);
    expect(plain(parts(list, 'description')[0]!.textContent)).to.equal('Come and see.');
    const details = part(list, 'details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    const toggle = details.querySelector('summary')!;
    expect(plain(toggle.textContent)).to.equal('More about this event: Open day');
    toggle.click();
    expect(details.open).to.equal(true);
    const [first, second] = details.querySelectorAll('[part="description"] p');
    expect(plain(first!.textContent)).to.equal('First paragraph.');
    expect(second!.querySelector('a')!.href).to.equal('https://example.org/more');
    expect(plain(details.textContent)).to.contain('Accessibility Step-free.');
  });

  it('has no disclosure where there is nothing to disclose', async () => {
    const list = await show([event({ summary: 'Come and see.' })]);
    expect(textOf(list, 'details')).to.equal(null);
  });

  it('keeps an opened description open when the list is rendered again', async () => {
    const list = await show([event({ description: 'All about it.' })]);
    (part(list, 'details') as HTMLDetailsElement).open = true;
    list.layout = 'cards';
    await list.updateComplete;
    expect((part(list, 'details') as HTMLDetailsElement).open).to.equal(true);
  });

  it('calls an event without a title “Untitled event”', async () => {
    const list = await show([event({ title: undefined })]);
    expect(textOf(list, 'title')).to.equal('Untitled event');
  });
});

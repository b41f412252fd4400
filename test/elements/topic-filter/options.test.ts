import { expect } from '@open-wc/testing';
import { event, events, languageOf } from '../../helpers/event-list.js';
import { part, parts, textOf, textsOf } from '../../helpers/look.js';
import { box, optionsOf, settle, showPair, SIX, titlesOf } from '../../helpers/topic-filter.js';
import { until } from '../../helpers/until.js';

const names = (options: readonly string[]): string[] => options.map((option) => option.replace(/ \d+$/, ''));

describe('the options of a filter', () => {
  it('are the topics of the feed in the order of the catalogue, tags after them, each with its count', async () => {
    const { filter } = await showPair();
    expect(optionsOf(filter)).to.deep.equal([
      'Civic Space 2',
      'Climate and Environment 2',
      'Fiscal Openness 1',
      'Other 1',
      'Voting 1',
    ]);
    expect(textOf(filter, 'legend')).to.equal('Topics');
  });

  it('stand in fieldsets of their own, facet by facet as the author says', async () => {
    const { filter } = await showPair(SIX, { facets: 'countries attendance kinds languages when place nonsense' });
    expect(textsOf(filter, 'legend')).to.deep.equal(['Countries', 'How to take part', 'Type', 'Languages', 'Dates']);
    expect(optionsOf(filter, 'countries')).to.deep.equal(['Kenya 2', 'Portugal 2', 'Spain 2']);
    expect(optionsOf(filter, 'attendance')).to.deep.equal(['In person 5', 'Online 1']);
    expect(optionsOf(filter, 'kinds')).to.deep.equal(['Event 5', 'Deadline 1']);
    expect(optionsOf(filter, 'languages')).to.deep.equal(['English 2', 'Spanish 2', 'Swahili 1']);
    expect(optionsOf(filter, 'when')).to.deep.equal([
      'Today 1',
      'Tomorrow 1',
      'This weekend 1',
      'Next 7 days 3',
      'This month 6',
    ]);
    expect(filter.facets).to.equal('countries attendance kinds languages when place');
  });

  it('come after a search that names what there is', async () => {
    const { filter, place } = await showPair(SIX, { search: '' });
    expect(textOf(filter, 'search')).to.equal('Search events');
    place.remove();
    const posts = SIX.map((raw) => ({ ...raw, kind: 'announcement' }));
    const of = await showPair(posts, { search: '' });
    expect(textOf(of.filter, 'search')).to.equal('Search announcements');
  });

  it('include places, series and organisers', async () => {
    const week = event({ id: 'week', title: 'Open Gov Week', kind: 'series' });
    const talk = event({
      partOf: ['week'],
      location: { name: 'Town Hall', locality: 'Nakuru' },
      organizers: [{ name: 'County of Nakuru' }],
    });
    const { filter } = await showPair([week, talk], { facets: 'place series organizers' });
    expect(['place', 'series', 'organizers'].map((facet) => optionsOf(filter, facet))).to.deep.equal([
      ['Nakuru 1'],
      ['Open Gov Week 1'],
      ['County of Nakuru 1'],
    ]);
  });

  it('of thousands of events are read after the list is shown, and are there when the filter is ready', async () => {
    const many = Array.from({ length: 2500 }, (_, i) =>
      event({ id: `e${i}`, title: `Event ${i}`, topics: [i % 5 ? 'justice' : 'other'] }),
    );
    const { filter, list } = await showPair(many);
    await list.ready;
    await filter.ready;
    expect(optionsOf(filter)).to.deep.equal(['Justice 2,000', 'Other 500']);
    box(filter, 'Other').click();
    await settle(filter, list);
    await filter.ready;
    expect(textOf(list, 'summary')).to.contain('500 of 2,500');
  });

  it('of which there are too many to offer are those with the most events, and the console says so', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    const tagged = Array.from({ length: 42 }, (_, i) =>
      event({
        id: `t${i}`,
        title: `Event ${i}`,
        tags: [...Array.from({ length: 49 }, (__, k) => `tag ${i * 49 + k}`), 'all'],
      }),
    );
    const { filter } = await showPair(tagged, { order: 'count' });
    console.warn = warn;
    expect(optionsOf(filter)[0]).to.equal('all 42');
    expect(said.join('\n')).to.contain('there are 2059 topics; the 2000 of them with the most entries are offered');
  });

  it('are counted together with what is chosen in the other facets, and stay where they give nothing', async () => {
    const { filter, list } = await showPair(SIX, { facets: 'topics countries' });
    box(filter, 'Kenya').click();
    await settle(filter, list);
    expect(optionsOf(filter)).to.deep.equal([
      'Civic Space 0',
      'Climate and Environment 1',
      'Fiscal Openness 1',
      'Other 0',
      'Voting 0',
    ]);
    expect(optionsOf(filter, 'countries')).to.deep.equal(['Kenya 2', 'Portugal 2', 'Spain 2']);
    expect(box(filter, 'Voting').disabled).to.equal(false);
    expect(titlesOf(list)).to.deep.equal(['Budget', 'Air']);
  });

  it('are any within a facet, and all facets together', async () => {
    const { filter, list } = await showPair(SIX, { facets: 'topics countries' });
    for (const name of ['Civic Space', 'Climate and Environment', 'Spain']) box(filter, name).click();
    await settle(filter, list);
    expect(titlesOf(list)).to.deep.equal(['Café', 'Datos']);
    expect(textOf(list, 'summary')).to.match(/^2 of 6 events · Civic Space · Climate and Environment · Spain/);
  });

  it('are all topics together with match="all"', async () => {
    const { filter, list } = await showPair(SIX, { match: 'all' });
    for (const name of ['Civic Space', 'Climate and Environment']) box(filter, name).click();
    await settle(filter, list);
    expect(titlesOf(list)).to.deep.equal(['Café']);
    expect(optionsOf(filter)[0]).to.equal('Civic Space 1');
  });

  it('come by count, or in the order that the author gives', async () => {
    const { filter } = await showPair(
      [
        ...SIX,
        event({ id: 'g', title: 'Gala', topics: ['other'] }),
        event({ id: 'h', title: 'Hackathon', topics: ['other'] }),
      ],
      { order: 'count' },
    );
    expect(names(optionsOf(filter))).to.deep.equal([
      'Other',
      'Civic Space',
      'Climate and Environment',
      'Fiscal Openness',
      'Voting',
    ]);
    filter.order = 'Voting fiscal-openness';
    await filter.updateComplete;
    expect(names(optionsOf(filter))).to.deep.equal([
      'Voting',
      'Fiscal Openness',
      'Civic Space',
      'Climate and Environment',
      'Other',
    ]);
  });

  it('stand below their wider topic, which counts them too', async () => {
    const topics = [
      { id: 'climate', label: { en: 'Climate', es: 'Clima' } },
      { id: 'budget', label: 'Budget' },
      { id: 'air', label: 'Air', broader: 'climate' },
    ];
    const { filter, list } = await showPair(
      [event({ topics: ['air'] }), event({ id: 'x', topics: ['climate'] })],
      {},
      {},
      { topics },
    );
    expect(optionsOf(filter)).to.deep.equal(['Climate 2', 'Air 1', 'Budget 0']);
    expect(box(filter, 'Air').closest('label')!.className).to.contain('depth-1');
    box(filter, 'Climate').click();
    await settle(filter, list);
    expect(titlesOf(list)).to.have.length(2);
  });

  it('are in the language of the page', async () => {
    const { filter } = await showPair(SIX, { lang: 'es', facets: 'topics countries' });
    await until(() => languageOf(filter) === 'es', 'the filter speaks Spanish');
    expect(names(optionsOf(filter))[0]).to.equal('Espacio cívico');
    expect(names(optionsOf(filter, 'countries'))).to.deep.equal(['España', 'Kenia', 'Portugal']);
  });

  it('never go beyond what the author admits', async () => {
    const { filter, list } = await showPair(SIX, { facets: 'topics countries' }, { countries: 'ES' });
    expect(optionsOf(filter)).to.deep.equal(['Civic Space 2', 'Climate and Environment 1']);
    box(filter, 'Climate and Environment').click();
    await settle(filter, list);
    expect(textOf(list, 'summary')).to.match(/^1 of 2 events/);
    part(filter, 'clear')!.click();
    await settle(filter, list);
    expect(titlesOf(list)).to.deep.equal(['Café', 'Datos']);
    expect(list.countries).to.equal('ES');
  });

  it('count what the list counts: events, where a series is one entry', async () => {
    const weekly = event({
      id: 'w',
      topics: ['justice'],
      occurrences: ['2030-05-02', '2030-05-03'].map((day) => ({ start: `${day}T09:00`, end: `${day}T10:00` })),
    });
    const { filter, list } = await showPair([weekly]);
    expect(optionsOf(filter)).to.deep.equal(['Justice 2']);
    list.series = 'collapse';
    await settle(list, filter);
    expect(optionsOf(filter)).to.deep.equal(['Justice 1']);
  });
});

describe('many options', () => {
  const many = (n: number) => events(n, (i) => ({ tags: [`Tag ${String(i + 1).padStart(3, '0')}`] }));

  it('are behind a button that says how many are chosen', async () => {
    const { filter } = await showPair(many(9), { facets: 'countries topics' });
    const toggle = parts(filter, 'facet')[1]!.querySelector('button')!;
    expect([toggle.textContent!.trim(), toggle.getAttribute('aria-expanded')]).to.deep.equal(['Topics', 'false']);
    toggle.click();
    await filter.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    box(filter, 'Tag 003').click();
    await settle(filter);
    expect(toggle.textContent!.replace(/\s+/g, ' ').trim()).to.equal('Topics (1)');
  });

  it('can be searched among, which never hides what is chosen', async () => {
    const { filter } = await showPair(many(25));
    parts(filter, 'facet')[0]!.querySelector('button')!.click();
    await filter.updateComplete;
    box(filter, 'Tag 001').click();
    await settle(filter);
    const search = parts(filter, 'facet')[0]!.querySelector<HTMLInputElement>('input[type="search"]')!;
    search.value = 'tag 02';
    search.dispatchEvent(new InputEvent('input'));
    await filter.updateComplete;
    expect(optionsOf(filter)).to.have.length(7);
    search.value = 'nothing like it';
    search.dispatchEvent(new InputEvent('input'));
    await filter.updateComplete;
    expect(names(optionsOf(filter))).to.deep.equal(['Tag 001']);
  });

  it('are a hundred at once at most', async () => {
    const { filter } = await showPair(many(130));
    expect(parts(filter, 'option')).to.have.length(100);
    expect(textOf(filter, 'note')).to.equal(null);
    parts(filter, 'facet')[0]!.querySelector('button')!.click();
    await filter.updateComplete;
    expect(textOf(filter, 'note')).to.equal('There are more: type to find them.');
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { create, mount, standOn } from '../helpers/event-list.js';
import { parts } from '../helpers/look.js';
import { box, filled, makeFilter, optionsOf, settle } from '../helpers/topic-filter.js';

interface Fact {
  readonly topics: readonly string[];
  readonly countries: readonly string[];
}

/** As our words and the browser's names have them. */
const NAMES = new Map([
  ['Gender & Inclusion', 'Gender and Inclusion'],
  ['Cabo Verde', 'Cape Verde'],
]);

/** The source facts, counted by hand: each event once. */
const published = (await (await fetch('/demo/facts/open-gov-week-2024.json')).json()) as {
  readonly events: readonly Fact[];
};
const facts = [...new Map(published.events.map((fact) => [JSON.stringify(fact), fact])).values()];

function count(events: readonly Fact[], key: keyof Fact): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of events) {
    for (const label of fact[key])
      counts.set(NAMES.get(label) ?? label, (counts.get(NAMES.get(label) ?? label) ?? 0) + 1);
  }
  return counts;
}

const has = (fact: Fact, key: keyof Fact, name: string): boolean =>
  fact[key].some((label) => (NAMES.get(label) ?? label) === name);

/** "Other" is no country. */
const expected = (events: readonly Fact[], key: keyof Fact, all: Iterable<string>): string[] => {
  const counts = count(events, key);
  return [...all]
    .filter((name) => key === 'topics' || name !== 'Other')
    .map((name) => `${name} ${counts.get(name) ?? 0}`)
    .sort();
};

async function week() {
  standOn('2024-05-30T07:00:00Z');
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const filter = makeFilter({ for: 'week', facets: 'topics countries' });
  place.append(filter);
  const list = await mount(create({ id: 'week', src: '/demo/feeds/open-gov-week-2024.json', when: 'all' }), place);
  await filled(filter);
  return { list, filter };
}

describe('Open Gov Week 2024', () => {
  const topics = [...count(facts, 'topics').keys()];
  const countries = [...count(facts, 'countries').keys()];

  it('has as many events of each topic and country as its source', async () => {
    const { filter } = await week();
    expect(facts).to.have.length(70);
    expect([...optionsOf(filter)].sort()).to.deep.equal(expected(facts, 'topics', topics));
    expect([...optionsOf(filter, 'countries')].sort()).to.deep.equal(expected(facts, 'countries', countries));
  });

  it('has as many of each after a topic is chosen, a country beside it, and both with another', async () => {
    const { filter, list } = await week();
    const check = (chosenTopics: readonly string[], chosenCountries: readonly string[]): void => {
      const byTopic = facts.filter(
        (fact) => !chosenTopics.length || chosenTopics.some((name) => has(fact, 'topics', name)),
      );
      const byCountry = facts.filter(
        (fact) => !chosenCountries.length || chosenCountries.some((name) => has(fact, 'countries', name)),
      );
      expect([...optionsOf(filter)].sort()).to.deep.equal(expected(byCountry, 'topics', topics));
      expect([...optionsOf(filter, 'countries')].sort()).to.deep.equal(expected(byTopic, 'countries', countries));
      const both = byTopic.filter((fact) => byCountry.includes(fact)).length;
      expect(parts(list, 'summary')[0]!.textContent).to.match(new RegExp(`^${both} of 70 events`));
    };
    box(filter, 'Climate and Environment').click();
    await settle(filter, list);
    check(['Climate and Environment'], []);
    box(filter, 'Colombia').click();
    await settle(filter, list);
    check(['Climate and Environment'], ['Colombia']);
    box(filter, 'Public Participation').click();
    box(filter, 'Kenya').click();
    await settle(filter, list);
    check(['Climate and Environment', 'Public Participation'], ['Colombia', 'Kenya']);
    for (const topic of topics) {
      if (!box(filter, topic).checked) box(filter, topic).click();
    }
    await settle(filter, list);
    check(topics, ['Colombia', 'Kenya']);
  });
});

// Data in, data out: no browser fact is tested.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countriesIn, topicsIn } from '../../../src/core/listing/author-terms.js';

describe('countries that a page author lists', () => {
  for (const [written, codes] of [
    ['KE', 'KE'],
    ['ke ug', 'KE UG'],
    ['Kenya', 'KE'],
    ['kenya, Uganda', 'KE UG'],
    ['United States Kenya', 'US KE'],
    ['Guinea Bissau', 'GW'],
    ['Bosnia and Herzegovina;Serbia', 'BA RS'],
    // Cuba and Bosnia, not Cuba's name in two pieces; Morocco and Liechtenstein, not Mali.
    ['CU BA', 'CU BA'],
    ['MA LI', 'MA LI'],
    ['Atlantis KE', 'ATLANTIS KE'],
    ['', ''],
  ] as const) {
    it(`“${written}” are “${codes}”`, () => assert.equal([...countriesIn(written)].join(' '), codes));
  }
});

describe('topics that a page author lists', () => {
  for (const [written, slugs] of [
    ['fiscal-openness', 'fiscal-openness'],
    ['Fiscal Openness', 'fiscal-openness'],
    ['Gender & Inclusion, Justice', 'gender-inclusion justice'],
    ['Anti-Corruption Civic Space', 'anti-corruption civic-space'],
    ['Parking', 'parking'],
  ] as const) {
    it(`“${written}” are “${slugs}”`, () => assert.equal([...topicsIn(written)].join(' '), slugs));
  }

  it('may be called as the feed calls its own', () => {
    const own = [
      { id: 'bp', label: [{ lang: 'es', value: 'Presupuesto participativo' }], broader: null, url: null },
    ] as const;
    assert.deepEqual([...topicsIn('Presupuesto participativo', own as never)], ['bp']);
  });
});

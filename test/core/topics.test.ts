import { expect } from '@open-wc/testing';
import type { Topic } from '../../src/core/model/event.js';
import { TOPICS, topicMatcher } from '../../src/core/topics.js';

describe('A topic', () => {
  const match = topicMatcher();

  it('is known by its slug', () => {
    for (const slug of TOPICS) expect(match(slug)).to.equal(slug);
  });

  it('is known by the labels that sites give it', () => {
    const labels = {
      'Access to Information': 'access-to-information',
      'Anti-Corruption': 'anti-corruption',
      Anticorruption: 'anti-corruption',
      'Civic Space': 'civic-space',
      'Climate and Environment': 'climate-environment',
      'Climate & Environment': 'climate-environment',
      'DIGITAL GOVERNANCE': 'digital-governance',
      'Fiscal  openness': 'fiscal-openness',
      'Gender & Inclusion': 'gender-inclusion',
      'gender and inclusion': 'gender-inclusion',
      Justíce: 'justice',
      'Media Freedom': 'media-freedom',
      'Public participation ': 'public-participation',
      Other: 'other',
    };
    for (const [label, slug] of Object.entries(labels)) expect(match(label), label).to.equal(slug);
  });

  it('is unknown where neither the catalogue nor the feed has it', () => {
    for (const name of ['', 'and', 'justices', 'land use', '__proto__', 'constructor'])
      expect(match(name)).to.equal(null);
  });

  it('is known where the feed defines it, by slug or by label in any language', () => {
    const topic = (id: string, ...labels: string[]) =>
      ({ id, label: labels.map((value) => ({ lang: '', value })), broader: null, url: null }) as unknown as Topic;
    const own = topicMatcher([topic('rivers', 'Rivers & Coasts', 'Ríos y costas'), topic('sand', 'Sand and gravel')]);
    expect(own('rivers')).to.equal('rivers');
    expect(own('rivers and coasts')).to.equal('rivers');
    expect(own('RIOS Y COSTAS')).to.equal('rivers');
    expect(own('sand & gravel')).to.equal('sand');
    expect(own('justice')).to.equal('justice');
  });
});

import { expect } from '@open-wc/testing';
import { readPlan } from '../../../src/core/listing/plan.js';
import { planText } from '../../../src/core/listing/plan-text.js';
import { clashOf } from '../../../src/core/listing/plan-remarks.js';
import { sharedIds, sharedText } from '../../../src/core/listing/shared-plan.js';
import { readFeed } from '../../../src/core/read-feed.js';

const saved = (id: string): object => ({ id, title: 'A', start: '2030-05-01', certainty: 'date', savedAt: 1 });

describe('a plan', () => {
  it('is read as strictly as a feed: rubbish is no plan, and of a plan with rubbish in it the rest is kept', () => {
    for (const rubbish of ['', '{', 'null', '{}', '"x"', '1', 'x'.repeat(10_000_000)]) {
      expect(readPlan(rubbish), rubbish.slice(0, 9)).to.equal(null);
    }
    const plan = readPlan(
      JSON.stringify([
        saved('a'),
        saved('a'),
        null,
        1,
        [],
        {},
        { id: {} },
        { id: '__proto__', title: 7 },
        { id: 'b', title: '<b>\u202e' },
      ]),
    )!;
    expect(plan.map(({ id }) => id)).to.deep.equal(['a', '__proto__', 'b']);
    expect(plan[2]!.title).to.equal('<b>');
    expect(readPlan(JSON.stringify(Array.from({ length: 600 }, (_, i) => ({ id: `${i}` }))))).to.have.length(500);
  });

  it('is written whole or not at all', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ ...saved(`event-${i}`), title: 'x'.repeat(120) }));
    expect(planText(many as never)).to.equal(null);
    expect(readPlan(planText(many.slice(0, 100) as never)!)).to.have.length(100);
  });

  it('comes through a link as it was, with commas, markup and 10,000 ids in it', () => {
    const odd = ['a,b', 's/2030-05-01T09:00', '100%', '<img>', '__proto__', 'é', 'a+b', 'x&y=z#'];
    expect(sharedIds(sharedText(odd)!)).to.deep.equal(odd);
    const many = Array.from({ length: 10_000 }, (_, i) => `${i}`);
    expect(sharedText(many)).to.equal(null);
    expect(sharedIds(many.join(','))).to.have.length(50);
    expect(sharedIds('%,%E0%A4%A,,ok')).to.deep.equal(['ok']);
  });

  it('names what takes place at the same time, as far as the times are known', async () => {
    const at = (id: string, start: string, more: object = {}) => ({
      id,
      title: id,
      start,
      timeZone: 'Europe/Madrid',
      ...more,
    });
    const { occurrences } = await readFeed(
      JSON.stringify({
        format: 'ogp-events',
        version: '1.0',
        events: [
          at('a', '2030-05-02T09:00', { end: '2030-05-02T11:00' }),
          at('b', '2030-05-02T10:00', { end: '2030-05-02T12:00' }),
          at('c', '2030-05-02T11:00', { end: '2030-05-02T12:30' }),
          at('doubt', '2030-05-02T09:30+05:00', { end: '2030-05-02T10:30+05:00', countries: ['ES'] }),
          at('day', '2030-05-02'),
          { id: 'wall', title: 'wall', start: '2030-05-02T10:00' },
        ],
      }),
      { url: 'https://example.org/feed.json' },
    );
    const one = (id: string) => occurrences.find((o) => o.id === id)!;
    const found = (id: string, ...others: string[]) => clashOf(one(id), others.map(one))?.other.id ?? null;
    expect([found('a', 'b'), found('b', 'a'), found('a', 'c'), found('a', 'a')]).to.deep.equal(['b', 'a', null, null]);
    expect([found('a', 'day', 'wall'), found('day', 'a'), found('wall', 'a')]).to.deep.equal([null, null, null]);
    expect(one('doubt').certainty).to.equal('conflict');
    expect(clashOf(one('a'), [one('doubt')])).to.deep.include({ isCertain: false });
  });
});

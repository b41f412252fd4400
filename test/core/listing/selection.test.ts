import { expect } from '@open-wc/testing';
import type { FeedEvent } from '../../../src/core/model/event.js';
import { selects } from '../../../src/core/listing/selection.js';

const event = { kind: 'event', topics: ['justice', 'civic-space'], countries: ['ES'] } as unknown as FeedEvent;
const bare = { kind: 'deadline', topics: [], countries: [] } as unknown as FeedEvent;

function admits(choice: { topics?: string[]; countries?: string[]; kinds?: string[] }, of: FeedEvent): boolean {
  const { topics = [], countries = [], kinds = [] } = choice;
  return selects({ topics: new Set(topics), countries: new Set(countries), kinds: new Set(kinds) }, of);
}

describe('a selection', () => {
  it('that is empty admits everything', () => {
    expect([admits({}, event), admits({}, bare)]).to.deep.equal([true, true]);
  });

  it('asks for any value of a facet', () => {
    expect(admits({ topics: ['media-freedom', 'civic-space'] }, event)).to.equal(true);
    expect(admits({ topics: ['media-freedom'] }, event)).to.equal(false);
    expect(admits({ topics: ['justice'] }, bare)).to.equal(false);
  });

  it('asks where a date takes place, which may be elsewhere than its event', () => {
    const inPortugal = { topics: new Set<string>(), countries: new Set(['PT']), kinds: new Set<string>() };
    expect([selects(inPortugal, event), selects(inPortugal, event, ['PT'])]).to.deep.equal([false, true]);
  });

  it('asks for all facets together', () => {
    expect(admits({ topics: ['justice'], countries: ['ES'], kinds: ['event'] }, event)).to.equal(true);
    expect(admits({ topics: ['justice'], countries: ['PT'] }, event)).to.equal(false);
    expect(admits({ countries: ['ES'], kinds: ['deadline'] }, event)).to.equal(false);
  });
});

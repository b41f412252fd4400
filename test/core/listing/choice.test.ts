import { expect } from '@open-wc/testing';
import { choiceOf, choiceText, mergeChoice, partOfChoice, sameChoice } from '../../../src/core/listing/choice.js';

describe('a choice', () => {
  it('is written so that people can read it', () => {
    const choice = choiceOf({ topics: ['climate-environment', 'justice'], countries: ['ke'], search: 'open data' });
    expect(choiceText(choice)).to.equal('topics=climate-environment,justice&countries=KE&search=open+data');
  });

  for (const value of [
    'a,b',
    'a&b=c',
    '100%',
    '50% off, now',
    'a+b',
    '#x',
    'ñandú',
    '政府',
    '%E0%A4%A',
    'a/b:c',
    ' padded ',
  ]) {
    it(`keeps “${value}” through its text and back`, () => {
      const choice = choiceOf({ organizers: [value, 'x'], search: value });
      expect(choiceOf(choiceText(choice))).to.deep.equal(choice);
    });
  }

  it('is nothing for what is none', () => {
    for (const raw of [null, undefined, 3, '', '&&=', 'nonsense=1', [], { topics: 5, search: {} }, { topics: [] }]) {
      expect(choiceOf(raw), String(raw)).to.deep.equal({});
    }
  });

  it('is frozen, without doubles, and bounded', () => {
    const choice = choiceOf({ topics: ['a', 'a', ...Array.from({ length: 500 }, (_, i) => `t${i}`)] });
    expect(choice.topics).to.have.length(100);
    expect(Object.isFrozen(choice) && Object.isFrozen(choice.topics)).to.equal(true);
  });

  it('takes nothing from a prototype', () => {
    expect(choiceOf(JSON.parse('{"__proto__":{"topics":["x"]}}'))).to.deep.equal({});
  });

  it('merges facet by facet, and what is not named stays', () => {
    const whole = choiceOf({ topics: ['a'], countries: ['KE'], search: 'x' });
    expect(mergeChoice(whole, choiceOf({ topics: ['b'] }), ['topics', 'search'])).to.deep.equal({
      topics: ['b'],
      countries: ['KE'],
    });
    expect(partOfChoice(whole, ['countries'])).to.deep.equal({ countries: ['KE'] });
    expect(sameChoice(whole, choiceOf({ ...whole }))).to.equal(true);
  });
});

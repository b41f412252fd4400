import { expect } from '@open-wc/testing';
import {
  choiceOf,
  choiceText,
  matchingAll,
  mergeChoice,
  NO_CHOICE,
  partOfChoice,
} from '../../../src/core/listing/choice.js';

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

  it('is the same after other programs have written its text anew', () => {
    const values = ['justice', 'civic-space', 'Health, Kenya', 'a,b'];
    const choice = choiceOf({ organizers: values, topics: ['x', 'y'], search: 'open data' });
    const text = choiceText(choice);
    const parsed = [...new URLSearchParams(text)];
    const repeated = [
      ...values.map((value) => `organizers=${encodeURIComponent(value.replace(/,(?! )/g, '%2C'))}`),
      'topics=x',
      'topics=y',
      'search=open%20data',
    ];
    for (const anew of [
      text.replaceAll(',', '%2C'),
      text.replaceAll(',', '%2c').replaceAll('+', '%20'),
      new URLSearchParams(text).toString(),
      parsed.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'),
      text.replaceAll('=', '%3D'),
      text.replaceAll('&', '&amp;'),
      text.replace('topics=x,y', 'topics[]=x&topics[]=y'),
      text.replace('topics=x,y', 'topics%5B0%5D=x&topics%5B1%5D=y'),
      repeated.join('&'),
    ]) {
      expect(choiceOf(anew), anew).to.deep.equal(choice);
    }
  });

  it('has no longer search than fits its field', () => {
    expect(choiceOf({ search: 'x'.repeat(200) }).search).to.have.length(80);
    expect(choiceOf(`search=${'y'.repeat(81)}`).search).to.have.length(80);
  });

  it('has no half of a character, at the cut or anywhere', () => {
    expect(choiceText(choiceOf({ search: `${'x'.repeat(79)}🎉` }))).to.equal(`search=${'x'.repeat(79)}`);
    expect(choiceText(choiceOf({ search: 'a \ud83c', organizers: ['b\udf89', '\ud83c'] }))).to.equal(
      'organizers=b&search=a',
    );
    expect(choiceText(choiceOf({ search: '🎉' }))).to.equal('search=%F0%9F%8E%89');
  });

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
  });

  it('is the same object as long as it says the same', () => {
    const whole = choiceOf({ topics: ['a'], countries: ['KE'], search: 'x' });
    expect(choiceOf(whole)).to.equal(whole);
    expect(choiceOf({ countries: ['ke'], search: ' x', topics: ['a', 'a'] }, whole)).to.equal(whole);
    expect(choiceOf({ topics: ['b'] }, whole)).to.not.equal(whole);
    expect(choiceOf({ topics: [] })).to.equal(NO_CHOICE);
    expect(mergeChoice(whole, choiceOf({ topics: ['a'] }), ['topics'])).to.equal(whole);
    expect(mergeChoice(whole, NO_CHOICE, ['topics', 'countries', 'search'])).to.equal(NO_CHOICE);
    expect(partOfChoice(whole, ['when'])).to.equal(NO_CHOICE);
  });

  it('of all topics is one of topics', () => {
    const any = choiceOf({ topics: ['a', 'b'] });
    const all = choiceOf({ topics: ['a', 'b'], match: 'all' });
    expect(matchingAll(any)).to.deep.equal(all);
    expect(matchingAll(all)).to.equal(all);
    expect(matchingAll(NO_CHOICE)).to.equal(NO_CHOICE);
    expect(mergeChoice(all, choiceOf({ topics: ['c'] }), ['topics'])).to.deep.equal({ topics: ['c'] });
  });
});

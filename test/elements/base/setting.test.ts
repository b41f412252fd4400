import { expect } from '@open-wc/testing';
import { asText, oneOf, optionalText, tokens, wholeNumber, type Coerce } from '../../../src/elements/base/setting.js';
import { tokenSet } from '../../../src/core/tokens.js';
import type { OgpElement } from '../../../src/elements/base/element.js';
import { kindTokens, zoneChoice } from '../../../src/elements/base/settings.js';

/** What a setting becomes, and what its author is told. */
function coerce<T>(how: Coerce<T>, value: unknown): [T, ...string[]] {
  const told: string[] = [];
  const element = { localName: 'ogp-x', warn: (message: string) => void told.push(message) } as unknown as OgpElement;
  return [how.call(element, value, 'setting'), ...told];
}

describe('a setting that is one of a few words', () => {
  const way = oneOf('up', 'down');

  it('is the first where nothing is said', () => {
    for (const nothing of [null, undefined, '']) expect(coerce(way, nothing)).to.deep.equal(['up']);
  });

  it('ignores letter case and spaces around', () => {
    expect(coerce(way, ' DOWN ')).to.deep.equal(['down']);
  });

  it('falls back to the first, and says what it could be', () => {
    expect(coerce(way, 'left')).to.deep.equal(['up', 'setting="left" is not one of up, down; using "up".']);
    expect(coerce(way, 'toString')[0]).to.equal('up');
  });
});

describe('a setting that is a whole number', () => {
  const size = wholeNumber({ min: 1, max: 1000, fallback: 20 }, 'all');

  it('is read from text and from numbers, leading zeros and all', () => {
    for (const [value, number] of [
      ['5', 5],
      [5, 5],
      [' 07 ', 7],
      ['1000', 1000],
      ['ALL', 'all'],
      [null, 20],
      ['', 20],
    ]) {
      expect(coerce(size, value), String(value)).to.deep.equal([number]);
    }
  });

  it('falls back from anything else, and says what it could be', () => {
    for (const value of ['0', '1001', '-5', '2.5', '1e2', '٥', 'five', '9'.repeat(400), NaN, Infinity, {}, [7, 8]]) {
      const [number, ...told] = coerce(size, value);
      expect([number, told.length], String(value)).to.deep.equal([20, 1]);
      expect(told[0]).to.contain('a whole number from 1 to 1000 or "all"; using 20.');
    }
  });
});

describe('a setting that is text', () => {
  it('is kept as it is; only null and undefined are “not set”', () => {
    expect(['', ' a ', 0, null, undefined].map((value) => coerce(optionalText, value)[0])).to.deep.equal([
      '',
      ' a ',
      '0',
      null,
      null,
    ]);
  });

  it('is empty for what has no text', () => {
    const hostile = {
      toString: () => {
        throw new Error('no');
      },
    };
    expect([asText(Object.create(null)), asText(hostile), asText(Symbol('x'))]).to.deep.equal(['', '', 'Symbol(x)']);
  });
});

describe('a setting of tokens', () => {
  it('is text, or an array', () => {
    expect(coerce(tokens, 'a  b')[0]).to.equal('a  b');
    expect(coerce(tokens, ['a', 'b'])[0]).to.equal('a b');
    expect(coerce(tokens, null)[0]).to.equal('');
  });

  it('is a set, whatever the white space', () => {
    expect([...tokenSet(' a\n b\tb ')]).to.deep.equal(['a', 'b']);
  });

  it('of kinds keeps those that are known, and says which they could be', () => {
    expect(coerce(kindTokens, 'Deadline event')).to.deep.equal(['deadline event']);
    const [kinds, told] = coerce(kindTokens, 'deadline party');
    expect(kinds).to.equal('deadline');
    expect(told).to.contain('made of event, deadline, announcement, series; using "deadline".');
    expect(coerce(kindTokens, 'party')[1]).to.contain('using all kinds.');
  });
});

describe('a time zone as a setting', () => {
  it('is one of three words in any case, or a zone that the browser knows', () => {
    const given = [null, '', 'AUTO', 'Event', ' viewer ', 'Asia/Tokyo', 'UTC'];
    expect(given.map((value) => coerce(zoneChoice, value))).to.deep.equal(
      ['auto', 'auto', 'auto', 'event', 'viewer', 'Asia/Tokyo', 'UTC'].map((zone) => [zone]),
    );
  });

  it('falls back from a zone that nobody knows', () => {
    const [zone, told] = coerce(zoneChoice, 'Mars/Olympus');
    expect(zone).to.equal('auto');
    expect(told).to.contain('IANA time zone');
  });
});

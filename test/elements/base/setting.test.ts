import { expect } from '@open-wc/testing';
import { oneOf, someOf, text, tokens, wholeNumber } from '../../../src/elements/base/coercions.js';
import { OgpElement } from '../../../src/elements/base/element.js';
import { asText, setting, type Coerce } from '../../../src/elements/base/setting.js';
import { choice, kinds, timeZone } from '../../../src/elements/base/shared-settings.js';
import { NO_CHOICE } from '../../../src/core/listing/choice.js';
import { tokenSet } from '../../../src/core/tokens.js';

let tags = 0;

/** An element with one setting, which records what its author is told. */
function elementWith<T>(coerce: Coerce<T>, initial: T): { setting: T; told: string[] } & HTMLElement {
  class Tried extends OgpElement {
    setting = initial;
    readonly told: string[] = [];
    override warn(message: string): void {
      this.told.push(message);
    }
  }
  setting(coerce)(Tried.prototype as OgpElement & { setting: T }, 'setting');
  customElements.define(`ogp-tried-${++tags}`, Tried);
  return new Tried();
}

/** Returns what a setting becomes, and what its author is told. */
function coerce<T>(how: Coerce<T>, initial: T, value: unknown): [T, ...string[]] {
  const element = elementWith(how, initial);
  Reflect.set(element, 'setting', value);
  return [element.setting, ...element.told];
}

describe('a setting', () => {
  it('is an attribute in kebab-case, and comes back to its default when that is removed', async () => {
    class Paged extends OgpElement {
      pageSize: number = 20;
    }
    setting(wholeNumber([1, 1000]))(Paged.prototype, 'pageSize');
    customElements.define('ogp-tried-paged', Paged);
    const element = new Paged();
    document.body.append(element);
    await element.updateComplete;
    expect(element.getAttributeNames()).to.deep.equal([]);
    element.setAttribute('page-size', '5');
    expect(element.pageSize).to.equal(5);
    element.removeAttribute('page-size');
    expect(element.pageSize).to.equal(20);
    element.pageSize = 7;
    await element.updateComplete;
    expect(element.getAttribute('page-size')).to.equal('7');
    element.remove();
  });
});

describe('a setting that is one of a few words', () => {
  const way = (value: unknown) => coerce<'up' | 'down'>(oneOf('down', 'up'), 'up', value);

  it('is the default where nothing is said', () => {
    for (const nothing of [null, undefined, '']) expect(way(nothing)).to.deep.equal(['up']);
  });

  it('ignores letter case and spaces around', () => {
    expect(way(' DOWN ')).to.deep.equal(['down']);
  });

  it('falls back to the default, and says what it could be', () => {
    expect(way('left')).to.deep.equal(['up', 'setting="left" is not one of down, up; using "up".']);
    expect(way('toString')[0]).to.equal('up');
  });
});

describe('a setting that is a whole number', () => {
  const size = (value: unknown) => coerce<number | 'all'>(wholeNumber([1, 1000], 'all'), 20, value);

  it('is read from text and from numbers, leading zeros and all', () => {
    for (const [value, number] of [
      ['5', 5],
      [5, 5],
      [' 07 ', 7],
      ['1000', 1000],
      ['ALL', 'all'],
      [null, 20],
      ['', 20],
    ] as const) {
      expect(size(value), String(value)).to.deep.equal([number]);
    }
  });

  it('falls back from anything else, and says what it could be', () => {
    for (const value of ['0', '1001', '-5', '2.5', '1e2', '٥', 'five', '9'.repeat(400), NaN, Infinity, {}, [7, 8]]) {
      const [number, ...told] = size(value);
      expect([number, told.length], String(value)).to.deep.equal([20, 1]);
      expect(told[0]).to.contain('a whole number from 1 to 1000 or all; using 20.');
    }
  });
});

describe('a setting that is text', () => {
  it('is kept as it is; only null and undefined are “not set”', () => {
    const given = ['', ' a ', 0, null, undefined];
    expect(given.map((value) => coerce(text, null, value)[0])).to.deep.equal(['', ' a ', '0', null, null]);
  });

  it('is empty for what has no text', () => {
    const hostile = {
      toString: () => {
        throw new Error('no');
      },
    };
    expect([asText(Object.create(null)), asText(hostile), asText(Symbol('x'))]).to.deep.equal(['', '', 'Symbol(x)']);
  });

  it('is never an object, and never what an attribute makes of one', () => {
    for (const object of [{ a: 1 }, '[object Object]']) {
      const told = 'setting="[object Object]" is not text; using the default.';
      expect(coerce(text, null, object)).to.deep.equal([null, told]);
    }
  });
});

describe('a setting of tokens', () => {
  it('is text, or an array', () => {
    expect(coerce(tokens, '', 'a  b')[0]).to.equal('a  b');
    expect(coerce(tokens, '', ['a', 'b'])[0]).to.equal('a b');
    expect(coerce(tokens, '', null)[0]).to.equal('');
  });

  it('is never what an attribute makes of objects', () => {
    expect(coerce(tokens, '', '[object Object]')).to.have.length(2);
  });

  it('is a set, whatever the white space', () => {
    expect([...tokenSet(' a\n b\tb ')]).to.deep.equal(['a', 'b']);
  });

  it('of a known set keeps those that are known, each once, else the default', () => {
    const few = (value: unknown) => coerce(someOf('one', 'two'), 'two', value);
    expect(few('Two one two')).to.deep.equal(['two one']);
    expect(few('')).to.deep.equal(['two']);
    expect(few('three')).to.deep.equal(['two', 'setting="three" is not made of one, two; using "two".']);
  });

  it('of kinds says which they could be', () => {
    expect(coerce(kinds, '', 'Deadline event')).to.deep.equal(['deadline event']);
    const [known, told] = coerce(kinds, '', 'deadline party');
    expect(known).to.equal('deadline');
    expect(told).to.contain('made of event, deadline, announcement, series; using "deadline".');
    expect(coerce(kinds, '', 'party')[1]).to.contain('using the default.');
  });
});

describe('a time zone as a setting', () => {
  it('is one of three words in any case, or a zone that the browser knows', () => {
    const given = [null, '', 'AUTO', 'Event', ' viewer ', 'Asia/Tokyo', 'UTC'];
    expect(given.map((value) => coerce(timeZone, 'auto', value))).to.deep.equal(
      ['auto', 'auto', 'auto', 'event', 'viewer', 'Asia/Tokyo', 'UTC'].map((zone) => [zone]),
    );
  });

  it('falls back from a zone that nobody knows', () => {
    const [zone, told] = coerce(timeZone, 'auto', 'Mars/Olympus');
    expect(zone).to.equal('auto');
    expect(told).to.contain('IANA time zone');
  });
});

describe('a choice as a setting', () => {
  it('is an object like one, or its text', () => {
    const wanted = { topics: ['justice'], countries: ['KE'] };
    for (const value of [{ topics: 'justice', countries: ['ke', 'KE'] }, 'topics=justice&countries=ke']) {
      expect(coerce(choice, NO_CHOICE, value)).to.deep.equal([wanted]);
    }
  });

  it('is nothing for what is none, and text that says nothing is told', () => {
    for (const value of [null, '', 5, true, [], {}]) expect(coerce(choice, NO_CHOICE, value)).to.deep.equal([{}]);
    for (const value of ['[object Object]', 'justice']) {
      const [chosen, told] = coerce(choice, NO_CHOICE, value);
      expect(chosen).to.equal(NO_CHOICE);
      expect(told).to.contain(`setting="${value}" is not a choice such as "topics=justice"; using`);
    }
  });
});

import { expect } from '@open-wc/testing';
import { words as english } from '../../src/locales/languages/en.js';
import { words as spanish } from '../../src/locales/languages/es.js';
import { Language } from '../../src/locales/language.js';
import { canonicalTag, matchTag, sameLanguage } from '../../src/locales/language-tag.js';
import { LANGUAGES } from '../../src/locales/languages.js';
import { loadWords, wordsOf } from '../../src/locales/load-words.js';
import type { WordsLoader } from '../../src/locales/words.js';

const languages = (...tags: string[]) =>
  new Map<string, WordsLoader>(tags.map((tag) => [tag, () => Promise.resolve({ words: spanish })]));

/** Runs `task` with console.warn recorded instead of shown. */
async function warnings(task: () => Promise<unknown>): Promise<unknown[][]> {
  const { warn } = console;
  const calls: unknown[][] = [];
  console.warn = (...args: unknown[]) => void calls.push(args);
  try {
    await task();
  } finally {
    console.warn = warn;
  }
  return calls;
}

describe('language tags', () => {
  it('are read in any spelling that page authors use', () => {
    for (const [given, tag] of [
      ['es', 'es'],
      ['ES-cl', 'es-CL'],
      ['es_CL', 'es-CL'],
      [' ar-EG ', 'ar-EG'],
      ['sr-latn-me', 'sr-Latn-ME'],
      ['ar-u-nu-latn', 'ar-u-nu-latn'],
    ] as const) {
      expect(canonicalTag(given), given).to.equal(tag);
    }
  });

  it('may be old or private names of a language', () => {
    for (const [given, tag] of [
      ['iw', 'he'],
      ['IW-il', 'he-IL'],
      ['in', 'id'],
      ['mo', 'ro'],
      ['no', 'nb'],
      ['no-NO', 'nb-NO'],
      ['tl', 'fil'],
      ['cnr', 'sr-Latn'],
      ['cnr-ME', 'sr-Latn-ME'],
      ['cnr-Cyrl-ME', 'sr-Cyrl-ME'],
      ['sh', 'sr-Latn'],
      ['sh-Cyrl', 'sr-Cyrl'],
    ] as const) {
      expect(canonicalTag(given), given).to.equal(tag);
    }
  });

  it('that are none are no error', () => {
    for (const given of ['', ' ', '*', 'x', 'e n', 'english!', '__proto__', 'a'.repeat(5000), '💥']) {
      expect(canonicalTag(given), given.slice(0, 20)).to.equal('');
      expect(matchTag(given, LANGUAGES), given.slice(0, 20)).to.equal('en');
    }
  });

  it('find the nearest language there is, never in another script', () => {
    const there = languages('es', 'ar', 'sr', 'sr-Latn', 'pt-BR', 'zh-Hant', 'he', 'nb', 'fil');
    for (const [wanted, tag] of [
      ['es', 'es'],
      ['es-CL', 'es'],
      ['es-419', 'es'],
      ['es-Latn-CL', 'es'],
      ['ar-MA', 'ar'],
      ['ar-Arab', 'ar'],
      ['ar-u-nu-latn', 'ar'],
      ['sr', 'sr'],
      ['sr-RS', 'sr'],
      ['sr-Latn-ME', 'sr-Latn'],
      ['sr-ME', 'sr-Latn'],
      ['cnr-ME', 'sr-Latn'],
      ['sr-Cyrl-BA', 'sr'],
      ['pt', 'pt-BR'],
      ['zh-TW', 'zh-Hant'],
      ['zh-HK', 'zh-Hant'],
      ['zh-CN', 'en'],
      ['zh', 'en'],
      ['iw', 'he'],
      ['no', 'nb'],
      ['tl-PH', 'fil'],
      ['hy', 'en'],
      ['en-US', 'en'],
    ] as const) {
      expect(matchTag(wanted, there), wanted).to.equal(tag);
    }
    expect(matchTag('sr-Latn-ME', languages('sr'))).to.equal('en');
  });

  it('find the languages that we have, for every country that speaks them', () => {
    for (const [wanted, tag] of [
      ['iw', 'he'],
      ['in', 'id'],
      ['no-NO', 'nb'],
      ['mo', 'ro'],
      ['tl', 'fil'],
      ['sh', 'sr-Latn'],
      ['cnr', 'sr-Latn'],
      ['sr-ME', 'sr-Latn'],
      ['sr-Cyrl-ME', 'sr'],
      ['pt', 'pt-BR'],
      ['pt-CV', 'pt-PT'],
      ['pt-MZ', 'pt-PT'],
      ['ro-MD', 'ro'],
      ['ca-valencia', 'ca'],
      ['de-AT-1996', 'de'],
      ['cy-GB', 'cy'],
      ['mn-Mong', 'en'],
      ['bs-Cyrl', 'en'],
      ['zh-TW', 'en'],
    ] as const) {
      expect(matchTag(wanted, LANGUAGES), wanted).to.equal(tag);
    }
  });

  it('are one language if language and script are the same', () => {
    expect(sameLanguage('es', 'es-CL')).to.equal(true);
    expect(sameLanguage('sr-ME', 'sr-Latn')).to.equal(true);
    expect(sameLanguage('sr', 'sr-Latn')).to.equal(false);
    expect(sameLanguage('es', 'pt')).to.equal(false);
    expect(sameLanguage('', 'en')).to.equal(false);
  });

  it('have a direction', () => {
    const directions = (...tags: string[]) => tags.map((lang) => new Language({ lang }).dir);
    expect(directions('ar', 'ar-MA', 'ar-u-nu-latn')).to.deep.equal(['rtl', 'rtl', 'rtl']);
    expect(directions('en', 'es-CL', 'arn', 'es-x-ar')).to.deep.equal(['ltr', 'ltr', 'ltr', 'ltr']);
  });
});

describe('loading words', () => {
  it('needs no loading for English', async () => {
    expect(wordsOf('en')).to.equal(english);
    expect(await loadWords('en')).to.equal(english);
  });

  it('happens once, however many ask', async () => {
    let calls = 0;
    const loaders = new Map<string, WordsLoader>([['es', () => (calls++, Promise.resolve({ words: spanish }))]]);
    expect(wordsOf('es', loaders)).to.equal(null);
    const [one, other] = await Promise.all([loadWords('es', loaders), loadWords('es', loaders)]);
    expect(one).to.equal(spanish);
    expect(other).to.equal(spanish);
    await loadWords('es', loaders);
    expect(calls).to.equal(1);
    expect(wordsOf('es', loaders)).to.equal(spanish);
  });

  it('that fails gives nothing, says so once, and is tried again by the next to ask', async () => {
    let calls = 0;
    const loaders = new Map<string, WordsLoader>([
      ['es', () => (++calls === 1 ? Promise.reject(new TypeError('offline')) : Promise.resolve({ words: spanish }))],
    ]);
    const told = await warnings(async () => {
      expect(await Promise.all([loadWords('es', loaders), loadWords('es', loaders)])).to.deep.equal([null, null]);
    });
    expect(told).to.have.length(1);
    expect(told[0]![0]).to.contain('"es"').and.contain('English');
    expect(await loadWords('es', loaders)).to.equal(spanish);
    expect(calls).to.equal(2);
  });

  it('survives a chunk that throws or holds something else', async () => {
    const broken: WordsLoader[] = [
      () => {
        throw new Error('blocked');
      },
      () => Promise.resolve({} as never),
      () => Promise.resolve({ words: { heading: 1 } } as never),
      () => Promise.resolve(null as never),
    ];
    for (const loader of broken) {
      const loaders = new Map([['es', loader]]);
      const told = await warnings(async () => expect(await loadWords('es', loaders)).to.equal(null));
      expect(told).to.have.length(1);
      expect(wordsOf('es', loaders)).to.equal(null);
    }
  });
});

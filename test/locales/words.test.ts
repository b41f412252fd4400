import { expect } from '@open-wc/testing';
import { words as english } from '../../src/locales/languages/en.js';
import { Language } from '../../src/locales/language.js';
import { LANGUAGE_NAMES } from '../../src/locales/language-names.js';
import { LANGUAGES } from '../../src/locales/languages.js';
import { loadWords } from '../../src/locales/load-words.js';
import type { AboutWords, Plural, WordKey, Words } from '../../src/locales/words.js';

/** Categories that stand for one number alone, so that a language may say it without the figure. */
const EXACT = ['zero', 'one', 'two'];

const forms = (message: string | Plural): [string, string][] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message);
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const keys = Object.keys(english).sort() as WordKey[];

describe('words', () => {
  it('come in the languages that have a name, and in no others', () => {
    expect(LANGUAGE_NAMES.map(({ tag }) => tag).sort()).to.deep.equal(['en', ...LANGUAGES.keys()].sort());
  });

  for (const { tag, dir, name, draft } of LANGUAGE_NAMES) {
    describe(`in ${tag}`, () => {
      let words: Words;
      let about: AboutWords;
      before(async () => {
        const load = LANGUAGES.get(tag) ?? (() => import('../../src/locales/languages/en.js'));
        ({ about } = (await load()) as unknown as { about: AboutWords });
        const loaded = await loadWords(tag);
        expect(loaded, 'the chunk').to.not.equal(null);
        words = loaded!;
      });

      it('have every message and no other', () => {
        expect(Object.keys(words).sort()).to.deep.equal(keys);
      });

      it('are all there, plain text and tidy', () => {
        for (const key of keys) {
          for (const [form, text] of forms(words[key])) {
            expect(text, `${key} ${form}`)
              .to.match(/\S/)
              .and.not.match(/[<>&]|^\s|\s$|\s\s|\.\.\./);
            expect(text.replace(/\{\w+\}/g, ''), `${key} ${form}`).to.not.match(/[{}]/);
          }
        }
      });

      it('count where English counts, in exactly the plural categories of the language', () => {
        const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.slice().sort();
        for (const key of keys) {
          expect(typeof words[key], key).to.equal(typeof english[key]);
          if (typeof words[key] === 'object') expect(Object.keys(words[key]).sort(), key).to.deep.equal(categories);
        }
      });

      it('keep the placeholders of the English message', () => {
        for (const key of keys) {
          const [, wanted] = forms(english[key]).at(-1)!;
          for (const [form, text] of forms(words[key])) {
            const expected = placeholders(wanted);
            const found = placeholders(text);
            // A form for exactly none, one or two may leave the figure out.
            if (EXACT.includes(form) && !found.includes('n')) found.push('n');
            expect(found.sort(), `${key} ${form}`).to.deep.equal(
              EXACT.includes(form) && !expected.includes('n') ? [...expected, 'n'].sort() : expected,
            );
          }
        }
      });

      it('are in a script of the right direction, and say whether a native speaker has read them', () => {
        const rtlLetters = /[\u0590-\u08ff]/;
        expect(rtlLetters.test(words.heading)).to.equal(dir === 'rtl');
        expect(rtlLetters.test(name)).to.equal(dir === 'rtl');
        expect(new Language({ lang: tag }).dir).to.equal(dir);
        expect(about.draft).to.equal(draft);
      });

      it('are not English, but for loan words that are named', () => {
        if (tag === 'en') return;
        const same = (key: WordKey): boolean => {
          const wordings = new Set(forms(english[key]).map(([, text]) => text));
          return forms(words[key]).some(
            ([, text]) => wordings.has(text) && /\p{L}/u.test(text.replace(/\{\w+\}/g, '')),
          );
        };
        expect(keys.filter(same)).to.deep.equal([...(about.loans ?? [])].sort());
      });
    });
  }
});

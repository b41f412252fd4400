import { expect } from '@open-wc/testing';
import { ActionLanguage, loadActionLanguage } from '../../src/locales/action-language.js';
import { ACTION_LANGUAGES } from '../../src/locales/action-languages.js';
import { words as englishActions } from '../../src/locales/actions/en.js';
import { words as english } from '../../src/locales/languages/en.js';
import { Language } from '../../src/locales/language.js';
import { LANGUAGE_NAMES } from '../../src/locales/language-names.js';
import { LANGUAGES } from '../../src/locales/languages.js';
import { loadWords } from '../../src/locales/load-words.js';
import type { Plural } from '../../src/locales/plural.js';

/** Categories that stand for one number alone, so that a language may say it without the figure. */
const EXACT = ['zero', 'one', 'two'];

type Catalogue = Readonly<Record<string, string | Plural>>;

interface CatalogueFile {
  readonly words: Catalogue;
  readonly about: { readonly draft: boolean; readonly loans?: readonly string[] };
}

const asFile = (module: unknown): CatalogueFile => module as CatalogueFile;

/** Both catalogues, with what loads a file of them. */
const CATALOGUES: Readonly<Record<string, { english: Catalogue; load: (tag: string) => Promise<CatalogueFile> }>> = {
  'the words of the elements': {
    english: english as unknown as Catalogue,
    load: async (tag) => asFile(await (LANGUAGES.get(tag) ?? (() => import('../../src/locales/languages/en.js')))()),
  },
  'the words of what leads out of a list': {
    english: englishActions as unknown as Catalogue,
    load: async (tag) =>
      asFile(await (ACTION_LANGUAGES.get(tag) ?? (() => import('../../src/locales/actions/en.js')))()),
  },
};

const forms = (message: string | Plural): [string, string][] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message);
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('words', () => {
  it('come in the languages that have a name, and in no others', () => {
    const tags = LANGUAGE_NAMES.map(({ tag }) => tag).sort();
    expect(tags).to.deep.equal(['en', ...LANGUAGES.keys()].sort());
    expect(tags).to.deep.equal(['en', ...ACTION_LANGUAGES.keys()].sort());
  });

  it('of both catalogues have names of their own, so that `strings` can say either', () => {
    expect(Object.keys(englishActions).filter((key) => key in english)).to.deep.equal([]);
  });

  it('of what leads out of a list are said in the language of the page, with the page author’s wording before ours', async () => {
    const words = (await loadWords('es'))!;
    const strings = { 'calendar.file': 'Otros', 'calendar.google': 7 as unknown as string };
    const actions = await loadActionLanguage(new Language({ requested: 'es-CL', lang: 'es-CL', words, strings }));
    expect(actions.t('calendar.allDates')).to.equal('Todas las fechas (archivo .ics)');
    expect(actions.t('calendar.file')).to.equal('Otros');
    expect(actions.t('calendar.google'), 'what is no message').to.equal('Google Calendar');
    expect(actions.t('entry.fact', { label: 'A', value: 'B' })).to.equal('A: B');
    expect(new ActionLanguage(new Language()).t('entry.noEnd')).to.equal('The end is not announced.');
  });

  for (const [name, { english: wanted, load }] of Object.entries(CATALOGUES)) {
    const keys = Object.keys(wanted).sort();
    for (const { tag, dir, name: languageName, draft } of LANGUAGE_NAMES) {
      describe(`${name} in ${tag}`, () => {
        let words: Catalogue;
        let about: CatalogueFile['about'];
        before(async () => {
          ({ words, about } = await load(tag));
        });

        it('have every message and no other', () => {
          expect(Object.keys(words).sort()).to.deep.equal(keys);
        });

        it('are all there, plain text and tidy', () => {
          for (const key of keys) {
            for (const [form, text] of forms(words[key]!)) {
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
            expect(typeof words[key], key).to.equal(typeof wanted[key]);
            if (typeof words[key] === 'object') expect(Object.keys(words[key]).sort(), key).to.deep.equal(categories);
          }
        });

        it('keep the placeholders of the English message', () => {
          for (const key of keys) {
            const [, said] = forms(wanted[key]!).at(-1)!;
            for (const [form, text] of forms(words[key]!)) {
              const expected = placeholders(said);
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
          const all = keys.flatMap((key) => forms(words[key]!).map(([, text]) => text)).join(' ');
          expect(rtlLetters.test(all)).to.equal(dir === 'rtl');
          expect(rtlLetters.test(languageName)).to.equal(dir === 'rtl');
          expect(new Language({ lang: tag }).dir).to.equal(dir);
          expect(about.draft).to.equal(draft);
        });

        it('are not English, but for loan words that are named', () => {
          if (tag === 'en') return;
          const same = (key: string): boolean => {
            const wordings = new Set(forms(wanted[key]!).map(([, text]) => text));
            return forms(words[key]!).some(
              ([, text]) => wordings.has(text) && /\p{L}/u.test(text.replace(/\{\w+\}/g, '')),
            );
          };
          expect(keys.filter(same)).to.deep.equal([...(about.loans ?? [])].sort());
        });
      });
    }
  }
});

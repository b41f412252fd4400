import { expect } from '@open-wc/testing';
import { ActionLanguage, loadActionLanguage } from '../../src/locales/action-language.js';
import { ACTION_LANGUAGES } from '../../src/locales/action-languages.js';
import { words as englishActions } from '../../src/locales/actions/en.js';
import { words as english } from '../../src/locales/languages/en.js';
import { Language } from '../../src/locales/language.js';
import { LANGUAGE_NAMES } from '../../src/locales/language-names.js';
import { LANGUAGES } from '../../src/locales/languages.js';
import { loadWords } from '../../src/locales/load-words.js';
import type { AboutWords } from '../../src/locales/words.js';

describe('words', () => {
  it('come in the languages that have a name, and in no others', () => {
    const tags = LANGUAGE_NAMES.map(({ tag }) => tag).sort();
    expect(tags).to.deep.equal(['en', ...LANGUAGES.keys()].sort());
    expect([...ACTION_LANGUAGES.keys()].filter((tag) => !tags.includes(tag))).to.deep.equal([]);
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

  for (const { tag, dir, name, draft } of LANGUAGE_NAMES) {
    it(`in ${tag} arrive, are written from the side that the script is, and count as the browser counts`, async () => {
      const load = LANGUAGES.get(tag) ?? (() => import('../../src/locales/languages/en.js'));
      const { about } = (await load()) as unknown as { about: AboutWords };
      const words = (await loadWords(tag))!;
      const rtlLetters = /[\u0590-\u08ff]/;
      expect(rtlLetters.test(words.heading!)).to.equal(dir === 'rtl');
      expect(rtlLetters.test(name)).to.equal(dir === 'rtl');
      expect(new Language({ lang: tag }).dir).to.equal(dir);
      expect(about.draft).to.equal(draft);
      const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.slice().sort();
      expect(Object.keys(words.count!).sort()).to.deep.equal(categories);
    });
  }

  it('that a draft lacks are said in English, and known to be English', () => {
    const { heading } = english;
    const language = new Language({ requested: 'es', lang: 'es', words: { retry: 'Otra vez' } });
    expect([language.t('heading'), language.langOf('heading')]).to.deep.equal([heading, 'en']);
    expect([language.t('retry'), language.langOf('retry')]).to.deep.equal(['Otra vez', 'es']);
    const actions = new ActionLanguage(language, { newTab: 'otra pestaña' });
    expect([actions.t('entry.noEnd'), actions.langOf('entry.noEnd')]).to.deep.equal([
      'The end is not announced.',
      'en',
    ]);
    expect([actions.t('newTab'), actions.langOf('newTab')]).to.deep.equal(['otra pestaña', 'es']);
  });
});

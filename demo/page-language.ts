/** The language of a page with a script of its own: which it is, and where it is said. */
import { loadLanguage } from '../src/locales/load-language.js';
import type { Language } from '../src/locales/language.js';

/** Returns the language that the page's address names, else the first that the browser asks for, of those that the page speaks. */
export function wantedLanguage<Tag extends string>(isSpoken: (tag: string) => tag is Tag): Tag | undefined {
  const asked = new URL(location.href).searchParams.get('lang') ?? '';
  return [asked, ...navigator.languages.map((tag) => tag.split('-', 1)[0]!)].find(isSpoken);
}

/** Has the document, its title and its address say the language. Returns the elements' words in it. @param title In this language. */
export async function speakLanguage(tag: string, title: string): Promise<Language> {
  const language = await loadLanguage(tag);
  document.documentElement.lang = tag;
  document.documentElement.dir = language.dir;
  document.title = title;
  const url = new URL(location.href);
  if (tag === 'en') url.searchParams.delete('lang');
  else url.searchParams.set('lang', tag);
  history.replaceState(null, '', url);
  return language;
}

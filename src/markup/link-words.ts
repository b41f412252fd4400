import type { Language } from '../locales/language.js';
import type { Link, TextVariant } from '../core/model/event.js';

/** Returns the host that an address opens, without `www.`; of one without a host, all of it. */
const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1] ?? url;

/**
 * Returns the words of a link: for livestreams and recordings "Watch in Spanish"; else its own title, or our word
 * for its relation; of a link without either, the host that it opens.
 *
 * @param mark Makes markup of feed text, with its language and direction.
 */
export function linkWords<T>(
  language: Language,
  { rel, url, language: linked, title: own }: Link,
  mark: (text: TextVariant) => T,
): readonly (T | string)[] {
  const name = linked && language.languageName(linked);
  if (name && (rel === 'livestream' || rel === 'recording')) {
    return language.parts(rel === 'livestream' ? 'watchIn' : 'recordingIn', { language: mark(name) });
  }
  const words = own ? mark(language.text(own)) : rel === 'other' ? hostOf(url) : language.t(`link.${rel}`);
  return name ? language.parts('linkIn', { title: words, language: mark(name) }) : [words];
}

import type { Language } from '../locales/language.js';
import type { Link, TextVariant } from '../core/model/event.js';

/**
 * Returns the words of a link: for livestreams and recordings "Watch in Spanish"; else its own title, or our word for its relation.
 *
 * @param mark Makes markup of feed text, with its language and direction.
 */
export function linkWords<T>(
  language: Language,
  { rel, language: linked, title: own }: Link,
  mark: (text: TextVariant) => T,
): readonly (T | string)[] {
  const name = linked && language.format.languageName(linked);
  if (name && (rel === 'livestream' || rel === 'recording')) {
    return language.parts(rel === 'livestream' ? 'watchIn' : 'recordingIn', { language: mark(name) });
  }
  const words = own ? mark(language.text(own)) : language.t(`link.${rel}`);
  return name ? language.parts('linkIn', { title: words, language: mark(name) }) : [words];
}

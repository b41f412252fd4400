import type { Language } from '../locales/language.js';
import type { Link, TextVariant } from '../core/model/event.js';

/**
 * What a link is called: what it is and its language for streams and recordings, else its own title, else what it is.
 *
 * @param mark Marks feed text with its language and direction.
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

import type { LocaleController } from '../controllers/locale-controller.js';
import type { Link, TextVariant } from '../core/model/event.js';

/**
 * What a link is called: what it is and its language for streams and recordings, else its own title, else what it is.
 *
 * @param mark Marks feed text with its language and direction.
 */
export function linkWords<T>(
  locale: LocaleController,
  feedLanguage: string,
  { rel, language, title: own }: Link,
  mark: (text: TextVariant) => T,
): readonly (T | string)[] {
  const name = language && locale.format.languageName(language);
  if (name && (rel === 'livestream' || rel === 'recording')) {
    return locale.parts(rel === 'livestream' ? 'watchIn' : 'recordingIn', { language: mark(name) });
  }
  const words = own ? mark(locale.text(own, feedLanguage)) : locale.t(`link.${rel}`);
  return name ? locale.parts('linkIn', { title: words, language: mark(name) }) : [words];
}

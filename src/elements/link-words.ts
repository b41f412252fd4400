import type { LocaleController } from '../controllers/locale-controller.js';
import type { Link } from '../core/model.js';
import { feedText } from './feed-text.js';

/** What a link is called: what it is and its language for streams and recordings, else its own title, else what it is. */
export function linkWords(
  locale: LocaleController,
  feedLanguage: string,
  { rel, language, title: own }: Link,
): unknown {
  const name = language && locale.format.languageName(language);
  if (name && (rel === 'livestream' || rel === 'recording')) {
    return locale.parts(rel === 'livestream' ? 'watchIn' : 'recordingIn', { language: feedText(name) });
  }
  const words = own ? feedText(locale.text(own, feedLanguage)) : locale.t(`link.${rel}`);
  return name ? locale.parts('linkIn', { title: words, language: feedText(name) }) : words;
}

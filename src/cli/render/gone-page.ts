import { loadActionLanguage } from '../../locales/action-language.js';
import { loadLanguage } from '../../locales/load-language.js';
import { escape } from '../../markup/target-text.js';
import { GENERATOR, type EventPage } from '../../render/render-event-page.js';

/**
 * Writes the page of an event that has left the feed: people have links to it, and search engines shall forget it.
 *
 * @param tag The language of the page, a BCP 47 tag.
 * @param list The address of the page with the list; `null` for none.
 */
export async function gonePage(tag: string, list: string | null): Promise<EventPage> {
  const language = await loadLanguage(tag);
  const actions = await loadActionLanguage(language);
  const title = escape(actions.t('linkGone'));
  const link = list === null ? '' : `\n<p><a href="${escape(list)}">${escape(actions.t('subscribe.all'))}</a></p>`;
  return {
    lang: language.lang,
    dir: language.dir,
    title,
    head: `<meta name="generator" content="${GENERATOR}">\n<meta name="robots" content="noindex">`,
    content: `<h1>${title}</h1>${link}`,
  };
}

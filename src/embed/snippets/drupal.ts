import type { Content, Settings } from '../description.js';
import { elementMarkup, readMarkup } from './markup.js';
import type { Target } from './target.js';

/** Schemes before which Drupal keeps a colon (`filter_protocols` in core.services.yml, Drupal 10 and 11). */
const SCHEMES = /^(?:ftp|https?|irc|mailto|news|nntp|rtsp|sftp|ssh|tel|telnet|webcal):/i;

/** Attributes that Drupal's `filter_html` reads as no address (`Xss::attributes`). */
const PLAIN = new Set(['title', 'alt', 'rel', 'property', 'class', 'datetime']);

/** Whether `filter_html` drops part of an attribute: it takes any word before a colon for a scheme (`UrlHelper::stripDangerousProtocols`). */
const isCut = (settings: Settings): boolean =>
  Object.entries(settings).some(
    ([name, value]) => !PLAIN.has(name) && /^[^:/?#]+:/.test(String(value)) && !SCHEMES.test(String(value)),
  );

/** Only lists and countdowns have a slot for their heading. */
const hasSlot = ({ element }: Content): boolean => element !== 'topic-filter';

/**
 * For a text format that allows the element. The heading stands in its slot, where a colon is safe; an embed with another text that Drupal
 * would cut is refused. Drupal drops `style`.
 */
export const drupal: Target = {
  drops: ['accent'],
  write: (embed) => {
    const { heading: _, ...others } = embed.settings;
    const attributes = hasSlot(embed) ? others : embed.settings;
    if (isCut(attributes) || isCut(embed.filter ?? {})) return null;
    return elementMarkup(embed, { hasSlottedHeading: hasSlot(embed), accentAttribute: () => '' });
  },
  read: readMarkup,
};

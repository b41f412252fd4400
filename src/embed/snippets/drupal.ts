import { elementMarkup, readMarkup } from './markup.js';
import type { Target } from './target.js';

/**
 * For a text format that allows the element. Drupal's `filter_html` drops from most attributes whatever stands before a colon
 * (`filterBadProtocol`), so the heading stands in its slot; and it drops `style`.
 */
export const drupal: Target = {
  drops: ['accent'],
  write: (embed) => elementMarkup(embed, { hasSlottedHeading: true, accentAttribute: () => '' }),
  read: readMarkup,
};

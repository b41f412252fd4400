import { elementMarkup, readMarkup } from './markup.js';
import { scriptTags } from './script-tag.js';
import type { Target } from './target.js';

/**
 * For Hugo, Jekyll and other generators that read Markdown, as a file to include. Each tag is whole on its line, or Markdown would not know
 * it (CommonMark 0.31, 4.6, condition 7); braces are escaped, which templates of Go and Liquid would read as theirs.
 */
export const staticSite: Target = {
  scripts: 'checked',
  write: (embed, options) => `${scriptTags(embed.host, options)}\n\n${elementMarkup(embed, { isOneLine: true })}\n`,
  read: readMarkup,
};

import { tokenizeText, type TextLine } from '../core/tokenize-text.js';
import type { TextLink, TextVariant } from '../core/model/event.js';
import type { Makers } from './makers.js';
import type { Attributes, Content } from './target.js';

/**
 * Makes feed prose: paragraphs and lines as published, its links and `https:` addresses as links. Never markup.
 *
 * @param own Attributes of its element.
 * @param links Links among its words.
 */
export function feedProse<T>(
  make: Makers<T>,
  { lang, value }: TextVariant,
  own: Attributes = {},
  links?: readonly TextLink[],
): T {
  const link = (text: string, href: string): T => {
    const isAddress = href === text || href === `${text}/`;
    return make.outwardLink(text, isAddress ? { href, class: 'address' } : { href });
  };
  const line = (tokens: TextLine, i: number): Content<T> => [
    i ? make.br(null) : null,
    tokens.map(({ text, href }) => (href ? link(text, href) : text)),
  ];
  const paragraphs = tokenizeText(value, links).map((lines) => lines.map(line));
  const attributes = { ...own, lang, dir: 'auto' };
  const [only] = paragraphs;
  return paragraphs.length === 1
    ? make.p(only!, attributes)
    : make.prose(
        paragraphs.map((one) => make.p(one)),
        attributes,
      );
}

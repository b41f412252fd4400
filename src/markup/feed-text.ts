import { tokenizeText, type TextLine } from '../core/tokenize-text.js';
import type { TextVariant } from '../core/model/event.js';
import type { Makers } from './makers.js';
import type { Content } from './target.js';

/** Makes feed prose: paragraphs and lines as published, `https:` addresses as links. Never markup. */
export function feedProse<T>(make: Makers<T>, { lang, value }: TextVariant): T {
  const link = (text: string, href: string): T => {
    const isAddress = href === text || href === `${text}/`;
    return make.outwardLink(text, isAddress ? { href, class: 'address' } : { href });
  };
  const line = (tokens: TextLine, i: number): Content<T> => [
    i ? make.br(null) : null,
    tokens.map(({ text, href }) => (href ? link(text, href) : text)),
  ];
  return make.prose(
    tokenizeText(value).map((lines) => make.p(lines.map(line))),
    { lang },
  );
}

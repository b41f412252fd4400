import { tokenizeText } from '../../core/tokenize-text.js';
import type { TextVariant } from '../../core/model.js';
import { element, outwardLink, type Content } from '../nodes.js';

/** Feed text inside our own: in its own language and direction, so that neither disturbs the other. */
export function feedNode({ lang, value }: TextVariant): HTMLElement {
  return element('bdi', { lang, dir: 'auto' }, value);
}

/** Feed prose: paragraphs and lines as published, with `https:` addresses as links; never markup. */
export function feedProse({ lang, value }: TextVariant): HTMLElement {
  const line = (tokens: ReturnType<typeof tokenizeText>[number][number], i: number): Content => [
    i ? element('br', {}) : null,
    tokens.map(({ text, href }) => (href ? outwardLink(href, {}, text) : text)),
  ];
  const paragraphs = tokenizeText(value).map((lines) => element('p', {}, lines.map(line)));
  return element('div', { lang, dir: 'auto' }, paragraphs);
}

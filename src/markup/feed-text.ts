import { tokenizeText, type TextLine } from '../core/tokenize-text.js';
import type { TextVariant } from '../core/model/event.js';
import { kind, type Content } from './target-dom.js';

const bdi = kind('bdi', { dir: 'auto' });
const prose = kind('div', { dir: 'auto' });
const p = kind('p');
const br = kind('br');

/** A link to elsewhere, that tells the other side nothing of this page's window. */
export const outwardLink = kind('a', { rel: 'noopener noreferrer' });

/** Feed text inside our own: in its own language and direction, so that neither disturbs the other. */
export const feedNode = ({ lang, value }: TextVariant): HTMLElement => bdi(value, { lang });

/** Feed prose: paragraphs and lines as published, with `https:` addresses as links; never markup. */
export function feedProse({ lang, value }: TextVariant): HTMLElement {
  const line = (tokens: TextLine, i: number): Content => [
    i ? br(null) : null,
    tokens.map(({ text, href }) => (href ? outwardLink(text, { href }) : text)),
  ];
  return prose(
    tokenizeText(value).map((lines) => p(lines.map(line))),
    { lang },
  );
}

import { makersOf } from './makers.js';
import type { Content } from './target.js';

/** Returns content without its elements. */
export const textOf = (content: Content<string>): string =>
  content === null ? '' : typeof content === 'string' ? content : content.map(textOf).join('');

/** Makers of plain text: of an element they make the text in it. */
export const plainMakers = makersOf<string>(() => textOf);

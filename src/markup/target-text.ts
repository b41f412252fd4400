import type { Attributes, Content, Maker } from './target.js';

/** HTML text of whole elements. An object, so that no string can be taken for it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** HTML, 13.1.2: void elements have no content and no end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** A parser would turn a bare CR into LF, and drop NUL (HTML, 13.2.3.5 and 13.2.5.1). */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\0': '',
};

/** Returns text as it stands in HTML, between tags or as the value of an attribute in quotes. */
export const escape = (text: string): string => text.replace(/[&<>"\r\0]/g, (character) => ESCAPES[character]!);

/** Makes kinds of elements as HTML text. Needs no DOM. */
export function textTarget(tag: string, shared: Attributes = {}): Maker<Html> {
  const end = VOID.test(tag) ? '' : `</${tag}>`;
  return (content, own = {}) => {
    const attributes = new Map<string, string>();
    for (const [name, value] of [...Object.entries(shared), ...Object.entries(own)]) {
      if (value !== null) attributes.set(name, value);
    }
    let text = `<${tag}`;
    for (const [name, value] of attributes) text += ` ${name}="${escape(value)}"`;
    return new Html(`${text}>${end && inner(content) + end}`);
  };
}

function inner(content: Content<Html>): string {
  if (content === null) return '';
  if (typeof content === 'string') return escape(content);
  return content instanceof Html ? content.text : content.map(inner).join('');
}

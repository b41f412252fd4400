import { defineImport } from './define-import.js';
import { elementMarkup, readMarkup } from './markup.js';
import type { Target } from './target.js';

const STYLE = /style=\{\{ '--ogp-accent': '(#[\da-f]{6})' \}\}/;

/** A component. The first line is for frameworks that render on a server, such as Next. */
export const react: Target = {
  write: (embed) => {
    const accentAttribute = (accent: string): string => `style={{ '--ogp-accent': '${accent}' }}`;
    return `'use client';

${defineImport(embed)}

export function Events() {
  return (
${elementMarkup(embed, { accentAttribute, indent: '    ' })}
  );
}
`;
  },
  read: (text) => readMarkup(text.replace(STYLE, 'style="--ogp-accent: $1"')),
};

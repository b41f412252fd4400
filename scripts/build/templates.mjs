// Takes comments and indentation out of css`` and indentation out of html`` templates. Minifiers leave templates alone.

/** The text of a css`` template between two expressions, smaller. Strings and escapes stay as they are. */
export function minifyCss(text) {
  return (
    text
      // Comments first: an apostrophe in one begins no string.
      .split(/(\/\*[^]*?\*\/|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')/)
      .filter((piece) => !piece.startsWith('/*'))
      .map((piece) =>
        /^["']/.test(piece)
          ? piece
          : piece
              .replace(/\s+/g, ' ')
              .replace(/ ?([{};]) ?/g, '$1')
              .replace(/([:,]) (?=[^;}]|$)/g, '$1')
              .replace(/;\}/g, '}'),
      )
      .join('')
  );
}

/** The text of an html`` template between two expressions: a line break stays one, so that spacing stays. */
export const minifyHtml = (text) => text.replace(/\s*\n\s*/g, '\n');

const BY_TAG = new Map([
  ['css', minifyCss],
  ['html', minifyHtml],
  ['svg', minifyHtml],
]);

function* nodes(value) {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodes(item);
  } else if (value && typeof value === 'object') {
    if (typeof value.type === 'string') yield value;
    for (const item of Object.values(value)) yield* nodes(item);
  }
}

export function minifiedTemplates(sourceFolder) {
  return {
    name: 'minified-templates',
    transform(code, id) {
      if (!id.startsWith(sourceFolder) || !/\b(?:css|html|svg)`/.test(code)) return undefined;
      const edits = [];
      for (const node of nodes(this.parse(code, { lang: 'ts' }))) {
        const minify = node.type === 'TaggedTemplateExpression' && BY_TAG.get(node.tag.name);
        if (!minify) continue;
        for (const { start, end } of node.quasi.quasis) edits.push({ start, end, minify });
      }
      edits.sort((a, b) => b.start - a.start);
      let result = code;
      for (const { start, end, minify } of edits) {
        result = result.slice(0, start) + minify(result.slice(start, end)) + result.slice(end);
      }
      return result === code ? undefined : { code: result, map: null };
    },
  };
}

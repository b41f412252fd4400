import { parseAst } from 'rolldown/parseAst';

/** Whether an expression does something that a bundler may take for an effect: calls, or spreads. Functions and classes wait until they are called. */
function calls(node) {
  if (Array.isArray(node)) return node.some(calls);
  if (typeof node !== 'object' || node === null) return false;
  if (/^(?:CallExpression|NewExpression|TaggedTemplateExpression|SpreadElement)$/.test(node.type)) return true;
  return !/Function|Class/.test(node.type ?? '') && Object.values(node).some(calls);
}

/**
 * Says of the constants of a module that working them out has no effect, so that a bundler leaves out those that nobody uses. That it has none is
 * what test/guards/side-effects.node.ts shows of every module. The words of all languages hang on such constants.
 */
export function withPureConstants(code) {
  const places = parseAst(code)
    .body.filter(({ type }) => type === 'VariableDeclaration')
    .flatMap(({ declarations }) => declarations)
    .filter(({ id, init }) => id.type === 'Identifier' && calls(init))
    .map(({ init }) => init);
  let result = code;
  for (const { start, end } of places.reverse()) {
    result = `${result.slice(0, start)}/* @__PURE__ */ (() => (${result.slice(start, end)}))()${result.slice(end)}`;
  }
  return result;
}

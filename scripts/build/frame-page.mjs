import { readFileSync } from 'node:fs';
import { FRAME } from './entries.mjs';
import { at } from './paths.mjs';

/** Files that every list and every countdown of a feed needs besides. */
const NEEDED_NEXT = /^ogp-(?:base|feed)$/;

/**
 * Returns the frame's page, with links to all that its script imports: the browser asks for it as soon as it has the page, not when it has the script,
 * which would be one round trip later. Last come the two largest files of those that the script asks for next.
 *
 * @param {import('rolldown').RolldownOutput['output']} output The chunks of the build.
 */
export function framePage(output) {
  const imports = new Map(output.map((chunk) => [chunk.fileName, chunk.imports ?? []]));
  const files = new Set(imports.get(`${FRAME}.js`));
  for (const file of files) imports.get(file).forEach((next) => files.add(next));
  for (const { name, fileName } of output) if (NEEDED_NEXT.test(name)) files.add(fileName);
  const links = [...files].map((file) => `\n    <link rel="modulepreload" href="./${file}" />`);
  const script = `<script type="module" src="./${FRAME}.js"></script>`;
  return readFileSync(at('src/embed/frame/frame.html'), 'utf8').replace(script, script + links.join(''));
}

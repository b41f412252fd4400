import { readFileSync } from 'node:fs';
import { FRAME } from './entries.mjs';
import { at } from './paths.mjs';

/**
 * Returns the frame's page, with links to all that its script imports: the browser asks for it as soon as it has the page, not when it has the script,
 * which would be one round trip later.
 *
 * @param {import('rolldown').RolldownOutput['output']} output The chunks of the build.
 */
export function framePage(output) {
  const imports = new Map(output.map((chunk) => [chunk.fileName, chunk.imports ?? []]));
  const files = new Set(imports.get(`${FRAME}.js`));
  for (const file of files) imports.get(file).forEach((next) => files.add(next));
  const links = [...files].map((file) => `\n    <link rel="modulepreload" href="./${file}" />`);
  const script = `<script type="module" src="./${FRAME}.js"></script>`;
  return readFileSync(at('src/embed/frame/frame.html'), 'utf8').replace(script, script + links.join(''));
}

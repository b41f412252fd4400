// Subresource Integrity (https://www.w3.org/TR/SRI/): the hash of every script, and the tags that have a browser check them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_ELEMENTS, cdnInputs, FRAME_PARENT } from './entries.mjs';
import { filesBelow } from './paths.mjs';

/** Each script of a folder with its hash. */
export function integrityOf(folder) {
  const scripts = filesBelow(folder, (name) => name.endsWith('.js'));
  return Object.fromEntries(
    scripts.map((file) => {
      const hash = createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      return [file, `sha384-${hash}`];
    }),
  );
}

/**
 * Tags to be copied into a page. The attribute covers the file that it names alone; what that imports, at once or later, is
 * covered by the import map, which must stand before every module script of the page.
 *
 * @param integrity file → hash, as of {@link integrityOf}.
 * @param base Where the folder lies, as a page would write it.
 * @param entry The element, or all.
 */
export function integrityTags(integrity, base = '/js/', entry = ALL_ELEMENTS) {
  const entries = [...Object.keys(cdnInputs()), FRAME_PARENT].map((name) => `${name}.js`);
  const map = Object.entries(integrity)
    .filter(([file]) => !entries.includes(file))
    .map(([file, hash]) => `    "${base}${file}": "${hash}"`);
  return `<script type="importmap">
{
  "integrity": {
${map.join(',\n')}
  }
}
</script>
<script
  type="module"
  src="${base}${entry}.js"
  integrity="${integrity[`${entry}.js`]}"
  crossorigin="anonymous"
></script>
`;
}

import { existsSync, readdirSync } from 'node:fs';
import { at } from './paths.mjs';

/** The script tag's file for all elements; the others are named after their element. */
export const ALL_ELEMENTS = 'ogp-event-widgets';

/**
 * The CDN entries, file name without `.js` to source file: `src/cdn.ts`, and one for each element in `src/define/`.
 * A new element gets its entry by having its define file; nothing else lists it.
 */
export function cdnEntries() {
  const entries = {};
  if (existsSync(at('src/cdn.ts'))) entries[ALL_ELEMENTS] = at('src/cdn.ts');
  const folder = at('src/define');
  if (existsSync(folder)) {
    for (const file of readdirSync(folder).sort()) {
      if (/^ogp-.+\.ts$/.test(file)) entries[file.slice(0, -3)] = at('src/define', file);
    }
  }
  return entries;
}

/** The script of the iframe edition's page, which stands above the elements. */
export const FRAME = 'embed';

/** The script of a page that holds such frames. */
export const FRAME_PARENT = 'embed-parent';

/** Everything that pages name, file name without `.js` to source file. */
export const cdnInputs = () => ({ ...cdnEntries(), [FRAME]: at('src/embed/frame/frame.ts') });

import { readFileSync } from 'node:fs';
import { at } from './paths.mjs';

/** Modules that the frame's page needs, and that otherwise only the bodies of elements load. */
const COPIED = ['core/safe-url', 'core/text', 'locales/languages'];
const COPY = '?frame';

/**
 * Gives the frame's page copies of a few modules, half of a kilobyte. With those of the bodies its script would wait for the two largest files
 * before it asks for the feed; and it would import more files than a browser asks for at once over HTTP/1.1 (six): one round trip more.
 */
export function frameCopies() {
  const embed = at('src/embed/');
  const copies = new Map(COPIED.map((name) => [at('src', `${name}.ts`), at('src', `${name}.ts`) + COPY]));
  return {
    name: 'frame-copies',
    async resolveId(id, importer) {
      if (!importer?.startsWith(embed)) return undefined;
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      return copies.get(resolved?.id);
    },
    load: (id) =>
      id.endsWith(COPY)
        ? { code: readFileSync(id.slice(0, -COPY.length), 'utf8'), moduleType: 'ts', moduleSideEffects: false }
        : undefined,
  };
}

import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { filesBelow } from '../build/paths.mjs';

/**
 * Returns the bytes of a zip file that unpacks to one folder.
 *
 * @param {string} name Of that folder.
 * @param {string[]} contents Paths of files and folders that go in, side by side as in `dist/`, where the builder finds the scripts.
 */
export async function zipOf(name, contents) {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { level: 9, useWebWorkers: false });
  const paths = contents.flatMap((path) =>
    statSync(path).isDirectory()
      ? filesBelow(path).map((file) => [`${basename(path)}/${file}`, join(path, file)])
      : [[basename(path), path]],
  );
  for (const [file, path] of paths) await zip.add(`${name}/${file}`, new Uint8ArrayReader(readFileSync(path)));
  return zip.close();
}

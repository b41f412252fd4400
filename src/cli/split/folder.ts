import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE, type SplitFeed } from './split-feed.js';

/** How many files of a folder were written, left as they were, and removed. */
export interface Written {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** The size of all pages. */
  readonly bytes: number;
}

/** The only names that are ever removed, whatever a table says. */
const OURS = /^(?:\d{4}(?:-\d\d)?|index|series|undated|upcoming-(?:\d{4}(?:-\d\d)?|later))(?:-\d+)?\.json$/;
/** Compressed copies of a page, made beforehand, which servers send instead: they must go once the page changes. */
const COMPRESSED = ['.br', '.gz', '.zst'];

/**
 * Brings a folder up to date: writes what has changed, each file at once as a whole, the index after the pages that it names; then
 * removes the pages of an earlier run that no longer exist. Files that are not ours stay.
 *
 * @param dryRun Changes nothing.
 * @throws Error where a file of another origin is in the way.
 */
export function writeFolder(folder: string, { files, table }: SplitFeed, dryRun: boolean): Written {
  const earlier = earlierFiles(folder);
  const foreign = files.find(({ file }) => !earlier && existsSync(join(folder, file)));
  if (foreign) {
    throw new Error(`${join(folder, foreign.file)} is there already, and not of this command: choose another folder.`);
  }
  if (!dryRun) mkdirSync(folder, { recursive: true });
  let [written, bytes, removed] = [0, 0, 0];
  for (const { file, text } of files) {
    const path = join(folder, file);
    const content = Buffer.from(text());
    bytes += content.length;
    if (existsSync(path) && readFileSync(path).equals(content)) continue;
    written++;
    if (dryRun) continue;
    dropCompressed(path);
    writeFileSync(`${path}.new`, content);
    renameSync(`${path}.new`, path);
  }
  for (const file of earlier ?? []) {
    const path = join(folder, file);
    if (table.files.includes(file) || !OURS.test(file) || !existsSync(path)) continue;
    removed++;
    if (dryRun) continue;
    dropCompressed(path);
    rmSync(path);
  }
  return { written, unchanged: files.length - written, removed, bytes };
}

/** The pages of the last run; `null` where there was none. */
function earlierFiles(folder: string): readonly string[] | null {
  try {
    const table = JSON.parse(readFileSync(join(folder, TABLE), 'utf8')) as Partial<SplitFeed['table']>;
    return table.format === 'ogp-events-pages' && Array.isArray(table.files) ? table.files.map(String) : null;
  } catch {
    return null;
  }
}

function dropCompressed(path: string): void {
  for (const suffix of COMPRESSED) rmSync(path + suffix, { force: true });
}

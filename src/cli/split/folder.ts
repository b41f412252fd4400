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
/** The name of a file until all are there. */
const BESIDE = '.new';
/** Compressed copies of a page, made beforehand, which servers send instead: they must go once the page changes. */
const COMPRESSED = ['.br', '.gz', '.zst'];

/**
 * Brings a folder up to date: writes what has changed beside the old files, and only when all of it is there puts it in their place, the
 * index after the pages that it names; then removes the pages of an earlier run that no longer exist. Files that are not ours stay.
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
  const paths = files.map(({ file }) => join(folder, file));
  const surplus = (earlier ?? [])
    .filter((file) => !table.files.includes(file) && OURS.test(file))
    .map((file) => join(folder, file))
    .filter((path) => existsSync(path));
  if (!dryRun) {
    mkdirSync(folder, { recursive: true });
    for (const path of paths) rmSync(path + BESIDE, { force: true });
  }
  let bytes = 0;
  const changed = paths.filter((path, i) => {
    const content = Buffer.from(files[i]!.text());
    bytes += content.length;
    if (existsSync(path) && readFileSync(path).equals(content)) return false;
    if (!dryRun) writeFileSync(path + BESIDE, content);
    return true;
  });
  if (!dryRun) {
    for (const path of changed) {
      dropCompressed(path);
      renameSync(path + BESIDE, path);
    }
    for (const path of surplus) {
      dropCompressed(path);
      rmSync(path);
    }
  }
  return { written: changed.length, unchanged: files.length - changed.length, removed: surplus.length, bytes };
}

/** The pages of the last run; `null` where there was none. */
export function earlierFiles(folder: string): readonly string[] | null {
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

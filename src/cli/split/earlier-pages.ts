import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderPlan } from '../folder.js';
import { TABLE, type SplitFeed } from './split-feed.js';

/** The only names that are ever removed, whatever a table says. */
const OURS = /^(?:\d{4}(?:-\d\d)?|index|series|undated|upcoming-(?:\d{4}(?:-\d\d)?|later))(?:-\d+)?\.json$/;

/** Returns what a folder of pages shall hold: the index after the pages that it names. Pages of an earlier run that no longer exist go. */
export function pagesPlan(folder: string, { files, table }: SplitFeed): FolderPlan {
  const earlier = earlierFiles(folder);
  const surplus = (earlier ?? []).filter((file) => !table.files.includes(file) && OURS.test(file));
  return { files, surplus, isOurs: earlier !== null };
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

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How many files of a folder were written, left as they were, and removed. */
export interface Written {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** The size of all files. */
  readonly bytes: number;
}

/** The content that a folder shall have, or a part of it. Names of files are relative to it, with `/`. */
export interface FolderPlan {
  /** In the order in which they take the place of the old ones: what names others comes after them. */
  readonly files: readonly { readonly file: string; readonly text: () => string }[];
  /** The files of an earlier run that no longer are. */
  readonly surplus: readonly string[];
  /** Whether there was an earlier run; else what is in the way is somebody else's. */
  readonly isOurs: boolean;
}

/** The name of a file until all are there. */
const BESIDE = '.new';
/** Compressed copies of a file, made beforehand, which servers send instead: they must go once the file changes. */
const COMPRESSED = ['.br', '.gz', '.zst'];

/** Returns the plan of a folder as a part of the plan of the folder that it is in. */
export function within(inner: string, { files, surplus, isOurs }: FolderPlan): FolderPlan {
  return {
    files: files.map(({ file, text }) => ({ file: `${inner}/${file}`, text })),
    surplus: surplus.map((file) => `${inner}/${file}`),
    isOurs,
  };
}

/**
 * Brings a folder up to date: writes what has changed beside the old files, and only when all of it is there puts it in their place; then
 * removes what is surplus. Files that are not ours stay.
 *
 * @param plans One after the other: what names files of others comes after them. @param dryRun Changes nothing.
 * @throws Error where a file of another origin is in the way.
 */
export function writeFolder(folder: string, plans: readonly FolderPlan[], dryRun: boolean): Written {
  for (const { files, isOurs } of plans) {
    const foreign = files.find(({ file }) => !isOurs && existsSync(join(folder, file)));
    if (!foreign) continue;
    throw new Error(`${join(folder, foreign.file)} is there already, and not of this command: choose another folder.`);
  }
  const files = plans.flatMap((plan) => plan.files);
  const surplus = plans.flatMap((plan) => plan.surplus);
  const paths = files.map(({ file }) => join(folder, file));
  const removed = surplus.map((file) => join(folder, file)).filter((path) => existsSync(path));
  if (!dryRun) {
    for (const inner of new Set([folder, ...paths.map((path) => dirname(path))])) mkdirSync(inner, { recursive: true });
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
    for (const path of removed) {
      dropCompressed(path);
      rmSync(path);
    }
  }
  return { written: changed.length, unchanged: files.length - changed.length, removed: removed.length, bytes };
}

function dropCompressed(path: string): void {
  for (const suffix of COMPRESSED) rmSync(path + suffix, { force: true });
}

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

/** A file that a folder shall have. */
interface PlannedFile {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  /** Returns its content, once, when it is written: never are all texts in memory. `null` leaves it as it is, or away. */
  readonly text: () => string | null | Promise<string | null>;
}

/** The content that a folder shall have, or a part of it. Names of files are relative to it, with `/`. */
export interface FolderPlan {
  /** In the order in which they take the place of the old ones: what names others comes after them. */
  readonly files: readonly PlannedFile[];
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
export async function writeFolder(folder: string, plans: readonly FolderPlan[], dryRun: boolean): Promise<Written> {
  for (const { files, isOurs } of plans) {
    const foreign = files.find(({ file }) => !isOurs && existsSync(join(folder, file)));
    if (!foreign) continue;
    throw new Error(`${join(folder, foreign.file)} is there already, and not of this command: choose another folder.`);
  }
  const surplus = plans.flatMap((plan) => plan.surplus);
  const removed = surplus.map((file) => join(folder, file)).filter((path) => existsSync(path));
  if (!dryRun) mkdirSync(folder, { recursive: true });
  const folders = new Set([folder]);
  const changed: string[] = [];
  let [bytes, unchanged] = [0, 0];
  for (const { file, text } of plans.flatMap((plan) => plan.files)) {
    const path = join(folder, file);
    const inner = dirname(path);
    if (!dryRun && folders.size < folders.add(inner).size) mkdirSync(inner, { recursive: true });
    const written = await text();
    const content = written === null ? null : Buffer.from(written);
    bytes += content?.length ?? 0;
    if (content && !(existsSync(path) && readFileSync(path).equals(content))) {
      changed.push(path);
      if (!dryRun) writeFileSync(path + BESIDE, content);
    } else {
      if (content) unchanged++;
      // Of a run that was killed.
      if (!dryRun) rmSync(path + BESIDE, { force: true });
    }
  }
  if (!dryRun) putInPlace(changed, removed);
  return { written: changed.length, unchanged, removed: removed.length, bytes };
}

/** Does nothing that can be done before: between the first file and the last there are some of each run. */
function putInPlace(changed: readonly string[], removed: readonly string[]): void {
  const compressed = [...changed, ...removed].map((path) =>
    COMPRESSED.map((suffix) => path + suffix).filter((copy) => existsSync(copy)),
  );
  const dropCopies = (number: number): void => {
    for (const copy of compressed[number]!) rmSync(copy, { force: true });
  };
  changed.forEach((path, i) => {
    dropCopies(i);
    renameSync(path + BESIDE, path);
  });
  removed.forEach((path, i) => {
    dropCopies(changed.length + i);
    rmSync(path);
  });
}

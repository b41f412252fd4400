import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Text } from '../../core/model/event.js';
import type { RawEvent, RawFeed } from '../../core/model/raw-feed.js';

// The state that is kept from one run to the next, in the folder `.gather` of the output.

/** A document as it last came. */
export interface KnownDocument {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of its text. */
  readonly sha256: string;
}

/** Faults of a source that are worded alike. */
export interface CountedIssue {
  readonly text: string;
  readonly count: number;
  /** The titles of the first events that have it. */
  readonly events: readonly string[];
}

/** The facts about a good copy besides its events. */
export interface CopyHead {
  /** Of the program that wrote it: another one may read more, so that it reads the source again. */
  readonly version: string;
  readonly url: string;
  /** When this content came: RFC 3339. */
  readonly read: string;
  readonly documents: readonly KnownDocument[];
  readonly format: string;
  /** The feed's title and homepage as they were read. */
  readonly title: Text | null;
  readonly homepage: string | null;
  readonly feed: Omit<RawFeed, 'events'>;
  readonly events: number;
  readonly issues: readonly CountedIssue[];
  /** Whether the document ended too early. */
  readonly isCut: boolean;
  /** A remark about this reading: a sentence; `null` for nothing. */
  readonly note: string | null;
}

/** How a source answered. */
export interface SourceRecord {
  /** The last day on which it gave what we have: `2026-11-26`. To the day, so that a run without news writes nothing. */
  readonly answered?: string;
  /** When it was last asked, for a source that is not asked each time: epoch milliseconds. */
  readonly asked?: number;
  /** Not to be asked before: epoch milliseconds. */
  readonly notBefore?: number;
  /** Why its copy is older than it might be, and since when: RFC 3339. */
  readonly failure?: { readonly since: string; readonly message: string };
}

interface Saved {
  /** The inputs of the output: equal inputs make the same output. */
  readonly inputs: string;
  /** For a mirror: its address, and the file that it is in. */
  readonly mirror?: { readonly url: string; readonly file: string };
  readonly sources: Readonly<Record<string, SourceRecord>>;
}

const NOTHING: Saved = { inputs: '', sources: {} };
const HEAD_CHUNK = 65_536;

/** The good copies of sources, and what is known about each. */
export class GatherState {
  readonly folder: string;
  readonly #isTrial: boolean;
  #saved: Saved;
  #text: string;

  /** @param out The folder of the output. @param isTrial Keeps everything somewhere else, until it is closed. */
  constructor(out: string, isTrial: boolean) {
    const folder = join(out, '.gather');
    this.#isTrial = isTrial;
    this.folder = isTrial ? mkdtempSync(join(tmpdir(), 'ogp-gather-')) : folder;
    if (isTrial && existsSync(folder)) cpSync(folder, this.folder, { recursive: true });
    this.#text = existsSync(this.#file) ? readFileSync(this.#file, 'utf8') : '';
    this.#saved = parsed(this.#text);
  }

  get #file(): string {
    return join(this.folder, 'state.json');
  }

  get saved(): Saved {
    return this.#saved;
  }

  /** Writes what is known, if it has changed. */
  save(saved: Saved): void {
    const text = `${JSON.stringify(saved, null, 1)}\n`;
    this.#saved = saved;
    if (text === this.#text) return;
    this.#text = text;
    this.writeAtOnce(this.#file, text);
  }

  /** Returns what is known of a copy; `null` where there is none. */
  head(name: string): CopyHead | null {
    try {
      return JSON.parse(firstLine(this.#copy(name))) as CopyHead;
    } catch {
      return null;
    }
  }

  /** The events of a copy. */
  events(name: string): RawEvent[] {
    return this.lines(name).map((line) => JSON.parse(line) as RawEvent);
  }

  /** The events of a copy, each as its JSON. */
  lines(name: string): string[] {
    return readFileSync(this.#copy(name), 'utf8').split('\n').slice(1, -1);
  }

  /** Puts a copy in the place of the last one. */
  keep(name: string, head: CopyHead, events: readonly RawEvent[]): void {
    const lines = [JSON.stringify(head), ...events.map((event) => JSON.stringify(event))];
    this.writeAtOnce(this.#copy(name), `${lines.join('\n')}\n`);
  }

  /** Removes the copies of sources that are in the list no more. */
  dropOthers(names: ReadonlySet<string>): void {
    const folder = join(this.folder, 'copies');
    for (const file of existsSync(folder) ? readdirSync(folder) : []) {
      if (/^[\da-f]{16}\.jsonl(?:\.new)?$/.test(file) && !names.has(file.slice(0, 16))) rmSync(join(folder, file));
    }
  }

  /** Writes a file beside the old one, and puts it in its place when it is whole. */
  writeAtOnce(path: string, text: string | Uint8Array): void {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  }

  close(): void {
    if (this.#isTrial) rmSync(this.folder, { recursive: true, force: true });
  }

  #copy(name: string): string {
    return join(this.folder, 'copies', `${name}.jsonl`);
  }
}

function parsed(text: string): Saved {
  try {
    return { ...NOTHING, ...(JSON.parse(text) as Saved) };
  } catch {
    return NOTHING;
  }
}

function firstLine(path: string): string {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    for (;;) {
      const chunk = Buffer.alloc(HEAD_CHUNK);
      const size = readSync(file, chunk, 0, HEAD_CHUNK, null);
      const end = chunk.subarray(0, size).indexOf('\n');
      chunks.push(chunk.subarray(0, end < 0 ? size : end));
      if (end >= 0 || size === 0) return Buffer.concat(chunks).toString('utf8');
    }
  } finally {
    closeSync(file);
  }
}

// Weighs scripts: each file compressed by itself at the best that brotli and gzip can do, as a server would that has the time; and which
// files those are, by what they import at once. One kB is 1,000 bytes. The guards, `npm run sizes` and the benchmark all count like this.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { parseAst } from 'rolldown/parseAst';
import { at } from '../../scripts/build/paths.mjs';

export interface Weight {
  /** As they are. */
  readonly bytes: number;
  readonly brotli: number;
  readonly gzip: number;
}

/** The most that something may weigh after brotli, in bytes. Raising one is a decision. */
interface Ceilings {
  /** The files that a page loads: an entry and all that it imports at once; and {@link FIRST_EVENT}. */
  readonly pages: Readonly<Record<string, number>>;
  /** One file of the build, without its hash. */
  readonly files: Readonly<Record<string, number>>;
}

export const ceilings = JSON.parse(readFileSync(at('test/guards/sizes.json'), 'utf8')) as Ceilings;

/** All that a list asks for until it shows an event of a native feed in English whose times have no zone but a country. */
export const FIRST_EVENT = 'until the first event';
const FIRST_EVENT_PARTS = ['ogp-event-list', 'event-list-body', 'country-zones'];

/** All languages have one ceiling. */
export const LANGUAGE = 'a language';
const LANGUAGE_WITH_TABLE = 'a language with a table';
const ACTION_WORDS = 'words of actions';
const CITIES = 'cities of a language';

export function weigh(contents: readonly (string | Buffer)[]): Weight {
  let [bytes, brotli, gzip] = [0, 0, 0];
  for (const content of contents) {
    const size = Buffer.byteLength(content);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: size };
    bytes += size;
    brotli += brotliCompressSync(content, { params }).length;
    gzip += gzipSync(content, { level: 9 }).length;
  }
  return { bytes, brotli, gzip };
}

/** Files and all that they import at once. @param read Returns the code of a file. */
export function staticGraph(names: readonly string[], read: (file: string) => string): string[] {
  const files = new Set(names);
  for (const file of files) {
    for (const statement of parseAst(read(file)).body) {
      const specifier = 'source' in statement ? statement.source?.value : undefined;
      if (typeof specifier !== 'string') continue;
      assert.match(specifier, /^\.\/[^/]+\.js$/, `${file} imports ${specifier}, which is not beside it`);
      files.add(specifier.slice(2));
    }
  }
  return [...files];
}

/** Returns what these files of a build weigh together. @param folder Where the build lies, within the project. */
export function weighFiles(folder: string, files: readonly string[]): Weight {
  return weigh(files.map((file) => withSteadyHashes(readFileSync(at(folder, file), 'utf8'))));
}

/**
 * Replaces the hash in the name of each file that a script loads: a change of that file gives it another, and brotli writes the script in up to 20
 * bytes more or less. The hash of a name is as hard to compress.
 */
function withSteadyHashes(code: string): string {
  return code.replace(/([\w-]*)-[\w-]{8}(?=\.js\b)/g, (_, name: string) => {
    return `${name}-${createHash('sha256').update(name).digest('base64url').slice(0, 8)}`;
  });
}

/** A file's name without its hash: what {@link ceilings} and people call it. */
export function plainName(file: string): string {
  const name = file.replace(/-[\w-]{8}\.js$/, '');
  if (/^actions-[\w-]+$/.test(name) && name !== file) return ACTION_WORDS;
  if (/^cities-[\w-]+$/.test(name)) return CITIES;
  if (existsSync(at('src/locales/tables', `${name}.ts`))) return LANGUAGE_WITH_TABLE;
  return existsSync(at('src/locales/languages', `${name}.ts`)) ? LANGUAGE : name;
}

/** Returns what a page loads: the name of each ceiling → the files of a build. */
export function pagesOf(folder: string): Map<string, readonly string[]> {
  const files = readdirSync(at(folder)).filter((file) => file.endsWith('.js'));
  const read = (file: string): string => readFileSync(at(folder, file), 'utf8');
  // Entries are what has no hash.
  const entries = files.filter((file) => plainName(file) === file);
  const first = FIRST_EVENT_PARTS.map((part) =>
    files.find((file) => [file, `${plainName(file)}.js`].includes(`${part}.js`))!,
  );
  return new Map([
    ...entries.map((entry) => [entry, staticGraph([entry], read)] as const),
    [FIRST_EVENT, staticGraph(first, read)],
  ]);
}

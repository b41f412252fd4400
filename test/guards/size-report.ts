// Reports what the script-tag build weighs, entry by entry and file by file, and which source module costs what in each file.
import { buildCdn } from '../../scripts/build/cdn.mjs';
import { BUNDLER, moduleBytes } from '../../scripts/build/module-bytes.mjs';
import { at } from '../../scripts/build/paths.mjs';
import { ceilings, pagesOf, plainName, weighFiles, type Weight } from './weights.js';

/** A build of its own, which has what `dist/cdn` has, and source maps. */
export const FOLDER = 'node_modules/.cache/ogp-event-widgets/sizes';

/** The files that a page loads. */
export interface PageWeight extends Weight {
  /** The file that it names, or `until the first event`. */
  readonly name: string;
  /** The most that it may weigh after brotli, in bytes. */
  readonly ceiling: number;
  readonly files: readonly string[];
}

export interface ModuleWeight {
  readonly module: string;
  /** Of the minified file. */
  readonly bytes: number;
  /** Its part of the file's bytes, 0 to 1. */
  readonly share: number;
  /** That part of the file's compressed bytes: compressors do not say which module a byte is of. */
  readonly brotli: number;
}

export interface FileWeight extends Weight {
  readonly file: string;
  /** The most that it may weigh after brotli, in bytes; `null` for an entry, whose page has one. */
  readonly ceiling: number | null;
  /** The most expensive first; they add up to the file. */
  readonly modules: readonly ModuleWeight[];
}

export interface SizeReport {
  readonly pages: readonly PageWeight[];
  readonly files: readonly FileWeight[];
}

/** The lists of words by language, which the build writes shorter after the minifier. */
const WORDS_BY_LANGUAGE = /^src\/locales\/(?:(?:action|city)-)?languages\.ts$/;

function weighFile(file: string, modules: ReadonlyMap<string, number>): FileWeight {
  const weight = weighFiles(FOLDER, [file]);
  const bytesOf = new Map(modules);
  // The banner, and what is asked for together, come after the minifier.
  const later = weight.bytes - [...bytesOf.values()].reduce((sum, bytes) => sum + bytes, 0);
  const shortened = later < 0 ? [...bytesOf.keys()].find((module) => WORDS_BY_LANGUAGE.test(module)) : undefined;
  const owner = shortened ?? BUNDLER;
  bytesOf.set(owner, (bytesOf.get(owner) ?? 0) + later);
  const all = [...bytesOf].filter(([, bytes]) => bytes !== 0);
  return {
    file,
    ceiling: plainName(file) === file ? null : (ceilings.files[plainName(file)] ?? 0),
    ...weight,
    modules: all
      .sort(([, a], [, b]) => b - a)
      .map(([module, bytes]) => {
        const share = bytes / weight.bytes;
        return { module, bytes, share, brotli: Math.round(share * weight.brotli) };
      }),
  };
}

/** Builds, and weighs what was built. */
export async function sizeReport(): Promise<SizeReport> {
  const { plugin, files } = moduleBytes();
  await buildCdn(at(FOLDER), { watch: [plugin] });
  return {
    pages: [...pagesOf(FOLDER)].map(([name, loaded]) => ({
      name,
      ceiling: ceilings.pages[name] ?? 0,
      ...weighFiles(FOLDER, loaded),
      files: loaded,
    })),
    files: [...files].map(([file, modules]) => weighFile(file, modules)).sort((a, b) => b.brotli - a.brotli),
  };
}

// Remembers which sources the build in dist/ was made of, so that tests that look at the build make it at most once.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { at, filesBelow } from './paths.mjs';

const stamp = at('node_modules/.cache/ogp-event-widgets/build');

const SINGLE_FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'docs/publishers.md',
];

/** One hash over everything that the build reads. */
export function sourceHash() {
  const hash = createHash('sha256');
  const files = [
    ...SINGLE_FILES,
    'custom-elements-manifest.config.mjs',
    'scripts/build.mjs',
    ...filesBelow(at('scripts/build')).map((file) => `scripts/build/${file}`),
    ...filesBelow(at('src')).map((file) => `src/${file}`),
    // The pages of dist/builder.
    ...filesBelow(at('demo'), (file) => /^(?:builder|editor|demo)\b/.test(file)).map((file) => `demo/${file}`),
  ];
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(at(file)))
      .update('\0');
  return hash.digest('hex');
}

export const isBuilt = () =>
  existsSync(stamp) && existsSync(at('dist')) && readFileSync(stamp, 'utf8') === sourceHash();

export function rememberBuild(hash) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

export const forgetBuild = () => rmSync(stamp, { force: true });

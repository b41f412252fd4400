import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { cdnEntries } from '../../scripts/build/entries.mjs';
import { at, root } from '../../scripts/build/paths.mjs';
import { circlesOf, importGraph, importsOf, loadedWith, projectFiles, sourceFiles } from './sources.js';

// A house of five floors: one looks down, never up.
//
//   cdn entry → define → elements → controllers → core          styles, locales, markup, events: leaves
//                          cli ──→ render ──→ core, locales, markup; embed ──→ core; the page of the iframe edition stands above the elements
//
// The leaves may name core's types and words, because they speak of events; nothing of a page may enter core.

type Floor =
  | 'cdn'
  | 'cli'
  | 'define'
  | 'embed'
  | 'frameworks'
  | 'frame'
  | 'index'
  | 'elements'
  | 'controllers'
  | 'core'
  | 'styles'
  | 'locales'
  | 'markup'
  | 'render'
  | 'events';

const MAY_IMPORT: Record<Floor, readonly Floor[]> = {
  cdn: ['define'],
  cli: ['cli', 'embed', 'render', 'locales', 'markup', 'core'],
  define: ['define', 'elements', 'core'],
  embed: ['embed', 'locales', 'core'],
  frame: ['frame', 'embed', 'define', 'elements', 'locales', 'core'],
  frameworks: ['frameworks', 'define', 'elements', 'events', 'core'],
  index: ['elements', 'controllers', 'core', 'locales', 'events'],
  elements: ['elements', 'controllers', 'core', 'styles', 'locales', 'markup', 'events'],
  controllers: ['controllers', 'core', 'locales', 'markup', 'events'],
  core: ['core'],
  styles: ['styles'],
  locales: ['locales', 'core'],
  markup: ['markup', 'locales', 'core'],
  render: ['render', 'markup', 'locales', 'core'],
  events: ['core'],
};

/** Packages that may be named, and on which floors; all others are a mistake. */
const PACKAGES: Record<string, readonly Floor[]> = {
  lit: ['elements', 'controllers', 'styles', 'index'],
  '@lit/reactive-element': ['elements', 'styles', 'frameworks'],
  '@lit/react': ['frameworks'],
  '@lit/task': ['controllers'],
  '@floating-ui/dom': ['controllers'],
  react: ['frameworks'],
  rrule: ['core'],
  'ical.js': ['core'],
  papaparse: ['core'],
  '@rgrove/parse-xml': ['core'],
  'node:crypto': ['cli'],
  'node:dns': ['cli'],
  'node:fs': ['cli'],
  'node:net': ['cli'],
  'node:os': ['cli'],
  'node:readline': ['cli'],
  'node:path': ['cli'],
  'node:util': ['cli'],
  'node:v8': ['cli'],
};

/** Each of these is named in one file only, so that replacing it is a change to one file. */
const NAMED_ONCE = ['ical.js', 'papaparse', '@rgrove/parse-xml', 'rrule', '@floating-ui/dom', '@lit/task'];

const BARRELS = ['src/index.ts', 'src/core/index.ts', 'src/render/index.ts'];

function floorOf(file: string): Floor {
  if (file === 'src/index.ts') return 'index';
  if (file === 'src/cdn.ts') return 'cdn';
  if (file === 'src/events.ts') return 'events';
  if (file.startsWith('src/embed/frame/')) return 'frame';
  return file.split('/')[1] as Floor;
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Returns the folder of one element (`src/elements/event-list`), or null for what all elements share (`base`). */
const elementOf = (file: string): string | null => /^src\/elements\/(?!base\/)[^/]+(?=\/)/.exec(file)?.[0] ?? null;

const edges = sourceFiles.flatMap((from) => importsOf(from).map((one) => ({ from, ...one })));

describe('the floors', () => {
  it('are the only places for sources', () => {
    const strangers = sourceFiles.filter((file) => !(floorOf(file) in MAY_IMPORT));
    assert.deepEqual(strangers, []);
  });

  it('look down, never up', () => {
    const wrong = edges
      .filter(({ from, file }) => file && !MAY_IMPORT[floorOf(from)].includes(floorOf(file)))
      .map(({ from, file }) => `${from} → ${file}`);
    assert.deepEqual(wrong, []);
  });

  it('import only files that exist, with their .js name', () => {
    const wrong = edges
      .filter(({ specifier, file }) => file && (!sourceFiles.includes(file) || !specifier.endsWith('.js')))
      .map(({ from, specifier }) => `${from} → ${specifier}`);
    assert.deepEqual(wrong, []);
  });

  it('name only the packages that belong to them', () => {
    const wrong = edges
      .filter(({ from, specifier, file }) => !file && !PACKAGES[packageOf(specifier)]?.includes(floorOf(from)))
      .map(({ from, specifier }) => `${from} → ${specifier}`);
    assert.deepEqual(wrong, []);
  });

  for (const name of NAMED_ONCE) {
    it(`name ${name} in one file only`, () => {
      const files = new Set(edges.filter(({ specifier }) => packageOf(specifier) === name).map(({ from }) => from));
      assert.ok(files.size <= 1, [...files].join(', '));
    });
  }

  it('name Lit by its parts, since its barrel loads everything: `lit/html.js`, `@lit/reactive-element`', () => {
    const wrong = edges.filter(({ specifier, typeOnly }) => specifier === 'lit' && !typeOnly);
    assert.deepEqual(
      wrong.map(({ from }) => from),
      [],
    );
  });

  it('have no element that imports another', () => {
    const wrong = edges
      .filter(({ from, file }) => {
        const [here, there] = [elementOf(from), file && elementOf(file)];
        return there && here !== there && floorOf(from) === 'elements';
      })
      .map(({ from, file }) => `${from} → ${file}`);
    assert.deepEqual(wrong, []);
  });

  it('import no barrel: those are for whoever installs the package', () => {
    const wrong = edges
      .filter(({ file }) => file && BARRELS.includes(file))
      .filter(({ from }) => from !== 'src/index.ts')
      .map(({ from, file }) => `${from} → ${file}`);
    assert.deepEqual(wrong, []);
  });

  it('have no circle of imports, nor has anything else here, those of types and lazy ones counted', () => {
    const files = projectFiles().filter((file) => /\.(?:ts|mjs|js)$/.test(file));
    const circles = circlesOf(importGraph(files)).map((circle) => circle.join(' → '));
    assert.deepEqual(circles, []);
  });

  for (const [project, floors] of Object.entries({ 'src/core': 'core', 'src/render': 'render, markup and locales' })) {
    it(`compile without the DOM: ${floors}`, () => {
      const tsc = at('node_modules/typescript-7/bin/tsc');
      try {
        execFileSync(process.execPath, [tsc, '-p', at(project), '--noEmit'], { cwd: root, encoding: 'utf8' });
      } catch (error) {
        assert.fail((error as { stdout?: string }).stdout ?? String(error));
      }
    });
  }

  it('have files named after one idea', () => {
    const vague = sourceFiles.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\.ts$|\/)/.test(file));
    assert.deepEqual(vague, []);
  });
});

describe('a page that loads an entry', () => {
  /** Loaded only when a feed, a language or a person asks for it. */
  const LATER = [
    /^rrule$/,
    /^@floating-ui\//,
    /^src\/core\/recurrence\//,
    /^src\/core\/formats\/(?!ogp-events\/)[^/]+\/(?!match\.ts$)/,
    /^src\/locales\/languages\/(?!en\.)/,
    /^src\/locales\/cit/,
  ];

  for (const [name, entry] of Object.entries(cdnEntries())) {
    it(`${name}.js does not load at once what it may never need`, () => {
      const source = entry.slice(root.length + 1).replaceAll('\\', '/');
      const early = [...loadedWith(source)]
        .filter(([file]) => LATER.some((pattern) => pattern.test(file)))
        .map(([, path]) => path.join(' → '));
      assert.deepEqual(early, []);
    });
  }
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { at, filesBelow, root } from '../../scripts/build/paths.mjs';
import { built } from './built.js';
import { sourceFiles, sourceText } from './sources.js';

const run = promisify(execFile);

interface Effects {
  /** Tags registered, of those that the library knows. */
  readonly tags: readonly string[];
  /** Global names that were not there before. */
  readonly globals: readonly string[];
  /** Timers and the like that keep Node alive. */
  readonly alive: readonly string[];
  readonly exports: readonly string[];
}

const tags = sourceFiles
  .map((file) => /^src\/define\/(ogp-.+)\.ts$/.exec(file)?.[1])
  .filter((tag) => tag !== undefined);

/** Imports modules in a fresh Node, which has no DOM, and tells what that did. Lit may do what Lit does: it goes first. */
async function effectsOf(...specifiers: string[]): Promise<Effects> {
  const script = `
    const first = ${JSON.stringify(specifiers.every((one) => one.includes('core')) ? [] : ['lit'])};
    for (const one of first) await import(one);
    const before = new Set(Reflect.ownKeys(globalThis));
    const alive = process.getActiveResourcesInfo().length;
    const names = [];
    for (const one of ${JSON.stringify(specifiers)}) names.push(...Object.keys(await import(one)));
    await new Promise((resolve) => setImmediate(resolve));
    console.log(JSON.stringify({
      tags: ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag)),
      globals: Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String),
      alive: process.getActiveResourcesInfo().slice(alive).filter((kind) => kind !== 'Immediate'),
      exports: names,
    }));`;
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    env: { PATH: process.env.PATH },
  });
  assert.equal(stderr, '', 'importing says nothing on the console');
  return JSON.parse(stdout) as Effects;
}

describe('importing the package', () => {
  before(built);

  it('registers nothing, needs no DOM and leaves nothing behind', async () => {
    const { exports: names, ...effects } = await effectsOf('ogp-event-widgets');
    assert.deepEqual(effects, { tags: [], globals: [], alive: [] });
    assert.ok(names.length > 0);
  });

  it('for its core alone needs no Lit either', async () => {
    const { exports: names, ...effects } = await effectsOf('ogp-event-widgets/core');
    assert.deepEqual(effects, { tags: [], globals: [], alive: [] });
    assert.ok(names.includes('readFeed') && names.includes('occurrencesBetween'));
  });

  it('module by module has no effects anywhere but in define, in the components for React and in the command', async () => {
    const modules = filesBelow(at('dist'), (file) =>
      /^(?!cdn\/|builder\/|define\/|frameworks\/react-components|cli\/ogp-events\.js).*\.js$/.test(file),
    );
    const { exports: _, ...effects } = await effectsOf(...modules.map((file) => `./dist/${file}`));
    assert.deepEqual(effects, { tags: [], globals: [], alive: [] });
  });

  for (const tag of tags) {
    it(`ogp-event-widgets/define/${tag} registers ${tag} alone`, async () => {
      const effects = await effectsOf(`ogp-event-widgets/define/${tag}`);
      assert.deepEqual(effects.tags, [tag]);
    });
  }

  it('ogp-event-widgets/define registers every element', async () => {
    const effects = await effectsOf('ogp-event-widgets/define');
    assert.deepEqual([...effects.tags].sort(), [...tags].sort());
  });

  it('tells bundlers so: sideEffects names define, the script-tag files and the style sheets, nothing else', () => {
    const { sideEffects } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { sideEffects: string[] };
    const expected = [
      './dist/define/*.js',
      // It defines them before React renders any.
      './dist/frameworks/react-components.js',
      './dist/cdn/*.js',
      './dist/cdn/looks/*.css',
      './dist/cdn/ogp-events.css',
      './src/define/*.ts',
      './src/cdn.ts',
      // The page of the iframe edition: a script of the script-tag build, too.
      './src/embed/frame/frame.ts',
    ];
    assert.deepEqual([...sideEffects].sort(), expected.sort());
  });

  for (const [name, bytes] of Object.entries({ setClock: 200, pickText: 700, safeUrl: 1_200, eligibility: 3_000 })) {
    it(`a page that takes ${name} alone gets one script of at most ${String(bytes)} bytes, and none to load later`, async () => {
      const entry = '\0page';
      const bundle = await rolldown({
        input: entry,
        plugins: [
          {
            name: 'page',
            resolveId: (id) => (id === entry ? id : null),
            load: (id) => (id === entry ? `export { ${name} } from '${at('dist/core/index.js')}';` : null),
          },
        ],
      });
      const { output } = await bundle.generate({ minify: true });
      await bundle.close();
      assert.deepEqual(
        output.map((file) => file.type),
        ['chunk'],
      );
      assert.ok(output[0].code.length <= bytes, `${String(output[0].code.length)} bytes`);
    });
  }

  it('is registered by define files only', () => {
    const callers = sourceFiles.filter((file) => /^\w[\w.]*\.define\(/m.test(sourceText(file)));
    assert.deepEqual(
      callers.filter((file) => !file.startsWith('src/define/')),
      [],
    );
  });
});

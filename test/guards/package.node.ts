import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cdnEntries } from '../../scripts/build/entries.mjs';
import { buildEverything } from '../../scripts/build/everything.mjs';
import { at, filesBelow, root } from '../../scripts/build/paths.mjs';
import { built } from './built.js';
import { sourceFiles } from './sources.js';

type Target = string | { readonly types: string; readonly default: string };

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, Target>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly customElements: string;
  readonly 'web-types': string;
  readonly bin: Readonly<Record<'ogp-events', string>>;
  readonly types: string;
  readonly unpkg: string;
  readonly jsdelivr: string;
}

const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8')) as Manifest;

const elementTags = sourceFiles
  .map((file) => /^src\/define\/(ogp-.+)\.ts$/.exec(file)?.[1])
  .filter((tag) => tag !== undefined);

const localeNames = sourceFiles
  .map((file) => /^src\/locales\/languages\/(.+)\.ts$/.exec(file)?.[1])
  .filter((name) => name !== undefined);

/** Imports of the page that uses us: of the framework that a file is for, and in the text of a snippet. */
const OF_HOSTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^frameworks\/react/, /^(?:react|@lit\/react)$/],
  [/^frameworks\/svelte/, /^svelte\/elements$/],
  [/^frameworks\/vue/, /^vue$/],
  [/^embed\/snippets\/angular\.js$/, /^@angular\/core$/],
];

const shaOf = (path: string): string => createHash('sha384').update(readFileSync(path)).digest('base64');

let scratch = '';

before(async () => {
  await built();
  scratch = mkdtempSync(join(tmpdir(), 'ogp-package-'));
});

after(() => rmSync(scratch, { recursive: true, force: true }));

describe('the package', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : [target.types, target.default],
  );

  it('exports only files that are built', () => {
    const data = [manifest.customElements, manifest['web-types']].map((file) => `./${file}`);
    const fixed = [...targets, manifest.types, manifest.unpkg, manifest.jsdelivr, ...data];
    const missing = fixed.filter((target) => !target.includes('*') && !existsSync(at(target)));
    assert.deepEqual(missing, []);
  });

  it('answers every pattern of exports with files', () => {
    const patterns = targets.filter((target) => target.includes('*'));
    const built = filesBelow(at('dist')).map((file) => `./dist/${file}`);
    for (const pattern of patterns) {
      const [start = '', end = ''] = pattern.split('*');
      assert.ok(
        built.some((file) => file.startsWith(start) && file.endsWith(end)),
        pattern,
      );
    }
  });

  it('has no `this` outside of functions, of which bundlers warn', () => {
    const modules = filesBelow(at('dist'), (file) => /^(?!(?:cdn|builder)\/).*\.js$/.test(file));
    const warned = modules.filter((file) => readFileSync(at('dist', file), 'utf8').includes('(this && this.'));
    assert.deepEqual(warned, []);
  });

  it('has types for every module that can be named', () => {
    // Parts, and those of the command, are imported by our own modules alone.
    const modules = filesBelow(at('dist'), (file) => /^(?!(?:cdn|builder|cli|parts)\/).*\.js$/.test(file));
    const untyped = modules.filter((file) => !existsSync(at('dist', file.replace(/\.js$/, '.d.ts'))));
    assert.deepEqual(untyped, []);
  });

  it('loads in Node by every name that it exports', () => {
    const names = [
      '.',
      './define',
      './core',
      './render',
      ...elementTags.flatMap((tag) => [`./define/${tag}`, `./define/${tag}.js`]),
      ...localeNames.flatMap((name) => [`./locales/${name}`, `./locales/${name}.js`]),
    ].map((name) => manifest.name + name.slice(1));
    const json = ['custom-elements.json', 'schema/ogp-events-1.json'].map((name) => `${manifest.name}/${name}`);
    const script = `
      for (const name of ${JSON.stringify(names)}) await import(name);
      for (const name of ${JSON.stringify(json)}) JSON.parse((await import('node:fs')).readFileSync(new URL(import.meta.resolve(name))));`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, stdio: 'pipe' });
  });

  it('publishes languages under ./locales, and nothing else of that folder', () => {
    const tables = sourceFiles
      .filter((file) => /^src\/locales\/[^/]+\.ts$/.test(file))
      .map((file) => file.slice(12, -3));
    assert.ok(tables.includes('language') && tables.includes('words'));
    const script = `
      for (const name of ${JSON.stringify(tables)}) {
        for (const ending of ['', '.js']) {
          const address = \`${manifest.name}/locales/\${name}\${ending}\`;
          const error = await import(address).catch((error) => error);
          if (error.code !== 'ERR_MODULE_NOT_FOUND') throw new Error(address + ' can be imported');
        }
      }`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, stdio: 'pipe' });
  });

  it('imports nothing but what it declares as a dependency', () => {
    const strangers = new Set<string>();
    for (const file of filesBelow(at('dist'), (name) => /^(?!(?:cdn|builder)\/).*\.(?:js|d\.ts)$/.test(name))) {
      const text = readFileSync(at('dist', file), 'utf8').replace(/\/\*[^]*?\*\//g, '');
      for (const [, specifier = ''] of text.matchAll(/(?:\bfrom|^import|\bimport\s*\()\s*["']([^."'][^"']*)["']/gm)) {
        const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1);
        // Node's own modules are for the command alone.
        if (file.startsWith('cli/') && specifier.startsWith('node:')) continue;
        if (OF_HOSTS.some(([host, what]) => host.test(file) && what.test(specifier))) continue;
        if (!Object.hasOwn(manifest.dependencies, name.join('/'))) strangers.add(`${file}: ${specifier}`);
      }
    }
    assert.deepEqual([...strangers], []);
  });

  it('type-checks in a project that installs it, with both ways of resolving modules', () => {
    const modules = join(scratch, 'node_modules');
    mkdirSync(modules);
    symlinkSync(root, join(modules, manifest.name), 'dir');
    const uses = [
      `import * as all from '${manifest.name}';`,
      `import { readFeed, occurrencesBetween, type FeedSnapshot, type Occurrence } from '${manifest.name}/core';`,
      `import { renderEvents } from '${manifest.name}/render';`,
      `import '${manifest.name}/define';`,
      ...elementTags.map((tag) => `import '${manifest.name}/define/${tag}.js';`),
      ...localeNames.map((name, index) => `import * as locale${index} from '${manifest.name}/locales/${name}.js';`),
      `export const snapshot: Promise<FeedSnapshot> = readFeed('', { url: 'https://example.org/feed.json' });`,
      `export const html = async (): Promise<string> => renderEvents(await snapshot, { lang: 'es' });`,
      `export const list = async (): Promise<Occurrence[]> => occurrencesBetween(await snapshot, 0, 1);`,
      ...elementTags.map(
        (tag, index) => `export const element${index} = document.createElement('${tag}').updateComplete;`,
      ),
      `export const names: string[] = [${['all', ...localeNames.map((_, index) => `locale${index}`)]
        .map((name) => `...Object.keys(${name})`)
        .join(', ')}];`,
    ];
    writeFileSync(join(scratch, 'use.ts'), uses.join('\n'));
    writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }');
    // Each with another TypeScript: the newest, and the one that most projects still have.
    for (const [module, moduleResolution, typescript] of [
      ['nodenext', 'nodenext', 'typescript'],
      ['esnext', 'bundler', 'typescript-7'],
    ]) {
      const options = { module, moduleResolution, target: 'es2022', lib: ['ES2023', 'DOM', 'DOM.Iterable'] };
      const compilerOptions = { ...options, strict: true, noEmit: true, types: [], skipLibCheck: false };
      writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
      try {
        execFileSync(process.execPath, [at('node_modules', typescript!, 'bin/tsc'), '-p', scratch], {
          encoding: 'utf8',
        });
      } catch (error) {
        assert.fail(`${moduleResolution}: ${(error as { stdout?: string }).stdout ?? String(error)}`);
      }
    }
  });

  it('packs the build, its licences and its bill of materials, and neither sources nor tests', () => {
    const text = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const files = (JSON.parse(text) as [{ files: { path: string }[] }])[0].files.map(({ path }) => path);
    for (const wanted of [
      'LICENSE',
      'NOTICE',
      'README.md',
      'package.json',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/cli/ogp-events.js',
      'dist/sbom.json',
      'dist/custom-elements.json',
      'dist/schema/ogp-events-1.schema.json',
      'dist/cdn/integrity.html',
      'dist/cdn/integrity.json',
      'dist/cdn/THIRD-PARTY-LICENSES.txt',
      'dist/cdn/looks/govuk.css',
      'dist/cdn/looks/uswds.css',
      'dist/cdn/looks/wordpress.css',
      'dist/cdn/ogp-events.css',
    ]) {
      assert.ok(files.includes(wanted), `${wanted} is not packed`);
    }
    assert.deepEqual(
      files.filter(
        (path) =>
          !/^(?:dist\/|docs\/(?:publishers|reference|web-editors)\.md$|[A-Z][A-Z-]*(?:\.md)?$|package\.json$)/.test(
            path,
          ),
      ),
      [],
    );
  });

  it('brings a command that runs from what is packed, and needs nothing else', () => {
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch];
    const text = execFileSync('npm', pack, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const [{ filename }] = JSON.parse(text) as [{ filename: string }];
    const folder = join(scratch, 'packed');
    mkdirSync(folder);
    execFileSync('tar', ['-xzf', join(scratch, filename), '-C', folder]);
    const command = join(folder, 'package', manifest.bin['ogp-events']);
    assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    const out = join(folder, 'feed');
    const args = [
      'split',
      at('src/schema/ogp-events-1.example.json'),
      '--out',
      out,
      '--url',
      'https://example.org/feed/',
    ];
    execFileSync(process.execPath, [command, ...args], { encoding: 'utf8', stdio: 'pipe' });
    assert.deepEqual(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')).format, 'ogp-events');
    assert.equal(execFileSync(process.execPath, [command, '--version'], { encoding: 'utf8' }).trim(), manifest.version);
  });

  it('states one version everywhere', () => {
    const stated = filesBelow(at('dist'), (file) => /^(?!(?:cdn|builder)\/).*\.js$/.test(file)).flatMap((file) =>
      [...readFileSync(at('dist', file), 'utf8').matchAll(/\bVERSION = ['"]([^'"]+)['"]/g)].map(
        ([, version]) => version,
      ),
    );
    assert.ok(stated.length > 0);
    assert.deepEqual([...new Set(stated)], [manifest.version]);
  });

  it('is the same, byte for byte, when it is built again, from its types to its bill of materials', async () => {
    const again = join(scratch, 'another', 'folder');
    await buildEverything(again);
    const digest = (folder: string) => filesBelow(folder).map((file) => `${file} ${shaOf(join(folder, file))}`);
    const files = digest(again);
    assert.deepEqual(files, digest(at('dist')));
    for (const wanted of ['cdn/integrity.html', 'custom-elements.json', 'index.d.ts', 'sbom.json']) {
      assert.ok(
        files.some((file) => file.startsWith(`${wanted} `)),
        wanted,
      );
    }
  });

  it('names nothing of the machine that built it', () => {
    const telling = filesBelow(at('dist')).filter((file) => {
      const text = readFileSync(at('dist', file), 'utf8');
      return text.includes(root) || text.includes('file:///') || text.includes('node_modules/');
    });
    assert.deepEqual(telling, []);
  });
});

describe('the script-tag build', () => {
  const outDir = () => at('dist/cdn');

  it('has one file for all elements and one for each', () => {
    assert.deepEqual(Object.keys(cdnEntries()).sort(), ['ogp-event-widgets', ...elementTags].sort());
    for (const name of Object.keys(cdnEntries())) assert.ok(existsSync(join(outDir(), `${name}.js`)), name);
  });

  it('lists the integrity of every script', () => {
    const integrity = JSON.parse(readFileSync(join(outDir(), 'integrity.json'), 'utf8')) as Record<string, string>;
    const scripts = filesBelow(outDir(), (file) => file.endsWith('.js'));
    assert.deepEqual(Object.keys(integrity).sort(), scripts);
    for (const file of scripts) assert.equal(integrity[file], `sha384-${shaOf(join(outDir(), file))}`);
  });

  it('carries the licence of everything bundled', () => {
    const text = readFileSync(join(outDir(), 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['lit-html', '@lit/reactive-element', '@lit/task', '@floating-ui/dom']) {
      assert.match(text, new RegExp(`^${name} \\d`, 'm'));
    }
    assert.match(text, /^UNICODE LICENSE V3$/m);
  });

  it('works from whatever folder it is copied to: it has only relative addresses', () => {
    const copy = join(scratch, 'copied');
    cpSync(outDir(), copy, { recursive: true });
    for (const file of filesBelow(copy, (name) => name.endsWith('.js'))) {
      const code = readFileSync(join(copy, file), 'utf8');
      const found = [...code.matchAll(/(?<![-"'])\b(?:from|import)\s*\(?\s*["'`]([^"'`]+)["'`]/g)].map(
        ([, address]) => address!,
      );
      // Words of a language have its tag in their name: `./actions-${tag}-<hash>.js`.
      const wrong = found.filter((address) => {
        const one = address.replace(/\$\{\w+\}/, 'fr');
        return !/^\.\//.test(one) || !existsSync(join(copy, one));
      });
      assert.deepEqual(wrong, [], file);
    }
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { BUNDLER } from '../../scripts/build/module-bytes.mjs';
import { at, filesBelow } from '../../scripts/build/paths.mjs';
import { built } from './built.js';
import { sizeReport, type FileWeight, type SizeReport } from './size-report.js';
import { ceilings, plainName } from './weights.js';

describe('the size report', () => {
  let report: SizeReport;
  before(async () => {
    await built();
    report = await sizeReport();
  });

  const fileOf = (name: string): FileWeight => {
    const found = report.files.find(({ file }) => file.startsWith(name));
    assert.ok(found, `${name} is in the report`);
    return found;
  };
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

  it('weighs what is published, to the byte', () => {
    const published = filesBelow(at('dist/cdn'), (file) => file.endsWith('.js'));
    assert.deepEqual(report.files.map(({ file }) => file).sort(), published);
    for (const { file, bytes } of report.files) assert.equal(bytes, statSync(at('dist/cdn', file)).size, file);
  });

  it('puts every byte of a file down to somebody, once', () => {
    for (const { file, bytes, modules } of report.files) {
      assert.equal(sum(modules.map((one) => one.bytes)), bytes, file);
      assert.ok(
        modules.every((one) => one.bytes > 0),
        `${file} has nothing that costs less than nothing`,
      );
      assert.ok(Math.abs(sum(modules.map(({ share }) => share)) - 1) < 1e-9, file);
    }
  });

  /** Bytes of a table beside a module, which the bundler writes into the one place that uses it. */
  const inlined = (source: string): number =>
    [...readFileSync(source, 'utf8').matchAll(/^import \{ [A-Z_\d]+ \} from '\.\/([\w-]+)\.js';$/gm)]
      .map(([, name]) => join(dirname(source), `${name}.ts`))
      .reduce((bytes, table) => bytes + statSync(table).size, 0);

  it('names modules that are there, none of which costs more than its source', () => {
    for (const { file, modules } of report.files) {
      for (const { module, bytes } of modules) {
        if (module === BUNDLER) continue;
        const source = [module, `node_modules/${module}`].map((path) => at(path)).find((path) => existsSync(path));
        assert.ok(source, `${file} names ${module}`);
        // Packages come minified: beside ours, their one-letter names may get a second letter.
        const { size } = statSync(source);
        const most = module.startsWith('src/') ? size + inlined(source) : size * 1.02;
        assert.ok(bytes <= most, `${module} costs ${bytes} bytes in ${file}`);
      }
    }
  });

  it('finds modules where they are, the most expensive first', () => {
    const named = (file: string): string[] => fileOf(file).modules.map(({ module }) => module);
    assert.equal(named('es-')[0], 'src/locales/languages/es.ts');
    assert.equal(named('ogp-shared-')[0], '@lit/reactive-element/reactive-element.js');
    assert.ok(named('ogp-base-').includes('lit-html/lit-html.js'));
    assert.ok(named('event-list-body-').includes('src/elements/event-list/gradual-rows.ts'));
    assert.ok(named('countdown-body-').includes('src/core/stages/remaining.ts'));
    // A language is one module and little else: had another's bytes slipped in, or its own away, that would show.
    assert.ok(fileOf('ar-').modules[0]!.share > 0.95);
    for (const { modules } of report.files) {
      const costs = modules.map(({ bytes }) => bytes);
      assert.deepEqual(
        costs,
        [...costs].sort((a, b) => b - a),
      );
    }
  });

  it('tells for every ceiling what is below it', () => {
    for (const { name, ceiling, files, brotli } of report.pages) {
      assert.equal(ceiling, ceilings.pages[name], name);
      assert.equal(brotli, sum(files.map((file) => fileOf(file).brotli)), name);
    }
    assert.equal(report.pages.length, Object.keys(ceilings.pages).length);
    const names = report.files.filter(({ ceiling }) => ceiling !== null).map(({ file }) => plainName(file));
    assert.deepEqual([...new Set(names)].sort(), Object.keys(ceilings.files).sort());
  });
});

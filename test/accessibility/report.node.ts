import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { EVIDENCE, WCAG } from '../../scripts/accessibility/criteria.mjs';
import { faultsIn, figuresOf, gapsIn, reportOf } from '../../scripts/accessibility/write-report.mjs';
import { at } from '../../scripts/build/paths.mjs';
import { HOSTS } from './host-colours.js';
import { cellsOf, LANGUAGES, VARIANTS } from './plan.js';

const matrix = (engine: string, cells: number, more: object = {}) => ({
  kind: 'matrix',
  engine,
  agent: 'Mozilla/5.0 Firefox/140.0',
  cells,
  possible: 1000,
  states: 30,
  axe: 0,
  ...more,
});
const contrast = HOSTS.map(({ name }) => ({
  kind: 'contrast',
  host: name,
  of: HOSTS.length,
  texts: 100,
  edges: 10,
  rings: 20,
  failures: 0,
}));
const reasonsOf = (...results: object[]): string[] => {
  const figures = figuresOf(results, { version: '1.0.0', date: '2030-05-01' });
  return [...gapsIn(figures), ...faultsIn(figures)] as string[];
};

describe('The conformance report', () => {
  it('says what its script writes of the figures of the last run, which found nothing', () => {
    const figures = JSON.parse(readFileSync(at('docs/accessibility/results.json'), 'utf8')) as Parameters<
      typeof reportOf
    >[0];
    assert.deepEqual(faultsIn(figures), []);
    const report = readFileSync(at('docs/accessibility/conformance-report.md'), 'utf8');
    assert.equal(report, reportOf(figures), 'run: node scripts/accessibility/write-report.mjs');
  });

  it('has a row for each of the 31 criteria of level A and the 24 of level AA', () => {
    const idsOf = (level: string): string[] => WCAG.filter((one) => one.level === level).map(({ id }) => id);
    assert.equal(new Set(idsOf('A')).size, 31);
    assert.equal(new Set(idsOf('AA')).size, 24);
    for (const { id, evidence } of WCAG) for (const key of evidence) assert.ok(key in EVIDENCE, `${id}: ${key}`);
  });

  it('is not written of a run that lacks an engine, states, hosts, or has found anything', () => {
    const whole = [matrix('chromium', 1000), matrix('firefox', 100), matrix('webkit', 100), ...contrast];
    assert.deepEqual(reasonsOf(...whole), []);
    assert.equal(reasonsOf(...whole.slice(1)).length, 1);
    assert.equal(reasonsOf(matrix('chromium', 999), ...whole.slice(1)).length, 1);
    assert.equal(reasonsOf(matrix('chromium', 1000, { axe: 1 }), ...whole.slice(1)).length, 1);
    assert.equal(reasonsOf(...whole.slice(0, -1)).length, 1);
  });
});

describe('A run that looks at a part of the states', () => {
  const chosen = (engine: string, seed: number, parts: number): string[] =>
    Array.from({ length: 30 }, (_, index) =>
      cellsOf(index, { engine, seed, parts, onlyState: '' }).map((cell) => `${index} ${JSON.stringify(cell)}`),
    ).flat();

  it('looks at all of them in as many runs as there are parts, and at each once', () => {
    const all = Array.from({ length: 10 }, (_, i) => chosen('chromium', 20_000 + i, 10)).flat();
    assert.equal(all.length, 30 * LANGUAGES.length * VARIANTS.length);
    assert.equal(new Set(all).size, all.length);
  });

  it('leaves out forced colours alone, in engines that cannot force them', () => {
    const all = Array.from({ length: 100 }, (_, i) => chosen('firefox', i, 100)).flat();
    assert.equal(new Set(all).size, (30 * LANGUAGES.length * VARIANTS.length * 12) / 16);
    assert.ok(!all.some((cell) => cell.includes('forced')));
  });

  it('looks at the same ones for the same seed', () => {
    assert.deepEqual(chosen('webkit', 5, 100), chosen('webkit', 5, 100));
    assert.notDeepEqual(chosen('webkit', 5, 100), chosen('webkit', 6, 100));
  });
});

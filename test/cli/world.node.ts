import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gatherWorld } from '../../scripts/make-world.mjs';
import { makeWorld } from '../../scripts/world/members.mjs';
import type { Report, ReportedSource } from '../../src/cli/gather/report.js';

// The book is kept by the script that makes the members, from what they say, not from what is read.

describe('Two hundred members in thirty countries, gathered', () => {
  const { book, ...world } = makeWorld();
  let out = '';
  let report: Report;
  let events: readonly { readonly id: string; readonly sources: readonly unknown[] }[];

  before(async () => {
    out = mkdtempSync(join(tmpdir(), 'ogp-world-'));
    await gatherWorld(world, out, 'https://world.example/');
    report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
    events = readdirSync(out)
      .filter((file) => /^(?:\d{4}-\d\d|undated)\.json$/.test(file))
      .flatMap((file) => (JSON.parse(readFileSync(join(out, file), 'utf8')) as { events: typeof events }).events);
  });
  after(() => rmSync(out, { recursive: true, force: true }));

  const bookOf = ({ src }: ReportedSource) => book.sources.get(src)!;
  const saidOf = ({ issues, note, failure }: ReportedSource): string[] =>
    [...issues.map(({ text }) => text), note, failure?.message].filter((text) => text != null);

  it('are all in the report, each in its format and state, with as many events as it gives', () => {
    assert.equal(report.sources.length, 200);
    assert.equal(new Set([...book.sources.values()].map(({ format }) => format)).size, 12);
    for (const source of report.sources) {
      const { state, events, format } = bookOf(source);
      assert.deepEqual([source.src, source.state, source.events], [source.src, state, events]);
      if (state !== 'failed') assert.equal(source.format, format);
    }
  });

  it('are one list, in which each event is once, however many of them have it', () => {
    assert.equal(report.events, book.events);
    assert.equal(events.length, book.events);
    assert.equal(new Set(events.map(({ id }) => id)).size, book.events);
    assert.equal(report.shared, book.shared);
    assert.equal(events.filter(({ sources }) => sources.length > 1).length, book.shared);
    assert.ok(events.every(({ sources }) => sources.length > 0));
  });

  it('are told where they contradict each other, and only there', () => {
    const of = (field: RegExp): number => report.contradictions.filter(({ text }) => field.test(text)).length;
    assert.deepEqual({ status: of(/status/), start: of(/start/) }, book.contradictions);
    assert.equal(report.contradictions.length, book.contradictions.status + book.contradictions.start);
  });

  it('are told what is wrong with each, and nothing of those with whom nothing is', () => {
    for (const source of report.sources) {
      const { tells, isOfFacts } = bookOf(source);
      const said = saidOf(source);
      if (isOfFacts) continue;
      assert.equal(said.length, tells.length, `${source.src} ${source.format}: ${said.join(' | ')}`);
      for (const words of tells)
        assert.ok(
          said.some((text) => words.test(text)),
          `${source.src}: ${said.join(' | ')}`,
        );
    }
  });

  it('are told how many offsets of the page from which the events are taken no clock shows', () => {
    const found = report.sources
      .filter((source) => bookOf(source).isOfFacts)
      .flatMap(({ issues }) => issues)
      .filter(({ text }) => /^Published as GMT/.test(text));
    assert.equal(
      found.reduce((sum, { count }) => sum + count, 0),
      book.wrongOffsets,
    );
  });
});

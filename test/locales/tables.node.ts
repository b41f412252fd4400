import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { at } from '../../scripts/build/paths.mjs';
import { SUPPLEMENTS } from '../../scripts/language-supplements.mjs';
import { Formatters, type FormattersMaker } from '../../src/locales/formatters.js';
import type { LanguageTable } from '../../src/locales/language-table.js';
import { MOMENTS, type MomentStyle } from '../../src/locales/moments.js';

test('The tables of languages are what the language files give', () => {
  const script = fileURLToPath(new URL('../../scripts/make-languages.mjs', import.meta.url));
  const run = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  assert.equal(run.stderr, '');
  assert.equal(run.status, 0);
});

test('The table of country names is what its script writes', () => {
  const script = fileURLToPath(new URL('../../scripts/make-country-names.mjs', import.meta.url));
  const run = spawnSync(process.execPath, ['--import=tsx', script, '--check'], { encoding: 'utf8' });
  assert.equal(run.stderr, '');
  assert.equal(run.status, 0);
});

test('The tables of dates, numbers and names are what their script writes', () => {
  const script = fileURLToPath(new URL('../../scripts/make-language-tables.mjs', import.meta.url));
  const run = spawnSync(process.execPath, ['--import=tsx', script, '--check'], { encoding: 'utf8' });
  assert.doesNotMatch(run.stderr, /run it/);
  assert.equal(run.status, 0, run.stderr);
});

// Node has every language, and where its CLDR is that of the tables, Intl must write the same. Data alone: no browser has a part in it.
for (const file of readdirSync(at('src/locales/tables'))) {
  const tag = file.replace(/\.ts$/, '');
  test(`Dates, numbers, lists and names made with a table are those of Intl: ${tag}`, async (t) => {
    const { formatters } = (await import(`../../src/locales/tables/${tag}.ts`)) as { formatters: FormattersMaker };
    const ours = formatters(`${tag}-001`);
    const theirs = new Formatters(tag);
    // Where CLDR answers in another language, ours is not what Intl writes.
    const own: Partial<LanguageTable> = SUPPLEMENTS[tag] ?? {};
    assert.equal(ours.tag, `${tag}-001`);
    // Months that a supplement names stand under its names in what Intl writes. December first: in Sinhala it holds the name of October.
    const months = own.months?.[0]!.split('|') ?? [];
    const named = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
    const plain = (text: string): string =>
      months.reduceRight(
        (written, month, i) => written.replaceAll(named.format(Date.UTC(2026, i, 14)), month),
        text.replace(/[\u00a0\u2009\u202f]/g, ' '),
      );
    // CLDR leaves out the zero of an hour in some ranges of languages that write it elsewhere.
    const rangeOf = (text: string): string => plain(text).replace(/\b0(?=\d:)/g, '');
    const starts = [Date.UTC(2026, 0, 9, 0, 5), Date.UTC(2026, 4, 30, 11, 59), Date.UTC(2026, 11, 31, 13, 0)];
    let whole = 0;
    for (const style of Object.keys(MOMENTS) as MomentStyle[]) {
      for (const start of starts) {
        assert.equal(plain(ours.moment(start, style)), plain(theirs.moment(start, style)), style);
        // Ranges that a supplement writes are in the test of date words.
        for (const hours of [-1, 0, 1, 2, 12, 24, 40, 24 * 20, 24 * 50, 24 * 400]) {
          const [range, expected] = [ours, theirs].map((one) =>
            rangeOf(one.range(start, start + hours * 3_600_000, style)),
          );
          // Where the range of CLDR has other forms of the names than the date itself, both ends stand whole.
          const end = start + hours * 3_600_000;
          if (own.ranges?.[style] || range === rangeOf(`${ours.moment(start, style)} – ${ours.moment(end, style)}`))
            whole++;
          else assert.equal(range, expected, `${style} ${hours}`);
        }
      }
    }
    t.diagnostic(`${tag}: ${whole} ranges with both ends whole`);
    for (const n of [0, 1, 2, 3, 5, 7, 11, 21, 100, 999, 1000, 12345, 1234567]) {
      assert.equal(plain(ours.number(n)), plain(theirs.number(n)));
      for (const unit of ['day', 'hour', 'minute', 'second']) {
        for (const length of ['long', 'short'] as const) {
          if (own.units?.[`${unit} ${length}`]) continue;
          const text = (one: Formatters): string =>
            plain(
              one
                .unitParts(n, unit, length)
                .map(({ value }) => value)
                .join(''),
            );
          assert.equal(text(ours), text(theirs), `${n} ${unit} ${length}`);
        }
      }
      for (const ms of own.ages ? [] : [60_000, 3_600_000, 86_400_000])
        assert.equal(plain(ours.age(n * ms)), plain(theirs.age(n * ms)));
      for (const days of [n, -n]) {
        if (days in (own.near ?? {}) || (days < 0 ? own.ages : own.inDays)) continue;
        const text = (one: Formatters): string =>
          plain(
            one
              .daysAwayParts(days)
              .map(({ value }) => value)
              .join(''),
          );
        assert.equal(text(ours), text(theirs), `${days} days`);
      }
    }
    for (const type of ['conjunction', 'disjunction', 'unit'] as const) {
      if (own.lists?.[type]) continue;
      for (const items of [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']]) {
        assert.equal(ours.list(items, type), theirs.list(items, type));
      }
    }
    for (const code of ['AM', 'KE', 'XK', 'CI'])
      assert.equal(ours.countryName(code).value, theirs.countryName(code).value);
    for (const code of ['en', 'sr-Latn', 'hy'])
      assert.equal(ours.languageName(code).value, theirs.languageName(code).value);
    assert.deepEqual(ours.countryName('ZZZ'), { lang: '', value: 'ZZZ' });
  });
}

#!/usr/bin/env node
// Writes src/locales/tables/: dates, numbers, lists and names of the languages that a browser lacks or breaks, from CLDR as Node has it
// (full ICU): ICU's own rules put the patterns together, as they do in a browser that has the language.
//
//   node --import=tsx scripts/make-language-tables.mjs            writes them, and test/locales/cldr-words.ts
//   node --import=tsx scripts/make-language-tables.mjs --check    fails if a file is not what it would write with this CLDR
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { countryCodes } from '../src/core/countries/codes.ts';
import { MOMENTS } from '../src/locales/moments.ts';
import { SUPPLEMENTS } from './language-supplements.mjs';

/**
 * Chromium has no data of these, but for Bosnian, whose months it calls "M05". A list and no question to the browser: it says that it has
 * Bosnian, and what a page shows should not depend on its browser.
 */
const TABLES = 'bs cy eu fy ga gl hy ka ky lb mk mn mt nn si sq xh zu'.split(' ');

/** Languages that events of members are held, interpreted or written in. */
const NAMED =
  'af am ar ay az be ber bg bn bs ca ceb cs cy da de dv dyu el en es et eu fa ff fi fil fo fr fy ga gd gl gn ha he hi hr ht hu hy id ig is it ' +
  'ja ka kea kk km ko ky lb lo lt lv mg mi mk mn mos ms mt my nah nb ne nl nn no nr nso ny oc or pa pl ps pt pt-BR pt-PT qu rm ro ru rw se ' +
  'si sk sl sm so sq sr sr-Latn ss st sv sw ta tet tg th ti tn to tpi tr ts uk ur uz ve vi wo xh yo zgh zh zh-Hans zh-Hant zu';

const root = new URL('../', import.meta.url);
const WALL = Date.UTC(2026, 4, 4, 17, 5);
const at = (...fields) => Date.UTC(...fields);

/** Two moments for each largest field in which they differ. */
const PAIRS = {
  y: [at(2026, 11, 4, 9, 5), at(2027, 0, 5, 15, 6)],
  M: [at(2026, 4, 4, 9, 5), at(2026, 5, 5, 15, 6)],
  d: [at(2026, 4, 4, 9, 5), at(2026, 4, 5, 15, 6)],
  a: [at(2026, 4, 4, 9, 5), at(2026, 4, 4, 15, 6)],
  h: [at(2026, 4, 4, 13, 5), at(2026, 4, 4, 15, 6)],
};

const dateFormat = (tag, options) => new Intl.DateTimeFormat(tag, { ...options, calendar: 'gregory', timeZone: 'UTC' });
const partOf = (parts, type) => parts.find((part) => part.type === type)?.value;
/** The list of a kind of names: added to those known, unless it is one of them. @returns Its index. */
function indexIn(lists, names) {
  const joined = names.join('|');
  if (!lists.includes(joined)) lists.push(joined);
  return lists.indexOf(joined);
}

function datesOf(tag) {
  const months = [];
  const weekdays = [];
  let periods = '';
  const moments = {};
  const ranges = {};
  for (const [style, options] of Object.entries(MOMENTS)) {
    const made = dateFormat(tag, options);
    const of = (ms, type) => partOf(made.formatToParts(ms), type);
    const names = { month: Array.from({ length: 12 }, (_, i) => of(at(2026, i, 14), 'month')) };
    names.weekday = Array.from({ length: 7 }, (_, i) => of(at(2026, 4, 3 + i), 'weekday'));
    const is12 = made.resolvedOptions().hour12;
    const hour = of(at(2026, 4, 4, 5), 'hour');
    const field = ({ type, value }, ms) => {
      const when = new Date(ms);
      const two = value.startsWith('0');
      switch (type) {
        case 'literal':
          return value;
        case 'day':
          return two ? 'dd' : 'd';
        case 'year':
          return 'y';
        case 'hour':
          return (is12 ? 'h' : 'H').repeat(hour.length);
        case 'minute':
          return 'mm';
        case 'month':
          if (/^\d+$/.test(value)) return two ? 'nn' : 'n';
          if (names.month[when.getUTCMonth()] !== value) throw new Error(`${tag} ${style}: another month, ${value}`);
          return `M${indexIn(months, names.month)}`;
        case 'weekday':
          if (names.weekday[when.getUTCDay()] !== value) throw new Error(`${tag} ${style}: another weekday, ${value}`);
          return `E${indexIn(weekdays, names.weekday)}`;
        case 'dayPeriod':
          periods = [of(at(2026, 4, 4, 5), 'dayPeriod'), of(at(2026, 4, 4, 17), 'dayPeriod')].join('|');
          return 'a';
        default:
          throw new Error(`${tag} ${style}: ${type} "${value}"`);
      }
    };
    const written = (parts, [from, to]) =>
      parts
        .map((part) => {
          const isEnd = part.source === 'endRange';
          const text = field(part, isEnd ? to : from);
          return part.type === 'literal' ? text : `{${isEnd ? '-' : ''}${text}}`;
        })
        .join('');
    moments[style] = written(made.formatToParts(WALL), [WALL]);
    for (let i = 0; i < 12; i++) {
      if (written(made.formatToParts(at(2026, i, 4, 17, 5)), [at(2026, i, 4)]) !== moments[style]) {
        throw new Error(`${tag} ${style}: the pattern depends on the month`);
      }
    }
    const hasTime = moments[style].includes('{mm}');
    const whole = `${moments[style]} – ${moments[style].replace(/\{/g, '{-')}`;
    for (const [difference, pair] of Object.entries(PAIRS)) {
      if (/[ah]/.test(difference) !== hasTime && !(style === 'dateTime' && hasTime)) continue;
      // Both ends stand whole.
      if (style === 'dateTime' && /[yMd]/.test(difference)) continue;
      if (style === 'year' && difference !== 'y') continue;
      if (style === 'month' && difference === 'd') continue;
      let pattern;
      try {
        pattern = written(made.formatRangeToParts(...pair), pair);
      } catch (error) {
        // A range in other forms of the names, "May 4 – Jun 5" for "4 May": both ends whole.
        process.stderr.write(`${error.message}\n`);
        continue;
      }
      if (pattern !== whole) (ranges[style] ??= {})[difference] = pattern;
    }
    if (ranges[style]?.a === ranges[style]?.h) delete ranges[style]?.a;
  }
  return { months, weekdays, periods, moments, ranges };
}

/** A whole number of each plural category. */
function samples(tag) {
  const rules = new Intl.PluralRules(tag);
  const found = {};
  for (let n = 0; n < 1000; n++) found[rules.select(n)] ??= n;
  for (const n of [1e6, 2e6]) found[rules.select(n)] ??= n;
  return found;
}

const counted = (tag, write) => {
  const entries = Object.entries(samples(tag)).map(([category, n]) => {
    const parts = write(n);
    const isNumber = ({ type }) => ['integer', 'group'].includes(type);
    const figures = parts
      .filter(isNumber)
      .map(({ value }) => value)
      .join('');
    const text = parts.map(({ value }) => value).join('');
    return [category, figures ? text.replace(figures, '{n}') : text];
  });
  const { other } = Object.fromEntries(entries);
  return Object.fromEntries(entries.filter(([category, text]) => category === 'other' || text !== other));
};

function listsOf(tag) {
  return Object.fromEntries(
    ['conjunction', 'disjunction', 'unit'].map((type) => {
      const between = (n) =>
        new Intl.ListFormat(tag, { type }).formatToParts(Array(n).fill('x')).filter((part) => part.type === 'literal');
      const [two, four] = [between(2), between(4)];
      if (two.length !== 1 || four.length < 3) throw new Error(`${tag}: list`);
      return [type, [...two, ...four].map(({ value }) => value)];
    }),
  );
}

function tableOf(tag) {
  const relative = new Intl.RelativeTimeFormat(tag);
  const auto = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const numbers = new Intl.NumberFormat(tag);
  if (numbers.resolvedOptions().numberingSystem !== 'latn') throw new Error(`${tag}: other figures`);
  const groups = [1234, 12345, 1234567].map((n) => partOf(numbers.formatToParts(n), 'group'));
  const named = (codes, type) => {
    const names = new Intl.DisplayNames(tag, { type, fallback: 'none' });
    const entries = codes.map((code) => [code, names.of(code)]).filter(([, name]) => name);
    if (/[|:]/.test(entries.map(([, name]) => name).join('')))
      throw new Error(`${tag}: a ${type} with a mark in its name`);
    return entries.map((entry) => entry.join(':')).join('|');
  };
  return {
    ...datesOf(tag),
    group: groups[2],
    groupFrom: groups[0] ? 4 : groups[1] ? 5 : 7,
    lists: listsOf(tag),
    units: Object.fromEntries(
      ['day', 'hour', 'minute', 'second'].flatMap((unit) =>
        ['long', 'short'].map((unitDisplay) => [
          `${unit} ${unitDisplay}`,
          counted(tag, (n) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay }).formatToParts(n)),
        ]),
      ),
    ),
    ages: Object.fromEntries(
      ['day', 'hour', 'minute'].map((unit) => [unit, counted(tag, (n) => relative.formatToParts(-n, unit))]),
    ),
    near: Object.fromEntries(
      [-2, -1, 0, 1, 2].flatMap((days) => {
        const parts = auto.formatToParts(days, 'day');
        return parts.some(({ type }) => type === 'integer') ? [] : [[days, parts.map(({ value }) => value).join('')]];
      }),
    ),
    inDays: counted(tag, (n) => relative.formatToParts(n, 'day')),
    languages: named(NAMED.split(' '), 'language'),
    countries: named([...countryCodes()], 'region'),
  };
}

/** Puts what CLDR lacks into a table, two levels deep: a part of `lists` alone replaces no other. */
function supplemented(table, supplement = {}) {
  const merged = { ...table };
  for (const [key, part] of Object.entries(supplement)) {
    merged[key] = key === 'inDays' || key === 'months' ? part : { ...table[key], ...part };
  }
  return merged;
}

/** Months and weekdays in the form that stands in a date, of every language. */
function wordsOf(tag) {
  const made = dateFormat(tag, { dateStyle: 'full' });
  const of = (ms, type) => partOf(made.formatToParts(ms), type);
  return {
    months:
      SUPPLEMENTS[tag]?.months?.[0].split('|') ?? Array.from({ length: 12 }, (_, i) => of(at(2026, i, 14), 'month')),
    weekdays: Array.from({ length: 7 }, (_, i) => of(at(2026, 4, 3 + i), 'weekday')),
    countries: Object.fromEntries(
      ['AM', 'UA', 'KE'].map((code) => [code, new Intl.DisplayNames(tag, { type: 'region' }).of(code)]),
    ),
    languages: Object.fromEntries(
      ['en', 'ar', 'fr'].map((code) => [code, new Intl.DisplayNames(tag, { type: 'language' }).of(code)]),
    ),
  };
}

const tags = readdirSync(new URL('src/locales/languages/', root)).map((file) => file.replace(/\.ts$/, ''));
const files = {};
for (const tag of TABLES.filter((one) => tags.includes(one))) {
  files[`src/locales/tables/${tag}.ts`] =
    `// Made by scripts/make-language-tables.mjs from CLDR ${process.versions.cldr} (Unicode License v3).
import { tableFormatters } from '../table-formatters.js';

export const formatters = tableFormatters(${JSON.stringify(supplemented(tableOf(tag), SUPPLEMENTS[tag]))});
`;
}
const words = Object.fromEntries(tags.sort().map((tag) => [tag, wordsOf(tag)]));
files['test/locales/cldr-words.ts'] =
  `// Made by scripts/make-language-tables.mjs from CLDR ${process.versions.cldr} (Unicode License v3).

/** Names in dates, of countries and of languages, by language. */
export const CLDR_WORDS: Readonly<Record<string, CldrWords>> = ${JSON.stringify(words)};

interface CldrWords {
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly countries: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
}
`;

const prettier = await resolveConfig(new URL('.prettierrc.json', root));
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, root);
  const source = await format(text, { ...prettier, filepath: name });
  if (!process.argv.includes('--check')) writeFileSync(file, source);
  else {
    const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
    // Another Node may have another CLDR: what that says is no fault of the file.
    const isSame = !written || written.includes(process.versions.cldr);
    if (isSame && written !== source) {
      process.stderr.write(`${name} is not what scripts/make-language-tables.mjs writes: run it.\n`);
      process.exitCode = 1;
    }
  }
}

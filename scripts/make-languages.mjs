/**
 * Makes the tables of languages from the files of src/locales/languages/: what fetches each of them and which are written from right to left
 * (languages.ts), what fetches their second catalogue (action-languages.ts), and their names and whether they are drafts (language-names.ts).
 * Names and directions are CLDR's, by Node's Intl. The list in docs/languages.md and the menu of demo/languages.html are made of them, too.
 *
 *   node scripts/make-languages.mjs           writes them
 *   node scripts/make-languages.mjs --check   fails if a committed table differs from a fresh run
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { tsImport } from 'tsx/esm/api';

const folder = new URL('../src/locales/', import.meta.url);
const languagesFolder = new URL('languages/', folder);
const actionsFolder = new URL('actions/', folder);
const FROM = '// Made by scripts/make-languages.mjs from the files in languages/. Change those, and run it again.';

/** The files of languages are called by their tags: en.ts, pt-BR.ts, zh-Hant.ts. */
const tags = readdirSync(languagesFolder)
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

/** A draft may lack the second catalogue: it is said in English. */
const actionTags = readdirSync(actionsFolder)
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();
const lost = actionTags.filter((tag) => !tags.includes(tag));
if (lost.length) throw new Error(`src/locales/actions/ has ${lost.join(', ')}, which src/locales/languages/ has not`);

const tableTags = readdirSync(new URL('tables/', folder)).map((file) => file.replace(/\.ts$/, ''));

const isRtl = (tag) => {
  const locale = new Intl.Locale(tag);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction === 'rtl';
};

const nameOf = (tag, inTag) => new Intl.DisplayNames([inTag], { type: 'language', fallback: 'none' }).of(tag);

async function describe(tag) {
  const { about } = await tsImport(`./${tag}.ts`, languagesFolder.href);
  const [canonical] = Intl.getCanonicalLocales(tag);
  if (canonical !== tag) throw new Error(`${tag}.ts: the tag is spelled ${canonical}`);
  if (typeof about?.draft !== 'boolean') throw new Error(`${tag}.ts does not say whether it is a draft (about.draft)`);
  return { tag, name: nameOf(tag, tag), englishName: nameOf(tag, 'en'), rtl: isRtl(tag), draft: about.draft };
}

const languages = await Promise.all(tags.map(describe));
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const key = (tag) => (tag.includes('-') ? quoted(tag) : tag);

// Whatever script is asked for: the primary language alone decides.
const rtl = [...new Set(languages.filter((one) => one.rtl).map(({ tag }) => tag.split('-', 1)[0]))];
const mixed = rtl.filter((primary) => languages.some((one) => one.tag.split('-', 1)[0] === primary && !one.rtl));
if (mixed.length) throw new Error(`${mixed} is written in both directions: languages.ts cannot say so yet`);

const tables = {
  'languages.ts': `${FROM}
import type { WordsLoaders } from './words.js';

/** Every language but English, each a chunk of its own. */
export const LANGUAGES: WordsLoaders = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({
${languages
  .filter(({ tag }) => tag !== 'en')
  .map(({ tag }) => `    ${key(tag)}: () => import('./languages/${tag}.js'),\n`)
  .join('')}  }),
);

/** The tags, in small letters, of languages of these that are written from right to left. */
export const RTL = /${rtl.map((primary) => `^${primary}\\b`).join('|')}/;
`,
  'action-languages.ts': `${FROM.replace('languages/', 'actions/')}
import type { ActionWords } from './action-words.js';
import type { CatalogueLoader } from './words.js';

/** The second catalogue in every language that has it but English, each a chunk of its own. */
export const ACTION_LANGUAGES: ReadonlyMap<string, CatalogueLoader<ActionWords>> = new Map(
  Object.entries({
${actionTags
  .filter((tag) => tag !== 'en')
  .map((tag) => `    ${key(tag)}: () => import('./actions/${tag}.js'),\n`)
  .join('')}  }),
);
`,
  'language-names.ts': `${FROM}

/** A language that the elements speak. */
interface LanguageName {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its name in itself. */
  readonly name: string;
  readonly englishName: string;
  /** \`true\` until a native speaker has signed the words off. */
  readonly draft: boolean;
}

/** Every language, for documentation and menus. No element loads this. */
export const LANGUAGE_NAMES: readonly LanguageName[] = [
${languages
  .map(
    ({ tag, rtl, name, englishName, draft }) =>
      `  { tag: ${quoted(tag)}, dir: '${rtl ? 'rtl' : 'ltr'}', name: ${quoted(name)}, englishName: ${quoted(englishName)}, draft: ${draft} },\n`,
  )
  .join('')}];
`,
};

/** Text files with a list between two comments. */
const lists = {
  '../../demo/languages.html': languages
    .map(
      ({ tag, rtl, name, englishName }) =>
        `            <option value="${tag}" lang="${tag}"${rtl ? ' dir="rtl"' : ''}>${name}${tag === 'en' ? '' : ` – ${englishName}`}</option>`,
    )
    .join('\n'),
  '../../docs/languages.md': [
    '',
    '| Language | Tag | Signed off | What leads out of a list | Dates and names |',
    '| --- | --- | --- | --- | --- |',
    ...languages.map(
      ({ tag, name, englishName, draft }) =>
        `| ${englishName} (${name}) | \`${tag}\` | ${draft ? 'draft' : 'yes'} | ${actionTags.includes(tag) ? 'yes' : 'in English'} | ${tableTags.includes(tag) ? 'ours, from CLDR' : 'the browser’s'} |`,
    ),
    '',
  ].join('\n'),
};
for (const [name, list] of Object.entries(lists)) {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const made = text.replace(
    /(<!-- languages: [^\n]* -->\n)[^]*?( *<!-- end of languages -->)/,
    (_, start, end) => `${start}${list}\n${end}`,
  );
  tables[name] = await format(made, { ...(await resolveConfig(new URL(name, folder))), filepath: name });
}

let stale = false;
for (const [name, text] of Object.entries(tables)) {
  const file = new URL(name, folder);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    stale = true;
    console.error(
      `${name.replace(/^(?!\.)/, 'src/locales/').replace('../../', '')} is not what its language files give: run node scripts/make-languages.mjs`,
    );
  }
}
if (stale) process.exitCode = 1;

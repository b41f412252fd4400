// Writes docs/accessibility/: results.json, the figures of a whole run, and conformance-report.md, which has them and the sentences of criteria.mjs.
//   node scripts/accessibility/write-report.mjs              the report anew, of the figures that are there
//   node scripts/accessibility/write-report.mjs <file>       both, of the results of a run (see results.mjs)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at } from '../build/paths.mjs';
import { EN_301_549, EVIDENCE, SINCE_2_2, WCAG } from './criteria.mjs';
import { readResults } from './results.mjs';

const FIGURES = 'docs/accessibility/results.json';
const REPORT = 'docs/accessibility/conformance-report.md';

const ENGINE_NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

/** Counts that all engines keep: the key of each, and the words for it. */
const ROWS = [
  ['cells', 'states and variants looked at'],
  ['axeRuns', 'runs of axe'],
  ['axe', 'violations that axe found'],
  ['keyPresses', 'presses of Tab, forwards and back'],
  ['uses', 'controls used'],
  ['focusLost', 'focus lost, out of sight or without a ring'],
  ['overflowing', 'nodes that stick out sideways'],
  ['cutOff', 'nodes that are cut off'],
  ['targets', 'targets measured under a finger'],
  ['smallTargets', 'targets of less than 44 px under a finger'],
  ['announcements', 'messages heard on loading, failure and another try'],
  ['wrongAnnouncements', 'states with a message too many or too few'],
];

const MUST_BE_ZERO = ['axe', 'focusLost', 'overflowing', 'cutOff', 'smallTargets', 'wrongAnnouncements'];

/** Returns name and version of an engine, as it names itself. */
function versionIn(agent = '') {
  const [, version] = /(?:Chrome|Firefox|Version)\/([\d.]+)/.exec(agent) ?? [];
  return version ?? 'of unknown version';
}

/** Returns what is wrong with a run that should have been the whole: a sentence each. */
export function gapsIn({ engines, contrast }) {
  const gaps = [];
  for (const [engine, parts] of [
    ['chromium', 1],
    ['firefox', 10],
    ['webkit', 10],
  ]) {
    const found = engines.find((one) => one.engine === engine);
    if (!found) gaps.push(`${engine} has no result.`);
    else if (found.cells < Math.floor(found.possible / parts)) {
      gaps.push(`${engine} has looked at ${found.cells} of ${found.possible} states and variants.`);
    }
  }
  if (contrast.hosts < contrast.of) gaps.push(`Contrast was measured on ${contrast.hosts} of ${contrast.of} hosts.`);
  return gaps;
}

/** Returns what a run has found that should not be: a sentence each. */
export function faultsIn({ engines, contrast }) {
  const faults = engines.flatMap((found) =>
    MUST_BE_ZERO.filter((key) => found[key]).map((key) => `${found.engine}: ${found[key]} ${key}.`),
  );
  return contrast.failures ? [...faults, `${contrast.failures} contrasts are too little.`] : faults;
}

/** Makes the figures of a report from the results of a run. */
export function figuresOf(results, { version, date }) {
  const hosts = results.filter(({ kind }) => kind === 'contrast');
  const sum = (key) => hosts.reduce((total, host) => total + host[key], 0);
  return {
    version,
    date,
    engines: results
      .filter(({ kind }) => kind === 'matrix')
      .map(({ kind: _, agent, ...counts }) => ({ release: versionIn(agent), ...counts })),
    contrast: {
      hosts: hosts.length,
      of: hosts[0]?.of ?? 0,
      texts: sum('texts'),
      edges: sum('edges'),
      rings: sum('rings'),
      failures: sum('failures'),
    },
  };
}

const number = (value) => value.toLocaleString('en');
const table = (head, rows) =>
  [head, head.map((_, i) => (i && /^\d|^$/.test(rows[0]?.[i] ?? '') ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const evidenceOf = ({ evidence }) => evidence.map((key) => `[${key}](../../${EVIDENCE[key]})`).join(', ') || '–';
const row = (one) => [
  `${one.id} ${one.name}`,
  ...(one.level ? [one.level] : []),
  one.verdict,
  one.remark,
  evidenceOf(one),
];

function wcagTable(level) {
  const rows = WCAG.filter((one) => one.level === level);
  return table(['criterion', 'level', 'conformance', 'remarks', 'tests'], rows.map(row));
}

/** Clause 9 repeats WCAG 2.1, criterion by criterion. */
const clauses = () => WCAG.filter(({ id }) => !SINCE_2_2.includes(id));

function countOf(verdict) {
  return WCAG.filter((one) => one.verdict === verdict).length;
}

/** Returns a line about engines that have no figures yet; empty where all have. */
function withoutEngines(engines) {
  const missing = Object.keys(ENGINE_NAMES).filter((name) => !engines.some(({ engine }) => engine === name));
  const names = missing.map((name) => ENGINE_NAMES[name]).join(' and ');
  return names
    ? `- In ${names}, for these figures. The small part (one of 151) that every change is tested with there is not counted.\n`
    : '';
}

/** @param figures With `caveat` where they are not those of one whole run: what a reader must know of that. A whole run has none. */
export function reportOf({ version, date, engines, contrast, caveat = '' }) {
  const chosen = engines.map(({ engine, release, cells, possible }) => {
    const can = engine === 'chromium' ? '' : ' that it can show';
    const part = cells === possible ? 'all of them' : `${number(cells)} of ${number(possible)}${can}`;
    return `${ENGINE_NAMES[engine]} ${release} (${part})`;
  });
  const { states, possible } = engines.find(({ engine }) => engine === 'chromium') ?? engines[0];
  return `# Accessibility conformance report

<!-- Written by scripts/accessibility/write-report.mjs: figures from results.json, sentences from criteria.mjs. Change those. -->

After the form of VPAT® 2.5, International edition, for **ogp-event-widgets ${version}**: \`<ogp-event-list>\`, \`<ogp-countdown>\`, \`<ogp-topic-filter>\`. Figures of ${date}.

**In short.** Of the ${WCAG.length} criteria of WCAG 2.2 A and AA the elements support ${countOf('Supports')}, ${countOf('Partially Supports')} in part, and ${countOf('Not Applicable')} do not apply.
Machines have tested this, not people: **nobody has yet used the elements with a screen reader for this report.**

- [What was tested](#what-was-tested)
- [What was not tested](#what-was-not-tested)
- [Report a barrier](#report-a-barrier)
- [WCAG 2.2](#wcag-22)
- [EN 301 549](#en-301-549)

## What was tested

By the project’s own tests, with real engines, on ${date}: ${chosen.join(', ')}. \`npm run test:a11y\` looks at all of them in Chromium and at a tenth in the others, before every release.

**${number(states)} states** that readers can meet (loading, failed, tried again, stale, empty, doubtful times, open popovers, long words …), each in English and Arabic, from left to right and right to
left; on a light page, a dark page and in forced colours (which only Chromium can be told) at 200, 320, 768 and 1,200 pixels; with the text spacing of WCAG 1.4.12 and with text of 200 %: ${number(possible)} in all.

${table(
  ['counted', ...engines.map(({ engine }) => ENGINE_NAMES[engine])],
  ROWS.map(([key, words]) => [words, ...engines.map((one) => number(one[key]))]),
)}

**Contrast by pixels** in Chromium, on pictures of ${contrast.hosts} host pages that meet AA themselves, from strong to the least that is allowed: ${number(contrast.texts)} texts, ${number(contrast.edges)} edges of controls
and ${number(contrast.rings)} focus rings, of which **${number(contrast.failures)}** have too little.

In every change besides: one of 47 of these states, which changes from day to day; the accessibility tree of a list in three languages; walks by keyboard; what is said aloud; the demo pages with axe. The
tests are named in the tables.

## What was not tested

- **With people**: neither people who use screen readers, magnifiers, voice control or switches, nor people with cognitive impairments. An accessibility tree that is right can still sound wrong.
- With JAWS, NVDA, VoiceOver, TalkBack or any other assistive technology.
${caveat && `- ${caveat}\n`}${withoutEngines(engines)}- In Safari itself, on phones, or in the oldest browsers that are supported. WebKitGTK has Safari’s engine, not its system. A finger is tested by the rules for one, not by a touch screen.
- By anybody independent of the project.
- The Spanish and Arabic words are drafts that no native speaker has signed off.
- Your page: its headings, title, colours and whatever you put into slots. Colours that you set with custom properties need contrast of their own.

## Report a barrier

Whatever keeps you from reading, finding or using an event is a fault, whether or not a criterion names it. Tell the maintainers with an issue in the project’s repository, in any language: what you wanted to do, on which page, with which
browser and assistive technology. Its address is in the package (\`bugs\` in \`package.json\`) from the first release on. If you met the elements on somebody’s website, tell that website, too: its own statement says how.

## WCAG 2.2

Terms are those of the VPAT. “Not Applicable”: the elements have nothing of the kind. 4.1.1 Parsing is obsolete in WCAG 2.2.

### Level A

${wcagTable('A')}

### Level AA

${wcagTable('AA')}

Level AAA was not evaluated. Under a finger targets are 44 pixels high all the same, as 2.5.5 wants.

## EN 301 549

V3.2.1, of which chapter 9 (web) and 11 (software) apply to elements of web pages, as far as named here.

**Chapter 9.** Clauses 9.1.1.1 to 9.4.1.3 are criteria of WCAG 2.1: clause 9.x.y.z is criterion x.y.z, with the conformance and remarks of the tables above. These are ${clauses().length} of the ${WCAG.length} (and 9.4.1.1,
Parsing: supported, as of every page that is made by script).

${table(['clause', 'conformance', 'remarks', 'tests'], EN_301_549.map(row))}
`;
}

/** Writes figures and report of a run. @returns what is wrong with the run; then nothing is written. */
export function writeFrom(resultsFile) {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const figures = figuresOf(readResults(resultsFile), { version, date: new Date().toISOString().slice(0, 10) });
  const gaps = [...gapsIn(figures), ...faultsIn(figures)];
  if (gaps.length === 0) {
    mkdirSync(at('docs/accessibility'), { recursive: true });
    writeFileSync(at(FIGURES), `${JSON.stringify(figures, null, 2)}\n`);
    writeFileSync(at(REPORT), reportOf(figures));
  }
  return gaps;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file] = process.argv.slice(2);
  if (!file) writeFileSync(at(REPORT), reportOf(JSON.parse(readFileSync(at(FIGURES), 'utf8'))));
  const gaps = file ? writeFrom(file) : [];
  for (const gap of gaps) console.error(gap);
  process.exitCode = gaps.length ? 1 : 0;
}

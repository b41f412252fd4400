import type { Content } from '../../markup/target.js';
import { Html, textTarget } from '../../markup/target-text.js';
import type { Contradiction } from './merge-copies.js';
import type { Report, ReportedSource } from './report.js';
import type { CountedIssue } from './state.js';

const html = textTarget('html');
const head = textTarget('head');
const body = textTarget('body');
const meta = textTarget('meta');
const style = textTarget('style');
const main = textTarget('main');
const section = textTarget('section');
const h1 = textTarget('h1');
const h2 = textTarget('h2');
const h3 = textTarget('h3');
const p = textTarget('p');
const ul = textTarget('ul');
const li = textTarget('li');
const table = textTarget('table');
const thead = textTarget('thead');
const tbody = textTarget('tbody');
const tr = textTarget('tr');
const th = textTarget('th');
const td = textTarget('td');
const a = textTarget('a');
const code = textTarget('code');
const time = textTarget('time');
const div = textTarget('div');
const pageTitle = textTarget('title');
const bdi = textTarget('bdi', { dir: 'auto' });

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#c9ced6, #454c57); --soft: light-dark(#f2f4f7, #22272e); --bad: light-dark(#a3161d, #ff9c94); --link: light-dark(#0b57a4, #8fc1ff); }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: light-dark(#1b1f24, #e8eaee); background: light-dark(#fff, #14171c); overflow-wrap: anywhere; }
main { max-inline-size: 60rem; margin: auto; padding: 1.5rem 1rem 4rem; }
h1 { line-height: 1.2; } h2 { margin-block-start: 2.5rem; } h3 { margin-block: 2rem 0.25rem; }
a { color: var(--link); } time { white-space: nowrap; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; min-inline-size: 44rem; }
td { overflow-wrap: normal; } thead th { white-space: nowrap; } tbody th { min-inline-size: 12rem; overflow-wrap: break-word; } td:nth-of-type(n + 3) { white-space: nowrap; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-block-end: 1px solid var(--line); }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.bad { color: var(--bad); font-weight: 600; }
code { font-size: 0.9em; overflow-wrap: anywhere; background: var(--soft); padding: 0.1em 0.3em; }
li { margin-block: 0.25rem; }
@media print { a { color: inherit; } }
`;

const STATES: Readonly<Record<ReportedSource['state'], string>> = {
  good: 'Read',
  old: 'Not read: an older copy is shown',
  expired: 'Not read for too long: what was to come is left out',
  failed: 'Not read: nothing is shown',
};

/** Returns the report as a page of its own, for the people behind the sources: no script, nothing that is loaded. */
export function reportPage(report: Report): string {
  const { title, day, list = [], sources, events, shared, contradictions } = report;
  const failed = sources.filter(({ state }) => state !== 'good');
  const withIssues = sources.filter(({ issues, note, failure }) => issues.length || note || failure);
  const heading = `Sources of ${title}`;
  const page = html(
    [
      head([
        meta(null, { charset: 'utf-8' }),
        meta(null, { name: 'viewport', content: 'width=device-width' }),
        meta(null, { name: 'robots', content: 'noindex' }),
        pageTitle(heading),
        // Written by us alone: nothing of a feed is in it.
        style(new Html(STYLE)),
      ]),
      body(
        main([
          h1(heading),
          p([
            `As of ${day}: ${count(events, 'event')} from ${count(sources.length, 'source')}, `,
            `${shared} of them in several sources and listed once. `,
            failed.length ? `${count(failed.length, 'source')} could not be read.` : 'All sources were read.',
          ]),
          list.length
            ? section([h2('What is wrong with the list of sources'), ul(list.map((words) => li(words)))])
            : null,
          failed.length
            ? section([h2('What could not be read'), ul(failed.map((one) => li([link(one), ': ', failureOf(one)])))])
            : null,
          withIssues.length ? section([h2('What to look at'), ...withIssues.map(details)]) : null,
          contradictions.length ? section([h2('Where sources contradict each other'), ...about(contradictions)]) : null,
          section([
            h2('All sources'),
            p('“Last seen” is the last day on which the source gave what is shown. Times are in UTC.'),
            div(
              table([
                thead(tr(['Source', 'State', 'Events', 'To look at', 'New content', 'Last seen'].map(columnHead))),
                tbody(sources.map((one) => sourceRow(one, withIssues.indexOf(one)))),
              ]),
              { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'All sources' },
            ),
          ]),
        ]),
      ),
    ],
    { lang: 'en' },
  );
  return `<!doctype html>\n${page.text}\n`;
}

const count = (number: number, word: string): string =>
  `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;

const columnHead = (words: string): Html =>
  th(words, { scope: 'col', ...(words === 'Events' || words === 'To look at' ? { class: 'number' } : {}) });

const link = ({ label, src }: ReportedSource): Html => a(bdi(label), { href: src, rel: 'noopener noreferrer' });

function failureOf({ state, failure, answered }: ReportedSource): Content<Html> {
  return [
    failure ? ['Since ', time(failure.since.slice(0, 10)), `: ${failure.message}`] : 'It has not answered yet.',
    state === 'failed'
      ? ' Nothing of it is shown.'
      : [' What is shown was last there on ', answered ? time(answered) : 'an unknown day', '.'],
    state === 'expired' ? ' It is too old for what was to come.' : '',
  ];
}

function sourceRow(one: ReportedSource, number: number): Html {
  const { state, events, issues, read, answered } = one;
  const faults = issues.reduce((total, issue) => total + issue.count, 0);
  return tr([
    th(link(one), { scope: 'row' }),
    td(STATES[state], state === 'good' ? {} : { class: 'bad' }),
    td(events.toLocaleString('en'), { class: 'number' }),
    td(number < 0 ? '0' : a(faults ? String(faults) : 'see below', { href: `#source-${number + 1}` }), {
      class: 'number',
    }),
    td(read ? time(read.slice(0, 16).replace('T', ' '), { datetime: read }) : '–'),
    td(answered ?? '–'),
  ]);
}

const details = (one: ReportedSource, index: number): Content<Html> => [
  h3(bdi(one.label), { id: `source-${index + 1}` }),
  p(code(one.src)),
  one.failure ? p([`${STATES[one.state]}. `, failureOf(one)]) : null,
  one.note ? p(one.note) : null,
  one.issues.length ? ul(one.issues.map(issueItem)) : null,
];

const issueItem = ({ text, count, events }: CountedIssue): Html =>
  li([
    count > 1 ? `${count} times: ` : '',
    bdi(text),
    events.length ? [' Events: ', ...listed(events), count > events.length ? ' …' : ''] : '',
  ]);

const listed = (words: readonly string[]): Content<Html>[] =>
  words.flatMap((word, i) => [i ? ', ' : '', '“', bdi(word), '”']);

const about = (contradictions: readonly Contradiction[]): Content<Html>[] => [
  p('The cautious value is shown: “cancelled” rather than “as planned”.'),
  ul(
    contradictions.map(({ title, sources, text }) =>
      li(['“', bdi(title), '” (', ...sources.flatMap((name, i) => [i ? ', ' : '', bdi(name)]), '): ', bdi(text)]),
    ),
  ),
];

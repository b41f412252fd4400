import { parseArgs } from 'node:util';
import type { FeedText } from '../../core/feed/feed-source.js';
import { joinPages } from '../../core/feed/join-pages.js';
import { FeedError } from '../../core/feed-error.js';
import { issueText } from '../../core/issue-text.js';
import { explainClosed } from '../../core/formats/closed-sources.js';
import { MAX_PAGES } from '../../core/limits.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Issue } from '../../core/model/issue.js';
import { withDateIssues } from '../../core/occurrences.js';
import { readFeed } from '../../core/read-feed.js';
import type { SourceOptions } from '../../core/source-options.js';
import { reportFailure, reportFeed, reportText, type FeedReport } from '../../embed/feed-report.js';
import type { Finding, Place } from '../../embed/finding.js';
import { EXIT, parsed, UsageError, type Command, type ExitStatus, type Surroundings } from '../command.js';
import { readSourceOptions, SOURCE_HELP, SOURCE_OPTIONS } from '../source-arguments.js';
import { isAddress, readSource, type SourceAnswer } from '../read-source.js';
import { jsonFault, Places } from './places.js';
import { serverFindings } from './server-findings.js';
import { unknownMembers } from './unknown-members.js';

const HELP = `Usage: ogp-events check <file, address or -> … [--json | --github] [--strict] [--quiet] [options]

Says whether a feed works, and what to look at: what is in it, what readers see of it, and how to mend it. Of an address also how it is served.
An address is checked with the pages that follow it.

  --json               prints the report as JSON, all findings of each kind
  --github             prints annotations for GitHub Actions, with lines
  --strict             warnings are failures, too
  --quiet              prints nothing for a feed without findings
${SOURCE_HELP}

Exit status: 0 no errors, warnings are allowed; 1 it has errors, or cannot be shown, or --strict and there are warnings; 2 wrong usage,
or there is no document: no such file, no answer, an error of the server. Of several feeds the highest counts.
An error is something because of which readers miss an event, a part of one, or all of them.`;

export const check: Command = { summary: 'says whether a feed works, and what to mend', help: HELP, run };

interface Checked {
  readonly name: string;
  readonly report: FeedReport;
  readonly status: ExitStatus;
}

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: flag, github: flag, strict: flag, quiet: flag, ...SOURCE_OPTIONS },
    }),
  );
  if (!positionals.length) throw new UsageError('Name the file or the address of the feed, or - for standard input.');
  const all: Checked[] = [];
  const isStrict = values.strict ?? false;
  for (const name of positionals) {
    all.push(await checkOne(name, readSourceOptions(name, values), isStrict, surroundings));
  }
  const { out } = surroundings;
  if (values.json)
    out(
      JSON.stringify(
        all.map(({ name, report }) => ({ name, ...report })),
        null,
        2,
      ),
    );
  else {
    for (const { name, report } of all) {
      if (values.quiet && report.canBeShown && !report.groups.length) continue;
      if (values.github) for (const line of annotations(name, report)) out(line);
      else out(positionals.length > 1 ? `${name}\n${reportText(report)}\n` : reportText(report));
    }
  }
  return Math.max(...all.map(({ status }) => status)) as ExitStatus;
}

/** A page of a feed, as it was read. */
interface Page {
  readonly snapshot: FeedSnapshot;
  readonly text: string;
  /** Its address; `''` for a file. */
  readonly url: string;
}

async function checkOne(
  name: string,
  source: SourceOptions,
  isStrict: boolean,
  surroundings: Surroundings,
): Promise<Checked> {
  let answer: SourceAnswer | null = null;
  try {
    answer = await readSource(name, surroundings);
    const { document, status } = answer;
    if (!document) {
      const error = new FeedError('http', `The server answers with HTTP status ${status}.`, { status });
      const report = reportFailure(explainClosed(error, answer.address).message, serverFindings(answer, 0));
      return { name, report, status: EXIT.usage };
    }
    const first = await readPage(document, source);
    const others = [...serverFindings(answer, first.snapshot.events.length), ...charsetFindings(document)];
    const pages = [first];
    const failure = await followPages(name, source, pages, surroundings);
    if (failure) others.push(failure);
    const snapshot = pages.length > 1 ? await joinPages(pages.map((page) => page.snapshot)) : first.snapshot;
    const places = new Places(
      pages.map(({ text, url, snapshot }, i) => ({ text, format: snapshot.format, page: i ? url : null })),
    );
    for (const { snapshot, text } of pages) {
      if (snapshot.format !== 'ogp-events') continue;
      const members = unknownMembers(text);
      others.push(...members.map((one) => ({ ...one, place: one.eventId === null ? null : places.of(one.eventId) })));
    }
    const placeOf = ({ eventId, code }: Issue): Place | null =>
      eventId !== null ? places.of(eventId) : code === 'broken-json' ? places.ofJsonFault() : null;
    const nowMs = surroundings.now();
    const report = reportFeed(await withDateIssues(snapshot, nowMs), others, placeOf, nowMs);
    const isFailed = report.groups.some(({ isError }) => isError || isStrict);
    return { name, report, status: isFailed ? EXIT.failed : EXIT.done };
  } catch (cause) {
    if (!(cause instanceof FeedError || cause instanceof UsageError)) throw cause;
    const others = answer ? serverFindings(answer, 0) : [];
    const place = answer?.document ? jsonFault({ text: answer.document.text, format: '', page: null }) : null;
    if (place) others.unshift(found('broken-json', true, 'Here the JSON breaks off, or has its first mistake.', place));
    return { name, report: reportFailure(cause.message, others), status: answer ? EXIT.failed : EXIT.usage };
  }
}

async function readPage({ text, url, type, base }: FeedText, source: SourceOptions): Promise<Page> {
  return { snapshot: await readFeed(text, { url, type, base, source }), text, url };
}

/** Reads the pages that follow the first one of an address, into `pages`. @returns Why not all of them could be read. */
async function followPages(
  name: string,
  source: SourceOptions,
  pages: Page[],
  surroundings: Surroundings,
): Promise<Finding | null> {
  const seen = new Set([pages[0]!.url]);
  for (;;) {
    const next = pages.at(-1)!.snapshot.nextUrl;
    if (!next || seen.has(next)) return null;
    const rest = `The feed goes on at ${next}, which was not checked`;
    if (!isAddress(name)) return found('next-page', false, `${rest}: check it at its address.`);
    if (pages.length === MAX_PAGES) {
      return found(
        'too-many-pages',
        true,
        `${rest}: elements read ${MAX_PAGES} pages. Split it by months (ogp-events split).`,
      );
    }
    seen.add(next);
    try {
      const { document, status } = await readSource(next, surroundings);
      if (!document) return found('page-failed', true, `${rest}: the server answers with HTTP status ${status}.`);
      pages.push(await readPage(document, source));
    } catch (cause) {
      if (!(cause instanceof FeedError)) throw cause;
      return found('page-failed', true, `${rest}: ${cause.message}`);
    }
  }
}

function charsetFindings({ charset, isGuess = false }: FeedText): Finding[] {
  if (!charset) return [];
  const fault = { code: 'not-utf-8', readAs: charset, isGuess, eventId: null } as const;
  return [found(fault.code, false, issueText(fault))];
}

/** Returns a finding about the whole document. */
const found = (kind: string, isError: boolean, text: string, place: Place | null = null): Finding => ({
  ...{ kind, isError, text, place },
  eventId: null,
  title: null,
});

/** Lines that GitHub Actions shows beside a file. */
function annotations(file: string, { head, canBeShown, groups }: FeedReport): readonly string[] {
  const lines = canBeShown ? [] : [`::error file=${property(file)}::${message(head)}`];
  for (const { isError, findings } of groups) {
    for (const { kind, text, place, title } of findings) {
      const at = place ? `,line=${place.line},col=${place.column}` : '';
      const said = message(title === null ? text : `“${title}”: ${text}`);
      lines.push(
        `::${isError ? 'error' : 'warning'} file=${property(place?.page ?? file)}${at},title=${property(kind)}::${said}`,
      );
    }
  }
  return lines;
}

const message = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

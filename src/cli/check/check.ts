import { parseArgs } from 'node:util';
import { FeedError } from '../../core/feed-error.js';
import { issueText } from '../../core/issue-text.js';
import { explainClosed } from '../../core/formats/closed-sources.js';
import { readFeed } from '../../core/read-feed.js';
import { reportFailure, reportFeed, reportText, type FeedReport } from '../../embed/feed-report.js';
import { EXIT, parsed, UsageError, type Command, type ExitStatus, type Surroundings } from '../command.js';
import { readSource, type SourceAnswer } from '../read-source.js';
import { placesOf } from './places.js';
import { serverFindings } from './server-findings.js';

const HELP = `Usage: ogp-events check <file, address or -> … [--json | --github] [--strict] [--quiet]

Says whether a feed works, and what to look at: what is in it, what readers see of it, and how to mend it. Of an address also how it is served.
One document is checked; of a feed with next pages check each.

  --json     prints the report as JSON, all findings of each kind
  --github   prints annotations for GitHub Actions, with lines
  --strict   any finding is a failure
  --quiet    prints nothing for a feed without findings

Exit status: 0 the feed can be shown, findings are allowed; 1 it cannot be shown, or --strict and there are findings; 2 wrong usage,
or there is no document: no such file, no answer, an error of the server. Of several feeds the highest counts.`;

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
      options: { json: flag, github: flag, strict: flag, quiet: flag },
    }),
  );
  if (!positionals.length) throw new UsageError('Name the file or the address of the feed, or - for standard input.');
  const all: Checked[] = [];
  for (const name of positionals) all.push(await checkOne(name, values.strict ?? false, surroundings));
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

async function checkOne(name: string, isStrict: boolean, surroundings: Surroundings): Promise<Checked> {
  let answer: SourceAnswer | null = null;
  try {
    answer = await readSource(name, surroundings);
    const { document, status } = answer;
    if (!document) {
      const error = new FeedError('http', `The server answers with HTTP status ${status}.`, { status });
      const report = reportFailure(explainClosed(error, answer.address).message, serverFindings(answer, 0));
      return { name, report, status: EXIT.usage };
    }
    const snapshot = await readFeed(document.text, { url: document.url, type: document.type });
    const others = serverFindings(answer, snapshot.events.length);
    if (document.charset) {
      const fault = {
        code: 'not-utf-8',
        readAs: document.charset,
        isGuess: document.isGuess ?? false,
        eventId: null,
      } as const;
      others.push({
        kind: fault.code,
        isError: false,
        text: issueText(fault),
        eventId: null,
        title: null,
        place: null,
      });
    }
    const places = placesOf(document.text, snapshot.format);
    const report = reportFeed(
      snapshot,
      others,
      (id) => (id === null ? null : (places.get(id) ?? null)),
      surroundings.now(),
    );
    return { name, report, status: isStrict && report.groups.length ? EXIT.failed : EXIT.done };
  } catch (cause) {
    if (!(cause instanceof FeedError || cause instanceof UsageError)) throw cause;
    const report = reportFailure(cause.message, answer ? serverFindings(answer, 0) : []);
    return { name, report, status: answer ? EXIT.failed : EXIT.usage };
  }
}

/** Lines that GitHub Actions shows beside a file. */
function annotations(file: string, { head, canBeShown, groups }: FeedReport): readonly string[] {
  const lines = canBeShown ? [] : [`::error file=${property(file)}::${message(head)}`];
  for (const { isError, findings } of groups) {
    for (const { kind, text, place, title } of findings) {
      const at = place ? `,line=${place.line},col=${place.column}` : '';
      const said = message(title === null ? text : `“${title}”: ${text}`);
      lines.push(`::${isError ? 'error' : 'warning'} file=${property(file)}${at},title=${property(kind)}::${said}`);
    }
  }
  return lines;
}

const message = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

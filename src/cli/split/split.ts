import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT, parsed, UsageError, type Command, type ExitStatus, type Surroundings } from '../command.js';
import { folderAddress, todayMs } from '../option-values.js';
import { readDocuments } from './feed-document.js';
import { writeFolder, type Written } from '../folder.js';
import { pagesPlan } from './earlier-pages.js';
import { splitFeed, TABLE, type SplitFeed } from './split-feed.js';

const HELP = `Usage: ogp-events split <feed.json> [<its next page.json> …] --out <folder> --url <address>

Splits a feed of the ogp-events format into static pages for any web server.

  <month>.json   a page for each month, such as 2027-05.json; a busy month goes on in 2027-05-2.json
  series.json    what has dates in several months: by a rule, or listed
  undated.json   what has no date, or none that can be read
  index.json     what is not over, the soonest first, with next pages: this is what lists put into src
  months.json    a table of all these

Every event is in one of the first three, word for word. Unchanged pages are not written again.

  --out <folder>        where to write; pages of an earlier run that no longer exist are removed from it
  --url <address>       where visitors will find that folder, such as https://example.org/events/
  --today <YYYY-MM-DD>  what ended before this day is not in the index; default: today in UTC
  --months <0-12>       how many months ahead the index reaches; default: as many as readers take
  --dry-run             writes nothing, says what would be written

Exit status: 0 done, even with warnings; 1 the feed could not be read or written; 2 wrong usage.`;

export const split: Command = { summary: 'splits a large feed into static pages, by month', help: HELP, run };

interface SplitArguments {
  readonly feeds: readonly string[];
  readonly out: string;
  readonly url: string;
  readonly todayMs: number;
  readonly months: number;
  readonly dryRun: boolean;
}

async function run(args: readonly string[], { out, err, now }: Surroundings): Promise<ExitStatus> {
  const options = readArguments(args, now());
  const documents = options.feeds.map((name) => ({ name, bytes: readFileSync(name) }));
  const pages = await splitFeed(readDocuments(documents), options);
  const inTheWay = pages.files.find(({ file }) =>
    options.feeds.some((feed) => resolve(feed) === resolve(options.out, file)),
  );
  if (inTheWay) throw new UsageError(`The feed itself would be overwritten by ${inTheWay.file}: choose another --out.`);
  const written = await writeFolder(options.out, [pagesPlan(options.out, pages)], options.dryRun);
  for (const warning of pages.warnings) err(`Warning: ${warning}`);
  out(summary(pages, written, options));
  return EXIT.done;
}

function readArguments(args: readonly string[], nowMs: number): SplitArguments {
  const text = { type: 'string' } as const;
  const { values, positionals: feeds } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: text, url: text, today: text, months: text, 'dry-run': { type: 'boolean' } },
    }),
  );
  const { out, url, today, months } = values;
  if (!feeds.length) throw new UsageError('Name the file of the feed.');
  if (!out) throw new UsageError('Say with --out which folder to write to.');
  const address = folderAddress(url, 'https://example.org/events/');
  if (months !== undefined && !/^(?:\d|1[0-2])$/.test(months))
    throw new UsageError('--months is a number from 0 to 12.');
  return {
    feeds,
    out,
    url: address,
    todayMs: todayMs(today, nowMs),
    months: months === undefined ? Infinity : Number(months),
    dryRun: values['dry-run'] ?? false,
  };
}

function summary(
  { files, table }: SplitFeed,
  { written, unchanged, removed, bytes }: Written,
  options: SplitArguments,
): string {
  const { index, months, series, undated } = table;
  const inMonths = months.reduce((total, { events }) => total + events, 0);
  const did = options.dryRun ? 'would be' : 'were';
  return [
    `${inMonths} events in ${months.length} months, ${series?.events ?? 0} in several, ${undated?.events ?? 0} without a date`,
    `${index.events} of them in the index, on ${index.pages} pages${index.until ? `, as far as ${index.until}` : ''}`,
    `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB: ${written} ${did} written, ${removed} removed, ${unchanged} are unchanged`,
    `For src: ${index.url}`,
    `Table:   ${options.url}${TABLE}`,
  ].join('\n');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startOfDay } from '../../core/time/wall.js';
import { EXIT, fileFault, parsed, UsageError, type Command, type ExitStatus, type Surroundings } from '../command.js';
import { CALENDAR_HELP, CALENDAR_OPTIONS, readCalendarWishes } from '../calendars/plan-calendars.js';
import { folderAddress, languageTags } from '../option-values.js';
import { isAddress } from '../read-source.js';
import { ZONE_HELP, ZONE_OPTIONS } from '../zones/zone-data.js';
import { readPagesOptions } from '../render/pages-options.js';
import { CALENDARS, PAGES } from './beside.js';
import { gatherList } from './gather-list.js';
import { mirror } from './mirror.js';
import type { GatherArguments } from './arguments.js';
import { readSourceList } from './source-list.js';
import { GatherState } from './state.js';

const HELP = `Usage: ogp-events gather <sources.json> --out <folder> --url <address>
       ogp-events gather <address> --out <folder>

Makes one feed of many: asks every source of a list, reads whatever format it is in, shows an event of several
sources once, and writes the pages of “ogp-events split”, with report.html and report.json about every source.

  sources.json   a list of addresses, or of objects: {"src": "https://…", "label": "Oslo", "timeZone": "Europe/Oslo"}.
                 Besides what lists in a page understand: "every": "6 hours" (asked no more often), "maxAge": "30 days"
                 (how long an old copy counts for what is to come). Or {"title": "…", "sources": […]}

With one address it keeps a copy of that feed, as it is, in <folder>/feed.ics (or .json, .csv …). Copy that file to your
website, and put its address there into src of a list.

A source that fails keeps its last good copy; a bad answer never replaces it. What is remembered is in <folder>/.gather:
keep that folder from one run to the next. A run without news writes nothing.

  --out <folder>        where to write
  --url <address>       where visitors will find that folder, such as https://example.org/events/ (for a list)
  --calendars           also writes calendars that people subscribe to, into <folder>/calendars, and names them in the feed
                        (see “ogp-events calendars”)
  --pages               also writes the list as HTML, for before and without the script, into <folder>/html, and a page for
                        each event into <folder>/html/e; --template, --list and --stylesheet as for “ogp-events render”
  --lang <tag>          the language of calendars and lists, such as fr; may be repeated. Default: en
${CALENDAR_HELP}
${ZONE_HELP}
  --strict              keeps the last good copy also if more than half of the events are gone
  --allow-private       any address may lead into a private network; otherwise only those that the list names by number
                        or as localhost
  --dry-run             asks the sources, but writes nothing, and says what would be written
  --json                prints a report in JSON
  --verbose, --quiet    says something about every source; nothing but errors

Exit status, for a list: 0 done, even if some sources failed; 1 all failed, or nothing could be written; 2 wrong usage.
For an address: 0 new or unchanged; 1 the old copy was kept, and why; 2 wrong usage.`;

export const gather: Command = { summary: 'makes one feed of many, or copies one', help: HELP, run };

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean', default: false }] as const;
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: text,
        url: text,
        calendars: flag,
        pages: flag,
        template: text,
        list: text,
        stylesheet: text,
        lang: { type: 'string', multiple: true, default: [] },
        strict: flag,
        'allow-private': flag,
        'dry-run': flag,
        json: flag,
        verbose: flag,
        quiet: flag,
        ...CALENDAR_OPTIONS,
        ...ZONE_OPTIONS,
      },
    }),
  );
  const [source] = positionals;
  if (source === undefined || positionals.length > 1) throw new UsageError('Name one file of sources, or one address.');
  if (!values.out) throw new UsageError('Say with --out which folder to write to.');
  const isList = !isAddress(source);
  const wishes = readCalendarWishes(values);
  if (!isList && (values.calendars || values.pages)) {
    throw new UsageError('--calendars and --pages are for a list of sources: write one with this address alone.');
  }
  if (!values.calendars && (wishes.pairs || wishes.atom || wishes.prune || values.past)) {
    throw new UsageError('--pairs, --atom, --past and --prune are about calendars: add --calendars.');
  }
  const url = isList ? folderAddress(values.url, 'https://example.org/events/') : '';
  const options: GatherArguments = {
    out: values.out,
    url,
    strict: values.strict,
    allowPrivate: values['allow-private'],
    json: values.json,
    dryRun: values['dry-run'],
    calendars: values.calendars ? wishes : null,
    pages: readPagesOptions({
      ...values,
      pages: values.pages ? join(values.out, PAGES) : undefined,
      url: values.pages ? `${url}${PAGES}/` : undefined,
      calendars: values.calendars && values.pages ? `${url}${CALENDARS}/` : undefined,
    }),
    languages: languageTags(values.lang),
    zoneinfo: values.zoneinfo,
    loudness: values.quiet ? 'quiet' : values.verbose ? 'verbose' : 'plain',
    todayMs: startOfDay(surroundings.now()),
  };
  const list = isList ? readSourceList(source, readList(source)) : null;
  const state = new GatherState(options.out, options.dryRun);
  try {
    const isDone = list
      ? await gatherList(list, state, options, surroundings)
      : await mirror(source, state, options, surroundings);
    return isDone ? EXIT.done : EXIT.failed;
  } finally {
    state.close();
  }
}

function readList(name: string): string {
  try {
    return readFileSync(name, 'utf8');
  } catch (cause) {
    throw new UsageError(`${name} cannot be read: ${fileFault(cause as NodeJS.ErrnoException)}.`, { cause });
  }
}

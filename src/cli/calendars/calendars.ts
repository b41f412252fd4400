import { parseArgs } from 'node:util';
import { withDateIssues } from '../../core/occurrences.js';
import { CALENDAR_INDEX } from '../../core/publish/calendar-index.js';
import { lossText } from '../../core/publish/loss-text.js';
import { EXIT, parsed, UsageError, type Command, type ExitStatus, type Surroundings } from '../command.js';
import { writeFolder, type Written } from '../folder.js';
import { folderAddress, languageTags, todayMs } from '../option-values.js';
import { problems } from '../problems.js';
import { readWholeFeed } from '../read-pages.js';
import { takeZones, ZONE_HELP, ZONE_OPTIONS } from '../zones/zone-data.js';
import type { CalendarSet } from './calendar-set.js';
import {
  CALENDAR_HELP,
  CALENDAR_OPTIONS,
  planCalendars,
  readCalendarWishes,
  type CalendarWishes,
} from './plan-calendars.js';

const HELP = `Usage: ogp-events calendars <feed> [<its next page> …] --out <folder> --url <address>

Writes calendar files that people subscribe to, from a feed of any format, for any web server.

  all.ics               all events
  topic-<topic>.ics     those of a topic; country-<XX>.ics those in a country
  e/<id>.ics            each event by itself, for “Add to calendar”
  calendars.json        a table of these: name it in the feed, as "calendars", or in the list's attribute calendars

Keep the folder from one run to the next: an entry that says the same as before is left as it was, and one that has changed
is marked so that calendars show the change. A file that somebody may have subscribed to stays: without events it is empty.
A run without news writes nothing.

  --out <folder>        where to write
  --url <address>       where visitors will find that folder, such as https://example.org/events/calendars/
  --lang <tag>          the language of the texts, such as fr; may be repeated: each further one gets a folder, such as fr/.
                        Default: the feed's
${CALENDAR_HELP}
${ZONE_HELP}
  --today <YYYY-MM-DD>  default: today in UTC
  --dry-run             writes nothing, says what would be written

Exit status: 0 done, even with warnings; 1 it cannot be written, or the feed has no events any more; 2 wrong usage, or the feed cannot be read.`;

export const calendars: Command = {
  summary: 'writes calendar files of a feed that people subscribe to, by topic and country',
  help: HELP,
  run,
};

interface CalendarsArguments {
  readonly feeds: readonly string[];
  readonly out: string;
  readonly url: string;
  readonly languages: readonly string[];
  readonly zoneinfo: string | undefined;
  readonly todayMs: number;
  readonly wishes: CalendarWishes;
  readonly dryRun: boolean;
}

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const { out: print, err, now } = surroundings;
  const options = readArguments(args, now());
  const zones = takeZones(options.zoneinfo, surroundings);
  const { feed, name } = await readWholeFeed(options.feeds, surroundings);
  const planned = await planCalendars(feed, { ...options, folder: options.out, title: name, nowMs: now() });
  if (!planned) {
    throw new Error(
      'The feed has no events. The calendars stay as they are: whoever has subscribed would lose all events.',
    );
  }
  const { set, losses } = planned;
  const written = await writeFolder(options.out, [set.plan], options.dryRun);
  for (const line of problems(await withDateIssues(feed, now()))) err(`Warning: ${line}`);
  if (feed.nextUrl) err(`Warning: The feed goes on at ${feed.nextUrl}, which was not read.`);
  for (const loss of losses) err(`Note: ${lossText(loss)}`);
  print(`${summary(set, written, options)}\n${zones}`);
  return EXIT.done;
}

function readArguments(args: readonly string[], nowMs: number): CalendarsArguments {
  const text = { type: 'string' } as const;
  const { values, positionals: feeds } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: text,
        url: text,
        lang: { type: 'string', multiple: true, default: [] },
        today: text,
        'dry-run': { type: 'boolean', default: false },
        ...CALENDAR_OPTIONS,
        ...ZONE_OPTIONS,
      },
    }),
  );
  const { out } = values;
  if (!feeds.length) throw new UsageError('Name the file or the address of the feed, or - for standard input.');
  if (!out) throw new UsageError('Say with --out which folder to write to.');
  return {
    feeds,
    out,
    url: folderAddress(values.url, 'https://example.org/events/calendars/'),
    languages: languageTags(values.lang),
    zoneinfo: values.zoneinfo,
    todayMs: todayMs(values.today, nowMs),
    wishes: readCalendarWishes(values),
    dryRun: values['dry-run'],
  };
}

function summary(
  { plan, index, events, emptied }: CalendarSet,
  { written, unchanged, removed, bytes }: Written,
  { dryRun, url }: CalendarsArguments,
): string {
  const did = dryRun ? 'would be' : 'were';
  const rest = emptied ? `; ${emptied} of earlier runs have no events any more` : '';
  return [
    `${index.calendars.length} calendars, and ${events} events by themselves${rest}`,
    `${plan.files.length} files, ${(bytes / 1e6).toFixed(1)} MB: ${written} ${did} written, ${removed} removed, ${unchanged} are unchanged`,
    `For "calendars" in the feed, or the attribute calendars of a list: ${url}${CALENDAR_INDEX}`,
    'For the head of your page:',
    `  <link rel="alternate" type="text/calendar" href="${url}all.ics">`,
    ...(index.atom ? [`  <link rel="alternate" type="application/atom+xml" href="${url}all.atom">`] : []),
  ].join('\n');
}

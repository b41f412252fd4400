import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withDateIssues } from '../../core/occurrences.js';
import { eligibility } from '../../core/publish/eligibility.js';
import { escape } from '../../markup/target-text.js';
import type { RenderSettings } from '../../render/render-settings.js';
import { EXIT, parsed, UsageError, type Command, type ExitStatus, type Surroundings } from '../command.js';
import { eligibilityText } from '../eligibility-text.js';
import { writeFolder, type Written } from '../folder.js';
import { knownZone, languageTags, todayMs, writtenLanguages } from '../option-values.js';
import { problems } from '../problems.js';
import { isAddress } from '../read-source.js';
import { isWhole, readWholeFeed } from '../read-pages.js';
import { takeZones, ZONE_HELP, ZONE_OPTIONS } from '../zones/zone-data.js';
import { planEventPages, type EventPagesOptions, type PlannedPages } from './plan-event-pages.js';
import { planLists, type PlannedLists } from './plan-lists.js';
import { readPagesOptions } from './pages-options.js';

const HELP = `Usage: ogp-events render <feed> [<its next page> …] --out <folder>
       ogp-events render <feed> [<its next page> …] --pages <folder> --url <address> [--out <folder>]

Writes the events of a feed as HTML, to be put inside <ogp-event-list>: readers and search engines have them before the
script comes, and without it. Times are the events' own; the day for which it is written stands above the list.

  list.html             in the first language; list.<tag>.html in each further one

With --pages it writes a page for each event, which search engines want: with its data (schema.org), its own address, and
what previews of shared links show. The titles of the list lead there.

  <id>.html             in the first language; <tag>/<id>.html in each further one

Give it the settings that the element has, and run it at least once a day. A run without news writes nothing.

  --out <folder>        where to write the list
  --pages <folder>      where to write the pages
  --url <address>       where visitors will find that folder, such as https://example.org/events/e/
  --template <file>     a page of your site, with {{title}}, {{head}} and {{content}}; also {{lang}} and {{dir}}
  --list <address>      the page with the list, to which each page leads
  --calendars <address>  where the files of “ogp-events calendars” are: each page offers that of its event
  --prune               removes pages of events that have left the feed; else they say so, and search engines forget them
  --lang <tag>          the language of the page, such as fr; may be repeated. Default: the feed's
  --id <id>             the id of the element; links to #<id>.<event id> lead to an event. Default: events
  --layout <layout>     list, cards or compact; default: list
  --group-by <group>    day, month, country or none; default: day
  --page-size <n|all>   how many events stand before “Show more”, which opens without a script; default: 20
  --limit <n>           how many events are written at most; default: 200
  --topics <words>      only these topics; likewise --countries and --kinds
  --when <when>         upcoming, past or all; default: upcoming
  --series <series>     each or collapse; default: each
  --heading <words>     the heading; empty for one that is only heard. Default: the feed's title
  --heading-level <n>   its level, 1 to 6; default: 2
  --time-zone <zone>    all times on one clock, such as Africa/Nairobi; default: each event's own
  --images              with pictures
  --as shadow           in a declarative shadow root, for pages that style parts
  --stylesheet <address>  where ogp-events.css is, for pages and --as shadow; default: /js/ogp-events.css
${ZONE_HELP}
  --today <YYYY-MM-DD>  the day for which it is written: what ended before is left out. Default: today in UTC
  --dry-run             writes nothing, says what would be written

Exit status: 0 done, even with warnings; 1 it cannot be written, or the feed has no events any more; 2 wrong usage, or the feed cannot be read.`;

export const render: Command = {
  summary: 'writes a list as HTML, for before and without the script, and a page for each event',
  help: HELP,
  run,
};

interface RenderArguments {
  readonly feeds: readonly string[];
  /** The folder of the lists; `null` for pages alone. */
  readonly out: string | null;
  /** `null` for no pages. */
  readonly pages: EventPagesOptions | null;
  /** BCP 47 tags; empty for the feed's language. */
  readonly languages: readonly string[];
  readonly settings: RenderSettings;
  readonly zoneinfo: string | undefined;
  readonly dryRun: boolean;
}

/** Options with few values, and the names of the attributes that have them. */
const CHOICES = {
  layout: ['list', 'cards', 'compact'],
  'group-by': ['day', 'month', 'country', 'none'],
  when: ['upcoming', 'past', 'all'],
  series: ['each', 'collapse'],
  as: ['light', 'shadow'],
} as const;

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const { out: print, err, now } = surroundings;
  const options = readArguments(args, now());
  const { out, settings, dryRun } = options;
  const zones = takeZones(options.zoneinfo, surroundings);
  const { feed } = await readWholeFeed(options.feeds, surroundings);
  const languages = writtenLanguages(feed, options.languages);
  const ids = feed.events.map(({ id }) => id);
  const whole = { ids, partOf: () => feed, areAll: isWhole(feed), isInCalendars: () => true };
  const pages = options.pages && (await planEventPages(whole, languages, settings, options.pages));
  const lists = out === null ? null : await planLists(feed, out, languages, settings, pages?.addressOf);
  if ((options.pages && !pages) || (out !== null && !lists)) {
    throw new Error(`The feed has no events. The ${pages || !options.pages ? 'lists' : 'pages'} stay as they are.`);
  }
  const said: string[] = [];
  if (pages) said.push(pagesSummary(pages, await writeFolder(options.pages!.folder, [pages.plan], dryRun), options));
  if (lists) said.push(summary(lists, await writeFolder(out!, [lists.plan], dryRun), options));
  for (const line of problems(await withDateIssues(feed, now()))) err(`Warning: ${line}`);
  if (feed.nextUrl) err(`Warning: The feed goes on at ${feed.nextUrl}, which was not read.`);
  if (pages) err(`Note: ${eligibilityText(eligibility(feed))}`);
  print([...said, zones].join('\n'));
  return EXIT.done;
}

function readArguments(args: readonly string[], nowMs: number): RenderArguments {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean', default: false }] as const;
  const { values, positionals: feeds } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: text,
        pages: text,
        url: text,
        template: text,
        list: text,
        calendars: text,
        prune: flag,
        lang: { type: 'string', multiple: true, default: [] },
        id: text,
        layout: text,
        'group-by': text,
        'page-size': text,
        limit: text,
        topics: text,
        countries: text,
        kinds: text,
        when: text,
        series: text,
        heading: text,
        'heading-level': text,
        'time-zone': text,
        images: flag,
        as: text,
        stylesheet: text,
        today: text,
        ...ZONE_OPTIONS,
        'dry-run': flag,
      },
    }),
  );
  const { out = null, 'page-size': pageSize } = values;
  if (!feeds.length) throw new UsageError('Name the file or the address of the feed, or - for standard input.');
  if (!out && !values.pages) throw new UsageError('Say with --out or --pages which folder to write to.');
  if (values.id !== undefined && !/^\S+$/.test(values.id)) throw new UsageError('--id is one word without spaces.');
  const chosen = <Name extends keyof typeof CHOICES>(name: Name): (typeof CHOICES)[Name][number] | undefined => {
    const [value, known] = [values[name], CHOICES[name] as readonly string[]];
    if (value === undefined || known.includes(value)) return value as (typeof CHOICES)[Name][number] | undefined;
    throw new UsageError(`--${name} is ${value}. It may be ${known.join(', ')}.`);
  };
  const settings: RenderSettings = {
    id: values.id,
    layout: chosen('layout'),
    groupBy: chosen('group-by'),
    pageSize: pageSize === 'all' ? 'all' : numberIn('page-size', pageSize, 1000),
    limit: numberIn('limit', values.limit, 10_000),
    topics: values.topics,
    countries: values.countries,
    kinds: values.kinds,
    when: chosen('when'),
    series: chosen('series'),
    heading: values.heading,
    headingLevel: numberIn('heading-level', values['heading-level'], 6),
    timeZone: knownZone(values['time-zone']),
    images: values.images,
    as: chosen('as'),
    stylesheet: values.stylesheet,
    nowMs: todayMs(values.today, nowMs),
  };
  const pages = readPagesOptions(values);
  const { zoneinfo, 'dry-run': dryRun } = values;
  return { feeds, out, pages, languages: languageTags(values.lang), settings, zoneinfo, dryRun };
}

function numberIn(name: string, text: string | undefined, max: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= max) return value;
  throw new UsageError(`--${name} is ${text}, not a number from 1 to ${max}.`);
}

/** The attributes of the element that has the same settings. */
const ATTRIBUTES: readonly (readonly [name: string, key: keyof RenderSettings])[] = [
  ['layout', 'layout'],
  ['group-by', 'groupBy'],
  ['page-size', 'pageSize'],
  ['topics', 'topics'],
  ['countries', 'countries'],
  ['kinds', 'kinds'],
  ['when', 'when'],
  ['series', 'series'],
  ['heading', 'heading'],
  ['heading-level', 'headingLevel'],
  ['time-zone', 'timeZone'],
];

function summary({ names, texts }: PlannedLists, { written, unchanged }: Written, options: RenderArguments): string {
  const { dryRun, feeds, out, settings } = options;
  const count = texts[0]!.match(/ data-id="/g)?.length ?? 0;
  const own = ATTRIBUTES.filter(([, key]) => settings[key] !== undefined).map(
    ([name, key]) => ` ${name}="${escape(String(settings[key]))}"`,
  );
  const src = isAddress(feeds[0]!) ? feeds[0]! : 'address of the feed';
  return [
    `${count} ${count === 1 ? 'entry' : 'entries'} in ${names.length === 1 ? names[0]! : `each of ${names.join(', ')}`}: ${written} ${dryRun ? 'would be' : 'were'} written, ${unchanged} unchanged`,
    'For the head of your page, and where the list stands:',
    '  <link rel="stylesheet" href="/js/ogp-events.css">',
    `  <ogp-event-list id="${settings.id ?? 'events'}" src="${src}"${own.join('')}>`,
    `    the content of ${join(out!, names[0]!)}`,
    '  </ogp-event-list>',
  ].join('\n');
}

function pagesSummary(
  { count, gone }: PlannedPages,
  { written, unchanged, removed }: Written,
  { dryRun, pages }: RenderArguments,
): string {
  const { folder, prune } = pages!;
  const did = dryRun ? 'would be' : 'were';
  const rest = gone && !prune ? `; ${gone} of earlier runs say that their event is no longer listed` : '';
  const events = count();
  return `${events} ${events === 1 ? 'page' : 'pages'} in ${folder}: ${written} ${did} written, ${removed} removed, ${unchanged} unchanged${rest}`;
}

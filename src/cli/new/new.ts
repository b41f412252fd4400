import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countryCodes } from '../../core/countries/codes.js';
import { asLanguage } from '../../core/json.js';
import { safeUrl } from '../../core/safe-url.js';
import { parsePublishedTime } from '../../core/time/published-time.js';
import { isKnownZone } from '../../core/time/zone.js';
import { looksLikeZone } from '../../core/time/zone-id.js';
import { EXIT, parsed, UsageError, type Command, type ExitStatus, type Surroundings } from '../command.js';
import { convert } from '../convert/convert.js';
import { SOURCE_HELP, SOURCE_OPTIONS } from '../source-arguments.js';

const HELP = `Usage: ogp-events new --out <file>
       ogp-events new --out <file> --from <events.csv> [--language <code>] [--time-zone <zone>] [options]

Writes a first feed of the ogp-events format, with the events for which it asks. Or it writes the events of a spreadsheet.

  --out <file>         where to write, such as events.json; an existing file is never overwritten
  --from <events.csv>  asks nothing, and takes the events from a spreadsheet
  --language <code>    the language of the spreadsheet: en, es, fr, pt, ar …
${SOURCE_HELP}

Exit status: 0 done; 1 it cannot be written; 2 wrong usage, or the answers end too early.`;

export const begin: Command = {
  summary: 'writes a first feed: asks for events, or reads a spreadsheet',
  help: HELP,
  run,
};

type Check = (answer: string) => string | null;

const date: Check = (answer) => {
  const read = parsePublishedTime(answer.replace(' ', 'T'));
  return read && read.offset === null && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(read.text) ? read.text : null;
};
const zone: Check = (answer) => (looksLikeZone(answer) && isKnownZone(answer) ? answer : null);
const country: Check = (answer) => (countryCodes().has(answer.toUpperCase()) ? answer.toUpperCase() : null);
const any: Check = (answer) => answer || null;

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const text = { type: 'string' } as const;
  const { values } = parsed(() =>
    parseArgs({ args: [...args], options: { out: text, from: text, language: text, ...SOURCE_OPTIONS } }),
  );
  const { out, from, language, ...source } = values;
  if (!out) throw new UsageError('Say with --out which file to write, such as events.json.');
  if (existsSync(out)) throw new UsageError(`${out} is there already, and is not overwritten: choose another --out.`);
  const [ofTables] = Object.keys({ ...(language !== undefined && { language }), ...source });
  if (from === undefined && ofTables !== undefined) {
    throw new UsageError(`--${ofTables} belongs to --from; without it, “new” asks.`);
  }
  if (language !== undefined && asLanguage(language) === null) {
    throw new UsageError(`--language is ${language}, which is no code of a language. Write it as en, es, fr …`);
  }
  if (from !== undefined) return fromTable(from, out, language, optionsOf(source), surroundings);
  const feed = await ask(surroundings);
  writeFileSync(out, `${JSON.stringify(feed, null, 2)}\n`, { flag: 'wx' });
  const count = feed.events.length === 1 ? 'one event' : `${feed.events.length} events`;
  surroundings.err(`Wrote ${out} with ${count}. Then check it: ogp-events check ${out}`);
  return EXIT.done;
}

/** Returns the arguments that values of options came from. */
const optionsOf = (values: object): readonly string[] =>
  Object.entries(values).map(([name, value]) => (value === true ? `--${name}` : `--${name}=${String(value)}`));

/**
 * Writes the events of a spreadsheet. Its words are in `language`, which a table cannot say.
 *
 * @param options What else is said about it, as arguments of `convert`.
 */
async function fromTable(
  from: string,
  out: string,
  language: string | undefined,
  options: readonly string[],
  surroundings: Surroundings,
): Promise<ExitStatus> {
  let written = '';
  const inMemory = { ...surroundings, out: (text: string) => void (written += text) };
  await convert.run([from, '--to', 'ogp-events', ...options], inMemory);
  const feed = JSON.parse(written) as Record<string, unknown>;
  if (feed.language === 'und' && language !== undefined) feed.language = language;
  writeFileSync(out, `${JSON.stringify(feed, null, 2)}\n`, { flag: 'wx' });
  surroundings.err(`Wrote ${out}. Then check it: ogp-events check ${out}`);
  return EXIT.done;
}

/** An event as it is written: members without an answer are left out of JSON. */
interface AskedEvent {
  readonly id: string;
  readonly title: string | undefined;
  readonly start: string;
  readonly [member: string]: unknown;
}

/** Asks for a feed. @throws UsageError where the answers end before an event is whole. */
async function ask({ err, lines }: Surroundings): Promise<{ readonly events: readonly AskedEvent[] }> {
  const answers = lines();
  /** Asks until the answer is sound. An empty one is `undefined` where it is optional, and so is none if the answers may end here. */
  const question = async (
    words: string,
    check: Check,
    isOptional = false,
    isLast = false,
  ): Promise<string | undefined> => {
    for (;;) {
      err(isOptional ? `${words} (or leave it empty)` : words);
      const { value, done } = await answers.next();
      if (done && isLast) return undefined;
      if (done) throw new UsageError('The answers end too early: nothing was written.');
      const answer = value.trim();
      if (!answer && isOptional) return undefined;
      const read = check(answer);
      if (read !== null) return read;
      err(
        answer
          ? `“${answer}” cannot be used here. Write the answer as the question shows.`
          : 'This cannot be left empty.',
      );
    }
  };
  const feedTitle = await question('What is your calendar called?', any);
  const language = await question('In which language is it? Write its code: en, es, fr, pt, ar …', asLanguage);
  let timeZone: string | undefined;
  const events: AskedEvent[] = [];
  let title = await question('What is the event called?', any);
  do {
    const start = (await question(
      'When does it start? Write it as 2027-05-18 10:00, or 2027-05-18 for a whole day',
      date,
    ))!;
    const isDay = start.length === 10;
    const example = isDay
      ? 'which day is its last? Write it as 2027-05-19'
      : 'when does it end? Write it as 12:00, or 2027-05-18 12:00';
    const end = await question(`If it is known, ${example}`, endAfter(start), true);
    // One zone for all: whoever has several writes a spreadsheet.
    timeZone ??= await question('In which time zone? Write it as Africa/Nairobi, America/Lima …', zone);
    const name = await question('Where is it? Write the name of the place', any, true);
    const code = await question('In which country? Write two letters: KE, PE …', country, true);
    const url = await question('Which web page tells more about it? Write its address: https://…', safeUrl, true);
    const location = name || code ? { name, country: code } : undefined;
    events.push({ id: `event-${events.length + 1}`, title, start, end, timeZone, location, url });
    title = await question('What is the next event called?', any, true, true);
  } while (title !== undefined);
  await answers.return?.();
  return { ...{ format: 'ogp-events', version: '1.0', language, title: feedTitle }, events };
}

/** Takes an end after a start: of a day a later day, of a time a time, with its day or without. */
const endAfter =
  (start: string): Check =>
  (answer) => {
    const isClock = /^\d\d:\d\d$/.test(answer);
    const end = date(isClock ? `${start.slice(0, 10)} ${answer}` : answer);
    return end !== null && end.length === start.length && end > start ? end : null;
  };

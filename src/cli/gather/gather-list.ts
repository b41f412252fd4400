import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { labelOf } from '../../core/merge/merged-state.js';
import type { Text } from '../../core/model/event.js';
import { pickText } from '../../core/text.js';
import { DAY } from '../../core/time/units.js';
import type { Surroundings } from '../command.js';
import { version } from '../version.js';
import { writeFolder } from '../folder.js';
import { takeZones } from '../zones/zone-data.js';
import { earlierFiles, pagesPlan } from '../split/earlier-pages.js';
import { splitFeed } from '../split/split-feed.js';
import { isBeside, leadingTo, planBeside } from './beside.js';
import { dayText, type GatherArguments } from './arguments.js';
import { counted, loadSource } from './load-source.js';
import { mergeCopies, type CopyToMerge } from './merge-copies.js';
import { PoliteFetch } from './polite-fetch.js';
import { eachOf } from './pool.js';
import { Progress } from './progress.js';
import { reportPage } from './report-page.js';
import { reportedSource, type Report } from './report.js';
import type { ListedSource, SourceList } from './source-list.js';
import { sha256 } from './source-name.js';
import { type CopyHead, type GatherState, type SourceRecord } from './state.js';

/** Requests at the same time. */
const AT_ONCE = 8;
const REPORT = 'report.json';
const REPORT_PAGE = 'report.html';

/** A source after it was asked. */
interface Asked {
  readonly source: ListedSource;
  readonly record: SourceRecord;
  readonly copy: CopyHead | null;
  readonly label: Text;
  /** Whether its copy is too old for what is to come. */
  readonly isOld: boolean;
  readonly result: 'new' | 'unchanged' | 'failed' | 'waits';
}

/** Makes one feed of a list of sources. @returns Whether at least one source is good, and the feed was written. */
export async function gatherList(
  { sources, head, faults }: SourceList,
  state: GatherState,
  options: GatherArguments,
  surroundings: Surroundings,
): Promise<boolean> {
  const { out, err } = surroundings;
  const isQuiet = options.loudness === 'quiet';
  for (const fault of isQuiet ? [] : faults) err(`Warning: ${fault}`);
  takeZones(options.zoneinfo, isQuiet ? { ...surroundings, err: () => undefined } : surroundings);
  const progress = new Progress(sources.length, options.loudness, surroundings);
  const asked = await askAll(sources, state, options, surroundings, progress);
  const isAnyGood = asked.some(({ result }) => result !== 'failed');
  const records = Object.fromEntries(asked.map(({ source, record }) => [source.name, record]));
  const inputs = inputsOf(asked, head, faults, options);
  const pagesBefore = earlierFiles(options.out);
  const isThere =
    isBeside(options) &&
    pagesBefore !== null &&
    [...pagesBefore, REPORT, REPORT_PAGE].every((file) => existsSync(join(options.out, file)));
  if (state.saved.inputs === inputs && isThere) {
    progress.end();
    state.save({ inputs, sources: records });
    if (!isQuiet && !options.json) out(`Nothing new, nothing was written; ${failures(asked)}`);
    if (options.json) out(JSON.stringify({ ...counts(asked), written: 0, removed: 0 }));
    return isAnyGood;
  }

  progress.phase('Merging …');
  const copies = asked.flatMap(({ source: { name }, copy, label, isOld }): CopyToMerge[] =>
    copy ? [{ name, head: copy, label, isOld }] : [],
  );
  const merged = await mergeCopies(copies, state, { ...leadingTo(options), ...head }, options.todayMs);
  try {
    const pages = await splitFeed(merged.feed, { url: options.url, todayMs: options.todayMs, months: Infinity });
    const report: Report = {
      format: 'ogp-events-report',
      version: '1.0',
      title: typeof head.title === 'string' ? head.title : 'these events',
      day: dayText(options.todayMs),
      ...(faults.length && { list: faults }),
      sources: asked.map(({ source, label, copy, isOld, record }) =>
        reportedSource(source.url, label, copy, isOld, record),
      ),
      events: merged.feed.events.count,
      shared: merged.shared,
      contradictions: merged.contradictions,
    };
    const beside = await planBeside(merged.feed, pages, options, surroundings.now());
    progress.phase('Writing …');
    const files = [
      { file: REPORT, text: () => `${JSON.stringify(report, null, 1)}\n` },
      { file: REPORT_PAGE, text: () => reportPage(report) },
      ...pages.files,
    ];
    const plans = [...beside.plans, pagesPlan(options.out, { ...pages, files })];
    const written = await writeFolder(options.out, plans, options.dryRun);
    state.save({ inputs, sources: records });
    state.dropOthers(new Set(sources.map(({ name }) => name)));
    progress.end();
    if (!isQuiet) for (const warning of [...pages.warnings, ...beside.warnings]) err(`Warning: ${warning}`);
    if (options.loudness === 'verbose') for (const note of beside.notes) err(`Note: ${note}`);
    if (options.json) {
      const { bytes: _, ...did } = written;
      out(JSON.stringify({ ...counts(asked), ...did, report }));
    }
    if (!isQuiet && !options.json) {
      const did = options.dryRun ? 'would be' : 'were';
      out(`${counted(report.events)}, ${report.shared} of them in several sources; ${failures(asked)}`);
      out(
        `${written.written + written.unchanged} files, ${(written.bytes / 1e6).toFixed(1)} MB: ${written.written} ${did} written, ${written.removed} removed`,
      );
      for (const line of beside.said()) out(line);
      out(`For src: ${pages.table.index.url}`);
      out(options.dryRun ? 'Report:  not written; --json prints it' : `Report:  ${options.url}${REPORT_PAGE}`);
    }
    return isAnyGood;
  } finally {
    merged.close();
    progress.end();
  }
}

async function askAll(
  sources: readonly ListedSource[],
  state: GatherState,
  options: GatherArguments,
  surroundings: Surroundings,
  progress: Progress,
): Promise<readonly Asked[]> {
  const { now, fetch } = surroundings;
  const polite = new PoliteFetch({ fetch, allowPrivate: options.allowPrivate });
  const found = new Map<ListedSource, Asked>();
  await eachOf(sources, AT_ONCE, async (source) => {
    const nowMs = now();
    const last = state.saved.sources[source.name] ?? {};
    const copy = state.head(source.name);
    const isOld = copy !== null && options.todayMs - lastSeen(last, copy) > source.maxAgeMs;
    const label = (head: CopyHead | null): Text => labelOf(source.options.label, source.url, '', head);
    const end = (result: Asked['result'], record: SourceRecord, head = copy, stillOld = isOld): void => {
      found.set(source, { source, record, copy: head, label: label(head), isOld: stillOld, result });
      const failure = result === 'failed' ? (record.failure?.message ?? '') : null;
      progress.done(
        pickText(label(head), ['en']).value,
        head?.note ?? `${result}, ${head?.events ?? 0} events`,
        failure,
      );
    };
    const isEarly = source.everyMs > 0 && copy !== null && nowMs - (last.asked ?? 0) < source.everyMs;
    if (isEarly || nowMs < (last.notBefore ?? 0)) return end(last.failure ? 'failed' : 'waits', last);
    const loaded = await loadSource(source, copy, isOld, { polite, now, strict: options.strict });
    const today = dayText(nowMs);
    const pace = source.everyMs > 0 ? { asked: nowMs } : {};
    if (loaded.kind === 'failed') {
      const failure = { since: last.failure?.since ?? new Date(nowMs).toISOString(), message: loaded.message };
      const pause = loaded.notBefore === null ? {} : { notBefore: loaded.notBefore };
      return end('failed', { ...(last.answered && { answered: last.answered }), ...pace, ...pause, failure });
    }
    if (loaded.kind === 'unchanged') return end('unchanged', { answered: today, ...pace }, copy, false);
    const isSame = copy !== null && isSameContent(state, source, copy, loaded);
    // The same events in another wrapping: only what to ask with is new.
    const head = isSame ? { ...loaded.head, read: copy.read, note: copy.note } : loaded.head;
    state.keep(source.name, head, loaded.events);
    if (head.note) surroundings.err(`Warning: ${pickText(label(head), ['en']).value}: ${head.note}`);
    end(isSame ? 'unchanged' : 'new', { answered: today, ...pace }, head, false);
  });
  return sources.map((source) => found.get(source)!);
}

/** The last moment at which a source gave its copy, to the day. */
const lastSeen = ({ answered }: SourceRecord, copy: CopyHead): number =>
  answered ? Date.parse(answered) : Math.floor(Date.parse(copy.read) / DAY) * DAY;

function isSameContent(
  state: GatherState,
  source: ListedSource,
  copy: CopyHead,
  { head, events }: { readonly head: CopyHead; readonly events: readonly object[] },
): boolean {
  if (copy.version !== head.version || copy.events !== head.events) return false;
  if (JSON.stringify(copy.feed) !== JSON.stringify(head.feed)) return false;
  const lines = state.lines(source.name);
  return events.every((event, i) => JSON.stringify(event) === lines[i]);
}

/** Returns what the output depends on. */
function inputsOf(
  asked: readonly Asked[],
  head: SourceList['head'],
  faults: SourceList['faults'],
  options: GatherArguments,
): string {
  const sources = asked.map(({ source, copy, label, isOld, record }) => [
    source.name,
    copy?.read,
    copy?.documents.map(({ sha256 }) => sha256),
    label,
    isOld,
    record.answered,
    record.failure,
  ]);
  const { url, todayMs, calendars, pages, languages } = options;
  const whole = [version(), url, dayText(todayMs), calendars, pages, languages, head, sources];
  return sha256(JSON.stringify(faults.length ? [...whole, faults] : whole));
}

const failures = (asked: readonly Asked[]): string => `${counts(asked).failed} of ${asked.length} sources failed`;

function counts(asked: readonly Asked[]): { good: number; failed: number; new: number } {
  const failed = asked.filter(({ result }) => result === 'failed').length;
  const news = asked.filter(({ result }) => result === 'new').length;
  return { good: asked.length - failed, failed, new: news };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedKey } from '../../core/feed/feed-key.js';
import { NO_OPTIONS } from '../../core/source-options.js';
import { DAY } from '../../core/time/units.js';
import { UsageError, type Surroundings } from '../command.js';
import type { GatherArguments } from './arguments.js';
import { counted, isPage, loadSource } from './load-source.js';
import { PoliteFetch } from './polite-fetch.js';
import { sourceName } from './source-name.js';
import type { GatherState } from './state.js';

/** Extensions by format. All others are JSON. */
const EXTENSIONS: Readonly<Record<string, string>> = { icalendar: 'ics', csv: 'csv', xcal: 'xml', rss: 'xml' };

/**
 * Keeps a copy of one feed, as it is; of a feed of several pages, or of a page that describes its events, one document in the format `ogp-events`.
 *
 * @returns Whether the copy is as new as it can be.
 */
export async function mirror(
  address: string,
  state: GatherState,
  options: GatherArguments,
  { fetch, now, out, err }: Surroundings,
): Promise<boolean> {
  const url = feedKey(address, '');
  if (typeof url !== 'string') throw new UsageError(url.message);
  const { mirror: last } = state.saved;
  if (last && last.url !== url)
    throw new UsageError(`${options.out} has the copy of ${last.url}: choose another folder.`);
  const name = sourceName(url, NO_OPTIONS);
  const isThere = last !== undefined && existsSync(join(options.out, last.file));
  const copy = isThere ? state.head(name) : null;
  const source = { url, options: NO_OPTIONS, name, everyMs: 0, maxAgeMs: 30 * DAY };
  const polite = new PoliteFetch({ fetch, allowPrivate: options.allowPrivate });
  const loaded = await loadSource(source, copy, false, { polite, now, strict: options.strict });
  const say = (kind: string, words: string, file = last?.file ?? null): void => {
    if (options.json) out(JSON.stringify({ result: kind, file, message: words }));
    else if (options.loudness !== 'quiet') out(words);
  };
  if (loaded.kind === 'unchanged') {
    say('unchanged', `Unchanged: ${url}`);
    return true;
  }
  if (loaded.kind === 'failed') {
    const kept = copy ? `Kept the copy of ${copy.read.slice(0, 16).replace('T', ' ')} UTC` : 'There is no copy yet';
    const words = `${kept}: ${loaded.message}`;
    if (options.json) say('kept', words);
    else err(words);
    return false;
  }
  const { head, events, texts } = loaded;
  // A page for people is no feed that could be copied: its events are.
  const isOne = texts.length === 1 && !isPage(head.format, texts);
  const file = last?.file ?? `feed.${isOne ? (EXTENSIONS[head.format] ?? 'json') : 'json'}`;
  const path = join(options.out, file);
  if (!last && existsSync(path)) {
    throw new Error(`${path} is there already, and not of this command: choose another folder.`);
  }
  const text = isOne ? texts[0]!.text : `${JSON.stringify({ ...head.feed, events })}\n`;
  const isSame = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (!isSame && !options.dryRun) state.writeAtOnce(path, text);
  state.keep(name, head, events);
  state.save({ inputs: '', mirror: { url, file }, sources: {} });
  if (head.note && options.loudness !== 'quiet') err(`Warning: ${head.note}`);
  const told = isSame ? 'Unchanged' : options.dryRun ? 'Would be new' : 'New';
  say(isSame ? 'unchanged' : 'new', `${told}: ${path}, ${counted(head.events)}`, file);
  return true;
}

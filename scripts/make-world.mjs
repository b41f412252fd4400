/**
 * Makes a world of 200 members out of the source facts in demo/facts/ (scripts/world/), and gathers their feeds into one, with the code of
 * “ogp-events gather”: on two days, so that some have failed since. Nothing is asked of a network. The same facts give the same files.
 *
 *   node --import=tsx scripts/make-world.mjs <folder>
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { main } from '../src/cli/main.ts';
import { makeWorld } from './world/members.mjs';

const FIRST_DAY = Date.parse('2024-05-17T06:00Z');
const SECOND_DAY = Date.parse('2024-05-27T06:00Z');

/** A `fetch` of a world: the answers of a day, and 304 to whoever has one already. */
function fetchOf(answers) {
  return async (address, { headers = {} } = {}) => {
    const { status, headers: own = {}, body = '' } = answers.get(String(address)) ?? { status: 404 };
    const ETag = `"${createHash('sha1').update(body).digest('hex')}"`;
    if (status === 200 && new Headers(headers).get('If-None-Match') === ETag)
      return new Response(null, { status: 304 });
    return new Response(body, { status, headers: { ETag, ...own } });
  };
}

/** Runs the command within this process. @returns What it said. */
async function run(args, answers, time) {
  let said = '';
  const say = (text) => (said += `${text}\n`);
  const status = await main(args, {
    out: say,
    err: say,
    show: () => undefined,
    now: () => time,
    fetch: fetchOf(answers),
    environment: {},
    // Node's own tz data, on every machine.
    zoneinfo: '',
    isTerminal: false,
  });
  if (status !== 0) throw new Error(said);
  return said;
}

/**
 * Gathers a world into a folder.
 *
 * @param url Where that folder will be; its pages name each other by it.
 * @returns What the command said on the second day.
 */
export async function gatherWorld({ list, before, now }, out, url) {
  mkdirSync(out, { recursive: true });
  const file = join(out, 'sources.json');
  writeFileSync(file, JSON.stringify(list));
  const args = ['gather', file, '--out', out, '--url', url, '--allow-private'];
  await run(args, before, FIRST_DAY);
  return run(args, now, SECOND_DAY);
}

/**
 * Writes a page for each event of a feed, as on a site at an address. The demo may lie anywhere: what its readers can follow is relative. What
 * tells programs where a page is keeps the address.
 */
async function makeEventPages(feed, out, url) {
  const pages = join(out, 'e');
  const template = fileURLToPath(new URL('world/leaf-page.html', import.meta.url));
  const links = [
    '--list',
    `${url}share.html`,
    '--calendars',
    `${url}calendars/`,
    '--stylesheet',
    '../../ogp-events.css',
  ];
  const args = [
    'render',
    feed,
    '--lang',
    'en',
    '--pages',
    pages,
    '--url',
    `${url}e/`,
    '--template',
    template,
    ...links,
  ];
  await run(args, new Map(), SECOND_DAY);
  for (const file of readdirSync(pages)) {
    const text = readFileSync(join(pages, file), 'utf8')
      .replaceAll(`<a href="${url}calendars/`, '<a href="../calendars/')
      .replaceAll(`<a href="${url}share.html`, '<a href="../../share.html');
    writeFileSync(join(pages, file), text);
  }
}

/**
 * Writes the files of demo/world.html: the report, and all pages of the gathered feed as one document, which may lie anywhere; the calendars
 * of demo/share.html, and pages of its events.
 */
async function makeDemo(out) {
  const url = 'https://world.example/';
  const scratch = mkdtempSync(join(tmpdir(), 'ogp-world-'));
  try {
    await gatherWorld(makeWorld(), scratch, url);
    mkdirSync(out, { recursive: true });
    for (const file of ['report.html', 'report.json']) cpSync(join(scratch, file), join(out, file));
    const pages = readdirSync(scratch).filter((file) => file.endsWith('.json'));
    const answers = new Map(
      pages.map((file) => [url + file, { status: 200, body: readFileSync(join(scratch, file), 'utf8') }]),
    );
    const args = ['convert', `${url}index.json`, '--to', 'ogp-events', '--out', join(out, 'events.json')];
    await run(args, answers, SECOND_DAY);
    const week = fileURLToPath(new URL('../demo/feeds/open-gov-week-2024.json', import.meta.url));
    const calendars = ['--out', join(out, 'calendars'), '--url', `${url}calendars/`];
    await run(['calendars', week, ...calendars], answers, SECOND_DAY);
    await makeEventPages(week, out, url);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , out] = process.argv;
  if (!out) throw new Error('Name the folder to write to.');
  await makeDemo(out);
}

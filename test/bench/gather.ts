// `npm run bench -- gather`: many sources from a server on this machine, gathered by the built command. Prints processor time and memory of
// each run, and kills some to see what is left: the files of the run before, of the new one, or some of each (mixed), and whether each is whole.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { at } from '../../scripts/build/paths.mjs';
import { sourceDocument } from './gather-sources.js';

const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: '1000' },
    events: { type: 'string', default: '100000' },
    kills: { type: 'string', default: '0' },
    calendars: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
  },
});
const [count, events, kills] = [Number(values.sources), Number(values.events), Number(values.kills)];
const folder = mkdtempSync(join(tmpdir(), 'ogp-gather-'));
const out = join(folder, 'out');
const list = join(folder, 'sources.json');
/** The edition of all sources: another number, other events. */
let edition = 1;

const server = createServer((request, response) => {
  const number = Number(/\d+/.exec(request.url!)![0]);
  const etag = `"${number}-${edition}"`;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  const { type, text } = sourceDocument(number, events / count, edition);
  response.writeHead(200, { 'Content-Type': type, ETag: etag }).end(text);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
// Four hosts, so that two requests each are eight.
const addresses = Array.from({ length: count }, (_, i) => `http://127.0.0.${1 + (i % 4)}:${port}/${i}`);
server.close();
await new Promise<void>((resolve) => server.listen(port, '0.0.0.0', resolve));
writeFileSync(list, JSON.stringify({ title: 'A thousand sources', sources: addresses }));

interface Run {
  readonly code: number | null;
  readonly said: string;
  readonly warned: string;
}

function run(killAfterMs: number | null = null): Promise<Run> {
  const args = [
    `--import=${at('test/bench/print-usage.mjs')}`,
    at('dist/cli/ogp-events.js'),
    ...['gather', list, '--out', out, '--url', 'https://events.example/feed/'],
    ...(values.calendars ? ['--calendars'] : []),
    ...(values.pages ? ['--pages'] : []),
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, warned] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (said += String(text)));
  child.stderr.on('data', (text: Buffer) => (warned += String(text)));
  const timer = killAfterMs === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      if (timer) clearTimeout(timer);
      resolve({ code, said, warned });
    }),
  );
}

const files = (): string[] =>
  (readdirSync(out, { recursive: true }) as string[]).filter((file) =>
    /^(?!\.gather).*\.(?:json|html|ics)$/.test(file),
  );
/** File → a hash of its bytes. */
const outputOf = (): ReadonlyMap<string, string> =>
  new Map(
    files().map((file) => [
      file,
      createHash('sha1')
        .update(readFileSync(join(out, file)))
        .digest('base64'),
    ]),
  );
/** How each kind of file ends if it is whole. */
const ENDS: Readonly<Record<string, RegExp>> = {
  json: /\}\n$/,
  html: /<\/(?:html|div|script)>\n$/,
  ics: /END:VCALENDAR\r\n$/,
};
function isBroken(file: string): boolean {
  const text = readFileSync(join(out, file), 'utf8');
  if (!ENDS[file.slice(file.lastIndexOf('.') + 1)]!.test(text)) return true;
  if (file.endsWith('.json')) JSON.parse(text);
  return false;
}
const timesOf = (): string =>
  JSON.stringify(readdirSync(out, { recursive: true }).map((file) => statSync(join(out, String(file))).mtimeMs));
const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([file, text]) => b.get(file) === text);

try {
  let startedAt = Date.now();
  const first = await run();
  const firstMs = Date.now() - startedAt;
  console.log(`first run, exit ${first.code}:\n${first.said}${first.warned.split('\n').slice(-3).join('\n')}`);
  const before = timesOf();
  startedAt = Date.now();
  const second = await run();
  console.log(`second run, exit ${second.code}, ${((Date.now() - startedAt) / 1000).toFixed(1)} s:\n${second.said}`);
  console.log(second.warned.split('\n').slice(-2).join('\n'));
  console.log(before === timesOf() ? 'no file was written' : 'FILES WERE WRITTEN');
  let [old, mixed, whole, broken] = [0, 0, 0, 0];
  for (let kill = 0; kill < kills; kill++) {
    const standing = outputOf();
    edition++;
    await run(Math.random() * firstMs * 1.1);
    const left = outputOf();
    broken += [...left.keys()].filter(isBroken).length;
    if (isSame(standing, left)) old++;
    else {
      const again = await run();
      if (again.code !== 0) throw new Error(`The run after a kill ended with ${again.code}: ${again.warned}`);
      if (isSame(left, outputOf())) whole++;
      else mixed++;
    }
    if (kill % 10 === 9 || kill === kills - 1)
      console.log(`${kill + 1} kills: ${old} old, ${whole} new, ${mixed} mixed, ${broken} broken files`);
  }
} finally {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

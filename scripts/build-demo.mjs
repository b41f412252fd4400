// `npm run build:demo`: demo-static/, the demo pages as they are with the CDN build beside them. Every address in the
// pages is relative, so the folder works below any path of any static server.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { buildBuilder } from './build/builder.mjs';
import { buildCdn } from './build/cdn.mjs';
import { cdnEntries } from './build/entries.mjs';
import { at, filesBelow } from './build/paths.mjs';
import { worldFolder } from './build/world.mjs';

const outDir = at('demo-static');
const SOURCE_FACTS = 'facts/';

rmSync(outDir, { recursive: true, force: true });
await buildBuilder(outDir, await buildCdn(outDir));
for (const file of filesBelow(at('demo'), (name) => !name.startsWith(SOURCE_FACTS) && !name.endsWith('.ts'))) {
  mkdirSync(dirname(join(outDir, file)), { recursive: true });
  cpSync(at('demo', file), join(outDir, file));
}
cpSync(join(await worldFolder(), 'world'), join(outDir, 'world'), { recursive: true });

/** Pages in a folder say `./ogp-event-list.js` too only if it is there; a missing address is a mistake to hear of now. */
const missing = [];
const names = Object.keys(cdnEntries());
for (const page of filesBelow(at('demo'), (name) => name.endsWith('.html'))) {
  const text = readFileSync(join(outDir, page), 'utf8').replace(/<!--[^]*?-->/g, '');
  for (const [, address] of text.matchAll(/<script\b[^>]*?\ssrc="([^"]+)"/g)) {
    if (/^(?:[a-z]+:|\/)/i.test(address)) missing.push(`${page}: ${address} is not relative`);
    const target = posix.join(posix.dirname(page), address);
    if (!filesBelow(outDir).includes(target))
      missing.push(`${page}: ${address} is not there (scripts: ${names.join(', ')})`);
  }
}
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exitCode = 1;
} else {
  writeFileSync(join(outDir, '.nojekyll'), '');
  console.log('demo-static/ is ready: serve it from anywhere');
}

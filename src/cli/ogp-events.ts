#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { main } from './main.js';

// `ogp-events … | head` closes the pipe early: nobody reads on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  // CSI 2K: the line goes (ECMA-48, 8.3.41).
  show: (line) => process.stderr.isTTY && process.stderr.write(`\r\x1b[2K${line}`),
  now: Date.now,
  input: readInput,
  lines: readLines,
  fetch,
  zoneinfo: '/usr/share/zoneinfo',
  environment: process.env,
  isTerminal: process.stdout.isTTY,
});

/** Lets go of the input once nobody asks for a line any more: on a terminal, which has no end, the command would never end. */
async function* readLines(): AsyncGenerator<string> {
  const input = createInterface({ input: process.stdin });
  try {
    yield* input;
  } finally {
    input.close();
  }
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

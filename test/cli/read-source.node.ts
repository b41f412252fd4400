import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readSource } from '../../src/cli/read-source.js';

const FEED = '{"format":"ogp-events","version":"1.0","language":"en","title":"Größe","events":[]}';

let scratch = '';
before(() => (scratch = mkdtempSync(join(tmpdir(), 'ogp-source-'))));
after(() => rmSync(scratch, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(scratch, name), content);
  return join(scratch, name);
};
const noInput = async (): Promise<Uint8Array> => new Uint8Array();

/** Serves while `use` runs. */
async function served<Result>(answer: RequestListener, use: (address: string) => Promise<Result>): Promise<Result> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('A source on the command line', () => {
  it('is a file', async () => {
    const { document, status, address, bytes } = await readSource(file('feed.json', FEED), { fetch, input: noInput });
    assert.equal(document?.text, FEED);
    assert.deepEqual([status, address, bytes], [null, '', Buffer.byteLength(FEED)]);
  });

  it('is read in its own charset, as in a page', async () => {
    const latin = Buffer.from('Titel;Datum\nGröße;2027-05-18\n', 'latin1');
    const { document } = await readSource(file('events.csv', latin), { fetch, input: noInput });
    assert.equal(document?.text, 'Titel;Datum\nGröße;2027-05-18\n');
    assert.equal(document?.charset, 'windows-1252');
  });

  it('is standard input', async () => {
    const { document, name } = await readSource('-', { fetch, input: async () => Buffer.from(FEED) });
    assert.deepEqual([document?.text, name], [FEED, 'standard input']);
  });

  it('is an address, with its status, its headers and its redirects', async () => {
    await served(
      (request, response) => {
        if (request.url === '/old') response.writeHead(301, { Location: '/feed.json' }).end();
        else
          response
            .writeHead(200, { 'Content-Type': 'application/json', 'X-Asked': request.headers['x-asks'] })
            .end(FEED);
      },
      async (host) => {
        const answer = await readSource(`${host}/old`, { fetch, input: noInput }, { headers: { 'X-Asks': 'yes' } });
        assert.equal(answer.document?.text, FEED);
        assert.equal(answer.document.url, `${host}/feed.json`);
        assert.equal(answer.status, 200);
        assert.equal(answer.headers?.get('X-Asked'), 'yes');
        assert.deepEqual(answer.redirects, [{ status: 301, to: `${host}/feed.json` }]);
      },
    );
  });

  it('has no document where its server answers with an error', async () => {
    await served(
      (_, response) => response.writeHead(404).end('no'),
      async (host) => {
        const { status, document } = await readSource(host, { fetch, input: noInput });
        assert.deepEqual([status, document], [404, null]);
      },
    );
  });

  it('is asked no longer than told, nor read further', async () => {
    await served(
      (_, response) => void response.writeHead(200).write('x'.repeat(100)),
      async (host) => {
        const read = (options: object) => readSource(host, { fetch, input: noInput }, options);
        await assert.rejects(read({ timeoutMs: 50 }), { name: 'FeedError', code: 'timeout' });
        await assert.rejects(read({ maxBytes: 99 }), { name: 'FeedError', code: 'too-large' });
      },
    );
  });

  it('says why it cannot be read', async () => {
    const read = (name: string) => readSource(name, { fetch, input: noInput });
    await assert.rejects(read(join(scratch, 'none.json')), {
      message: /none\.json cannot be read: there is no such file or folder\.$/,
    });
    await assert.rejects(read(scratch), { message: /: it is a folder\.$/ });
    await assert.rejects(read('http://127.0.0.1:9/'), { name: 'FeedError', code: 'network' });
    await served(
      (_, response) => response.writeHead(302, { Location: '/' }).end(),
      (host) => assert.rejects(read(host), { name: 'FeedError', code: 'redirect' }),
    );
  });
});

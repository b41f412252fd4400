// One small server for all contenders: everything compressed as a good server would, and, if asked for, every answer held back by a round trip.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

export interface Resource {
  readonly type: string;
  readonly body: string | Buffer;
  /** Milliseconds that it is held back, besides the round trip. Default: 0. */
  readonly delay?: number;
}

interface Compressed {
  readonly type: string;
  readonly brotli: Buffer;
  readonly delay: number;
}

export interface Server {
  readonly origin: string;
  /** How many answers are under way. */
  readonly pending: () => number;
  close(): void;
}

const brotli = (body: string | Buffer, quality: number): Buffer =>
  brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(body) },
  });

/** @param find Answers what lies at a path. Feeds are compressed as a server does that makes them anew, scripts as one that has the time. */
export async function serve(find: (path: string) => Resource | undefined, rtt: number): Promise<Server> {
  const known = new Map<string, Compressed | undefined>();
  let pending = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site.invalid').pathname;
    pending++;
    response.on('close', () => pending--);
    if (!known.has(path)) {
      const found = find(path);
      const quality = found?.type === 'application/json' ? 5 : 11;
      known.set(path, found && { type: found.type, brotli: brotli(found.body, quality), delay: found.delay ?? 0 });
    }
    const found = known.get(path);
    void wait(rtt + (found?.delay ?? 0)).then(() => {
      // Every visit has a cache of its own; within one, what was loaded once stays.
      const headers = {
        'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8`,
        'cache-control': 'max-age=600',
      };
      response.writeHead(found ? 200 : 404, found ? { ...headers, 'content-encoding': 'br' } : headers);
      response.end(found?.brotli);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pending: () => pending,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

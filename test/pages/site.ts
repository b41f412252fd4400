import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { at } from '../../scripts/build/paths.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

type Headers = Readonly<Record<string, string>>;

export interface SiteOptions {
  /** Project folders whose files are served, the first that has a file first. */
  readonly folders?: readonly string[];
  /** Path → HTML, for pages that only a test needs. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Sent with everything; may depend on the origin, which is known only once the server stands. */
  readonly headers?: Headers | ((origin: string) => Headers);
  /** The path below which the folders lie. Default: `/`. */
  readonly base?: string;
}

/** One origin of its own: a small static server on a free port of this machine, which remembers what it was asked. */
export interface Site {
  readonly origin: string;
  readonly requests: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  close(): Promise<void>;
}

/** Lets pages of other origins use what a site serves. */
export const FOR_EVERYBODY = { 'access-control-allow-origin': '*' } as const;

function find(folders: readonly string[], path: string): string | undefined {
  if (path.includes('..')) return undefined;
  return folders
    .map((folder) => join(at(folder), path))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

export async function serve({ folders = [], pages = {}, headers = {}, base = '/' }: SiteOptions): Promise<Site> {
  const requests: Site['requests'] = [];
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site.invalid').pathname);
    requests.push({ path, headers: request.headers });
    const send = (status: number, type: string, body: string | Buffer): void => {
      const more = typeof headers === 'function' ? headers(origin()) : headers;
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...more });
      response.end(body);
    };
    const page = pages[path];
    if (page !== undefined) return send(200, 'text/html', page);
    const file = path.startsWith(base) ? find(folders, path.slice(base.length)) : undefined;
    if (!file) return send(404, 'text/plain', 'not found');
    send(200, TYPES[extname(file)] ?? 'application/octet-stream', readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: origin(),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

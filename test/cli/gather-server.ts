import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The answer of a path. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A server of feeds, whose answers a test changes. */
export interface FeedServer {
  /** `http://127.0.0.1:…` */
  readonly origin: string;
  readonly answers: Map<string, Answer | ((request: IncomingMessage, response: ServerResponse) => void)>;
  /** Every request, as `GET /path`. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  readonly close: () => Promise<void>;
}

/** Starts a server. An answer with an ETag is 304 to whoever has it. */
export async function feedServer(): Promise<FeedServer> {
  const answers: FeedServer['answers'] = new Map();
  const requests: FeedServer['requests'] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url!;
    requests.push({ path, headers: request.headers });
    const answer = answers.get(path) ?? { status: 404 };
    if (typeof answer === 'function') return answer(request, response);
    const { status = 200, headers = {}, body = '' } = answer;
    const isKnown = headers.ETag !== undefined && request.headers['if-none-match'] === headers.ETag;
    response.writeHead(isKnown ? 304 : status, headers).end(isKnown ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://127.0.0.1:${port}`, answers, requests, close };
}

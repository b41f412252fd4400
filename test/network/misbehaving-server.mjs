// A feed's server that misbehaves on request: `answer(id, …misbehaviours)` scripts what `/id` answers, one misbehaviour a
// request, the last one for good. The browser tests reach it on another origin through `misbehavingServer()`, a plugin of
// their runner; Node tests start one for themselves.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { feedWith } from './feed-with.js';

const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' };
const JSON_TYPE = 'application/json';
const FAR_TOO_MUCH = 12_000_000;
const DRIP_MS = 25;
/** Made once: it takes a while. */
let bomb;

const text = (titles, more) => JSON.stringify(feedWith(titles, more));

function send(response, body, { status = 200, type = JSON_TYPE, headers = {}, cors = CORS } = {}) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...cors, ...headers });
  response.end(body);
}

/** Half of a body is on its way, so that the browser is reading it when the other half does not come. */
function sendHalf(response, headers) {
  const body = text(['Half']);
  response.writeHead(200, { 'content-type': JSON_TYPE, 'cache-control': 'no-store', ...CORS, ...headers });
  response.write(body.slice(0, body.length / 2));
}

/** A page of a feed with more pages; which one it is stands in the address. */
function page({ url, response, self }, { next, title }) {
  const number = Number(url.searchParams.get('page') ?? 1);
  send(response, text([title ?? `Page ${number}`], { nextUrl: next(number, self) }));
}

const pageAfter = (number, self) => `${self}?page=${number + 1}`;
const isFirst = ({ url }) => !url.searchParams.has('page');

/** The misbehaviours, and the good behaviours, by name. `argument` is what stands after the name: `good Newer`. */
const BEHAVIOURS = {
  good: ({ response, argument }) => send(response, text([argument || 'Good'])),
  empty: ({ response }) => send(response, ''),
  'no-content': ({ response }) => send(response, undefined, { status: 204 }),
  status: ({ response, argument }) => {
    const [status, retryAfter] = argument.split(' ');
    const headers = retryAfter ? { 'retry-after': retryAfter } : {};
    send(response, '{"error": "no"}', { status: Number(status), headers });
  },

  // Slow
  silent: () => {},
  stalled: ({ response }) => sendHalf(response, {}),
  drip({ response }) {
    response.writeHead(200, { 'content-type': JSON_TYPE, ...CORS });
    const timer = setInterval(() => response.write(' '), DRIP_MS);
    response.on('close', () => clearInterval(timer));
  },
  late: ({ response, argument }) => {
    const timer = setTimeout(() => send(response, text(['Late'])), Number(argument));
    response.on('close', () => clearTimeout(timer));
  },

  // Broken
  reset: ({ request }) => request.socket.destroy(),
  'too-short'({ response }) {
    sendHalf(response, { 'content-length': '100000', connection: 'close' });
    setTimeout(() => response.socket?.end(), DRIP_MS);
  },
  cut({ response }) {
    sendHalf(response, { 'content-length': '100000' });
    setTimeout(() => response.socket?.destroy(), DRIP_MS);
  },
  'cut-chunked'({ response }) {
    sendHalf(response, {});
    setTimeout(() => response.socket?.destroy(), DRIP_MS);
  },
  'not-gzip': ({ response }) => send(response, text(['Plain']), { headers: { 'content-encoding': 'gzip' } }),
  garbage: ({ response }) => send(response, Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256))),

  // Something else than it says
  'feed-as-html': ({ response }) => send(response, text(['Good']), { type: 'text/html' }),
  'error-as-json': ({ response }) => send(response, '{"error": {"code": 500, "message": "Database is down"}}'),
  'html-as-json': ({ response }) => send(response, '<!doctype html><title>Sorry</title><h1>We will be back</h1>'),
  'declared-latin-1': ({ response }) =>
    send(response, Buffer.from(text(['Consulta pública']), 'latin1'), { type: `${JSON_TYPE}; charset=ISO-8859-1` }),
  'latin-1': ({ response }) => send(response, Buffer.from(text(['Consulta pública']), 'latin1')),
  'utf-16': ({ response }) => send(response, Buffer.from(text(['Consulta pública']), 'utf16le')),
  bom: ({ response }) => send(response, `\ufeff${text(['Consulta pública'])}`),
  'false-charset': ({ response }) =>
    send(response, text(['Consulta pública']), { type: `${JSON_TYPE}; charset=iso-8859-1` }),

  // Elsewhere
  'redirect-loop': ({ response, self }) => send(response, '', { status: 302, headers: { location: self } }),
  'redirect-here': ({ url, response, self }) =>
    url.search
      ? send(response, text(['Here']))
      : send(response, '', { status: 301, headers: { location: `${self}?2` } }),
  'redirect-elsewhere': ({ response, elsewhere, argument, id }) =>
    send(response, '', { status: Number(argument || 302), headers: { location: `${elsewhere}/${id}` } }),
  'redirect-closed': ({ response, elsewhere, id }) =>
    send(response, '', { status: 302, headers: { location: `${elsewhere}/${id}` }, cors: {} }),
  'no-cors': ({ response }) => send(response, text(['Secret']), { cors: {} }),

  // Too much
  huge: ({ response }) => send(response, text(['Huge'], { padding: 'x'.repeat(FAR_TOO_MUCH) })),
  bomb: ({ response }) =>
    send(response, (bomb ??= gzipSync(text(['Bomb'], { padding: ' '.repeat(FAR_TOO_MUCH * 4) }))), {
      headers: { 'content-encoding': 'gzip' },
    }),

  // Pages
  pages: (exchange) => page(exchange, { next: pageAfter }),
  'page-of-itself': (exchange) => page(exchange, { next: (_, self) => self }),
  'slow-empty-pages'({ url, response, self }) {
    const next = `${self}?page=${Number(url.searchParams.get('page') ?? 1) + 1}`;
    const timer = setTimeout(() => send(response, text([], { nextUrl: next })), 4000);
    response.on('close', () => clearTimeout(timer));
  },
  'next-silent': (exchange) => isFirst(exchange) && page(exchange, { next: pageAfter }),
  'next-fails': (exchange) =>
    isFirst(exchange) ? page(exchange, { next: pageAfter }) : send(exchange.response, '', { status: 404 }),
  'next-garbage': (exchange) =>
    isFirst(exchange) ? page(exchange, { next: pageAfter }) : BEHAVIOURS.garbage(exchange),
  'next-comes': (exchange) => page(exchange, { next: (number, self) => (number < 2 ? pageAfter(number, self) : null) }),
  'next-redirects': (exchange) =>
    isFirst(exchange) ? page(exchange, { next: pageAfter }) : BEHAVIOURS['redirect-elsewhere'](exchange),
  'next-elsewhere': (exchange) => page(exchange, { next: () => `${exchange.elsewhere}/good` }),
  'next-is': (exchange) => page(exchange, { next: () => exchange.argument }),

  // Caching: the copy that the browser has is good until the server says otherwise.
  revalidated({ request, response, argument }) {
    const etag = `"${argument}"`;
    const isSame = request.headers['if-none-match'] === etag;
    const headers = { etag, 'cache-control': 'no-cache' };
    send(response, isSame ? undefined : text([argument]), { status: isSame ? 304 : 200, headers });
  },
};

async function listen(handle) {
  const server = createServer(handle);
  // Whatever is held back stays held back until the browser gives up.
  server.requestTimeout = 0;
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** Starts one. */
export async function startMisbehaving() {
  const scripts = new Map();
  const requests = [];
  /** Another origin, which should hear of nothing: it says yes to nobody. */
  const other = await listen((request, response) => {
    requests.push({
      id: 'elsewhere',
      method: request.method,
      url: request.url,
      headers: request.headers,
      isOpen: false,
    });
    send(response, text(['Elsewhere']), { cors: request.url.startsWith('/no-cors') ? {} : CORS });
  });
  const closed = await listen(() => {});
  await closed.close();

  const server = await listen((request, response) => {
    const url = new URL(request.url, server.origin);
    const id = url.pathname.slice(1);
    const asked = { id, method: request.method, url: request.url, headers: request.headers, isOpen: true };
    requests.push(asked);
    response.on('close', () => (asked.isOpen = false));
    const script = scripts.get(id) ?? ['status 404'];
    const [name, ...rest] = (script.length > 1 ? script.shift() : script[0]).split(' ');
    const exchange = {
      id,
      request,
      response,
      url,
      argument: rest.join(' '),
      self: `${server.origin}/${id}`,
      elsewhere: other.origin,
    };
    BEHAVIOURS[name](exchange);
  });

  return {
    origin: server.origin,
    elsewhere: other.origin,
    /** Nobody listens there. */
    closed: closed.origin,
    answer(id, ...behaviours) {
      for (const behaviour of behaviours) {
        if (!Object.hasOwn(BEHAVIOURS, behaviour.split(' ')[0])) throw new Error(`Nothing is called ${behaviour}`);
      }
      scripts.set(id, behaviours);
      return `${server.origin}/${id}`;
    },
    /** Requests for `/id`, in order; `elsewhere` for the other origin. */
    requests: (id) => requests.filter((request) => request.id === id),
    async close() {
      await Promise.all([server.close(), other.close()]);
    },
  };
}

/** For the browser tests: one server for all of a run. Test files take ids that nobody else has. */
export function misbehavingServer() {
  let server;
  return {
    name: 'misbehaving-server',
    async serverStart() {
      server = await startMisbehaving();
    },
    serverStop: () => server?.close(),
    executeCommand({ command, payload }) {
      if (command === 'misbehave') {
        const { id, behaviours } = payload;
        const { elsewhere, closed } = server;
        return { src: server.answer(id, ...behaviours), elsewhere, closed };
      }
      if (command === 'misbehaving-requests') return server.requests(payload.id);
      return undefined;
    },
  };
}

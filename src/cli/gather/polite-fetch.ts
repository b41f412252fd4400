import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { isPrivateUrl } from '../../core/safe-url.js';
import { version } from '../version.js';

interface PoliteOptions {
  /** The function that sends requests. */
  readonly fetch: typeof fetch;
  /** Whether any address may lead into a private network. */
  readonly allowPrivate: boolean;
}

/** Requests to one server at the same time. */
const MAX_PER_HOST = 2;

/** Networks that no public server is in (IANA special-purpose address registries). */
const PRIVATE = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv6');

const isPrivateIp = (address: string, family: number): boolean => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  return mapped ? PRIVATE.check(mapped[1]!) : PRIVATE.check(address, family === 6 ? 'ipv6' : 'ipv4');
};

/** Sends requests as the servers of others like them, and only to addresses that it may ask. */
export class PoliteFetch {
  readonly #options: PoliteOptions;
  readonly #free = new Map<string, number>();
  readonly #waiting = new Map<string, (() => void)[]>();

  constructor(options: PoliteOptions) {
    this.#options = options;
  }

  /**
   * Returns a `fetch` for one document of a source.
   *
   * Refuses what leads from https to http, and addresses of a private network, unless the source itself names its host.
   *
   * @param url The address that the list names.
   */
  for(url: string): typeof fetch {
    const named = new URL(url);
    let last: URL | null = null;
    return async (input, init) => {
      const next = new URL(input as string);
      if (last?.protocol === 'https:' && next.protocol === 'http:') throw new Error('it leads from https to http');
      const isNamed = next.host === named.host && isPrivateUrl(named.href);
      if (!this.#options.allowPrivate && !isNamed) await refusePrivate(next);
      last = next;
      return this.#send(next, init);
    };
  }

  async #send(url: URL, init: RequestInit | undefined): Promise<Response> {
    const free = this.#free.get(url.host) ?? MAX_PER_HOST;
    if (free > 0) this.#free.set(url.host, free - 1);
    else {
      await new Promise<void>((resolve) => {
        const queue = this.#waiting.get(url.host);
        if (queue) queue.push(resolve);
        else this.#waiting.set(url.host, [resolve]);
      });
    }
    try {
      const headers = { ...(init?.headers as Record<string, string>), 'User-Agent': USER_AGENT };
      return await this.#options.fetch(url.href, { ...init, headers });
    } finally {
      const next = this.#waiting.get(url.host)?.shift();
      if (next) next();
      else this.#free.set(url.host, (this.#free.get(url.host) ?? 0) + 1);
    }
  }
}

const USER_AGENT = `ogp-events/${version()} (gathers public event feeds; asks with If-None-Match)`;

/** @throws Error if the host is, or its name leads to, a private network. */
async function refusePrivate({ hostname, href }: URL): Promise<void> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const isPrivate =
    isPrivateUrl(href) ||
    (family
      ? isPrivateIp(host, family)
      : (await lookup(host, { all: true }).catch(() => [])).some(({ address, family }) =>
          isPrivateIp(address, family),
        ));
  if (isPrivate) {
    throw new Error(
      `${host} is in a private network, which the list does not name (a list names it by its number, or as localhost; --allow-private allows all)`,
    );
  }
}

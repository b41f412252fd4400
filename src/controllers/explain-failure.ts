import { FeedError, type FeedErrorReason } from '../core/feed-error.js';
import { explainClosed } from '../core/formats/closed-sources.js';

interface Failed {
  /** The feed's address. */
  readonly url: string;
  readonly signal: AbortSignal;
  /** The page that shows the feed. */
  readonly page: Document;
}

const HOW = 'docs/publishers.md, “Let browsers read it”, says how';
/** Milliseconds that a server has to answer the question of whether it is there. */
const PATIENCE_MS = 2000;

/**
 * Returns the failure of a feed with what a page can find out about it: for its developer, in the console and in `ogp-error`.
 *
 * A browser does not say why a request has failed. So the feed's own server is asked once more, in a way that tells nothing but whether it
 * answers (`no-cors`), and if so, whether it does now. No other server is asked. Its answer is in `explained`: readers do not wait for it.
 */
export function explainFailure(error: FeedError, failed: Failed): FeedError {
  const { url, page } = failed;
  const closed = explainClosed(error, url);
  const view = page.defaultView;
  if (closed !== error || error.code !== 'network' || !view || view.navigator.onLine === false) {
    return closed;
  }
  const { origin, protocol, hostname } = new URL(url);
  // Browsers trust the device itself (Mixed Content, "potentially trustworthy").
  const isLocal = /^(?:localhost|127\..*|\[::1\])$/.test(hostname);
  const of = (reason: FeedErrorReason, message: string): FeedError =>
    new FeedError('network', message, { reason, cause: error });
  if (view.location.protocol === 'https:' && protocol === 'http:' && !isLocal) {
    return of(
      'mixed-content',
      `The feed at ${url} was not asked for: browsers block http: on a page that is https:. Name it with https:.`,
    );
  }
  if (origin === view.location.origin) {
    return of('unreachable', `The page's own server gave no answer for the feed at ${url}.`);
  }
  error.explained = explainByAnswer(error, failed, of).catch(() => error);
  return error;
}

async function explainByAnswer(
  error: FeedError,
  { url, signal, page }: Failed,
  of: (reason: FeedErrorReason, message: string) => FeedError,
): Promise<FeedError> {
  switch (await ask(url, page, signal)) {
    case 'answer':
      return of(
        'not-allowed',
        `The server of ${url} answers, but does not allow other websites to read it (no Access-Control-Allow-Origin). ` +
          `A wrong address looks the same from here: open it in a tab. Its publisher can send that header, or a scheduled job can ` +
          `copy the feed to your own site: ${HOW}.`,
      );
    case 'allowed':
      return of('broken-off', `The feed at ${url} broke off, or its server was away for a moment: it answers now.`);
    case 'redirect':
      return new FeedError(
        'redirect',
        `The feed at ${url} redirects to another server, and does not allow other websites to read it. ` +
          `Open it in a tab, and name the address to which it leads.`,
        { reason: 'not-allowed', cause: error },
      );
    case 'forbidden':
      return of(
        'page-policy',
        `This page's Content-Security-Policy forbids it to ask for ${url}: add ${new URL(url).origin} to its connect-src.`,
      );
    case 'nothing':
      return of(
        'unreachable',
        `No server answers at ${url}, or it hangs up. Open it in a tab: the address may be wrong, or the server down, or its certificate not valid.`,
      );
    case 'unknown':
      return error;
  }
}

type Answer = 'allowed' | 'answer' | 'redirect' | 'forbidden' | 'nothing' | 'unknown';

/**
 * Asks whether a server answers. Fetch follows redirects in `no-cors`, whatever one wishes. So this asks from an empty frame with a policy that
 * allows the feed's own server only: a browser holds each redirect against it (CSP 3, "connect-src").
 */
async function ask(url: string, page: Document, signal: AbortSignal): Promise<Answer> {
  if (signal.aborted) return 'unknown';
  const frame = page.createElement('iframe');
  frame.hidden = true;
  const done = new AbortController();
  const once = { once: true, signal: done.signal };
  // Firefox replaces the document of a new frame; then it is loaded.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, once));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve('unknown'), PATIENCE_MS);
    signal.addEventListener('abort', () => resolve('unknown'), once);
  });
  try {
    page.documentElement.append(frame);
    return await Promise.race([loaded.then(() => askFrom(frame, url)), late]);
  } finally {
    clearTimeout(timer);
    done.abort();
    frame.remove();
  }
}

/** @param frame Empty, loaded, and of the page's own origin. */
async function askFrom({ contentWindow, contentDocument }: HTMLIFrameElement, url: string): Promise<Answer> {
  const view = contentWindow as (Window & typeof globalThis) | null;
  if (!view || !contentDocument) return 'unknown';
  const policy = contentDocument.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${new URL(url).origin}`;
  contentDocument.head.append(policy);
  let violated: string | null = null;
  contentDocument.addEventListener('securitypolicyviolation', ({ originalPolicy, disposition }) => {
    if (disposition === 'enforce') violated = originalPolicy;
  });
  const request: RequestInit = {
    method: 'HEAD',
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'follow',
    referrerPolicy: 'no-referrer',
  };
  try {
    await view.fetch(url, { ...request, mode: 'no-cors' });
    const isAllowed = view.fetch(url, { ...request, mode: 'cors', redirect: 'manual' });
    return await isAllowed.then(
      () => 'allowed',
      () => 'answer',
    );
  } catch {
    // The event comes in a task of its own.
    await new Promise((resolve) => view.setTimeout(resolve));
    if (violated === null) return 'nothing';
    return violated === policy.content ? 'redirect' : 'forbidden';
  }
}

/** Watches a page for everything that an attacker could want of it. */
export interface Watch {
  /** Everything noticed so far: scripts that ran, requests, what became of the page outside of our elements. Empty is what we want. */
  findings(): string[];
  stop(): void;
}

const OURS = 'ogp-event-list, ogp-countdown, ogp-topic-filter';
/** Functions that a page's script, or an attacker's, would call to be noticed. */
const CALLS = ['alert', 'confirm', 'prompt', 'print', 'open', 'eval', '__pwned'] as const;
const SENDERS = ['fetch', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'XMLHttpRequest'] as const;
const WRITERS = ['write', 'writeln', 'execCommand'] as const;
const PROTOTYPES = [
  Object,
  Function,
  Array,
  String,
  Number,
  RegExp,
  Promise,
  Map,
  Set,
  Date,
  EventTarget,
  Event,
  Node,
  Element,
  HTMLElement,
];

/** The page without our elements, as text. Imported into an inert document: a copy asks for nothing and runs nothing. */
function pageAsText(): string {
  const inert = document.implementation.createHTMLDocument();
  const copy = inert.importNode(document.documentElement, true);
  for (const element of copy.querySelectorAll(OURS)) element.remove();
  return copy.outerHTML;
}

/** Everything else about the page that a feed must not change. */
function circumstances(): Record<string, unknown> {
  return {
    page: pageAsText(),
    title: document.title,
    address: location.href,
    history: history.length,
    cookies: document.cookie,
    stored: [localStorage.length, sessionStorage.length],
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    // Sorted: Firefox makes some of them only when they are asked for.
    globals: Object.getOwnPropertyNames(globalThis)
      .filter((name) => !/^\d+$/.test(name))
      .sort(),
    ...Object.fromEntries(
      PROTOTYPES.map((type) => [`${type.name}.prototype`, Reflect.ownKeys(type.prototype as object).map(String)]),
    ),
    polluted: Object.keys(Object.prototype),
  };
}

/** Modules of this library, which are loaded when they are needed. */
const isOwnModule = (url: string): boolean =>
  /^\/(?:src|node_modules|__bundles|__web-|__wds)/.test(new URL(url).pathname) && url.startsWith(location.origin);

/** @param allowed Whether an address may be asked for. */
export function watchPage(allowed: (url: string) => boolean = () => false): Watch {
  const found: string[] = [];
  const undo: (() => void)[] = [];
  const target = globalThis as unknown as Record<string, unknown>;

  performance.setResourceTimingBufferSize(100_000);
  performance.clearResourceTimings();
  // These exist before the page is looked at, so that they are no change.
  for (const name of CALLS) {
    const real = Object.getOwnPropertyDescriptor(globalThis, name);
    target[name] = (...args: unknown[]) => void found.push(`script: ${name}(${args.map(String).join()})`);
    undo.push(() => (real ? Object.defineProperty(globalThis, name, real) : delete target[name]));
  }
  for (const name of SENDERS) {
    const real = target[name] as (...args: unknown[]) => unknown;
    target[name] = new Proxy(real, {
      apply: (_, self, args: unknown[]) => {
        if (!allowed(String(args[0]))) found.push(`request: ${name} ${String(args[0])}`);
        return Reflect.apply(real, self, args) as unknown;
      },
      construct: (_, args: unknown[]) => {
        found.push(`request: ${name} ${String(args[0])}`);
        return Reflect.construct(real, args) as object;
      },
    });
    undo.push(() => (target[name] = real));
  }
  for (const name of WRITERS) {
    Object.defineProperty(document, name, {
      value: () => void found.push(`page: document.${name}`),
      configurable: true,
    });
    undo.push(() => Reflect.deleteProperty(document, name));
  }
  const onRefused = (event: SecurityPolicyViolationEvent): void => void found.push(`policy: ${event.blockedURI}`);
  addEventListener('securitypolicyviolation', onRefused);
  undo.push(() => removeEventListener('securitypolicyviolation', onRefused));
  const before = circumstances();

  return {
    findings() {
      const requests = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((url) => !isOwnModule(url) && !allowed(url));
      const after = circumstances();
      const changes = Object.keys(after).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
      const news = (key: string): unknown => {
        const [now, then] = [after[key], before[key]];
        return Array.isArray(now) && Array.isArray(then) ? now.filter((item) => !then.includes(item)) : now;
      };
      return [
        ...found,
        ...requests.map((url) => `request: ${url}`),
        ...changes.map((key) => `page: ${key} is now ${JSON.stringify(news(key)).slice(0, 300)}`),
      ];
    },
    stop: () => undo.splice(0).forEach((step) => step()),
  };
}

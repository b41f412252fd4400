import { executeServerCommand } from '@web/test-runner-commands';
import { until } from '../helpers/until.js';

/** One file beside a host page. */
export interface HostFile {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HostOptions {
  /** Tags for the head. Default: the script tag of the built library. */
  readonly head?: string;
  readonly body: string;
  readonly lang?: string;
  /** A Content Security Policy. */
  readonly policy?: string;
  /** Files beside the page: a text is served as it is, anything else as JSON. */
  readonly files?: Readonly<Record<string, unknown>>;
  /** CSS pixels. */
  readonly width?: number;
}

/** A page of somebody else's in a frame of its own, so that nothing it does reaches the test runner's page. */
export interface HostPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly frame: HTMLIFrameElement;
  /** Refusals by its policy, uncaught errors, warnings: whatever its author would find in the console. */
  readonly complaints: readonly string[];
  /** Replaces files beside the page. */
  put(files: Readonly<Record<string, unknown>>): Promise<void>;
  close(): void;
}

/** The script tag of the built library, as from a server that has that version. */
export const scriptTag = (file = 'ogp-event-widgets', version = ''): string =>
  `<script type="module" src="/hosts/cdn${version && `@${version}`}/${file}.js"></script>`;

const fileOf = (content: unknown): HostFile =>
  typeof content === 'string' ? { body: content } : { body: JSON.stringify(content) };

/** A file with a status or headers. */
export class Answer implements HostFile {
  readonly body: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(body: string, status = 200, headers: Readonly<Record<string, string>> = {}) {
    this.body = body;
    this.status = status;
    this.headers = headers;
  }
}

function putFiles(files: Readonly<Record<string, unknown>>, folder?: string): Promise<string> {
  const pages = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      content instanceof Answer ? { ...content } : fileOf(content),
    ]),
  );
  return executeServerCommand('put-host-pages', { pages, ...(folder ? { folder } : {}) });
}

/** Opens a host page; resolves once it has loaded. */
export async function openHost(options: HostOptions): Promise<HostPage> {
  const { head = scriptTag(), body, lang = 'en', policy, files = {}, width = 900 } = options;
  const page = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A host</title>
    <script src="/test/hosts/pages/record.js"></script>${head}</head><body>${body}</body></html>`;
  const headers: Record<string, string> = policy ? { 'content-security-policy': policy } : {};
  const folder = await putFiles({ ...files, 'page.html': new Answer(page, 200, headers) });
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '700';
  frame.src = `${folder}/page.html`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis & { readonly complaints: readonly string[] };
  return {
    window,
    document: frame.contentDocument!,
    frame,
    complaints: window.complaints,
    put: async (more) => void (await putFiles(more, folder.split('/').pop()!)),
    close: () => frame.remove(),
  };
}

/** An element of the page, by selector. */
export function find<E extends Element = HTMLElement>(page: HostPage, selector: string): E {
  const found = page.document.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** Finds nodes in the shadow root of an element of ours that are shown. */
export const inside = <E extends Element = HTMLElement>(element: Element, selector: string): E[] =>
  [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])].filter((node) => node.checkVisibility());

/** Resolves once every list and countdown shows what it has to show. */
export async function shown(page: HostPage): Promise<void> {
  // The page may have hidden this method of its document behind an element, and the class behind another.
  const { querySelectorAll } = Document.prototype;
  const all = (): Element[] => [...querySelectorAll.call(page.document, 'ogp-event-list, ogp-countdown')];
  await until(
    () => all().every((element) => element.matches(':state(ready), :state(error), :state(counting), :state(ended)')),
    'every element shows something',
  );
}

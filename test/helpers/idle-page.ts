import { until } from './until.js';

/** Something that will wake an idle page up: `timer 60000`, `interval 500`, `frame`. */
export type Pending = readonly string[];

interface Watched extends Window {
  pending(): Pending;
}

/** Before anything else in the page. Waits below half a minute pass twenty times as fast: they end by themselves, and are not what this is about. */
function watchPage(): void {
  const waiting = new Map<string, string>();
  const { setTimeout: set, setInterval: repeat, requestAnimationFrame: frame } = globalThis;
  const { clearTimeout: clear, clearInterval: stop, cancelAnimationFrame: cancel } = globalThis;
  Object.assign(globalThis, {
    pending: () => [...waiting.values()].sort(),
    setTimeout(callback: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) {
      const id = set(
        () => {
          waiting.delete(`t${id}`);
          callback(...args);
        },
        ms < 30_000 ? ms / 20 : ms,
      );
      waiting.set(`t${id}`, `timer ${ms}`);
      return id;
    },
    setInterval(callback: () => void, ms = 0) {
      const id = repeat(callback, ms);
      waiting.set(`i${id}`, `interval ${ms}`);
      return id;
    },
    requestAnimationFrame(callback: (time: number) => void) {
      const id = frame((time) => {
        waiting.delete(`f${id}`);
        callback(time);
      });
      waiting.set(`f${id}`, 'frame');
      return id;
    },
    clearTimeout(id: number) {
      waiting.delete(`t${id}`);
      clear(id);
    },
    clearInterval(id: number) {
      waiting.delete(`i${id}`);
      stop(id);
    },
    cancelAnimationFrame(id: number) {
      waiting.delete(`f${id}`);
      cancel(id);
    },
  });
}

/** A page of its own with this body. @returns what is waited for once nothing happens any more. */
export async function idlePage(body: string): Promise<Pending> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="en"><body>${body}
    <script>(${watchPage.toString()})()</script>
    <script type="module" src="/hosts/cdn/ogp-event-widgets.js"></script>`;
  document.body.append(frame);
  try {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const page = frame.contentWindow as Watched;
    const elements = [...page.document.querySelectorAll('ogp-event-list, ogp-countdown, ogp-topic-filter')];
    const isThere = (one: Element): boolean =>
      one.shadowRoot?.querySelector('.root') != null && !(one.hasAttribute('src') && one.matches(':state(loading)'));
    await until(() => elements.every(isThere), 'the elements are shown');
    // The page is idle once what it waits for and what it has loaded stay the same for a while.
    let [last, since] = ['', 0];
    await until(() => {
      const now = `${page.pending().join()} ${page.performance.getEntriesByType('resource').length}`;
      if (now !== last) [last, since] = [now, performance.now()];
      return performance.now() - since > 300 && !/timer \d{1,4}\b|frame/.test(now);
    }, 'the page comes to rest');
    return page.pending();
  } finally {
    frame.remove();
  }
}

// Runs in every page before anything else, the same for all contenders. Looks once a frame whether the first event, and the last, are laid out.
// A frame counts once it is over: what it showed, a reader sees.

export interface ProbeOptions {
  readonly root: string;
  readonly row: string;
  readonly title: string;
  readonly time: string;
  /** How many rows make all; 0: whoever shows the first event is ready. */
  readonly rows: number;
}

export interface Seen {
  /** Milliseconds since the navigation began. */
  firstEvent: number;
  allRows: number;
  /** Milliseconds of tasks over 50, and the longest. */
  longTasks: number;
  longest: number;
  layoutShift: number;
}

/** The text of a list, in short: how many rows, and the words of the first and the last. Two states of a page differ in it. */
export type Signature = readonly [rows: number, ...words: string[]];

export interface Acted {
  /** Milliseconds until the page's rows are laid out, and until their frame is over. */
  laidOut: number;
  shown: number;
}

export interface Probe {
  seen: Seen;
  signature(): Signature;
  /** Acts, and waits for the page to say what it should. */
  act(action: () => void, wanted: Signature | null): Promise<Acted>;
  elements(): number;
  scroll(): Promise<void>;
}

declare global {
  var benchProbe: Probe;
  var benchReady: (message: string) => void;
}

export function installProbe({ root, row, title, time, rows }: ProbeOptions): void {
  const seen: Seen = { firstEvent: 0, allRows: 0, longTasks: 0, longest: 0, layoutShift: 0 };
  const { port1, port2 } = new MessageChannel();
  let waiting: (() => void)[] = [];
  port1.onmessage = () => {
    const due = waiting;
    waiting = [];
    for (const one of due) one();
  };
  const afterThis = (callback: () => void): void => {
    waiting.push(callback);
    port2.postMessage(0);
  };
  const nextTask = (): Promise<void> => new Promise(afterThis);
  const frameOver = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => afterThis(resolve)));

  const tree = (): ParentNode | null => {
    const host = document.querySelector(root);
    return host?.shadowRoot ?? host;
  };
  const isLaidOut = (node: Element | undefined | null): boolean => !!node && node.getClientRects().length > 0;
  const look = (): void => {
    const here = tree();
    if (here && !seen.firstEvent) {
      const first = here.querySelector(title);
      // Titles of the feed end in a number.
      if (first && /\d\s*$/.test(first.textContent) && isLaidOut(first)) {
        seen.firstEvent = -1;
        afterThis(() => (seen.firstEvent = performance.now()));
      }
    }
    if (here && seen.firstEvent && !seen.allRows) {
      const all = here.querySelectorAll(row);
      if (all.length >= rows && isLaidOut(all[all.length - 1])) {
        seen.allRows = -1;
        afterThis(() => {
          seen.allRows = performance.now();
          globalThis.benchReady('');
        });
      }
    }
    if (!seen.allRows) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) {
      seen.longTasks += duration;
      seen.longest = Math.max(seen.longest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) seen.layoutShift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });

  const words = (node: Element | undefined, part: string): string =>
    node?.querySelector(part)?.textContent.trim() ?? '';
  globalThis.benchProbe = {
    seen,
    signature() {
      const all = tree()?.querySelectorAll(row) ?? [];
      const ends = [all[0], all[all.length - 1]];
      return [all.length, ...ends.flatMap((node) => [words(node, title), words(node, time)])];
    },
    async act(action, wanted) {
      const start = performance.now();
      action();
      if (wanted) {
        const end = start + 60_000;
        const text = wanted.join('\n');
        while (this.signature().join('\n') !== text) {
          if (performance.now() > end) throw new Error(`Not "${text}" but "${this.signature().join('\n')}"`);
          await nextTask();
        }
      }
      const all = tree()!.querySelectorAll(row);
      isLaidOut(all[all.length - 1]);
      const laidOut = performance.now() - start;
      await frameOver();
      return { laidOut, shown: performance.now() - start };
    },
    elements() {
      const below = (from: ParentNode): number => {
        let sum = 0;
        for (const node of from.querySelectorAll('*')) sum += 1 + (node.shadowRoot ? below(node.shadowRoot) : 0);
        return sum;
      };
      return below(document);
    },
    async scroll() {
      for (let i = 0; i < 12; i++) {
        scrollBy(0, innerHeight);
        await frameOver();
        await frameOver();
      }
    },
  };
}

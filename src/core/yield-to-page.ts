/** Milliseconds. Whoever clicks feels longer work as a delay: a "long task" (W3C Long Tasks). */
const SLICE_MS = 50;
/** Steps between two looks at the clock, which costs time too. */
const STEPS = 16;

/** Splits long work into slices, between which the page renders, answers clicks and does whatever else waits. Short work is one slice. */
export class TimeSlice {
  #steps = 0;
  #endsAt = performance.now() + SLICE_MS;

  /** Counts one more small step. @returns Whether the slice is used up: then wait for {@link next}. */
  step(): boolean {
    return ++this.#steps % STEPS === 0 && performance.now() >= this.#endsAt;
  }

  /** Resolves when the page had its turn. By a message: browsers delay timers, and some pages stop them. */
  async next(): Promise<void> {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    this.#endsAt = performance.now() + SLICE_MS;
  }
}

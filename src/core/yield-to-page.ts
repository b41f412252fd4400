/** Work that would take longer than this at once is felt as a delay by who clicks meanwhile: a "long task" (W3C Long Tasks). */
const TURN_MS = 50;
/** Asking the clock costs, too. */
const STEPS = 16;

/** Lets the page have its turn in the midst of long work: rendering, clicks, whatever waits. Short work is never interrupted. */
export class Turns {
  #steps = 0;
  #endsAt = performance.now() + TURN_MS;

  /** Counts one more small step of the work. @returns Whether it is the page's turn: then wait for {@link over}. */
  step(): boolean {
    return ++this.#steps % STEPS === 0 && performance.now() >= this.#endsAt;
  }

  /** Resolves after the page's turn. By a message: timers would be made to wait, or stand still where a page has stopped them. */
  async over(): Promise<void> {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    this.#endsAt = performance.now() + TURN_MS;
  }
}

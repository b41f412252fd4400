/** Milliseconds of work in one task. Whoever clicks feels 50 as a delay (a "long task", W3C Long Tasks): the rest is for the last step and the garbage collector. */
const SLICE_MS = 30;
/** Bytes, or characters. What is done with the whole of a larger document at once, as parsing it, is a task of its own. */
export const LARGE = 1_000_000;
/** Items that are sorted at once: some milliseconds. */
export const SORTED_AT_ONCE = 8192;

/** When the work of this task should end, in milliseconds of `performance.now()`; `null` if none has begun. All slices of a task share it. */
let endsAt: number | null = null;

/** Resolves in a task of its own, when the page had its turn. By a message: browsers delay timers, and some pages stop them. */
const newTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      endsAt = null;
      resolve();
    };
    port2.postMessage(null);
  });

/** Returns the end of this task's work, which begins now if none has. A message forgets it once the task is over. */
function endOfTask(): number {
  if (endsAt === null) {
    endsAt = performance.now() + SLICE_MS;
    void newTask();
  }
  return endsAt;
}

/** Splits long work into slices, between which the page renders, answers clicks and does whatever else waits. Short work is one slice. */
export class TimeSlice {
  #isFirst = true;

  /** Returns whether the slice is used up: then wait for {@link next}. Asked before each step: one of a hostile feed may be long. */
  step(): boolean {
    return performance.now() >= endOfTask();
  }

  /** Resolves when the page had its turn. */
  async next(): Promise<void> {
    await newTask();
    endOfTask();
    this.#isFirst = false;
  }

  /** Resolves when the work is over: at once if it was short, else when the page had its turn, so that what follows is another task. */
  async end(): Promise<void> {
    if (!this.#isFirst || this.step()) await this.next();
  }
}

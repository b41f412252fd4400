/** How often a condition is asked, and for how long, in milliseconds. */
export interface UntilOptions {
  readonly intervalMs?: number;
  readonly timeoutMs?: number;
}

// Taken before any test puts a clock or timers of its own in their place.
const { setTimeout: wake } = globalThis;
const now = performance.now.bind(performance);

/**
 * Waits until `condition` returns something truthy. It is asked at once, and then every 10 ms. Waiting long costs
 * nothing where the condition comes true; on a busy machine, a part that is loaded later may take seconds to come.
 *
 * @param message Says what is waited for, to whoever reads that it did not come. A function is called only then.
 * @throws If the condition is still false after 15 s, or if it throws.
 */
export async function until(
  condition: () => unknown,
  message: string | (() => string),
  { intervalMs = 10, timeoutMs = 15_000 }: UntilOptions = {},
): Promise<void> {
  const end = now() + timeoutMs;
  while (!(await condition())) {
    if (now() > end) {
      throw new Error(`Waited ${timeoutMs / 1000} s in vain: ${typeof message === 'string' ? message : message()}`);
    }
    await new Promise((resolve) => wake(resolve, intervalMs));
  }
}

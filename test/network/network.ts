import { executeServerCommand } from '@web/test-runner-commands';
import { recordConsole, type ConsoleRecorder } from '../helpers/console-recorder.js';
import { holdTimers, type HeldTimers } from '../helpers/held-timers.js';
import { until } from '../helpers/until.js';
import type { AskedOfServer } from './misbehaving-server.mjs';

/** One address on the misbehaving server, which is another origin than the page's, for one test alone. */
export interface Feed {
  readonly src: string;
  /** The origin to which nobody should be led, and one where nobody listens. */
  readonly elsewhere: string;
  readonly closed: string;
  /** From now on it answers like this, one behaviour a request, the last one for good. */
  answer(...behaviours: readonly string[]): Promise<void>;
  requests(): Promise<readonly AskedOfServer[]>;
}

interface Answer {
  readonly src: string;
  readonly elsewhere: string;
  readonly closed: string;
}

export async function feedThat(...behaviours: readonly string[]): Promise<Feed> {
  // All engines ask the same server at the same time.
  const id = crypto.randomUUID();
  const command = (all: readonly string[]) =>
    executeServerCommand<Answer, { id: string; behaviours: readonly string[] }>('misbehave', { id, behaviours: all });
  const { src, elsewhere, closed } = (await command(behaviours))!;
  return {
    src,
    elsewhere,
    closed,
    answer: async (...all) => void (await command(all)),
    requests: () => requestsOf(id),
  };
}

/** Requests that the server had for an id, in order; `elsewhere` for its other origin. */
export const requestsOf = (id: string): Promise<readonly AskedOfServer[]> =>
  executeServerCommand('misbehaving-requests', { id });

/** Time that passes when the test says so, tries that follow each other at once, and everything that reaches `window`. */
export interface Bench {
  readonly timers: HeldTimers;
  /** Errors and rejections that nobody caught. */
  uncaught(): string[];
  restore(): void;
}

export function setUpBench(): Bench {
  const realRandom = Math.random;
  // Full jitter of nothing.
  Math.random = () => 0;
  const recorder: ConsoleRecorder = recordConsole();
  const timers = holdTimers();
  return {
    timers,
    uncaught: () => recorder.lines.filter((line) => /^(uncaught|unhandled)/.test(line)),
    restore() {
      timers.restore();
      recorder.restore();
      Math.random = realRandom;
    },
  };
}

/** Lets the ten seconds go by that a feed is waited for, once the server has been asked so often. */
export async function outwait(feed: Feed, { timers }: Bench, requests: number): Promise<void> {
  await until(async () => (await feed.requests()).length >= requests, `${requests} requests`);
  // Bytes of the body, if any come, come soon.
  await new Promise((resolve) => setTimeout(resolve, 60));
  timers.pass(10_000);
}

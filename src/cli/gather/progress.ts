import { styleText } from 'node:util';
import type { Surroundings } from '../command.js';

/** How much a run says. */
export type Loudness = 'quiet' | 'plain' | 'verbose';

/** Shows how far a run is: in one line that changes on a terminal, else in a line now and then. */
export class Progress {
  readonly #surroundings: Surroundings;
  readonly #loudness: Loudness;
  readonly #total: number;
  readonly #startedAt: number;
  /** Whether somebody watches. */
  readonly #isLive: boolean;
  readonly #hasColours: boolean;
  #done = 0;
  #failed = 0;

  constructor(total: number, loudness: Loudness, surroundings: Surroundings) {
    const { environment, isTerminal, now } = surroundings;
    this.#surroundings = surroundings;
    this.#loudness = loudness;
    this.#total = total;
    this.#startedAt = now();
    this.#isLive = isTerminal && !environment.CI && loudness !== 'quiet';
    this.#hasColours = isTerminal && !environment.CI && !environment.NO_COLOR;
  }

  /** Tells that a source is done. @param failure Why it failed, if it did. */
  done(name: string, result: string, failure: string | null): void {
    this.#done++;
    if (failure !== null) {
      this.#failed++;
      // Without a label the name is the address, with which most failures begin.
      const who = failure.startsWith(name) ? '' : `${name}: `;
      if (this.#loudness !== 'quiet') this.#say(`${this.#mark('Failed:')} ${who}${failure}`);
    } else if (this.#loudness === 'verbose') this.#say(`${name}: ${result}`);
    if (this.#isLive) this.#surroundings.show(this.#line());
    else if (this.#loudness !== 'quiet' && this.#total >= 20 && this.#done % Math.ceil(this.#total / 10) === 0) {
      this.#surroundings.err(this.#line());
    }
  }

  /** Tells what comes after all sources. */
  phase(text: string): void {
    if (this.#isLive) this.#surroundings.show(text);
  }

  end(): void {
    if (this.#isLive) this.#surroundings.show('');
  }

  #say(line: string): void {
    if (this.#isLive) this.#surroundings.show('');
    this.#surroundings.err(line);
  }

  #mark(word: string): string {
    return this.#hasColours ? styleText('red', word) : word;
  }

  #line(): string {
    const spentMs = this.#surroundings.now() - this.#startedAt;
    const leftSeconds = Math.ceil(((spentMs / this.#done) * (this.#total - this.#done)) / 1000);
    const width = 20;
    const filled = Math.round((this.#done / this.#total) * width);
    const bar = this.#isLive ? `[${'='.repeat(filled)}${' '.repeat(width - filled)}] ` : '';
    const left = this.#done < this.#total ? `, about ${leftSeconds} s left` : '';
    return `${bar}${this.#done} of ${this.#total} sources, ${this.#failed} failed${left}`;
  }
}

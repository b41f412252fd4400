import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../locales/language.js';
import { remainingAt, type Remaining } from '../../core/stages/remaining.js';
import type { Formatters } from '../../locales/formatters.js';
import { pieces, runsOf, unitsTemplate, type Run } from './count-words.js';

interface Shown {
  readonly unit: string;
  readonly nodes: readonly Text[];
  runs: readonly Run[];
}

/**
 * "12 days 3 hours 40 minutes", for the eye: each number and each word in a text node of its own. A tick writes those that have changed,
 * and nothing else is rendered. Templates hold the nodes, never their text, so that rendering need not know what ticks have written.
 */
export class Digits {
  #format: Formatters | null = null;
  #display: 'long' | 'short' = 'long';
  #shown: Shown[] = [];
  /** Whole minutes among what is shown. */
  #minutes = NaN;

  render(language: Language, { units, isLess }: Remaining, short: boolean): TemplateResult {
    this.#format = language.format;
    this.#display = short ? 'short' : 'long';
    this.#minutes = NaN;
    this.#shown.length = Math.min(this.#shown.length, units.length);
    const all = units.map(({ unit, value }, i) => {
      const runs = this.#runs(value, unit);
      const last = this.#shown[i];
      const nodes = runs.map(({ text }, at) => written(last?.nodes[at] ?? new Text(), text));
      this.#shown[i] = { unit, nodes, runs };
      return html`<span class="unit" part="unit ${unit}">${pieces(runs, nodes)}</span>`;
    });
    return unitsTemplate(language, all, isLess);
  }

  /**
   * Writes what is left in seconds.
   *
   * @returns until when it is right, in epoch milliseconds; `null` where other nodes are needed, and nothing was written.
   */
  tick(targetMs: number, nowMs: number): number | null {
    const left = Math.ceil((targetMs - nowMs) / 1000);
    const seconds = left % 60;
    const minutes = left - seconds;
    const last = this.#shown.length - 1;
    if (minutes === this.#minutes) {
      const runs = this.#runs(seconds, 'second');
      if (!this.#fits(last, runs)) return null;
      this.#write(last, runs);
    } else {
      const { units } = remainingAt(targetMs, nowMs, 'seconds');
      if (units.length !== this.#shown.length) return null;
      const all = units.map(({ value, unit }) => this.#runs(value, unit));
      if (!all.every((runs, i) => units[i]!.unit === this.#shown[i]!.unit && this.#fits(i, runs))) return null;
      all.forEach((runs, i) => this.#write(i, runs));
      this.#minutes = minutes;
    }
    return targetMs - (left - 1) * 1000;
  }

  #runs(value: number, unit: string): readonly Run[] {
    return runsOf(this.#format!.unitParts(value, unit, this.#display));
  }

  /** Whether there is a node for each run, of its kind: languages write some numbers as a word, and some after it. */
  #fits(i: number, runs: readonly Run[]): boolean {
    const { runs: last } = this.#shown[i]!;
    return (
      runs === last ||
      (runs.length === last.length && runs.every(({ isNumber }, at) => isNumber === last[at]!.isNumber))
    );
  }

  #write(i: number, runs: readonly Run[]): void {
    const shown = this.#shown[i]!;
    if (runs === shown.runs) return;
    shown.runs = runs;
    for (let at = 0; at < runs.length; at++) written(shown.nodes[at]!, runs[at]!.text);
  }
}

/** A node is left alone where it says the same: browsers would lay it out again. */
function written(node: Text, text: string): Text {
  if (node.data !== text) node.data = text;
  return node;
}

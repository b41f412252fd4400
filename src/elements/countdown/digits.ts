import { html, type TemplateResult } from 'lit/html.js';
import { remainingAt, type Remaining } from '../../core/stages/remaining.js';
import { clock } from '../../core/time/clock.js';
import type { Language } from '../../locales/language.js';
import { render } from '../base/render.js';
import { pieces, runsOf, unitsContent } from './count-words.js';
import type { TimeCount } from './countdown-state.js';

interface DigitsInput {
  readonly language: Language;
  readonly count: TimeCount;
  /** `compact` abbreviates units; in `blocks` each has a figure. */
  readonly layout: 'full' | 'compact' | 'blocks';
  /** Whether seconds tick: not while the countdown is paused, or out of sight. */
  readonly ticks: boolean;
}

/**
 * "12 days 3 hours 40 minutes", for the eye. Where seconds are told it draws itself each second, as it is drawn at any other time, and
 * nothing else of the element is rendered: the element renders again when `count` no longer holds.
 */
export class Digits {
  /** Holds what is drawn. */
  readonly node = document.createElement('p');
  #input: DigitsInput | null = null;
  #cancel: (() => void) | null = null;

  constructor() {
    this.node.className = 'units';
    this.node.setAttribute('part', 'units');
  }

  /** Draws what is left, and returns the node for it. */
  show(input: DigitsInput): Node {
    this.#input = input;
    this.#draw(input.count.remaining);
    return this.node;
  }

  stop(): void {
    this.#cancel?.();
    this.#input = this.#cancel = null;
  }

  #draw({ units, isLess, untilMs }: Remaining): void {
    const { language, count, layout, ticks } = this.#input!;
    // "1 hour" rather than "1 hour 0 minutes"; seconds tick on, and blocks stay where they are.
    const isWhole = layout !== 'blocks' && units.at(-1)!.unit !== 'second';
    const last = units.filter(({ value }) => value > 0).at(-1);
    const told = isWhole && last ? units.slice(0, units.indexOf(last) + 1) : units;
    const all = told.map(({ unit, value }): TemplateResult => {
      const partsOf = (n: number) =>
        runsOf(language.format.unitParts(n, unit, layout === 'compact' ? 'short' : 'long'));
      const own = partsOf(value);
      const isFigure = ({ isNumber }: { readonly isNumber: boolean }): boolean => isNumber;
      // Arabic says one and two hours by a word alone: beside figures it looks like a mistake. Any language has a figure for three.
      const runs =
        layout === 'blocks' && !own.some(isFigure)
          ? partsOf(3).map((run) => (isFigure(run) ? { ...run, text: language.format.number(value) } : run))
          : own;
      return html`<span class="unit" part="unit ${unit}">${pieces(runs)}</span>`;
    });
    render(unitsContent(language, all, isLess), this.node);
    this.#cancel?.();
    this.#cancel = ticks && untilMs < count.untilMs ? clock.wakeAt(untilMs, this.#onTick) : null;
  }

  #onTick = (nowMs: number): void => {
    const { count } = this.#input!;
    // Else the element is about to render.
    if (nowMs < count.untilMs) this.#draw(remainingAt(count.targetMs, nowMs, 'seconds'));
  };
}

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../locales/language.js';
import type { Remaining } from '../../core/stages/remaining.js';

type Part = Intl.NumberFormatPart | Intl.RelativeTimeFormatPart;

/** A number, or the words beside it. */
export interface Run {
  readonly text: string;
  readonly isNumber: boolean;
}

const known = new WeakMap<readonly Part[], readonly Run[]>();

/** A number and the words around it, in the order of the language. The same object for the same parts, which are kept by language. */
export function runsOf(parts: readonly Part[]): readonly Run[] {
  let found = known.get(parts);
  if (!found) {
    const runs: { text: string; isNumber: boolean }[] = [];
    for (const { type, value } of parts) {
      const isNumber = type === 'integer' || type === 'group';
      const last = runs.at(-1);
      if (last?.isNumber === isNumber) last.text += value;
      else runs.push({ text: value, isNumber });
    }
    found = runs.map(({ text, isNumber }) => ({ text: isNumber ? text : text.trim(), isNumber }));
    known.set(parts, found);
  }
  return found;
}

/** @param texts What stands for the text of each run. */
export function pieces(runs: readonly Run[], texts: readonly unknown[]): TemplateResult[] {
  const hasNumber = runs.some(({ isNumber }) => isNumber);
  return runs.map(({ isNumber }, i) =>
    isNumber
      ? html`<span class="number" part="number">${texts[i]}</span>`
      : html`<span class=${hasNumber ? 'label' : 'label alone'} part="label">${texts[i]}</span>`,
  );
}

/** @param units Rendered. */
export function unitsTemplate(language: Language, units: readonly TemplateResult[], isLess: boolean): TemplateResult {
  const all = isLess
    ? language
        .parts('lessThan', { time: html`${units}` })
        .map((part) =>
          typeof part !== 'string' ? part : part.trim() ? html`<span class="label">${part.trim()}</span>` : nothing,
        )
    : units;
  return html`<p class="units" part="units">${all}</p>`;
}

/** "in 3 days", "tomorrow", for the eye. */
export function daysTemplate(language: Language, days: number): TemplateResult {
  const runs = runsOf(language.format.daysAwayParts(days));
  const texts = runs.map(({ text }) => text);
  return html`<p class="units" part="units"><span class="unit" part="unit day">${pieces(runs, texts)}</span></p>`;
}

/** "12 days, 3 hours, 40 minutes", as a sentence has it: without the units of which there are none. */
export function unitsText(language: Language, { units, isLess }: Remaining): string {
  const { format } = language;
  const told = units.filter(({ value }, i) => value > 0 || i === units.length - 1);
  const named = (units.some(({ value }) => value > 0) ? told.filter(({ value }) => value > 0) : told).map(
    ({ unit, value }) =>
      format
        .unitParts(value, unit, 'long')
        .map((part) => part.value)
        .join(''),
  );
  const time = format.list(named, 'unit');
  return isLess ? language.t('lessThan', { time }) : time;
}

/** "in 3 days", "tomorrow". */
export const daysText = (language: Language, days: number): string =>
  language.format
    .daysAwayParts(days)
    .map((part) => part.value)
    .join('');

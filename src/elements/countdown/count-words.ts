import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../locales/language.js';
import type { Remaining } from '../../core/stages/remaining.js';

type Part = Intl.NumberFormatPart | Intl.RelativeTimeFormatPart;

/** A number, or the words beside it. */
interface Run {
  readonly text: string;
  readonly isNumber: boolean;
}

const known = new WeakMap<readonly Part[], readonly Run[]>();

/** Returns a number and the words around it, in the order of the language. The same object for the same parts, which are kept by language. */
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

/** Renders a number and the words around it. */
export function pieces(runs: readonly Run[]): TemplateResult[] {
  const hasNumber = runs.some(({ isNumber }) => isNumber);
  return runs.map(({ text, isNumber }) =>
    isNumber
      ? html`<span class="number" part="number">${text}</span>`
      : html`<span class=${hasNumber ? 'label' : 'label alone'} part="label">${text}</span>`,
  );
}

/** Renders units one after the other. @param units Rendered. */
export function unitsContent(language: Language, units: readonly TemplateResult[], isLess: boolean): unknown {
  if (!isLess) return units;
  return language
    .parts('lessThan', { time: html`${units}` })
    .map((part) =>
      typeof part !== 'string' ? part : part.trim() ? html`<span class="label">${part.trim()}</span>` : nothing,
    );
}

/** Renders "in 3 days", "tomorrow", for the eye. */
export function daysTemplate(language: Language, days: number): TemplateResult {
  const runs = runsOf(language.format.daysAwayParts(days));
  return html`<p class="units" part="units"><span class="unit" part="unit day">${pieces(runs)}</span></p>`;
}

/** Returns "12 days, 3 hours, 40 minutes", as a sentence has it: without the units of which there are none. */
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

/** Returns "in 3 days", "tomorrow". */
export const daysText = (language: Language, days: number): string =>
  language.format
    .daysAwayParts(days)
    .map((part) => part.value)
    .join('');

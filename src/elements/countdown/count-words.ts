import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { Remaining } from '../../core/time/remaining.js';

type Part = Intl.NumberFormatPart | Intl.RelativeTimeFormatPart;

const isNumber = ({ type }: Part): boolean => type === 'integer' || type === 'group';

/** A number and the words around it, each in a node of its own, in the order of the language. */
function pieces(parts: readonly Part[]): TemplateResult[] {
  const runs: { text: string; number: boolean }[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.number === isNumber(part)) last.text += part.value;
    else runs.push({ text: part.value, number: isNumber(part) });
  }
  const hasNumber = runs.some(({ number }) => number);
  return runs.map(({ text, number }) =>
    number
      ? html`<span class="number" part="number">${text}</span>`
      : html`<span class=${hasNumber ? 'label' : 'label alone'} part="label">${text.trim()}</span>`,
  );
}

/** "12 days 3 hours 40 minutes", for the eye. */
export function unitsTemplate(locale: LocaleController, { units, isLess }: Remaining, short: boolean): TemplateResult {
  const all = units.map(
    ({ unit, value }) =>
      html`<span class="unit" part="unit ${unit}"
        >${pieces(locale.format.unitParts(value, unit, short ? 'short' : 'long'))}</span
      >`,
  );
  return html`<p class="units" part="units">
    ${isLess ? locale.parts('lessThan', { time: html`${all}` }).map((part) => (typeof part === 'string' ? (part.trim() ? html`<span class="label">${part.trim()}</span>` : nothing) : part)) : all}
  </p>`;
}

/** "in 3 days", "tomorrow", for the eye. */
export function daysTemplate(locale: LocaleController, days: number): TemplateResult {
  return html`<p class="units" part="units">
    <span class="unit" part="unit day">${pieces(locale.format.daysAwayParts(days))}</span>
  </p>`;
}

/** "12 days, 3 hours, 40 minutes", as a sentence has it: without the units of which there are none. */
export function unitsText(locale: LocaleController, { units, isLess }: Remaining): string {
  const { format } = locale;
  const told = units.filter(({ value }, i) => value > 0 || i === units.length - 1);
  const named = (units.some(({ value }) => value > 0) ? told.filter(({ value }) => value > 0) : told).map(
    ({ unit, value }) =>
      format
        .unitParts(value, unit, 'long')
        .map((part) => part.value)
        .join(''),
  );
  const time = format.list(named, 'unit');
  return isLess ? locale.t('lessThan', { time }) : time;
}

/** "in 3 days", "tomorrow". */
export const daysText = (locale: LocaleController, days: number): string =>
  locale.format
    .daysAwayParts(days)
    .map((part) => part.value)
    .join('');

import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import { plain } from './look.js';
import { until } from './until.js';

/** The select of a list, once the control has come. */
export async function zoneSelect(list: OgpEventList): Promise<HTMLSelectElement> {
  await until(() => list.shadowRoot!.querySelector('[part="zone-select"]'), 'the select box is there');
  await list.updateComplete;
  return list.shadowRoot!.querySelector<HTMLSelectElement>('[part="zone-select"]')!;
}

export const optionsOf = (select: HTMLSelectElement): string[] => [...select.options].map(({ text }) => plain(text));

/** Does what a person does with a select, as far as the page can tell. */
export async function choose(list: OgpEventList, value: string): Promise<void> {
  const select = await zoneSelect(list);
  select.value = value;
  if (select.value !== value) throw new Error(`There is no option ${value}`);
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await list.updateComplete;
}

/** Opens the search. @returns its box. */
export async function openSearch(list: OgpEventList): Promise<HTMLInputElement> {
  await choose(list, 'other');
  await until(() => list.shadowRoot!.querySelector('[role="combobox"]'), 'the search box is there');
  const box = list.shadowRoot!.querySelector<HTMLInputElement>('[role="combobox"]')!;
  await list.updateComplete;
  return box;
}

/** Types, and lets the list answer. */
export async function type(list: OgpEventList, box: HTMLInputElement, text: string): Promise<void> {
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
  await list.updateComplete;
}

/** The options that are offered; none while the listbox is hidden. */
export function offered(list: OgpEventList): HTMLElement[] {
  return [...list.shadowRoot!.querySelectorAll<HTMLElement>('[role="listbox"]:not([hidden]) [role="option"]')];
}

/** The words of the option that `aria-activedescendant` names. */
export function active(list: OgpEventList): string | null {
  const id = list.shadowRoot!.querySelector('[role="combobox"]')?.getAttribute('aria-activedescendant');
  const option = id ? list.shadowRoot!.getElementById(id) : null;
  if (id && option?.getAttribute('aria-selected') !== 'true') return `${id} is not the selected option`;
  return option && plain(option.textContent);
}

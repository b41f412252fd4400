import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';

/** A check box alone. */
export const check = (id: string, label: string, isOn: boolean, onInput: (isOn: boolean) => void): TemplateResult =>
  html`<div class="choices">
    <label
      ><input
        type="checkbox"
        id=${id}
        .checked=${live(isOn)}
        @change=${(event: Event) => onInput((event.target as HTMLInputElement).checked)}
      /><span>${label}</span></label
    >
  </div>`;

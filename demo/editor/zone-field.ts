import { html, nothing, type TemplateResult } from 'lit/html.js';
import { MINUTE } from '../../src/core/time/units.js';
import { isKnownZone, offsetMsAt } from '../../src/core/time/zone.js';
import { ZoneCombobox, type ZoneSearchHost } from '../../src/elements/event-list/zone-combobox.js';
import type { Language } from '../../src/locales/language.js';
import { zoneLabel } from '../../src/markup/clock-words.js';
import type { Say } from './words/words.js';

interface ZoneFieldOptions {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** IANA, `''` for none. */
  readonly zone: string;
  /** The zone that holds without one, `''` for none. */
  readonly inherited: string;
  readonly onChoose: (zone: string) => void;
}

/** Fields for a time zone: its name, and the library's search for another. One search is open at a time. */
export class ZoneFields {
  readonly #host: ZoneSearchHost;
  readonly #search: ZoneCombobox;
  /** The id of the field whose search is open. */
  #open = '';
  #onChoose: (zone: string) => void = () => {};

  constructor(host: ZoneSearchHost) {
    this.#host = host;
    this.#search = new ZoneCombobox(host, { onChoose: (zone) => this.#choose(zone), onCancel: () => this.#close() });
  }

  render({ id, label, hint, zone, inherited, onChoose }: ZoneFieldOptions, say: Say): TemplateResult {
    const language = this.#host.language();
    const now = Date.now();
    const isOpen = this.#open === id;
    if (isOpen) this.#onChoose = onChoose;
    const shown = zone
      ? nameOf(language, zone, now)
      : inherited
        ? say('zoneOfFeed', { zone: nameOf(language, inherited, now) })
        : say('noZone');
    return html`<div class="field zone" role="group" aria-labelledby="${id}-label">
      <span class="label" id="${id}-label">${label}</span>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
      <p class="zone-value">
        <bdi>${shown}</bdi>
        <button
          type="button"
          id=${id}
          aria-label="${say('change')}: ${label}"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => (isOpen ? this.#close() : this.#show(id))}
        >
          ${say('change')}
        </button>
      </p>
      ${
        isOpen
          ? html`<div class="zone-panel">
              ${this.#search.render(now)}
              ${
                zone && inherited
                  ? html`<button type="button" @click=${() => this.#choose('')}>${say('ownZone')}</button>`
                  : nothing
              }
              <button type="button" @click=${() => this.#close()}>${say('keepZone')}</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #show(id: string): void {
    this.#search.clear();
    this.#open = id;
    this.#host.requestUpdate();
    void this.#host.updated().then(() => this.#search.focus());
  }

  #choose(zone: string): void {
    this.#onChoose(zone);
    this.#close();
  }

  /** Focus goes back to the button that opened the search. */
  #close(): void {
    const id = this.#open;
    this.#open = '';
    this.#search.clear();
    this.#host.requestUpdate();
    void this.#host.updated().then(() => document.getElementById(id)?.focus());
  }
}

function nameOf(language: Language, zone: string, nowMs: number): string {
  if (!isKnownZone(zone)) return zone;
  return `${zoneLabel(language, zone, offsetMsAt(zone, nowMs) / MINUTE)} (${zone})`;
}

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { memo } from '../../core/memo.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import type { ZoneChoice } from '../../core/time/display.js';
import { MINUTE } from '../../core/time/units.js';
import { offsetMsAt } from '../../core/time/zone.js';
import { zoneCity } from '../../locales/zone-city.js';
import { zoneLabel } from '../../markup/clock-words.js';
import type { ZoneCombobox } from './zone-combobox.js';
import type { ZoneControlHost } from './zone-control-host.js';
import { zoneControlStyles } from './zone-control.styles.js';

/** The input of one render of the control. */
interface ZoneControlInput {
  /** As the page's author wrote it. */
  readonly author: ZoneChoice;
  /** Whose clock is shown. */
  readonly shown: ZoneChoice;
  /** The reader's IANA zone. */
  readonly viewer: string;
  readonly occurrences: readonly Occurrence[];
  /** The instant, in epoch milliseconds, whose offsets stand beside the cities. */
  readonly atMs: number;
}

/** More zones than these are for the search. */
const MAX_ZONES = 30;
const OTHER = 'other';
/** Keys that change a closed select step by step, on the way to another option. */
const STEPPING = /^(?:Arrow|Home|End|Page|.$)/u;

const isWord = (zone: string): boolean => /^(?:auto|event|viewer|UTC)$/.test(zone);

/** Returns the zones of a feed's events, the most frequent first. */
function zonesOf(occurrences: readonly Occurrence[]): string[] {
  const counts = new Map<string, number>();
  for (const { timeZone, labelZone } of occurrences) {
    const zone = timeZone ?? labelZone;
    if (zone && zoneCity(zone)) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([zone]) => zone);
}

/** "Times shown in": a select of the clocks that are likely wanted; its last entry opens a search through all. */
export class ZoneControl {
  readonly #host: ZoneControlHost;
  readonly #zonesOf = memo(zonesOf);
  #input: ZoneControlInput | null = null;
  #search: ZoneCombobox | null = null;
  /** `opening`: a reader has asked for the search, whose code is still on its way. */
  #searchState: 'closed' | 'opening' | 'open' = 'closed';
  #stepping = false;

  constructor(host: ZoneControlHost) {
    this.#host = host;
    host.addStyles([zoneControlStyles]);
  }

  render(input: ZoneControlInput): TemplateResult {
    this.#input = input;
    const language = this.#host.language();
    // Also while it opens: an update must not take the reader's option back.
    const selected = this.#searchState === 'closed' ? input.shown : OTHER;
    // Our words are one text; the name of a city is isolated in it by the browser, option by option.
    const option = (value: string, words: string): TemplateResult =>
      html`<option value=${value} .selected=${live(value === selected)}>${words}</option>`;
    const auto = input.author === 'auto' || input.shown === 'auto';
    return html`<div class="zone" part="zone">
      <label class="zone-label">
        <span>${language.t('zoneControl')}</span>
        <select
          part="zone-select"
          @change=${this.#onChange}
          @keydown=${this.#onKeyDown}
          @pointerdown=${this.#onPointerDown}
        >
          ${[...(auto ? ['auto'] : []), 'viewer', 'event', 'UTC', ...this.#listed(input)].map((zone) =>
            option(zone, this.#label(zone, input)),
          )}
          ${option(OTHER, language.t('zoneOther'))}
        </select>
      </label>
      ${this.#searchState === 'open' ? (this.#search?.render(input.atMs) ?? nothing) : nothing}
    </div>`;
  }

  /** Returns the zones that have an entry of their own: the one that is shown, the author's and the feed's, by offset and city. */
  #listed({ author, shown, occurrences, atMs }: ZoneControlInput): string[] {
    const byName = new Map<string, string>();
    for (const zone of [shown, author, ...this.#zonesOf(occurrences)]) {
      // One city under two names (Kyiv, Kiev) is one entry.
      const name = `${zoneCity(zone)} ${offsetMsAt(zone, atMs)}`;
      if (!isWord(zone) && !byName.has(name) && byName.size < MAX_ZONES) byName.set(name, zone);
    }
    const language = this.#host.language();
    const { format } = language;
    return [...byName.values()].sort(
      (a, b) => offsetMsAt(a, atMs) - offsetMsAt(b, atMs) || format.compare(language.city(a), language.city(b)),
    );
  }

  #label(zone: ZoneChoice, { viewer, atMs }: ZoneControlInput): string {
    const language = this.#host.language();
    if (zone === 'auto') return language.t('zoneAuto');
    if (zone === 'event') return language.t('zoneEvent');
    const named = (id: string): string => zoneLabel(language, id, offsetMsAt(id, atMs) / MINUTE);
    return zone === 'viewer' ? language.t('zoneViewer', { city: language.city(viewer) || named(viewer) }) : named(zone);
  }

  #choose(zone: ZoneChoice): void {
    const input = this.#input;
    this.#searchState = 'closed';
    if (input) {
      this.#host.choose(zone);
      this.#host.say(this.#host.language().t('zoneShown', { zone: this.#label(zone, input) }));
    }
    this.#host.requestUpdate();
  }

  get #select(): HTMLSelectElement | null {
    return this.#host.root.querySelector('.zone select');
  }

  #onKeyDown = ({ key }: KeyboardEvent): void => {
    this.#stepping = STEPPING.test(key) && key !== ' ';
  };

  #onPointerDown = (): void => {
    this.#stepping = false;
  };

  #onChange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    if (value === OTHER) void this.#openSearch();
    else this.#choose(value);
  };

  async #openSearch(): Promise<void> {
    // Who steps through a closed select may be on the way past: the search opens below, and focus stays (WCAG 2.2, 3.2.2).
    const follow = !this.#stepping;
    this.#searchState = 'opening';
    try {
      const { ZoneCombobox } = await import('./zone-combobox.js');
      this.#search ??= new ZoneCombobox(this.#host, {
        onChoose: (zone) => void this.#closeSearch(() => this.#choose(zone)),
        onCancel: () => void this.#closeSearch(),
      });
    } catch {
      this.#host.warn('the search for time zones did not load.');
      this.#searchState = 'closed';
      this.#host.requestUpdate();
      return;
    }
    // The reader has chosen another option meanwhile.
    if (this.#searchState !== 'opening') return;
    this.#search.clear();
    this.#searchState = 'open';
    this.#host.requestUpdate();
    await this.#host.updated();
    if (follow) this.#search.focus();
  }

  /** Focus goes back to the select before the search vanishes. */
  async #closeSearch(then?: () => void): Promise<void> {
    this.#searchState = 'closed';
    this.#select?.focus();
    then?.();
    this.#host.requestUpdate();
    await this.#host.updated();
  }
}

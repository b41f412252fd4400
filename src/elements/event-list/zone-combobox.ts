import { ownOptions } from '../../core/own-options.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ZoneSearch, MIN_QUERY, type ZoneMatch } from '../../core/zones/zone-search.js';
import { memo } from '../../core/memo.js';
import { MINUTE } from '../../core/time/units.js';
import { offsetMsAt } from '../../core/time/zone.js';
import { formattersOf } from '../../locales/formatters.js';
import type { Language } from '../../locales/language.js';
import { feedText } from '../base/feed-text.js';
import { zoneLabel } from '../../markup/clock-words.js';

/** The part of a page in which the search stands. */
export interface ZoneSearchHost {
  /** Returns the words to use now. */
  language(): Language;
  /** Holds the search, once it is rendered. */
  readonly root: ParentNode;
  /** Resolves when the host has rendered. */
  updated(): Promise<unknown>;
  requestUpdate(): void;
  /** Says something in a live region. */
  say(message: string): void;
}

interface Answers {
  readonly onChoose: (zone: string) => void;
  readonly onCancel: () => void;
}

/**
 * A search through all time zones: an editable combobox with list autocomplete, as the ARIA Authoring Practices describe it. The listbox
 * is in flow below its box, so that nothing is covered and no script has to place it. Focus stays in the box throughout.
 */
export class ZoneCombobox {
  readonly #host: ZoneSearchHost;
  readonly #answers: Answers;
  /** Made when first needed, and anew should the page change its language. */
  readonly #index = memo((language: Language) => {
    const { format } = language;
    const english = formattersOf('en');
    const countries = (code: string): string[] => [format.countryName(code).value, english.countryName(code).value];
    return new ZoneSearch({ city: (zone) => language.city(zone), countries });
  });
  #query = '';
  #atMs = 0;
  #matches: readonly ZoneMatch[] = [];
  #open = false;
  /** The option that `aria-activedescendant` names; -1 while the box itself is meant. */
  #active = -1;

  constructor(host: ZoneSearchHost, answers: Answers) {
    this.#host = host;
    this.#answers = answers;
  }

  focus(): void {
    this.#input?.focus();
  }

  clear(): void {
    this.#query = '';
    this.#show([]);
    if (this.#input) this.#input.value = '';
  }

  render(atMs: number): TemplateResult {
    const language = this.#host.language();
    this.#atMs = atMs;
    const open = this.#open && this.#matches.length > 0;
    const none = this.#isAsked && this.#matches.length === 0;
    return html`<div class="zone-search" part="zone-search">
      <label id="zone-search-label" for="zone-input">${language.t('zoneSearch')}</label>
      <input
        id="zone-input"
        part="zone-input"
        type="text"
        role="combobox"
        aria-labelledby="zone-search-label"
        aria-autocomplete="list"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="zone-options"
        aria-activedescendant=${open && this.#active >= 0 ? `zone-option-${this.#active}` : nothing}
        aria-describedby="zone-hint"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="done"
        @input=${this.#onInput}
        @keydown=${this.#onKeyDown}
      />
      <ul
        id="zone-options"
        class="zone-options"
        part="zone-options"
        role="listbox"
        aria-labelledby="zone-search-label"
        ?hidden=${!open}
      >
        ${this.#matches.map(
          ({ zone, country }, i) =>
            // eslint-disable-next-line lit-a11y/click-events-have-key-events -- keys go to the box, where focus is
            html`<li
              id=${`zone-option-${i}`}
              part="zone-option"
              role="option"
              aria-selected=${i === this.#active ? 'true' : 'false'}
              @mousedown=${this.#keepFocus}
              @click=${() => this.#answers.onChoose(zone)}
            >
              <span>${zoneLabel(language, zone, offsetMsAt(zone, atMs) / MINUTE)}</span>
              ${country ? html`<span class="soft">${feedText(language.format.countryName(country))}</span>` : nothing}
            </li>`,
        )}
      </ul>
      <p id="zone-hint" class="zone-hint soft">${language.t(none ? 'zoneNoMatch' : 'zoneHint')}</p>
    </div>`;
  }

  get #input(): HTMLInputElement | null {
    return this.#host.root.querySelector('#zone-input');
  }

  get #isAsked(): boolean {
    return [...this.#query.trim()].length >= MIN_QUERY;
  }

  #show(matches: readonly ZoneMatch[]): void {
    this.#matches = matches;
    this.#open = matches.length > 0;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  #onInput = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    const language = this.#host.language();
    this.#show(this.#index(language).find(this.#query, this.#atMs));
    const n = this.#matches.length;
    if (this.#isAsked) this.#host.say(n ? language.t('zoneMatches', { n }) : language.t('zoneNoMatch'));
  };

  /** An option is chosen with the box still focused. */
  #keepFocus = (event: Event): void => event.preventDefault();

  #move(to: number): void {
    this.#open = true;
    // Past either end is the other one.
    this.#active = (to + this.#matches.length) % this.#matches.length;
    this.#host.requestUpdate();
    void this.#host
      .updated()
      .then(() =>
        this.#host.root
          .querySelector('#zone-options [aria-selected="true"]')
          ?.scrollIntoView(ownOptions<ScrollIntoViewOptions>({ block: 'nearest' })),
      );
  }

  #onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes a character its keys are its own.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const any = this.#matches.length > 0;
    const { key, altKey } = event;
    let handled = true;
    if (key === 'ArrowDown' && any) {
      if (altKey) this.#setOpen(true);
      else this.#move(this.#active + 1);
    } else if (key === 'ArrowUp' && any) {
      if (altKey) this.#setOpen(false);
      else this.#move(this.#active < 0 ? -1 : this.#active - 1);
    } else if (key === 'Enter') {
      const match = this.#open
        ? (this.#matches[this.#active] ?? (this.#matches.length === 1 ? this.#matches[0] : undefined))
        : undefined;
      if (match) this.#answers.onChoose(match.zone);
    } else if (key === 'Escape') {
      if (this.#open) this.#setOpen(false);
      else this.#answers.onCancel();
    } else {
      handled = false;
      if (key === 'Tab') this.#setOpen(false);
      // The cursor moves in the text: the box is meant again.
      else if (/^(?:Home|End|ArrowLeft|ArrowRight)$/.test(key)) this.#setActive(-1);
    }
    if (handled) event.preventDefault();
  };

  #setOpen(open: boolean): void {
    this.#open = open;
    this.#setActive(-1);
  }

  #setActive(index: number): void {
    this.#active = index;
    this.#host.requestUpdate();
  }
}

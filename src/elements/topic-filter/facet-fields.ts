import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../locales/language.js';
import type { FacetName } from '../../core/listing/choice.js';
import { matcher, foldText } from '../../core/listing/search.js';
import { feedText } from '../base/feed-text.js';
import type { FacetOption } from './facet-options.js';

/** Up to these many options need no disclosure, and up to these many no search among them. */
const FEW = 8;
const MANY = 20;
/** More options than these are found by typing. */
const MOST = 100;

/** One facet as it is to be shown, and what its reader may do. */
export interface ShownFacet {
  readonly language: Language;
  readonly facet: FacetName;
  readonly options: readonly FacetOption[];
  readonly chosen: ReadonlySet<string>;
  readonly countOf: (value: string) => number;
  /** The text typed to find an option. */
  readonly query: string;
  /** The ends of a range of dates. */
  readonly range: readonly [string, string];
  /** Whether the options are shown; they always are where there are few. */
  readonly open: boolean;
  readonly onToggle: (value: string, on: boolean) => void;
  readonly onQuery: (query: string) => void;
  readonly onRange: (from: string, to: string) => void;
  readonly onOpen: (open: boolean) => void;
}

/** Whether a facet has so many options that they are behind a button of their own. */
export const isLong = (options: readonly FacetOption[]): boolean => options.length > FEW;

/** Whether it has so few that they may be shown at first all the same. */
export const isShort = (options: readonly FacetOption[]): boolean => options.length <= MANY;

/** "Topics (2)": a facet's name, and how many of its values are chosen. */
export function facetName({ language, facet, chosen }: ShownFacet): unknown {
  const name = language.t(`facet.${facet}`);
  return chosen.size ? html`${name} <span class="soft">(${language.format.number(chosen.size)})</span>` : name;
}

function option(
  { language, chosen, countOf, onToggle }: ShownFacet,
  { value, label, depth }: FacetOption,
): TemplateResult {
  const count = countOf(value);
  return html`<label class="option depth-${depth} ${count ? '' : 'zero'}" part=${count ? 'option' : 'option zero'}>
    <input
      type="checkbox"
      .checked=${chosen.has(value)}
      @change=${(event: Event) => onToggle(value, (event.target as HTMLInputElement).checked)}
    />
    <span class="name">${feedText(label)}</span>
    <span class="count" part="count">${language.format.number(count)}</span>
  </label>`;
}

/** Renders two native dates, either of which may be empty. */
function dateRange({ language, range, onRange }: ShownFacet): TemplateResult {
  const [from, to] = range;
  const change = (event: Event): void => {
    const box = (event.currentTarget as Element).closest('.range')!;
    const [first, last] = [...box.querySelectorAll('input')].map(({ value }) => value);
    onRange(first ?? '', last ?? '');
  };
  return html`<div class="range" part="range">
    <label>${language.t('dateFrom')} <input type="date" .value=${from} @change=${change} /></label>
    <label>${language.t('dateTo')} <input type="date" .value=${to} @change=${change} /></label>
  </div>`;
}

/** Returns all options that match what is typed, and whatever is chosen. */
function foundOptions({ options, chosen, query }: ShownFacet): {
  readonly found: readonly FacetOption[];
  readonly more: boolean;
} {
  const matches = matcher(query);
  const all = options.filter(({ value, label }) => chosen.has(value) || !matches || matches(foldText(label.value)));
  const found = all.filter(({ value }, i) => i < MOST || chosen.has(value));
  return { found, more: found.length < all.length };
}

/** Renders the options of a facet, with a search where there are many. */
export function facetOptions(shown: ShownFacet): TemplateResult {
  const { language, facet, options, query, onQuery } = shown;
  const { found, more } = foundOptions(shown);
  const name = language.t(`facet.${facet}`);
  return html`${
      options.length > MANY
        ? html`<label class="field" part="search"
            >${language.t('searchOptions', { facet: name })}<input
              type="search"
              autocomplete="off"
              .value=${query}
              @input=${(event: Event) => onQuery((event.target as HTMLInputElement).value)}
          /></label>`
        : nothing
    }
    <div class="options" part="options">
      ${repeat(
        found,
        ({ value }) => value,
        (one) => option(shown, one),
      )}
    </div>
    ${found.length ? nothing : html`<p class="soft" part="note">${language.t('noOptions')}</p>`}
    ${more ? html`<p class="soft" part="note">${language.t('moreOptions')}</p>` : nothing}
    ${facet === 'when' ? dateRange(shown) : nothing}`;
}

/** Renders a facet in place: behind a button of its own where it has many options. */
export function facetField(shown: ShownFacet): TemplateResult {
  const { facet, options, open, onOpen } = shown;
  const long = isLong(options);
  const id = `options-${facet}`;
  return html`<fieldset class="facet" part="facet" data-facet=${facet}>
    <legend part="legend">
      ${
        long
          ? html`<button
              type="button"
              class="toggle"
              part="button toggle"
              aria-expanded=${open ? 'true' : 'false'}
              aria-controls=${id}
              @click=${() => onOpen(!open)}
            >
              ${facetName(shown)}
            </button>`
          : facetName(shown)
      }
    </legend>
    <div id=${id} ?hidden=${long && !open}>${facetOptions(shown)}</div>
  </fieldset>`;
}

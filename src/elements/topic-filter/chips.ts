import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { quotable } from '../../controllers/linked-search.js';
import type { ActiveValue } from '../../controllers/filter-engine.js';
import type { Choice } from '../../core/listing/choice.js';
import type { Language } from '../../locales/language.js';
import { feedText } from '../base/feed-text.js';

interface ChipsInput {
  readonly language: Language;
  /** The choice that is ticked, and the values of it that mean something. */
  readonly choice: Choice;
  readonly active: readonly ActiveValue[];
  /** Whether "Clear all filters" still has focus, so that it must not go yet. */
  readonly isClearing: boolean;
  /** @param index Which chip it was. @param value `null` for the search. */
  readonly onRemove: (index: number, value: ActiveValue | null) => void;
  readonly onClear: (event: Event) => void;
  readonly onClearBlur: () => void;
}

/** Renders a button for each value that is chosen, to take it away, and "Clear all filters". */
export function chips({ language, choice, active, isClearing, ...on }: ChipsInput): TemplateResult {
  const search = quotable(choice.search);
  const all: { readonly key: string; readonly name: unknown; readonly value: ActiveValue | null }[] = active.map(
    (value) => ({ key: `${value.facet} ${value.value}`, name: feedText(value.label), value }),
  );
  if (search) all.push({ key: 'search', name: language.t('quoted', { text: search }), value: null });
  const none = all.length === 0;
  return html`<div class="chips" part="chips" ?hidden=${none && !isClearing}>
    <ul role="list" ?hidden=${none}>
      ${repeat(
        all,
        ({ key }) => key,
        ({ name, value }, i) =>
          html`<li>
            <button type="button" class="chip" part="chip" @click=${() => on.onRemove(i, value)}>
              ${language
                .parts('removeFilter', { name: nothing as unknown })
                .map((part) => (part === nothing ? name : html`<span class="visually-hidden">${part}</span>`))}<span
                class="cross"
                aria-hidden="true"
                >×</span
              >
            </button>
          </li>`,
      )}
    </ul>
    <button type="button" class="clear" part="button clear" @click=${on.onClear} @blur=${on.onClearBlur}>
      ${language.t('clearAll')}
    </button>
  </div>`;
}

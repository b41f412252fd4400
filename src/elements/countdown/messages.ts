import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../locales/language.js';
import type { FeedError } from '../../core/feed-error.js';

/** The input of a countdown's messages about itself. */
interface MessagesInput {
  readonly language: Language;
  readonly error: FeedError | null;
  /** It has been loading for a while. */
  readonly isSlow: boolean;
  readonly hasFailed: boolean;
  /** How old what is shown is ("3 hours ago"), where a newer copy could not be loaded. */
  readonly age: string | null;
  readonly isEmpty: boolean;
  /** A feed was read that holds no events at all. */
  readonly noneFound: boolean;
  readonly onRetry: () => void;
}

/** Loading, empty, failed and stale, each in plain words. The slots are always there, hidden where they do not apply. */
export function messages(input: MessagesInput): TemplateResult {
  const { language, error, isSlow, hasFailed, age, isEmpty, noneFound, onRetry } = input;
  const retry = html`<button type="button" part="button retry" @click=${onRetry}>${language.t('retry')}</button>`;
  return html`<p class="message" part="message loading" ?hidden=${!isSlow}>${language.t('loading')}</p>
    <div class="message" part="message error" ?hidden=${!hasFailed}>
      <slot name="error"><p>${hasFailed ? language.errorText(error?.code ?? 'chunk') : nothing}</p></slot>
      ${hasFailed ? retry : nothing}
    </div>
    <div class="message" part="message empty" ?hidden=${!isEmpty}>
      <slot name="empty"><p>${isEmpty ? language.t(noneFound ? 'noneFound' : 'emptyUpcoming') : nothing}</p></slot>
    </div>
    ${
      age === null
        ? nothing
        : html`<div class="message stale" part="message stale">
            <p>${language.t('stale', { age })}</p>
            ${retry}
          </div>`
    }`;
}

import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../locales/language.js';
import { LazyPart } from '../base/lazy-part.js';
import type { Subscribe } from './actions/subscribe.js';
import type { ListState } from './list-state.js';

/** The buttons in the head of a list. Their code is loaded when the pointer or the focus comes to one. */
export class LazyTools {
  readonly #list: ListState;
  readonly #subscribe: LazyPart<Subscribe>;

  constructor(list: ListState) {
    this.#list = list;
    this.#subscribe = new LazyPart(list.host, 'what the button Subscribe opens', async () => {
      const { Subscribe } = await import('./actions/subscribe.js');
      return new Subscribe(list);
    });
  }

  render(language: Language): TemplateResult {
    const { host, dates } = this.#list;
    const word = host.calendars || dates.current?.snapshot.calendars ? 'subscribe' : 'downloadDates';
    return html`<div part="tools">
      <button
        type="button"
        part="button tool subscribe"
        aria-expanded="false"
        @pointerenter=${this.#onNear}
        @focus=${this.#onNear}
        @click=${this.#onClick}
      >
        ${language.t(word)}
      </button>
    </div>`;
  }

  #onNear = (): void => void this.#subscribe.load();

  #onClick = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLButtonElement;
    // Whoever opened a panel closes it.
    if (button.getAttribute('aria-expanded') === 'false') (await this.#subscribe.load())?.open(button);
  };
}

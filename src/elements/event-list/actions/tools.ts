import { css } from '@lit/reactive-element/css-tag.js';
import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../../locales/language.js';
import { LazyPart } from '../../base/lazy-part.js';
import type { Subscribe } from './subscribe.js';
import type { ListState } from '../list-state.js';

const toolsStyles = css`
  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.6em 0.5em;
  }
`;

/** The code of a button in the head. */
interface Tool {
  open(button: HTMLButtonElement): void;
}

/** The buttons in the head of a list, for those that have some. The code of what they open is loaded when the pointer or the focus comes to one. */
export class Tools {
  readonly #list: ListState;
  readonly #subscribe: LazyPart<Subscribe>;
  readonly #share: LazyPart<Tool>;

  constructor(list: ListState) {
    this.#list = list;
    list.host.addStyles([toolsStyles]);
    this.#subscribe = new LazyPart(list.host, 'what the button Subscribe opens', async () => {
      const { Subscribe } = await import('./subscribe.js');
      return new Subscribe(list);
    });
    this.#share = new LazyPart(list.host, 'what the button Share opens', async () => {
      const { shareList } = await import('./share-list.js');
      return { open: (button) => shareList(list, button) };
    });
  }

  /** Renders the buttons in the order that the page's author has given. */
  render(language: Language): TemplateResult {
    const { host, dates } = this.#list;
    const subscribe = host.calendars || dates.current?.snapshot.calendars ? 'subscribe' : 'downloadDates';
    return html`<div part="tools">
      ${host.tools
        .split(' ')
        .map((name) =>
          name === 'share'
            ? this.#button(name, language.t(name), this.#share)
            : this.#button(name, language.t(subscribe), this.#subscribe),
        )}
    </div>`;
  }

  #button(name: string, words: string, part: LazyPart<Tool>): TemplateResult {
    const onNear = (): void => void part.load();
    const onClick = async ({ currentTarget }: Event): Promise<void> => {
      const button = currentTarget as HTMLButtonElement;
      // Whoever opened a panel closes it.
      if (button.getAttribute('aria-expanded') === 'false') (await part.load())?.open(button);
    };
    return html`<span
      ><button
        type="button"
        part="button tool ${name}"
        aria-expanded="false"
        @pointerenter=${onNear}
        @focus=${onNear}
        @click=${onClick}
      >
        ${words}
      </button></span
    >`;
  }
}

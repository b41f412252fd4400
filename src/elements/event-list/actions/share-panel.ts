import { html, nothing, render } from 'lit/html.js';
import { ownOptions } from '../../../core/own-options.js';
import { mailLink } from '../../../core/publish/mail-link.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import { makeElement } from '../../base/make-element.js';
import { copyText, selectText } from './copy-text.js';

interface Shared {
  readonly url: string;
  readonly title: string;
  /** The lines of a mail before the link. */
  readonly text: readonly string[];
  /** The part that the link leaves out; `null` for nothing. */
  readonly note: string | null;
  /** The name of the panel. */
  readonly label: string;
}

/** Makes the panel of "Share": the link in a field, ways to send it, and what became of that. Nothing is sent anywhere by itself. */
export function sharePanel({ url, title, text, note, label }: Shared, words: ActionLanguage): HTMLElement {
  const panel = makeElement('div');
  panel.setAttribute('part', 'menu share');
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', label);
  const field = (): HTMLTextAreaElement => panel.querySelector('textarea')!;
  const tell = (message: string): void => {
    panel.querySelector('[role="status"]')!.textContent = message;
  };
  const copyWords = {
    copied: words.t('share.copied'),
    press: (keys: string): string => words.t('share.press', { keys }),
  };
  const copy = (): void => copyText(field(), copyWords, tell);
  const shareBySystem = (): void => {
    navigator.share(ownOptions({ title, url })).catch((error: unknown) => {
      // The reader has thought better of it.
      if ((error as Error | null)?.name !== 'AbortError') selectText(field(), copyWords, tell);
    });
  };
  render(
    html`<label for="share-link">${words.t('share.link')}</label>
      <textarea
        id="share-link"
        part="share-field"
        readonly
        dir="ltr"
        cols="32"
        rows=${Math.min(8, Math.ceil(url.length / 30))}
        .value=${url}
        @focus=${() => field().select()}
      ></textarea>
      <ul role="list">
        <li><button type="button" part="menu-item copy" @click=${copy}>${words.t('share.copy')}</button></li>
        <li><a part="menu-item mail" href=${mailLink(title, [...text, '', url])}>${words.t('share.mail')}</a></li>
        ${
          canShare(url)
            ? html`<li>
                <button type="button" part="menu-item system" @click=${shareBySystem}>
                  ${words.t('share.system')}
                </button>
              </li>`
            : nothing
        }
      </ul>
      ${note === null ? nothing : html`<p part="menu-note">${note}</p>`}
      <p part="menu-note" role="status"></p>`,
    panel,
  );
  return panel;
}

/** Whether the browser has a sheet for sharing, and this page may use it (Web Share API, 2.1.2). */
function canShare(url: string): boolean {
  try {
    return navigator.canShare(ownOptions({ url }));
  } catch {
    return false;
  }
}

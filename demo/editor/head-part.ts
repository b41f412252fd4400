/** The first part: the language of the page, what is done with the file, and what was done last. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { PAGE_LANGUAGES, type PageLanguage } from '../page-words.js';
import type { FeedEditor } from './feed-editor.js';

export function headPart(editor: FeedEditor): TemplateResult {
  const { say } = editor;
  return html`<div class="intro">
      <div class="language">
        <label for="page-language">${say('pageLanguage')}</label>
        <select
          id="page-language"
          .value=${live(editor.pageLanguage)}
          @change=${(event: Event) => editor.speak((event.target as HTMLSelectElement).value as PageLanguage)}
        >
          ${Object.entries(PAGE_LANGUAGES).map(
            ([tag, name]) =>
              html`<option value=${tag} lang=${tag} ?selected=${tag === editor.pageLanguage}>${name}</option>`,
          )}
        </select>
      </div>
      <h1>${say('pageTitle')}</h1>
      <p class="lead">${say('lead')}</p>
    </div>
    <section class="file" aria-labelledby="file-title">
      <h2 id="file-title" class="visually-hidden">${say('fileTitle')}</h2>
      <div class="buttons">
        <button type="button" class="main" @click=${() => editor.saving.save()}>${say('save')}</button>
        ${
          editor.saving.canSaveInPlace
            ? html`<button type="button" @click=${() => editor.saving.save(true)}>${say('saveCopy')}</button>`
            : nothing
        }
        <button
          type="button"
          aria-describedby="open-hint"
          @click=${() => editor.opening.open(document.querySelector('#file')!)}
        >
          ${say('open')}
        </button>
        <button
          type="button"
          aria-haspopup="dialog"
          @click=${() => editor.opening.askForTable(document.querySelector('#paste')!)}
        >
          ${say('paste')}
        </button>
        <button type="button" @click=${() => editor.saving.saveCalendar()}>${say('saveCalendar')}</button>
        <button type="button" @click=${() => editor.startAnew()}>${say('startAnew')}</button>
        <input id="file" type="file" hidden />
      </div>
      <p class="hint" id="open-hint">${say('openHint')}</p>
      <p class="state">
        ${editor.saving.fileName ? html`<bdi>${editor.saving.fileName}</bdi> · ` : nothing}${say(
          editor.saving.isChanged ? 'unsaved' : 'nothingUnsaved',
        )}
      </p>
      <div class="notice ${editor.message ? '' : 'none'}">
        <p role="status">${editor.message}</p>
        ${
          editor.deleted
            ? html`<button type="button" id="undo" @click=${() => editor.undo()}>${say('undo')}</button>`
            : nothing
        }
      </div>
    </section>`;
}

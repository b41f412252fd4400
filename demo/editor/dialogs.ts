/** Dialogs: one asks before changes are lost, one takes a table that is pasted. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FeedEditor } from './feed-editor.js';
import { choiceField } from './fields.js';

export function discardDialog({ say }: FeedEditor): TemplateResult {
  return html`<dialog id="discard" aria-labelledby="discard-title">
    <h2 id="discard-title">${say('discardTitle')}</h2>
    <p>${say('discard')}</p>
    <form method="dialog" class="buttons">
      <button value="no" autofocus>${say('discardNo')}</button>
      <button value="yes">${say('discardYes')}</button>
    </form>
  </dialog>`;
}

/** Where the cells of a spreadsheet are pasted, also by those who have no keyboard to paste with. */
export function pasteDialog(editor: FeedEditor): TemplateResult {
  const { say } = editor;
  const read = (event: Event): void => {
    const dialog = event.target as HTMLDialogElement;
    const field = dialog.querySelector('textarea')!;
    const text = field.value;
    field.value = '';
    const isBelow = editor.feed.entries.length > 0 && editor.opening.pastesBelow;
    if (dialog.returnValue === 'yes' && text.trim()) void editor.opening.paste(text, isBelow);
  };
  return html`<dialog id="paste" aria-labelledby="paste-title" @close=${read}>
    <h2 id="paste-title">${say('paste')}</h2>
    <form method="dialog">
      <label for="pasted">${say('pasteHint')}</label>
      <textarea id="pasted" rows="8" dir="auto" wrap="off" autofocus></textarea>
      ${editor.feed.entries.length ? pastePlace(editor) : nothing}
      <div class="buttons">
        <button value="yes" class="main">${say('pasteYes')}</button>
        <button value="no" formnovalidate>${say('pasteNo')}</button>
      </div>
    </form>
  </dialog>`;
}

/** Asks what becomes of the events that are there. */
const pastePlace = (editor: FeedEditor): TemplateResult =>
  choiceField({
    id: 'paste-place',
    label: editor.say('pastePlace', { count: editor.say('events', { n: editor.feed.entries.length }) }),
    type: 'radio',
    options: [
      { value: 'below', label: editor.say('pasteBelow') },
      { value: 'instead', label: editor.say('pasteInstead') },
    ],
    chosen: [editor.opening.pastesBelow ? 'below' : 'instead'],
    onInput: (value) => editor.opening.choosePastePlace(value === 'below'),
  });

/** The page as it stands: the form, and beside it the list that readers will see. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { discardDialog, pasteDialog } from './dialogs.js';
import { eventsPart } from './events-part.js';
import type { FeedEditor } from './feed-editor.js';
import { feedPart } from './feed-part.js';
import { headPart } from './head-part.js';
import { tablePart } from './table-part.js';

export const pageTemplate = (editor: FeedEditor): TemplateResult =>
  html`${headPart(editor)}
    <div class="beside">
      <div class="form">${summary(editor)} ${tablePart(editor)} ${feedPart(editor)} ${eventsPart(editor)}</div>
      <div class="result">${result(editor)}</div>
    </div>
    <p role="status" class="visually-hidden">${editor.heard}</p>
    ${discardDialog(editor)} ${pasteDialog(editor)}`;

function summary(editor: FeedEditor): unknown {
  const { say } = editor;
  if (!editor.remarks.hasSummary) return nothing;
  return html`<div id="error-summary" class="summary" role="group" tabindex="-1" aria-labelledby="error-summary-title">
    <h2 id="error-summary-title">${say('errorSummary')}</h2>
    <ul>
      ${editor.remarks.mistakes().map(
        (mistake) =>
          html`<li>
            <a
              href="#${mistake.id}"
              @click=${(event: Event) => {
                event.preventDefault();
                editor.show(mistake);
              }}
              >${mistake.text}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function result(editor: FeedEditor): TemplateResult {
  const { say } = editor;
  const { report } = editor.remarks;
  return html`<ogp-event-list
      src="#${editor.written.id}"
      when="all"
      heading=${say('written')}
      heading-level="2"
      page-size="10"
    ></ogp-event-list>
    <section class="report" aria-labelledby="report-part">
      <h2 id="report-part">${say('report')}</h2>
      ${
        report.length
          ? report.map(
              ({ title, sentences }) =>
                html`<h3><bdi>${title}</bdi></h3>
                  <ul>
                    ${sentences.map((sentence) => html`<li lang="en" dir="auto">${sentence}</li>`)}
                  </ul>`,
            )
          : html`<p>${say('nothingWrong')}</p>`
      }
    </section>`;
}

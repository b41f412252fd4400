/** The page as it stands. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { columnOptions, languageOptions, withOwn } from './choices.js';
import { fieldId } from './context.js';
import type { Editor } from './editor.js';
import { eventForm, textFields, textOf } from './event-form.js';
import { eventOf, languageOf, type Entry } from './feed-document.js';
import { choiceField, inputField, selectField } from './fields.js';
import { DATE_ORDERS, withColumn } from './table.js';
import { PAGE_LANGUAGES, type PageLanguage } from './words/words.js';
import { wordingsOf } from './wordings.js';

/** Returns how an event is called in the page: by its title in the language of the page, else in any. */
export function titleOf({ say, feed, pageLanguage }: Editor, entry: Entry): string {
  const event = eventOf(entry);
  if (!event) return say('kept');
  const wordings = wordingsOf(event.title, languageOf(feed));
  return wordings.get(pageLanguage) || [...wordings.values()].find(Boolean) || say('newEvent');
}

export const pageTemplate = (editor: Editor): TemplateResult =>
  html`${head(editor)}
    <div class="beside">
      <div class="form">${summary(editor)} ${tablePart(editor)} ${feedPart(editor)} ${eventsPart(editor)}</div>
      <div class="result">${result(editor)}</div>
    </div>
    <p role="status" class="visually-hidden">${editor.heard}</p>
    ${discardDialog(editor)} ${pasteDialog(editor)}`;

function head(editor: Editor): TemplateResult {
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
        <button type="button" class="main" @click=${() => editor.save()}>${say('save')}</button>
        ${
          editor.canSaveInPlace
            ? html`<button type="button" @click=${() => editor.save(true)}>${say('saveCopy')}</button>`
            : nothing
        }
        <button
          type="button"
          aria-describedby="open-hint"
          @click=${() => editor.open(document.querySelector('#file')!)}
        >
          ${say('open')}
        </button>
        <button
          type="button"
          aria-haspopup="dialog"
          @click=${() => editor.askForTable(document.querySelector('#paste')!)}
        >
          ${say('paste')}
        </button>
        <button type="button" @click=${() => editor.saveCalendar()}>${say('saveCalendar')}</button>
        <button type="button" @click=${() => editor.startAnew()}>${say('startAnew')}</button>
        <input id="file" type="file" hidden />
      </div>
      <p class="hint" id="open-hint">${say('openHint')}</p>
      <p class="state">
        ${editor.fileName ? html`<bdi>${editor.fileName}</bdi> · ` : nothing}${say(
          editor.isChanged ? 'unsaved' : 'nothingUnsaved',
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

function summary(editor: Editor): unknown {
  const { say } = editor;
  if (!editor.hasSummary) return nothing;
  return html`<div id="error-summary" class="summary" role="group" tabindex="-1" aria-labelledby="error-summary-title">
    <h2 id="error-summary-title">${say('errorSummary')}</h2>
    <ul>
      ${editor.mistakes().map(
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

/** Of a table that was opened: what each column is taken for, and how dates are written. */
function tablePart(editor: Editor): unknown {
  const { say, table, language } = editor;
  if (!table) return nothing;
  const fields = columnOptions(language, say);
  const none = { value: '', label: say('notRead') };
  const dates = fieldId(null, 'dates');
  return html`<section class="panel" aria-labelledby="table-part">
    <h2 id="table-part">${say('table')}</h2>
    <p class="hint">${say('tableHint')}</p>
    ${table.columns.map(({ header, field }, index) =>
      selectField(
        {
          id: fieldId(null, `column-${index}`),
          label: header,
          value: field,
          options: [none, ...fields],
          isShort: true,
          onInput: (value) => void editor.changeTable(withColumn(table, header, value)),
        },
        say('error'),
      ),
    )}
    ${selectField(
      {
        id: dates,
        label: say('dateOrder'),
        value: table.dates,
        options: [
          { value: '', label: say('dateOrderOfTable') },
          ...DATE_ORDERS.map((value) => ({ value, label: say(`dateOrder.${value}`) })),
        ],
        isShort: true,
        onInput: (value) => void editor.changeTable({ ...table, dates: value }),
      },
      say('error'),
    )}
  </section>`;
}

function feedPart(editor: Editor): TemplateResult {
  const { say, language, feed, languages } = editor;
  const { head } = feed;
  const options = languageOptions(language);
  const homepage = fieldId(null, 'homepage');
  const main = languageOf(feed);
  return html`<section class="panel" aria-labelledby="feed-part">
    <h2 id="feed-part">${say('feed')}</h2>
    ${textFields(editor, {
      key: null,
      name: 'title',
      label: say('feedTitle'),
      value: head.title,
      onInput: (value, input) => editor.changeHead('title', value ?? '', input),
    })}
    <div class="row">
      ${selectField(
        {
          id: fieldId(null, 'language'),
          label: say('feedLanguage'),
          value: main,
          options: withOwn(options, main, say),
          isShort: true,
          onInput: (value) => editor.changeHead('language', value),
        },
        say('error'),
      )}
      ${selectField(
        {
          id: fieldId(null, 'addLanguage'),
          label: say('addLanguage'),
          value: '',
          options: [
            { value: '', label: say('noLanguage') },
            ...options.filter(({ value }) => !languages.includes(value)),
          ],
          isShort: true,
          onInput: (value) => value && editor.addLanguage(value),
        },
        say('error'),
      )}
    </div>
    ${editor.zones.render(
      {
        id: fieldId(null, 'timeZone'),
        label: say('feedZone'),
        hint: say('feedZoneHint'),
        zone: textOf(head.timeZone),
        inherited: '',
        onChoose: (zone) => editor.changeHead('timeZone', zone || undefined),
      },
      say,
    )}
    ${inputField(
      {
        id: homepage,
        label: say('homepage'),
        hint: say('addressHint'),
        type: 'url',
        value: textOf(head.homepage),
        problem: editor.problemOf(homepage),
        onInput: (value, input) => editor.changeHead('homepage', value.trim() || undefined, input),
      },
      say('error'),
    )}
  </section>`;
}

function eventsPart(editor: Editor): TemplateResult {
  const { say, feed } = editor;
  return html`<section class="panel" aria-labelledby="events-part">
    <h2 id="events-part">${say('eventsTitle')}</h2>
    ${
      feed.entries.length
        ? html`<ol class="events" role="list">
            ${repeat(
              feed.entries,
              ({ key }) => key,
              (entry) => eventItem(editor, entry),
            )}
          </ol>`
        : html`<p class="hint">${say('noEvents')}</p>`
    }
    <button type="button" class="add" @click=${() => editor.addEvent()}>${say('addEvent')}</button>
  </section>`;
}

function eventItem(editor: Editor, entry: Entry): TemplateResult {
  const { say } = editor;
  const title = titleOf(editor, entry);
  const event = eventOf(entry);
  const isOpen = event !== null && editor.openKey === entry.key;
  return html`<li class=${isOpen ? 'open' : ''}>
    <div class="event-head">
      <h3><bdi>${title}</bdi> ${event ? html`<span class="date">${dateOf(editor, entry)}</span>` : nothing}</h3>
      <div class="buttons">
        ${
          event
            ? html`<button
                type="button"
                id=${fieldId(entry.key, 'edit')}
                aria-expanded=${isOpen ? 'true' : 'false'}
                aria-label=${say(isOpen ? 'closeEvent' : 'editEvent', { title })}
                @click=${() => editor.toggle(entry.key)}
              >
                ${say(isOpen ? 'close' : 'edit')}
              </button>`
            : nothing
        }
        <button type="button" aria-label=${say('deleteEvent', { title })} @click=${() => editor.delete(entry)}>
          ${say('delete')}
        </button>
      </div>
    </div>
    ${isOpen ? eventForm(editor, entry) : nothing}
  </li>`;
}

/** The day of an event, beside its title. */
function dateOf(editor: Editor, entry: Entry): string {
  const { kind, startDay, start } = editor.whenOf(entry);
  return kind === 'written'
    ? start
    : startDay && editor.language.format.moment(Date.parse(`${startDay}T00:00Z`), 'date');
}

function result(editor: Editor): TemplateResult {
  const { say, report } = editor;
  return html`<ogp-event-list
      src="#${editor.writtenId}"
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

function discardDialog({ say }: Editor): TemplateResult {
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
function pasteDialog(editor: Editor): TemplateResult {
  const { say } = editor;
  const read = (event: Event): void => {
    const dialog = event.target as HTMLDialogElement;
    const field = dialog.querySelector('textarea')!;
    const text = field.value;
    field.value = '';
    const isBelow = editor.feed.entries.length > 0 && editor.pastesBelow;
    if (dialog.returnValue === 'yes' && text.trim()) void editor.paste(text, isBelow);
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
const pastePlace = (editor: Editor): TemplateResult =>
  choiceField({
    id: 'paste-place',
    label: editor.say('pastePlace', { count: editor.say('events', { n: editor.feed.entries.length }) }),
    type: 'radio',
    options: [
      { value: 'below', label: editor.say('pasteBelow') },
      { value: 'instead', label: editor.say('pasteInstead') },
    ],
    chosen: [editor.pastesBelow ? 'below' : 'instead'],
    onInput: (value) => editor.choosePastePlace(value === 'below'),
  });

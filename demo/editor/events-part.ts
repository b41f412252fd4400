/** The events, one of which may be open. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { fieldId } from './context.js';
import { eventForm } from './event-form.js';
import { eventOf, type Entry } from './feed-document.js';
import type { FeedEditor } from './feed-editor.js';

export function eventsPart(editor: FeedEditor): TemplateResult {
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

function eventItem(editor: FeedEditor, entry: Entry): TemplateResult {
  const { say } = editor;
  const title = editor.titleOf(entry);
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
function dateOf(editor: FeedEditor, entry: Entry): string {
  const { kind, startDay, start } = editor.whenOf(entry);
  return kind === 'written'
    ? start
    : startDay && editor.language.format.moment(Date.parse(`${startDay}T00:00Z`), 'date');
}

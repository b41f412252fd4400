/** The fields of the feed itself. */
import { html, type TemplateResult } from 'lit/html.js';
import { languageOptions, withOwn } from './choices.js';
import { fieldId } from './context.js';
import { textFields, textOf } from './event-form.js';
import { languageOf } from './feed-document.js';
import type { FeedEditor } from './feed-editor.js';
import { inputField, selectField } from './fields.js';

export function feedPart(editor: FeedEditor): TemplateResult {
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

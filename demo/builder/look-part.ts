/** The third question: the look. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { inputField, selectField } from '../editor/fields.js';
import type { EmbedBuilder } from './embed-builder.js';
import { contrast, ENOUGH, PAGES } from './contrast.js';
import { check } from './check.js';
import { FIRST_ACCENT, HEADING_LEVELS, VALUES } from './choices.js';
import { PAGE_LANGUAGES } from '../page-words.js';
import type { BuilderWordKey } from './words/en.js';

export function lookPart(builder: EmbedBuilder): TemplateResult {
  const { say, given, embed } = builder;
  const { settings = {}, accent } = given;
  const isList = embed.element === 'event-list';
  const isHidden = settings.heading === '';
  return html`<section class="panel" aria-labelledby="look-part">
    <h2 id="look-part">${say('lookPart')}</h2>
    ${
      isHidden
        ? nothing
        : inputField(
            {
              id: 'heading',
              label: say('heading'),
              hint: say('headingHint'),
              value: String(settings.heading ?? ''),
              onInput: (value) => builder.set('heading', value || undefined),
            },
            say('error'),
          )
    }
    ${check('heading-hidden', say('headingHidden'), isHidden, (isOn) => builder.set('heading', isOn ? '' : undefined))}
    <div class="row">
      ${Object.entries<readonly string[]>(VALUES[isList ? 'event-list' : 'countdown']).map(([name, values]) =>
        words(builder, name as 'layout', values),
      )}
      ${selectField(
        {
          id: 'heading-level',
          label: say('heading-level'),
          value: String(settings['heading-level'] ?? '2'),
          options: HEADING_LEVELS.map((value) => ({ value, label: value })),
          isShort: true,
          onInput: (value) => builder.set('heading-level', value),
        },
        say('error'),
      )}
      ${selectField(
        {
          id: 'lang',
          label: say('lang'),
          value: String(settings.lang ?? ''),
          options: [
            { value: '', label: say('pageLang') },
            ...Object.entries(PAGE_LANGUAGES).map(([value, label]) => ({ value, label })),
          ],
          isShort: true,
          onInput: (value) => builder.set('lang', value || undefined),
        },
        say('error'),
      )}
    </div>
    ${
      isList
        ? html`${check('images', say('images'), settings.images !== undefined, (isOn) => builder.set('images', isOn ? '' : undefined))}
          ${check('time-zone-control', say('time-zone-control'), Boolean(settings['time-zone-control']), (isOn) =>
            builder.set('time-zone-control', isOn || undefined),
          )}`
        : nothing
    }
    ${check('has-accent', say('hasAccent'), Boolean(accent), (isOn) => builder.change({ accent: isOn ? FIRST_ACCENT : null }))}
    ${accent ? accentField(builder, accent) : nothing}
  </section>`;
}

function words(
  builder: EmbedBuilder,
  name: 'layout' | 'group-by' | 'series',
  values: readonly string[],
): TemplateResult {
  const { say, given } = builder;
  return selectField(
    {
      id: name,
      label: say(name),
      value: String(given.settings?.[name] ?? values[0]),
      options: values.map((value) => ({ value, label: say(`${name}.${value}` as BuilderWordKey) })),
      isShort: true,
      onInput: (value) => builder.set(name, value),
    },
    say('error'),
  );
}

/** The colour, and how well it can be read: told, not forbidden. */
function accentField(builder: EmbedBuilder, accent: string): TemplateResult {
  const { say, language } = builder;
  const told = (key: 'contrastLight' | 'contrastDark', page: string): TemplateResult => {
    const ratio = contrast(accent, page);
    const verdict = say(ratio >= ENOUGH ? 'enough' : 'tooLittle');
    return html`<p class="hint">${say(key, { ratio: language.format.number(ratio), verdict })}</p>`;
  };
  return html`<div class="field accent">
    <label for="accent">${say('accent')}</label>
    <input
      type="color"
      id="accent"
      .value=${accent}
      aria-describedby="accent-told"
      @input=${(event: Event) => builder.change({ accent: (event.target as HTMLInputElement).value })}
    />
    <div id="accent-told" role="status">${told('contrastLight', PAGES.light)} ${told('contrastDark', PAGES.dark)}</div>
  </div>`;
}

/** The second question: what to show. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EventKind } from '../../src/core/model/event.js';
import { facetCounts } from '../../src/embed/facet-counts.js';
import { choiceField, inputField, selectField, type Option } from '../editor/fields.js';
import type { EmbedBuilder } from './embed-builder.js';
import { check } from './check.js';
import { FACETS, FIRST_FILTER, MOST_EVENTS, SHOWN_ELEMENTS, WHENS } from './choices.js';
import type { BuilderWordKey } from './words/en.js';

export function showPart(builder: EmbedBuilder): TemplateResult {
  const { say, given } = builder;
  const element = builder.embed.element;
  return html`<section class="panel" aria-labelledby="show-part">
    <h2 id="show-part">${say('showPart')}</h2>
    ${choiceField({
      id: 'element',
      label: say('element'),
      type: 'radio',
      options: SHOWN_ELEMENTS.map((value) => ({ value, label: say(`element.${value}`) })),
      chosen: [element],
      onInput: (value) => builder.change({ element: value }),
    })}
    ${element === 'event-list' ? whenField(builder) : eventField(builder)} ${facetFields(builder)}
    ${
      element === 'event-list'
        ? html`${inputField(
            {
              id: 'page-size',
              label: say('page-size'),
              type: 'number',
              max: 1000,
              value: String(given.settings?.['page-size'] ?? '20'),
              onInput: (value) => builder.set('page-size', value),
            },
            say('error'),
          )}
          ${filterFields(builder)}`
        : nothing
    }
  </section>`;
}

function whenField(builder: EmbedBuilder): TemplateResult {
  const { say, given } = builder;
  return selectField(
    {
      id: 'when',
      label: say('when'),
      value: String(given.settings?.when ?? 'upcoming'),
      options: WHENS.map((value) => ({ value, label: say(`when.${value}`) })),
      isShort: true,
      onInput: (value) => builder.set('when', value),
    },
    say('error'),
  );
}

function eventField(builder: EmbedBuilder): TemplateResult {
  const { say, language, feed, given } = builder;
  const events = feed.state.snapshot?.events.slice(0, MOST_EVENTS) ?? [];
  const options = events.map(({ id, title }): Option => {
    return { value: id, label: (title ? language.text(title).value : id).slice(0, 80) };
  });
  return selectField(
    {
      id: 'event',
      label: say('event'),
      value: String(given.settings?.event ?? ''),
      options: [{ value: '', label: say('nextEvent') }, ...options],
      onInput: (value) => builder.set('event', value || undefined),
    },
    say('error'),
  );
}

function facetFields(builder: EmbedBuilder): TemplateResult[] {
  const { say, language, feed } = builder;
  const { snapshot } = feed.state;
  if (!snapshot) return [];
  const labelOf = {
    topics: (value: string) => language.topicLabel(value, snapshot.topics).value,
    countries: (value: string) => language.format.countryName(value).value,
    kinds: (value: string) => language.t(`kind.${value as EventKind}`),
  };
  return (['topics', 'countries', 'kinds'] as const).map((facet) => {
    const values = facetCounts(snapshot, facet);
    const chosen = builder.wordsOf(facet);
    // A lone value leaves nothing out; a chosen one that the feed lacks can be taken away.
    const all = [...new Set([...(values.size > 1 ? values.keys() : []), ...chosen])].filter(
      (value) => !/\s/.test(value),
    );
    if (!all.length) return html``;
    return html`<div class="facet">
      ${choiceField({
        id: facet,
        label: say(facet),
        type: 'checkbox',
        options: all.map((value) => ({
          value,
          label: `${labelOf[facet](value)} (${language.format.number(values.get(value) ?? 0)})`,
        })),
        chosen,
        onInput: (value, isOn) => builder.toggle(facet, value, isOn),
      })}
      <p class="hint">${say('noneIsAll')}</p>
    </div>`;
  });
}

function filterFields(builder: EmbedBuilder): TemplateResult {
  const { say, language, given } = builder;
  const { filter } = given;
  return html`${check('filter', say('filter'), Boolean(filter), (isOn) =>
    builder.change({ filter: isOn ? FIRST_FILTER : null }),
  )}
  ${
    filter
      ? html`<div class="part">
          ${choiceField({
            id: 'facets',
            label: say('facets' satisfies BuilderWordKey),
            type: 'checkbox',
            options: FACETS.map((value) => ({ value, label: language.t(`facet.${value}`) })),
            chosen: builder.wordsOf('facets', 'filter'),
            onInput: (value, isOn) => builder.toggle('facets', value, isOn, 'filter'),
          })}
          ${check('search', say('search'), Boolean(filter.search), (isOn) => builder.set('search', isOn || undefined, 'filter'))}
        </div>`
      : nothing
  }`;
}

import { html, type TemplateResult } from 'lit/html.js';
import { placePopover } from '../../controllers/place-popover.js';
import { facetName, facetOptions, type FacetFacts } from './facet-fields.js';

/** A facet behind a button, in a popover beside it. */
export function facetPopover(facts: FacetFacts): TemplateResult {
  const { facet, language } = facts;
  const id = `popover-${facet}`;
  const place = (event: Event): void => {
    const panel = event.currentTarget as HTMLElement;
    const button = panel.previousElementSibling;
    if (button instanceof HTMLElement) placePopover(event as ToggleEvent, button, id);
  };
  return html`<div class="facet" part="facet" data-facet=${facet}>
    <button type="button" class="toggle" part="button toggle" popovertarget=${id}>${facetName(facts)}</button>
    <div id=${id} class="popover" part="popover" popover @beforetoggle=${place}>
      <fieldset>
        <legend part="legend">${language.t(`facet.${facet}`)}</legend>
        ${facetOptions(facts)}
      </fieldset>
    </div>
  </div>`;
}

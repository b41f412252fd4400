import { html, type TemplateResult } from 'lit/html.js';
import { isElement } from '../../controllers/node-kinds.js';
import { placePopover } from '../../controllers/place-popover.js';
import { facetName, facetOptions, type ShownFacet } from './facet-fields.js';

/** Renders a facet behind a button, in a popover beside it. */
export function facetPopover(shown: ShownFacet): TemplateResult {
  const { facet, language } = shown;
  const id = `popover-${facet}`;
  const place = (event: Event): void => {
    const panel = event.currentTarget as HTMLElement;
    const button = panel.previousElementSibling;
    if (isElement(button)) placePopover(event as ToggleEvent, button, id);
  };
  // It must not lie over what is focused next (WCAG 2.2, 2.4.11). Focus that leaves the window comes back.
  const leave = (event: FocusEvent): void => {
    const panel = event.currentTarget as HTMLElement;
    const next = event.relatedTarget as Node | null;
    if (next && next !== panel.previousElementSibling && !panel.contains(next)) panel.hidePopover();
  };
  return html`<div class="facet" part="facet" data-facet=${facet}>
    <button type="button" class="toggle" part="button toggle" popovertarget=${id}>${facetName(shown)}</button>
    <div id=${id} class="popover" part="popover" popover @beforetoggle=${place} @focusout=${leave}>
      <fieldset>
        <legend part="legend">${language.t(`facet.${facet}`)}</legend>
        ${facetOptions(shown)}
      </fieldset>
    </div>
  </div>`;
}

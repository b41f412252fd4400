import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Group } from '../../core/query/groups.js';
import type { Row } from '../../core/query/listing.js';
import { heading } from '../heading.js';
import { eventItem } from './event-item.js';
import { groupHeading } from './group-heading.js';
import type { ItemContext } from './item-context.js';

/** A group with its heading, one level above the titles in it; without groups, the bare list. */
export function groupTemplate(group: Group, context: ItemContext): TemplateResult {
  const items = repeat(
    group.rows,
    ({ key }) => key,
    // A choice among a thousand entries leaves most of them as they are.
    (row) => guard([row, context], () => safeItem(row, context)),
  );
  const list = html`<ul class="events" role="list">
    ${items}
  </ul>`;
  if (context.groupBy === 'none') return list;
  const words = groupHeading(context.locale, group, context.groupBy);
  return html`<div part="group">
    ${heading(context.titleLevel - 1, { class: 'group-heading', part: 'group-heading' }, words)}${list}
  </div>`;
}

/** One bad event never blanks the list: should one fail to render in spite of all, it alone is missing, and the console says so. */
function safeItem(row: Row, context: ItemContext): TemplateResult | typeof nothing {
  try {
    return eventItem(context, row);
  } catch (error) {
    context.warn(`event ${row.occurrence.id} could not be shown: ${String(error)}`);
    return nothing;
  }
}

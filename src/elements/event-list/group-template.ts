import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { Group, GroupChoice } from '../../core/query/groups.js';
import { children } from '../children.js';
import { heading } from '../heading.js';
import { groupHeading } from './group-heading.js';

/** How groups of entries are shown. */
export interface GroupContext {
  readonly locale: LocaleController;
  readonly groupBy: GroupChoice;
  readonly titleLevel: number;
  readonly onClick: (event: MouseEvent) => void;
}

/** A group with its heading, one level above the titles in it; without groups, the bare list. */
export function groupTemplate(group: Group, entries: readonly Node[], context: GroupContext): TemplateResult {
  const { locale, groupBy, titleLevel, onClick } = context;
  // The clicks are those of links, which keys make too.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  const list = html`<ul class="events" role="list" @click=${onClick} ${children(entries)}></ul>`;
  if (groupBy === 'none') return list;
  const words = groupHeading(locale, group, groupBy);
  return html`<div part="group">
    ${heading(titleLevel - 1, { class: 'group-heading', part: 'group-heading' }, words)}${list}
  </div>`;
}

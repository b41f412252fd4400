import type { Group, GroupChoice } from '../../core/query/groups.js';
import { putChildren } from '../put-children.js';
import { morph } from '../morph.js';
import { kind } from '../nodes.js';
import type { Entries } from './entries.js';
import type { EntrySettings } from './entry-settings.js';
import { groupHeading } from './group-heading.js';
import type { Moment } from './standing.js';

const div = kind('div', { part: 'group' });
const ul = kind('ul', { class: 'events', role: 'list' });
const headings = [1, 2, 3, 4, 5, 6].map((level) =>
  kind(`h${level}`, { class: 'group-heading', part: 'group-heading', tabindex: '-1' }),
);

interface GroupNode {
  readonly settings: EntrySettings;
  /** The whole group; where there are no groups, the list itself. */
  readonly node: HTMLElement;
  readonly heading: HTMLElement | null;
  readonly list: HTMLElement;
}

/** The groups of a list with the entries in them, as nodes; kept by key as long as there are any. */
export class Groups {
  /** All of them. */
  readonly node = kind('div')(null);
  readonly #entries: Entries;
  readonly #onClick: (event: MouseEvent) => void;
  #groups: ReadonlyMap<string, GroupNode> = new Map();
  #groupBy: GroupChoice | null = null;

  /** @param onClick Hears the clicks of all entries, in their lists. */
  constructor(entries: Entries, onClick: (event: MouseEvent) => void) {
    this.#entries = entries;
    this.#onClick = onClick;
  }

  show(groups: readonly Group[], settings: EntrySettings, moment: Moment): void {
    if (settings.groupBy !== this.#groupBy) this.#groups = new Map();
    this.#groupBy = settings.groupBy;
    const last = this.#groups;
    this.#groups = new Map(groups.map((group) => [group.key, this.#group(group, settings, last.get(group.key))]));
    const nodes = groups.map(({ key, rows }) => {
      const { node, list } = this.#groups.get(key)!;
      putChildren(list, this.#entries.nodes(rows, settings, moment));
      measure(node, list === node ? 0 : rows.length);
      return node;
    });
    putChildren(this.node, nodes);
  }

  /** A group with its heading, one level above the titles in it; without groups, the bare list. */
  #group(group: Group, settings: EntrySettings, last: GroupNode | undefined): GroupNode {
    if (last?.settings === settings) return last;
    const list = last?.list ?? ul(null);
    if (!last) list.addEventListener('click', this.#onClick);
    if (settings.groupBy === 'none') return { settings, node: list, heading: null, list };
    const heading = headingOf(group, settings);
    if (!last?.heading) return { settings, node: div([heading, list]), heading, list };
    if (last.heading.nodeName !== heading.nodeName) {
      last.heading.replaceWith(heading);
      return { ...last, settings, heading };
    }
    morph(last.heading, heading);
    return { ...last, settings };
  }
}

/**
 * What is left out of the layout while it is far: a group with few entries as a whole, since each part that may be left out costs
 * the browser almost as much as laying out an entry; and of more entries each, or coming near would take long.
 */
const FEW = 60;

/** Says how many entries a group has that is left out as a whole: that much room it takes before it has been laid out. */
function measure(node: HTMLElement, rows: number): void {
  const few = rows > 0 && rows <= FEW;
  const text = few ? String(rows) : '';
  if (node.style.getPropertyValue('--_rows') === text) return;
  node.classList.toggle('few', few);
  if (few) node.style.setProperty('--_rows', text);
  else node.style.removeProperty('--_rows');
}

function headingOf(group: Group, { locale, groupBy, titleLevel }: EntrySettings): HTMLElement {
  return headings[Math.min(titleLevel - 1, 6) - 1]!(groupHeading(locale, group, groupBy));
}

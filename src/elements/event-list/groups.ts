import type { Group, GroupSetting } from '../../core/listing/groups.js';
import { putChildren } from '../base/put-children.js';
import { morph } from '../base/morph.js';
import { domMakers as make } from '../base/target-dom.js';
import type { Entries } from './entries.js';
import type { CardSettings } from '../../markup/card-settings.js';
import { groupHeading } from '../../markup/group-heading.js';
import type { ViewerNow } from '../../core/listing/entry-state.js';

interface GroupNode {
  readonly settings: CardSettings<HTMLElement>;
  /** The whole group; where there are no groups, the list itself. */
  node: HTMLElement;
  readonly heading: HTMLElement | null;
  readonly list: HTMLElement;
  /** How many entries it has that are left out with it while it is far; `null` where that is not up to it. */
  room: number | null;
}

/** The groups of a list with the entries in them, as nodes; kept by key as long as there are any. */
export class Groups {
  /** All of them. */
  readonly node = make.groups(null);
  readonly #entries: Entries;
  readonly #onClick: (event: MouseEvent) => void;
  #groups: ReadonlyMap<string, GroupNode> = new Map();
  #groupBy: GroupSetting | null = null;

  /** @param onClick Hears the clicks of all entries, in their lists. */
  constructor(entries: Entries, onClick: (event: MouseEvent) => void) {
    this.#entries = entries;
    this.#onClick = onClick;
    // A picture that cannot be had leaves neither a hole nor the name of who took it. Such events do not bubble.
    const onError = ({ target }: Event): void => (target as Element).closest('.image')?.remove();
    this.node.addEventListener('error', onError, true);
  }

  /** Tells the browser how much room an entry takes that it has not laid out: as much as the first ones do, which it has. */
  learnSize(): void {
    const first = [...this.node.querySelectorAll('.event')].slice(0, SAMPLE);
    let sum = 0;
    for (const { clientHeight } of first) sum += clientHeight;
    if (sum > 0) this.node.style.setProperty('--_row', `${Math.round(sum / first.length)}px`);
  }

  /** @param isLong Whether there are so many entries that those far from the window are not laid out. */
  show(groups: readonly Group[], settings: CardSettings<HTMLElement>, now: ViewerNow, isLong: boolean): void {
    if (settings.groupBy !== this.#groupBy) this.#groups = new Map();
    this.#groupBy = settings.groupBy;
    const last = this.#groups;
    this.#groups = new Map(groups.map((group) => [group.key, this.#group(group, settings, last.get(group.key))]));
    const nodes = groups.map(({ key, rows }) => {
      const group = this.#groups.get(key)!;
      putChildren(group.list, this.#entries.nodes(rows, settings, now));
      if (isLong && group.heading) leaveOut(group, rows.length);
      return group.node;
    });
    putChildren(this.node, nodes);
  }

  /** A group with its heading, one level above the titles in it; without groups, the bare list. */
  #group(group: Group, settings: CardSettings<HTMLElement>, last: GroupNode | undefined): GroupNode {
    if (last?.settings === settings) return last;
    const list = last?.list ?? make.cards(null);
    if (!last) list.addEventListener('click', this.#onClick);
    if (settings.groupBy === 'none') return { settings, node: list, heading: null, list, room: null };
    const heading = groupHeading(settings, group);
    if (!last?.heading) return { settings, node: make.group([heading, list]), heading, list, room: null };
    if (last.heading.nodeName !== heading.nodeName) {
      last.heading.replaceWith(heading);
      return { ...last, settings, heading };
    }
    morph(last.heading, heading);
    return { ...last, settings };
  }
}

/**
 * Left out of the layout while it is far: a group with few entries as a whole, since each part that may be left out costs
 * the browser almost as much as laying out an entry; and of more entries each, or coming near would take long.
 */
const FEW = 60;
/** Entries by which the size of the others is guessed; the first window shows about as many. */
const SAMPLE = 12;

/** Gives a group that is left out the room of so many entries, until it has been laid out. */
function leaveOut(group: GroupNode, rows: number): void {
  const room = rows > FEW ? null : rows;
  if (room === group.room) return;
  if (group.room !== null) {
    // Browsers remember how much room a node took when it was last laid out, whatever has become of it: this is another one.
    const { childNodes } = group.node;
    group.node = make.group(null);
    group.node.append(...childNodes);
  }
  group.room = room;
  group.node.classList.toggle('few', room !== null);
  if (room !== null) group.node.style.setProperty('--_rows', String(room));
}

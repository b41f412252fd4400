import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ZoneChoice } from '../core/time/display.js';
import { isKnownZone } from '../core/time/zone.js';

/** Where a choice is kept beyond the page: nowhere, until the tab is closed, or until somebody clears it. */
export type Persistence = 'none' | 'session' | 'local';

/** The settings of an element that lets its reader choose a clock; read at every update. */
export interface ZoneChoiceSettings {
  /** Whether the reader can choose here. */
  readonly timeZoneControl: boolean;
  /** The name under which lists share a choice; `''` for none. */
  readonly timeZoneGroup: string;
  readonly persist: Persistence;
}

/** Shared by the lists of one name; gone when the last of them is. */
interface Group {
  choice: ZoneChoice | null;
  readonly members: Set<ZoneChoiceController>;
}

const groups = new Map<string, Group>();

const KEY = 'ogp-event-widgets:time-zone';

/** Storage may be refused (privacy settings, sandboxed frames) or full: a choice then lives as long as the page. */
function storage(persist: Persistence): Storage | null {
  try {
    return persist === 'local' ? localStorage : persist === 'session' ? sessionStorage : null;
  } catch {
    return null;
  }
}

function recall(persist: Persistence, group: string): ZoneChoice | null {
  try {
    const kept = storage(persist)?.getItem(KEY + (group && `:${group}`)) ?? '';
    // Anybody on this origin may have written it.
    return kept === 'event' || kept === 'viewer' || isKnownZone(kept) ? kept : null;
  } catch {
    return null;
  }
}

function keep(persist: Persistence, group: string, choice: ZoneChoice | null): void {
  try {
    const key = KEY + (group && `:${group}`);
    if (choice === null) storage(persist)?.removeItem(key);
    else storage(persist)?.setItem(key, choice);
  } catch {
    // See above.
  }
}

/** The clock that a reader chose, for one list or for all of a name. It never changes what the page's author wrote. */
export class ZoneChoiceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #settings: ZoneChoiceSettings;
  #own: ZoneChoice | null = null;
  #group: Group | null = null;
  #name = '';
  #recalled = '';
  #connected = false;

  constructor(host: ReactiveControllerHost, settings: ZoneChoiceSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  /** The reader's choice; `null` where the author decides. */
  get value(): ZoneChoice | null {
    this.#settle();
    return this.#isActive ? this.#own : null;
  }

  /** Whether the host lets its reader choose, or follows those who do. */
  get #isActive(): boolean {
    return this.#settings.timeZoneControl || this.#settings.timeZoneGroup !== '';
  }

  /** Chooses for all of the group, or (`null`) leaves it to the author again. */
  choose(choice: ZoneChoice | null): void {
    this.#settle();
    keep(this.#settings.persist, this.#name, choice);
    this.#share(choice);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#leave();
  }

  /** Joins the group that the host is in by now, and looks up what was kept, once for each place where it may be. */
  #settle(): void {
    const name = this.#settings.timeZoneGroup;
    if (name !== this.#name) this.#leave();
    this.#name = name;
    if (name && this.#connected && !this.#group) {
      let group = groups.get(name);
      if (!group) groups.set(name, (group = { choice: this.#own, members: new Set() }));
      group.members.add(this);
      this.#group = group;
      this.#own = group.choice;
    }
    const { persist } = this.#settings;
    const key = `${persist} ${name}`;
    if (persist === 'none' || key === this.#recalled || !this.#isActive) return;
    this.#recalled = key;
    if (this.#own === null) this.#share(recall(persist, name));
  }

  #share(choice: ZoneChoice | null): void {
    if (this.#group) this.#group.choice = choice;
    for (const member of this.#group?.members ?? [this]) {
      if (member.#own === choice) continue;
      member.#own = choice;
      member.#host.requestUpdate();
    }
  }

  #leave(): void {
    this.#group?.members.delete(this);
    if (this.#group?.members.size === 0) groups.delete(this.#name);
    this.#group = null;
  }
}

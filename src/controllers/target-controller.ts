import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchIds } from './id-watch.js';
import { hasIds, isElement, isShadowRoot } from './node-kinds.js';
import { VIEW, viewOf, type EventView, type ViewElement } from './view.js';

/** A view, and the element that it is. */
export interface Target {
  readonly element: Element;
  readonly view: EventView;
}

interface TargetHost extends ReactiveControllerHost, Element {
  /** Ids in the host's own tree, space-separated. */
  readonly htmlFor: string | null;
}

interface TargetOptions {
  /** Whether a host without ids means the nearest view around it; else it has no target. */
  readonly nearest: boolean;
  /** The targets are others than before; `added` are those that were none. */
  readonly onTargets: (added: readonly Target[]) => void;
  /** A target has changed its choice or what it could show. */
  readonly onChange: (target: Target) => void;
}

/**
 * Finds the views that its host filters or follows, and keeps finding them: whichever comes first, when ids appear or vanish, when an
 * element is defined later, across shadow roots. The host adds it as a controller once it can answer `onTargets`.
 */
export class TargetController implements ReactiveController {
  readonly #host: TargetHost;
  readonly #options: TargetOptions;
  #targets: readonly (Target & { readonly leave: () => void })[] = [];
  #connected = false;
  #ids: string | null = null;
  #unwatch: (() => void) | null = null;
  /** Elements that are not yet what they will be. */
  #awaited = new WeakSet<Element>();
  /** How many of these are defined, so that the answer will come. */
  #coming = 0;

  constructor(host: TargetHost, options: TargetOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** The views, in the order of their ids. */
  get targets(): readonly Target[] {
    return this.#targets;
  }

  /** Whether an element that may be a view is still fetching a part of itself. One that nobody has defined is not waited for. */
  get isSearching(): boolean {
    return this.#coming > 0;
  }

  /** Ids, or `null` for the nearest view. */
  get #wanted(): string | null {
    return this.#host.htmlFor ?? (this.#options.nearest ? null : '');
  }

  hostConnected(): void {
    this.#connected = true;
    this.#start();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#unwatch?.();
    this.#unwatch = null;
    this.#awaited = new WeakSet();
    this.#use([]);
  }

  hostUpdate(): void {
    if (this.#connected && this.#wanted !== this.#ids) this.#start();
  }

  #start(): void {
    this.#ids = this.#wanted;
    this.#unwatch?.();
    const root = this.#host.getRootNode();
    this.#unwatch = this.#ids !== null && hasIds(root) ? watchIds(root, () => this.#resolve()) : null;
    this.#resolve();
  }

  #resolve(): void {
    if (!this.#connected) return;
    const elements = this.#ids === null ? this.#around() : this.#named(this.#ids);
    const found: Target[] = [];
    for (const element of new Set(elements)) {
      const view = viewOf(element);
      if (view) found.push({ element, view });
      else this.#await(element);
    }
    this.#use(this.#ids === null ? found.slice(0, 1) : found);
  }

  #named(ids: string): Element[] {
    const root = this.#host.getRootNode();
    if (!hasIds(root)) return [];
    return ids
      .split(/\s+/)
      .map((id) => (id ? root.getElementById(id) : null))
      .filter((element): element is HTMLElement => element !== null);
  }

  /** Returns the nearest view around the host as it is laid out (slots included), and what may yet turn out to be a nearer one. */
  #around(): Element[] {
    const candidates: Element[] = [];
    let node: Node | null = this.#host;
    while ((node = outward(node))) {
      if (!isElement(node)) continue;
      if (VIEW in node || (node.localName.includes('-') && !registryOf(node).get(node.localName)))
        candidates.push(node);
      if (viewOf(node)) break;
    }
    return candidates;
  }

  /** Looks again once an element has become what it will be: it may be defined later, or still fetch a part of itself. */
  #await(element: Element): void {
    if (this.#awaited.has(element) || !element.localName.includes('-')) return;
    this.#awaited.add(element);
    const registry = registryOf(element);
    const isDefined = registry.get(element.localName) !== undefined;
    if (isDefined) this.#coming++;
    registry
      .whenDefined(element.localName)
      .then(() => (element as Partial<ViewElement>)[VIEW])
      // A name that no element can have, or one that fails: not ours to tell.
      .catch(() => undefined)
      .then(() => {
        if (viewOf(element)) this.#resolve();
        if (!isDefined) return;
        this.#coming--;
        this.#host.requestUpdate();
      });
  }

  #use(found: readonly Target[]): void {
    const before = this.#targets;
    const same = found.length === before.length && found.every(({ view }, i) => view === before[i]!.view);
    if (same) return;
    const kept = (view: EventView) => before.find((target) => target.view === view);
    this.#targets = found.map(
      (target) =>
        kept(target.view) ?? { ...target, leave: target.view.subscribe(() => this.#options.onChange(target)) },
    );
    for (const target of before) if (!found.some(({ view }) => view === target.view)) target.leave();
    if (this.#connected)
      this.#options.onTargets(this.#targets.filter(({ view }) => !before.some((target) => target.view === view)));
  }
}

/** Returns the registry that defines an element: the page's, if its shadow tree has none of its own (scoped custom element registries). */
function registryOf(element: Element): CustomElementRegistry {
  const { customElementRegistry } = element as { readonly customElementRegistry?: CustomElementRegistry | null };
  return typeof customElementRegistry?.get === 'function' ? customElementRegistry : customElements;
}

/** Returns the next node outwards in the flat tree (CSS Scoping, 2.4): by way of the slot, else the parent, else the shadow host. */
function outward(node: Node): Node | null {
  if (isShadowRoot(node)) return node.host;
  return (isElement(node) ? node.assignedSlot : null) ?? node.parentNode;
}

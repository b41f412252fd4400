import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { windowOf } from '../../controllers/node-kinds.js';

/** How many rows are built at once. The first frame adds some before anything is seen: together more than fit into any window. */
const FIRST = 100;
/** By how much each frame multiplies them. */
const GROWTH = 4;
/** The most that one frame adds. */
const MOST = 1000;

/**
 * How many of its rows a list builds now. A list without pages may have thousands; the first of them are there at once, and the others
 * follow frame by frame, ever more at a time, so that the page can be read and scrolled meanwhile.
 */
export class GradualRows implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onDrawn: () => void;
  #built = FIRST;
  /** How many of them were built at the last frame that was asked for. */
  #drawn = 0;
  /** Takes back the frame that was asked for. */
  #cancel: (() => void) | null = null;
  #isGrowing = false;

  /** @param onDrawn Called in a frame once the first rows are drawn, if more will follow: their sizes are known then. */
  constructor(host: ReactiveControllerHost & Element, onDrawn: () => void) {
    this.#host = host;
    this.#onDrawn = onDrawn;
    host.addController(this);
  }

  /** Begins anew, for another list. */
  reset(): void {
    this.#built = FIRST;
    this.#drawn = 0;
  }

  /** Builds at least so many the next time. */
  reach(count: number): void {
    this.#built = Math.max(this.#built, count);
  }

  /** Returns how many of `rows` to build now: all of them if the page is hidden, since no animation frame would come. */
  of(rows: number): number {
    if (this.#isHidden) this.reach(rows);
    return Math.min(rows, this.#built);
  }

  /**
   * Whether all of `rows` are built; if not, more follow in the next frame. The last ones have to be drawn too: before that, Firefox and
   * WebKit cannot scroll to a node in a part of the page that is left out of the layout.
   */
  settle(rows: number): boolean {
    const built = this.of(rows);
    if (built >= rows && (!this.#isGrowing || this.#drawn >= rows || this.#isHidden)) {
      this.#stop();
      return true;
    }
    this.#isGrowing = true;
    this.#cancel ??= this.#ask(() => {
      this.#cancel = null;
      if (this.#drawn > 0) this.#onDrawn();
      this.#drawn = built;
      this.#built += Math.min((GROWTH - 1) * this.#built, MOST);
      this.#host.requestUpdate();
    });
    return false;
  }

  /** Asks for a frame of the window in which the host is shown. Returns a function that takes that back. */
  #ask(onFrame: () => void): () => void {
    const view = windowOf(this.#host);
    const frame = view.requestAnimationFrame(onFrame);
    return () => view.cancelAnimationFrame(frame);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  get #isHidden(): boolean {
    return this.#host.ownerDocument.hidden;
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#isGrowing = false;
  }
}

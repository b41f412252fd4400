import type { ReactiveController, ReactiveControllerHost } from 'lit';

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
  readonly #host: ReactiveControllerHost;
  readonly #onDrawn: () => void;
  #built = FIRST;
  /** How many of them were built at the last frame that was asked for. */
  #drawn = 0;
  #frame = 0;
  #isGrowing = false;

  /** @param onDrawn Called in a frame once the first rows are drawn, if more will follow: their sizes are known then. */
  constructor(host: ReactiveControllerHost, onDrawn: () => void) {
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
    if (document.hidden) this.reach(rows);
    return Math.min(rows, this.#built);
  }

  /**
   * Whether all of `rows` are built; if not, more follow in the next frame. The last ones have to be drawn too: before that, Firefox and
   * WebKit cannot scroll to a node in a part of the page that is left out of the layout.
   */
  settle(rows: number): boolean {
    const built = this.of(rows);
    if (built >= rows && (!this.#isGrowing || this.#drawn >= rows || document.hidden)) {
      this.#stop();
      return true;
    }
    this.#isGrowing = true;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#drawn > 0) this.#onDrawn();
      this.#drawn = built;
      this.#built += Math.min((GROWTH - 1) * this.#built, MOST);
      this.#host.requestUpdate();
    });
    return false;
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#isGrowing = false;
  }
}

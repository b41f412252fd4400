import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { windowOf } from './node-kinds.js';

/** Whether a media query holds; asks for an update whenever that changes. */
export class MediaController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #query: string;
  #list: MediaQueryList | null = null;
  #matches = false;

  constructor(host: ReactiveControllerHost & Element, query: string) {
    this.#host = host;
    this.#query = query;
    host.addController(this);
  }

  get matches(): boolean {
    return this.#matches;
  }

  hostConnected(): void {
    this.#list = windowOf(this.#host).matchMedia(this.#query);
    this.#matches = this.#list.matches;
    this.#list.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#list?.removeEventListener('change', this.#onChange);
  }

  #onChange = (): void => {
    this.#matches = this.#list?.matches ?? false;
    this.#host.requestUpdate();
  };
}

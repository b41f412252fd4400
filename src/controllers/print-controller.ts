import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { windowOf } from './node-kinds.js';

/** A host that can render at once: the browser does not wait with its picture of the page. */
type PrintHost = ReactiveControllerHost & Element & { renderNow(): void };

/** Lets its host render differently while the page is printed. */
export class PrintController implements ReactiveController {
  readonly #host: PrintHost;
  #window: Window | null = null;
  #printing = false;

  constructor(host: PrintHost) {
    this.#host = host;
    host.addController(this);
  }

  get printing(): boolean {
    return this.#printing;
  }

  hostConnected(): void {
    this.#window = windowOf(this.#host);
    this.#window.addEventListener('beforeprint', this.#onBeforePrint);
    this.#window.addEventListener('afterprint', this.#onAfterPrint);
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener('beforeprint', this.#onBeforePrint);
    this.#window?.removeEventListener('afterprint', this.#onAfterPrint);
  }

  #onBeforePrint = (): void => {
    this.#printing = true;
    this.#host.renderNow();
  };

  #onAfterPrint = (): void => {
    this.#printing = false;
    this.#host.requestUpdate();
  };
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A host that can render at once: the browser does not wait with its picture of the page. */
type PrintHost = ReactiveControllerHost & { renderNow(): void };

/** Lets its host render differently while the page is printed. */
export class PrintController implements ReactiveController {
  readonly #host: PrintHost;
  #printing = false;

  constructor(host: PrintHost) {
    this.#host = host;
    host.addController(this);
  }

  get printing(): boolean {
    return this.#printing;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
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

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A host that counts what its controllers ask of it, without an element. */
export class ControllerHost implements ReactiveControllerHost {
  readonly #controllers = new Set<ReactiveController>();
  /** How often an update was asked for. */
  updates = 0;

  readonly updateComplete = Promise.resolve(true);

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(): void {
    this.updates++;
  }

  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** One round of updating. */
  update(): void {
    for (const controller of this.#controllers) controller.hostUpdate?.();
    for (const controller of this.#controllers) controller.hostUpdated?.();
  }
}

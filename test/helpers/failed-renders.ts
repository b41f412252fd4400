import { ReactiveElement } from 'lit';

/** Errors that elements threw while they rendered. An element catches them itself, so that a test would not notice. */
export interface FailedRenders {
  /** `<tag>: message`, in order. */
  readonly errors: readonly string[];
  restore(): void;
}

interface Updatable {
  performUpdate(this: ReactiveElement): unknown;
}

/** Notices every render that fails from here on, in any element of the page. */
export function watchRenders(): FailedRenders {
  const errors: string[] = [];
  const base = ReactiveElement.prototype as unknown as Updatable;
  const { performUpdate } = base;
  base.performUpdate = function () {
    try {
      return performUpdate.call(this);
    } catch (error) {
      errors.push(
        `<${this.localName}>: ${error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error)}`,
      );
      throw error;
    }
  };
  return {
    errors,
    restore() {
      base.performUpdate = performUpdate;
    },
  };
}

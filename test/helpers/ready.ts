import type { LazyElement, Body } from '../../src/elements/base/lazy-element.js';
import { until } from './until.js';

/** Waits until elements have their code and show their feeds, or that these failed. */
export async function ready(...elements: readonly LazyElement<Body>[]): Promise<void> {
  await Promise.all(elements.map((element) => element.ready));
}

/** Waits until an element has its code, whether or not it has anything to show. */
export async function rendered<E extends LazyElement<Body>>(element: E): Promise<E> {
  await until(() => element.shadowRoot?.querySelector('[part="base"]'), 'the code of the element has come');
  await element.updateComplete;
  return element;
}

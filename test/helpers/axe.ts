import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { expect } from '@open-wc/testing';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Returns what axe-core finds: every rule, `target-size` (WCAG 2.2, 2.5.8; off by default) included. A line for each rule that is broken. */
export async function barriersOf(element: Element): Promise<string[]> {
  const { violations } = await window.axe.run(element, {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

export async function expectNoBarriers(element: Element): Promise<void> {
  expect(await barriersOf(element)).to.deep.equal([]);
}

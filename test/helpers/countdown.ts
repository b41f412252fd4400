import { fixture, html } from '@open-wc/testing';
import { clock, setClock } from '../../src/core/time/clock.js';
import { OgpCountdown } from '../../src/define/ogp-countdown.js';
import { part, plain } from './look.js';

// The page's clock and language are shared by all tests of a file.
beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(() => setClock(null));

let nowMs = 0;

/** Sets the page's clock to an instant, where it stands until it is moved. */
export function standAt(instant: string | number): void {
  nowMs = typeof instant === 'number' ? instant : Date.parse(instant);
  if (Number.isNaN(nowMs)) throw new Error(`${instant} is no instant`);
  setClock(() => nowMs);
}

/** Lets time go on to an instant at one go, as after sleep, and has everybody look at the clock. */
export async function moveTo(instant: string | number, ...elements: readonly OgpCountdown[]): Promise<void> {
  nowMs = typeof instant === 'number' ? instant : Date.parse(instant);
  clock.check();
  for (const element of elements) await element.updateComplete;
}

/** Lets so many milliseconds go by, step by step. */
export async function pass(ms: number, stepMs: number, ...elements: readonly OgpCountdown[]): Promise<void> {
  for (const end = nowMs + ms; nowMs < end;) await moveTo(Math.min(end, nowMs + stepMs), ...elements);
}

export const now = (): number => nowMs;

type Attributes = Readonly<Record<string, string>>;

export function createCountdown(attributes: Attributes = {}, children = ''): OgpCountdown {
  const element = new OgpCountdown();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = children;
  return element;
}

/** Puts a countdown into the page and waits until it has something to show, or knows that it has not. */
export async function mountCountdown(element: OgpCountdown, place?: Element): Promise<OgpCountdown> {
  const parent = place ?? (await fixture(html`<div></div>`));
  parent.append(element);
  return element.ready;
}

/** A countdown, settled. */
export const countdown = (attributes: Attributes, children = ''): Promise<OgpCountdown> =>
  mountCountdown(createCountdown(attributes, children));

/** A countdown that speaks another language, which arrives as a chunk. */
export const countdownIn = (lang: string, attributes: Attributes): Promise<OgpCountdown> =>
  countdown({ lang, ...attributes });

/** Returns the words for the time left, as the eye reads them: "12 days 3 hours 40 minutes", "in 3 days"; `null` where nothing is counted. */
export function shown(element: Element): string | null {
  const units = part(element, 'units');
  return units && plain([...units.querySelectorAll('.label, .number')].map((node) => node.textContent).join(' '));
}

/** The sentence for who listens. */
export function sentence(element: Element): string | null {
  const node = element.shadowRoot!.querySelector('[role="timer"] .visually-hidden');
  return node && plain(node.textContent);
}

/** The stages: their words, with `✓` before those that are over and `→` before the one that is counted. */
export const steps = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part~="step"]')].map(
    (step) =>
      (step.querySelector('s') ? '✓ ' : step.getAttribute('aria-current') === 'step' ? '→ ' : '') +
      plain((step.querySelector('s') ?? step).textContent),
  );

/** All that can be read in it. */
export const wholeText = (element: Element): string => plain(element.shadowRoot!.querySelector('section')!.textContent);

const STATES = ['counting', 'live', 'ended', 'unknown', 'loading', 'error'];
export const statesOf = (element: Element): string[] => STATES.filter((state) => element.matches(`:state(${state})`));

export const pauseButton = (element: Element): HTMLButtonElement | null =>
  part(element, 'pause') as HTMLButtonElement | null;

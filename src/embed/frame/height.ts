import { ownOptions } from '../../core/own-options.js';

/** How a frame and the page around it speak: the frame tells its height, and the page's script asks for it. */
interface HeightMessage {
  readonly type: 'ogp-embed';
  readonly version: 1;
}

const ABOUT: HeightMessage = { type: 'ogp-embed', version: 1 };

const isAsking = (data: unknown): boolean => {
  const { type, version, ask } = (data ?? {}) as { type?: unknown; version?: unknown; ask?: unknown };
  return type === ABOUT.type && version === ABOUT.version && ask === 'height';
};

/** Milliseconds in which a page's script answers; later, the frame counts as alone. */
const PATIENCE_MS = 1500;

/**
 * Tells the page around whenever the height of the document changes, and once more when it asks. While the feed is on its way it tells
 * no less than the room that the page has given to the frame: what stands below would move twice.
 *
 * @param whenShown Resolves once all is shown.
 * @param onAnswer The page has a script that sizes the frame: called once, however late it comes.
 * @param onSilence No script has answered in time.
 */
export function tellHeight(whenShown: Promise<unknown> | undefined, onAnswer: () => void, onSilence: () => void): void {
  let told = 0;
  let isShown = false;
  let isAnswered = false;
  let isScrolled = false;
  // Not `scrollHeight`, which is never less than the frame.
  const height = (): number => Math.ceil(document.documentElement.getBoundingClientRect().height);
  const tell = (): void => {
    if (!isShown && height() < innerHeight) return;
    told = height();
    isScrolled = scrollY > 0;
    // A height is no secret, and a sandboxed page has no origin to name.
    window.parent.postMessage({ ...ABOUT, height: told }, '*');
  };
  void Promise.resolve(whenShown).then(() => {
    isShown = true;
    tell();
  });
  new ResizeObserver(() => {
    if (height() !== told) tell();
  }).observe(document.documentElement);
  // New rows take focus while the frame is still low, and the browser scrolls in it. Once it has grown there is nothing to scroll, and what has
  // focus may have left the window.
  addEventListener('resize', () => {
    if (isScrolled) focused()?.scrollIntoView(ownOptions<ScrollIntoViewOptions>({ block: 'nearest' }));
    isScrolled = false;
  });
  addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || !isAsking(data)) return;
    if (!isAnswered) {
      isAnswered = true;
      onAnswer();
    }
    tell();
  });
  setTimeout(() => {
    if (!isAnswered) onSilence();
  }, PATIENCE_MS);
}

function focused(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
}

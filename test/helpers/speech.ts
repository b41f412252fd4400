import { plain } from './look.js';

/** Records what the polite live region of an element says, message by message. */
export interface Speech {
  readonly said: readonly string[];
  stop(): void;
}

/** Listens from here on; the region has to be there already, and empty. */
export function listen(element: Element): Speech {
  const region = element.shadowRoot?.querySelector('[role="status"]');
  if (!region) throw new Error('There is no live region yet');
  const said: string[] = [];
  let last = region.textContent ?? '';
  const hear = (): void => {
    const text = region.textContent ?? '';
    if (text !== last && plain(text)) said.push(plain(text));
    last = text;
  };
  const observer = new MutationObserver(hear);
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return {
    get said() {
      if (observer.takeRecords().length) hear();
      return said;
    },
    stop: () => observer.disconnect(),
  };
}

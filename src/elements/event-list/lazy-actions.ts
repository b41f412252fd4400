import type { Announcer } from '../../controllers/announcer.js';
import type { ActionName } from '../../markup/action-name.js';
import type { ActionContext, ActionModule } from './actions/action.js';
import type { EventListHost } from './event-list-settings.js';

/** The code of each button but "Save", which `actions/plan.ts` handles. The browser keeps what it has loaded. */
const MODULES: Readonly<Record<Exclude<ActionName, 'save'>, () => Promise<ActionModule>> & { save?: never }> = {
  calendar: () => import('./actions/calendar-action.js'),
  share: () => import('./actions/share-action.js'),
};

/**
 * Makes the buttons of all entries within a node work. Their code is loaded once the pointer or the focus comes near one, so that it is here at
 * the click; a click that comes first waits for it.
 *
 * @param entryOf Returns the entry that a button stands in.
 */
export function listenForActions(
  node: HTMLElement,
  host: EventListHost,
  announcer: Pick<Announcer, 'say'>,
  entryOf: (button: Element) => Pick<ActionContext, 'row' | 'settings'> | undefined,
): void {
  const onEvent = ({ type, target }: Event): void => {
    const button = (target as Element).closest<HTMLButtonElement>('.action > button');
    const entry = button && entryOf(button);
    if (!entry) return;
    // An open panel closes by itself.
    const acts = type === 'click' && button.getAttribute('aria-expanded') === 'false';
    // The plan of a list hears its buttons itself.
    MODULES[button.value as ActionName]?.().then(
      ({ act, prepare }) => (acts ? act : prepare)({ host, announcer, button, ...entry }),
      (error: unknown) => host.warn(`a button did not load. ${String(error)}`),
    );
  };
  for (const type of ['pointerover', 'focusin', 'click']) node.addEventListener(type, onEvent);
}

import type { Announcer } from '../../../controllers/announcer.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import { makeElement } from '../../base/make-element.js';
import type { EventListHost } from '../event-list-settings.js';

interface Surroundings {
  readonly host: Pick<EventListHost, 'warn'>;
  readonly announcer: Pick<Announcer, 'say'>;
}

/** The boxes that buttons stand in: an entry, the detail of an event, the plan, the head of the list. */
const BOXES = '.body, .content, .plan, [part~="tools"]';

/**
 * Waits for the code that a reader's press needs. If it does not load, that is said at the end of what the button stands in, to be seen and
 * heard, until a press succeeds.
 *
 * @param button `null` if nobody has pressed one. Then the console alone says it.
 * @param words `null` while they are on their way. Likewise.
 * @param name How the console calls what did not load.
 * @returns `null` if it did not load.
 */
export async function orTell<T>(
  loading: Promise<T>,
  button: Element | null,
  { host, announcer }: Surroundings,
  words: ActionLanguage | null,
  name: string,
): Promise<T | null> {
  const box = button?.closest(BOXES);
  const note = (): Element | null | undefined => box?.querySelector(':scope > .unloaded');
  try {
    const loaded = await loading;
    note()?.remove();
    return loaded;
  } catch (error) {
    host.warn(`${name} did not load. ${String(error)}`);
    if (!words || !button) return null;
    const text = words.t('actionFailed');
    announcer.say(text);
    if (note()) return null;
    const said = makeElement('div');
    said.className = 'note unloaded';
    said.setAttribute('part', 'note');
    said.textContent = text;
    box?.append(said);
    return null;
  }
}

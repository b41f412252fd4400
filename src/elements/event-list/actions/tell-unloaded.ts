import type { Announcer } from '../../../controllers/announcer.js';
import { ownOptions } from '../../../core/own-options.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import { makeElement } from '../../base/make-element.js';
import type { EventListHost } from '../event-list-settings.js';

interface Surroundings {
  readonly host: Pick<EventListHost, 'warn'>;
  readonly announcer: Pick<Announcer, 'say'>;
}

/** The boxes that buttons stand in: a panel, an entry, the plan, the head of the list, the detail of an event. */
const BOXES = '.panel, .body, .plan, [part~="tools"], .content';

/** The note of each box that has one. */
const notes = new WeakMap<Element, Element>();

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
  try {
    const loaded = await loading;
    if (box) notes.get(box)?.remove();
    return loaded;
  } catch (error) {
    host.warn(`${name} did not load. ${String(error)}`);
    if (!words || !box) return null;
    const text = words.t('actionFailed');
    notes.get(box)?.remove();
    const note = makeElement('div');
    note.className = 'note';
    note.setAttribute('part', 'note');
    notes.set(box, note);
    if (box.matches('.content')) {
      // A dialog: what is outside is not heard, its content is drawn anew with each update, and steps lead to other events.
      note.setAttribute('role', 'alert');
      box.after(note);
      box.parentElement!.addEventListener('click', () => note.remove(), ownOptions({ once: true, capture: true }));
    } else {
      announcer.say(text);
      box.append(note);
    }
    note.textContent = text;
    return null;
  }
}

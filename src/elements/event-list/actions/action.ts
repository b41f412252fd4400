import type { Announcer } from '../../../controllers/announcer.js';
import type { Entry } from '../entries.js';
import type { EventListHost } from '../event-list-settings.js';

/** A button of an entry, with all that its code needs. */
export interface ActionContext extends Pick<Entry, 'row' | 'settings'> {
  readonly host: EventListHost;
  readonly announcer: Pick<Announcer, 'say'>;
  readonly button: HTMLButtonElement;
}

/** The code of a button. */
export interface ActionModule {
  /** Loads what `act` will need: the pointer or the focus has come to the button. */
  readonly prepare: (context: ActionContext) => void;
  /** The button was pressed, and what it opens is not open. */
  readonly act: (context: ActionContext) => void;
}

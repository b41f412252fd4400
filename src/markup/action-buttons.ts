import type { EntryState } from '../core/listing/entry-state.js';
import { isForCalendar } from '../core/publish/claimable.js';
import type { WordKey } from '../locales/words.js';
import type { ActionName } from './action-name.js';
import type { ButtonMaker } from './card-settings.js';
import { hiddenTitle } from './hidden-title.js';

interface ActionButton {
  readonly label: WordKey;
  /** Whether an entry has the button. */
  readonly isFor: (state: EntryState) => boolean;
}

const BUTTONS: Readonly<Record<ActionName, ActionButton>> = {
  calendar: {
    label: 'addToCalendar',
    isFor: ({ occurrence, phase }) => phase !== 'past' && isForCalendar(occurrence),
  },
  share: { label: 'share', isFor: () => true },
  // An id that the feed did not give may be another one tomorrow.
  save: { label: 'save', isFor: ({ occurrence }) => !occurrence.event.issues.some(({ code }) => code === 'no-id') },
};

/**
 * Returns what makes the buttons of an entry. Each stands in a box of its own, where what it opens is put behind it: so that the Tab key goes
 * from the button into it.
 */
export const actionButtons =
  <T>(names: readonly ActionName[]): ButtonMaker<T> =>
  (settings, state) => {
    const { make, language } = settings;
    return names.flatMap((name) => {
      const { label, isFor } = BUTTONS[name];
      if (!isFor(state)) return [];
      const words = [language.t(label), hiddenTitle(settings, state.occurrence)];
      const button = name === 'save' ? make.toggleButton : make.actionButton;
      return make.action(button(words, { part: `button action ${name}`, value: name }));
    });
  };

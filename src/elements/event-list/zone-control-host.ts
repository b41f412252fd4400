import type { CSSResult } from '@lit/reactive-element/css-tag.js';
import type { ZoneChoice } from '../../core/time/display.js';
import type { Language } from '../../locales/language.js';

/** The list that a control of time zones stands in. */
export interface ZoneControlHost {
  /** Returns the words to use now. */
  language(): Language;
  readonly root: ShadowRoot;
  addStyles(styles: readonly CSSResult[]): void;
  /** Resolves when the list has rendered. */
  updated(): Promise<unknown>;
  requestUpdate(): void;
  /** Says something in the list's one live region. */
  say(message: string): void;
  warn(message: string): void;
  /** Called when a person has chosen; `auto` leaves it to the page's author again. */
  choose(zone: ZoneChoice): void;
}

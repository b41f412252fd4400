import type { CSSResult } from '@lit/reactive-element/css-tag.js';
import type { ZoneChoice } from '../../core/time/display.js';
import type { ZoneSearchHost } from './zone-combobox.js';

/** The list that a control of time zones stands in. */
export interface ZoneControlHost extends ZoneSearchHost {
  readonly root: ShadowRoot;
  addStyles(styles: readonly CSSResult[]): void;
  warn(message: string): void;
  /** Called when a person has chosen; `auto` leaves it to the page's author again. */
  choose(zone: ZoneChoice): void;
}

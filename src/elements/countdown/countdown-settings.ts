import type { Choice } from '../../core/listing/choice.js';
import type { Precision } from '../../core/stages/remaining.js';
import type { ZoneChoice } from '../../core/time/display.js';
import type { Strings } from '../../locales/words.js';
import type { OgpElement } from '../base/element.js';

/** The settings of a countdown, as its body reads them. `choice` and `paused` it also sets. */
interface CountdownSettings {
  readonly src: string | null;
  readonly sources: object | null;
  readonly event: string | null;
  readonly htmlFor: string | null;
  readonly datetime: string | null;
  readonly timeZone: ZoneChoice;
  readonly heading: string | null;
  readonly headingLevel: number;
  readonly topics: string;
  readonly countries: string;
  readonly kinds: string;
  readonly stages: string;
  readonly afterEnd: 'next' | 'stay';
  readonly precision: Precision;
  readonly layout: 'full' | 'compact' | 'blocks';
  readonly announce: 'stages' | 'approach';
  readonly refresh: number;
  readonly cache: 'none' | 'device' | 'no-store';
  readonly redirects: 'refuse' | 'follow';
  readonly strings: Strings | null;
  choice: Choice;
  paused: boolean;
}

/** The element that a countdown's body stands in. */
export type CountdownHost = OgpElement & CountdownSettings;

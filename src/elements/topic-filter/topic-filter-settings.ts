import type { Choice } from '../../core/listing/choice.js';
import type { Strings } from '../../locales/words.js';
import type { OgpElement } from '../base/element.js';

/** The settings of a filter, as its body reads them. `choice` it also sets. */
interface TopicFilterSettings {
  readonly htmlFor: string | null;
  readonly facets: string;
  readonly search: boolean;
  readonly order: string;
  readonly match: 'any' | 'all';
  readonly apply: 'change' | 'button';
  readonly layout: 'inline' | 'popover';
  readonly open: boolean;
  readonly urlSync: 'off' | 'query' | 'hash';
  readonly urlSyncSearch: boolean;
  readonly heading: string | null;
  readonly headingLevel: number;
  readonly strings: Strings | null;
  choice: Choice;
}

/** The element that a filter's body stands in. */
export type TopicFilterHost = OgpElement & TopicFilterSettings;

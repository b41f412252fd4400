import type { Language } from '../../src/locales/language.js';
import type { Sentence } from './fields.js';
import type { Entry, EditedFeed, Members } from './feed-document.js';
import type { NextDates } from './next-dates.js';
import type { Repeats } from './repeats.js';
import type { FormPart } from './report.js';
import type { When } from './when.js';
import type { PageLanguage } from '../page-words.js';
import type { Say } from './words/words.js';
import type { ZoneFields } from './zone-field.js';

/** Values that the parts of the page read, and calls by which they ask for changes. No value changes while they render. */
export interface EditorView {
  readonly say: Say;
  /** The words and names of the library, in the language of the page. */
  readonly language: Language;
  readonly feed: EditedFeed;
  /** Languages that texts are written in, the feed's own first. */
  readonly languages: readonly string[];
  readonly zones: ZoneFields;
  /** Returns what is wrong with a field, if it is to be said by now. */
  problemOf(id: string): Sentence | undefined;
  /** Returns what else readers of the feed would remark on a part of an event. */
  findingsOf(entry: Entry, part: FormPart): readonly Sentence[];
  whenOf(entry: Entry): When;
  /** `null` for an event that does not repeat; `kept` for a rule that the form has no fields for, or while the form is being loaded. */
  repeatsOf(entry: Entry): Repeats | 'kept' | null;
  /** `null` while they are being worked out. */
  nextDatesOf(entry: Entry): NextDates | null;
  changeHead(name: string, value: unknown, input?: HTMLElement): void;
  changeEvent(entry: Entry, change: (event: Members) => Members, input?: HTMLElement): void;
  changeWhen(entry: Entry, change: Partial<When>, input?: HTMLElement): void;
  changeRepeats(entry: Entry, repeats: Repeats | null, input?: HTMLElement): void;
  addLanguage(tag: string): void;
  /** Moves focus to a field, once it is there. */
  focus(id: string): void;
}

/** Values and calls of the editor that its parts share: what is opened, what is saved, what is remarked. */
export interface EditorHost extends EditorView {
  feed: EditedFeed;
  readonly pageLanguage: PageLanguage;
  /** Returns how an event is called in the page. */
  titleOf(entry: Entry): string;
  /** Takes up another feed, and forgets everything of the last. */
  begin(feed: EditedFeed): void;
  /** Puts a feed in the place of the one that it was made of. */
  change(feed: EditedFeed): void;
  /** Says what was done. */
  tell(message: string): void;
  /** Lists the mistakes, and moves focus to the list. @returns Whether there are none. */
  isReady(): boolean;
  /** Draws once, after all that happens now. */
  update(): void;
  /** Comes when the page is drawn as it is by now. */
  drawn(): Promise<void>;
}

/** Returns the id of a field. @param key The entry's, `null` for the feed. */
export const fieldId = (key: number | null, field: string): string =>
  `${key === null ? 'feed' : `event-${key}`}-${field.replaceAll('.', '-')}`;

import type { Announcer } from '../../controllers/announcer.js';
import type { FilterableView } from '../../controllers/filterable-view.js';
import type { Choice } from '../../core/listing/choice.js';
import type { Listing, Pool } from '../../core/listing/listing.js';
import type { Language } from '../../locales/language.js';
import { countWords } from '../../markup/count-words.js';
import type { EventListSettings } from './event-list-settings.js';

/** Says how many there are after a choice; never on load, nor as time passes or newer copies come. */
export class CountAnnouncer {
  readonly #settings: EventListSettings;
  readonly #view: FilterableView;
  readonly #announcer: Announcer;
  #before: { readonly src: string | null; readonly settings: string; readonly choice: Choice } | null = null;

  constructor(settings: EventListSettings, view: FilterableView, announcer: Announcer) {
    this.#settings = settings;
    this.#view = view;
    this.#announcer = announcer;
  }

  /** The feed of which it was last told; `null` for none. */
  get src(): string | null | undefined {
    return this.#before?.src;
  }

  /** For the host to call after each update in which it shows rows. Where none is left, the pool tells of what there are none. */
  update({ rows, count }: Listing, pool: Pool, language: Language): void {
    const { src, choice, when, topics, countries, kinds } = this.#settings;
    const settings = [when, topics, countries, kinds].join('\n');
    const before = this.#before;
    const isNews = before?.settings !== settings || (!this.#view.isQuiet && before.choice !== choice);
    if (before?.src === src && isNews) this.#announcer.say(countWords(language, rows.length ? rows : pool.rows, count));
    this.#before = { src, settings, choice };
  }
}

import type { Announcer } from '../../controllers/announcer.js';
import type { FeedError } from '../../core/feed-error.js';
import type { Language } from '../../locales/language.js';

/** How loading stands at one update. */
interface LoadState {
  readonly language: Language;
  /** It has been loading for a while. */
  readonly isSlow: boolean;
  /** The error of the newest try; `null` where it has not failed. */
  readonly error: FeedError | null;
  /** Whether an earlier copy is shown. */
  readonly hasCopy: boolean;
}

/**
 * Says that loading takes a while, and that it has failed (WCAG 2.2, 4.1.3). A copy that is refreshed fails aloud only once, or where a
 * reader has asked.
 */
export class LoadAnnouncer {
  readonly #announcer: Announcer;
  #isSlow = false;
  #error: FeedError | null = null;
  #isAsked = false;

  constructor(announcer: Announcer) {
    this.#announcer = announcer;
  }

  /** A reader has asked to try again. */
  asked(): void {
    this.#isAsked = true;
  }

  /** For the host to call after each update. */
  update({ language, isSlow, error, hasCopy }: LoadState): void {
    if (isSlow && !this.#isSlow) this.#announcer.say(language.t('loading'));
    if (error && error !== this.#error) {
      if (!hasCopy || !this.#error || this.#isAsked) this.#announcer.say(language.errorText(error.code));
      this.#isAsked = false;
    }
    this.#isSlow = isSlow;
    this.#error = error;
  }
}

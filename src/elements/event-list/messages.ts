import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../locales/language.js';
import type { FeedError } from '../../core/feed-error.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import { LACKS } from '../../core/lacks.js';
import type { Issue, IssueCode } from '../../core/model/issue.js';
import { areAnnouncements, isWithoutEvents } from '../../core/snapshot.js';
import { isChosen } from '../../core/listing/choice.js';
import type { WhenSetting } from '../../core/listing/listing.js';
import type { WordKey } from '../../locales/words.js';
import type { ListState } from './list-state.js';

/** The input of a list's messages about itself, besides the list. */
interface MessagesInput {
  readonly error: FeedError | null;
  readonly loading: boolean;
  /** It has been loading for a while. */
  readonly slow: boolean;
  readonly onRetry: () => void;
  /** Takes the reader's choice away. */
  readonly onClear: () => void;
}

// The age of a copy is real, also where a page that is shown as on another day has replaced the clock.
const realNow = Date.now;

const NOTHING_THERE: Readonly<Record<WhenSetting, WordKey>> = {
  upcoming: 'emptyUpcoming',
  past: 'emptyPast',
  all: 'empty',
};

/** Whether events may be lacking. A calendar that ends with a whole event, but before its last line, lacks none as far as is known. */
const isLack = (issue: Issue): boolean => LACKS.has(issue.code) && (issue.code !== 'cut-off' || issue.within !== '');

/** Returns the reason why a copy may lack events. Issues of the feed itself come before those of its events, which may be very many. */
function lackOf({ issues }: FeedSnapshot): IssueCode | undefined {
  const issue = issues.find((one) => one.eventId !== null || isLack(one));
  return issue && isLack(issue) ? issue.code : undefined;
}

/** Returns the key of the words for a list in which nothing is shown. @param hasOthers Whether something would be shown without a choice. */
function nothingIn(snapshot: FeedSnapshot, hasOthers: boolean, when: WhenSetting): WordKey {
  if (areAnnouncements(snapshot)) return hasOthers ? 'noMatchAnnouncements' : 'emptyAnnouncements';
  return hasOthers ? 'noMatch' : isWithoutEvents(snapshot) ? 'noneFound' : NOTHING_THERE[when];
}

/** "Clear filters", for what a reader has chosen. */
export function clearButton(language: Language, onClear: () => void): TemplateResult {
  return html`<button type="button" part="button clear" @click=${onClear}>${language.t('clearFilters')}</button>`;
}

/** The age of the copy is real, whatever day the page is shown "as on". @param loadedAt Epoch milliseconds of the real clock. */
const ageOf = ({ format }: Language, loadedAt: number | null): string =>
  loadedAt === null ? '' : format.age(realNow() - loadedAt);

/**
 * Loading, empty, failed and stale, each in plain words. The slots are always there (hidden where they do not apply), so that what an
 * author put into them is never lost.
 */
export function messages(list: ListState, input: MessagesInput): TemplateResult {
  const { error, loading, slow, onRetry, onClear } = input;
  const { host, pool, listing, isReady: ready } = list;
  const { language } = list.locale;
  const snapshot = list.dates.current?.snapshot;
  const failed = !ready && error !== null;
  const empty = ready && listing.count === 0;
  // Events that would fit without the choice of the author, or of the reader.
  const hasUnselected = ready && pool!.unselected > 0;
  const isClearable = ready && isChosen(host.choice) && pool!.rows.length > 0;
  const retry = html`<button type="button" part="button retry" @click=${onRetry}>${language.t('retry')}</button>`;
  const lack = ready && snapshot ? lackOf(snapshot) : undefined;
  return html`<p class="message" part="message loading" ?hidden=${!slow || ready || failed}>${language.t('loading')}</p>
    <div class="message" part="message error" ?hidden=${!failed}>
      <slot name="error"
        ><p>${failed ? (loading ? language.t('loading') : language.errorText(error.code)) : nothing}</p></slot
      >
      ${failed ? retry : nothing}
    </div>
    <div class="message" part="message empty" ?hidden=${!empty}>
      <slot name="empty"
        ><p>${empty && snapshot ? language.t(nothingIn(snapshot, hasUnselected, host.when)) : nothing}</p></slot
      >
      ${empty && isClearable ? clearButton(language, onClear) : nothing}
    </div>
    ${
      ready && error
        ? html`<div class="message stale" part="message stale">
            <p>${language.t('stale', { age: ageOf(language, list.feed.state.loadedAt) })}</p>
            ${retry}
          </div>`
        : lack
          ? html`<div class="message stale" part="message incomplete">
              <p>${language.t('incomplete')}</p>
              ${LACKS.get(lack) ? retry : nothing}
            </div>`
          : nothing
    }`;
}

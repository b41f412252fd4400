/** The first question: which feed, and what the check says of it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FeedReport } from '../../src/embed/feed-report.js';
import { inputField } from '../editor/fields.js';
import type { EmbedBuilder } from './embed-builder.js';
import { failureWords, foundText } from './verdict.js';
import { isOfOtherPage, isRelative } from './repair.js';

/** Lies beside the page; in English. */
const GUIDE = 'publishers.txt';

/** Findings of one kind that are shown. */
const SHOWN = 3;

export function feedPart(builder: EmbedBuilder): TemplateResult {
  const { say, typed, repairs, feed, given, isDemo } = builder;
  const src = String(given.settings?.src ?? '');
  const [first = ''] = src.split(' ');
  return html`<section class="panel" aria-labelledby="feed-part">
    <h2 id="feed-part">${say('feedPart')}</h2>
    <div @focusout=${() => builder.leaveAddress()}>
      ${inputField(
        {
          id: 'src',
          label: say('src'),
          hint: say('srcHint'),
          type: 'url',
          value: typed,
          onInput: (value) => builder.type(value),
        },
        say('error'),
      )}
    </div>
    <div role="status">
      ${repairs.map((repair) => html`<p class="note">${say(`repair.${repair}`)}</p>`)}
      ${isDemo ? html`<p class="note">${say('demoNote')}</p>` : nothing}
      ${isOfOtherPage(first) ? html`<p class="note">${say('otherPage')}</p>` : nothing}
      ${first && !isOfOtherPage(first) && isRelative(first) ? html`<p class="note">${say('relative')}</p>` : nothing}
      ${feed.state.src && !feed.state.report ? html`<p class="note">${say('loading')}</p>` : nothing}
      ${feed.state.report ? verdict(builder, feed.state.report) : nothing}
    </div>
    ${feed.state.report ? jumps(builder) : nothing}
    <p class="buttons">
      ${isDemo ? nothing : html`<button type="button" @click=${() => builder.tryDemo()}>${say('tryDemo')}</button>`}
      ${
        hasNothingToCome(feed.state.report) && given.settings?.when !== 'all'
          ? html`<button type="button" class="main" @click=${() => builder.set('when', 'all')}>
              ${say('showAll')}
            </button>`
          : nothing
      }
    </p>
    ${feed.state.report?.groups.length ? report(builder, feed.state.report) : nothing}
  </section>`;
}

/** The findings of the check, in the words of the page. */
function verdict({ say, language, feed }: EmbedBuilder, found: FeedReport): TemplateResult {
  const { snapshot, error } = feed.state;
  if (!snapshot) {
    const { key, values } = failureWords(error);
    return html`<p class="report-head">${say('verdict.failed')} ${say(key, values)}</p>
      ${key === 'failure.not-allowed' ? html`<p class="note"><a href=${GUIDE} hreflang="en">${say('guide')}</a></p>` : nothing}
      <details>
        <summary>${say('forTechnicians')}</summary>
        <p lang="en" dir="ltr">${found.head}</p>
      </details>`;
  }
  return html`<p class="report-head">${foundText(say, language, snapshot, found, Date.now())}</p>`;
}

/** Ways past the questions, for narrow windows, where what is asked for stands far below. */
const jumps = ({ say }: EmbedBuilder): TemplateResult => {
  const jump = (id: string, text: string): TemplateResult =>
    html`<a
      href="#${id}"
      @click=${(event: Event) => {
        // The address after # holds the embed.
        event.preventDefault();
        const heading = document.getElementById(id)!;
        heading.focus({ preventScroll: true });
        heading.scrollIntoView();
      }}
      >${text}</a
    >`;
  return html`<p class="jumps">${jump('snippet-part', say('toSnippet'))} ${jump('result-part', say('toPreview'))}</p>`;
};

const hasNothingToCome = (report: FeedReport | null): boolean =>
  report?.groups.some(({ kind }) => kind === 'nothing-to-come') ?? false;

const report = ({ say, pageLanguage }: EmbedBuilder, { groups }: FeedReport): TemplateResult =>
  html`<details class="report">
    <summary>${say('checked')}</summary>
    ${pageLanguage === 'en' ? nothing : html`<p class="hint">${say('inEnglish')}</p>`}
    <ul lang="en" dir="ltr">
      ${groups.map(
        ({ findings, advice }) =>
          html`<li>
            ${findings
              .slice(0, SHOWN)
              .map(
                ({ title, eventId, text }) =>
                  html`<p dir="auto">
                    ${title || eventId ? html`“<bdi>${(title ?? eventId)!.slice(0, 80)}</bdi>”: ` : nothing}${text}
                  </p>`,
              )}
            ${findings.length > SHOWN ? html`<p class="hint">${say('moreFindings', { n: findings.length - SHOWN })}</p>` : nothing}
            ${advice ? html`<p><strong>${advice}</strong></p>` : nothing}
          </li>`,
      )}
    </ul>
    <p class="hint">${say('requests')}</p>
  </details>`;

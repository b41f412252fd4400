import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { FacetName } from '../../../core/listing/choice.js';
import type { Row } from '../../../core/listing/row.js';
import type { FeedSnapshot } from '../../../core/model/feed.js';
import type { Occurrence } from '../../../core/model/occurrence.js';
import { coverOf, type Cover, type Lost } from '../../../core/publish/calendar-cover.js';
import type { CalendarIndex, ListedCalendar } from '../../../core/publish/calendar-index.js';
import { entryTimes } from '../../../core/publish/entry-times.js';
import { calendarUrl } from '../../../core/publish/read-calendar-index.js';
import { parsePublishedTime } from '../../../core/time/published-time.js';
import { widerTopics } from '../../../core/topics.js';
import { loadActionLanguage, type ActionLanguage } from '../../../locales/action-language.js';
import { domTarget } from '../../base/target-dom.js';
import type { ListState } from '../list-state.js';
import { loadCalendarTable, type CalendarTable } from './calendar-table.js';
import { copyText } from './copy-text.js';
import { openPanel } from './open-panel.js';
import { subscribeStyles } from './subscribe.styles.js';
import { orTell } from './tell-unloaded.js';

const panelNode = domTarget('div', { part: 'menu subscribe', role: 'group' });

/** Dates that a file has at most. */
const MAX_DATES = 500;

/** "Subscribe": the calendars that have what is listed, each with its address and ways to open it; and the dates that are listed, as a file. */
export class Subscribe {
  readonly #list: ListState;
  #count = 0;

  constructor(list: ListState) {
    this.#list = list;
    list.host.addStyles([subscribeStyles]);
  }

  get #snapshot(): FeedSnapshot | null {
    return this.#list.dates.current?.snapshot ?? null;
  }

  open(button: HTMLButtonElement): void {
    const { host, locale } = this.#list;
    const panel = panelNode(null, { 'aria-label': locale.language.t('subscribe') });
    const words = loadActionLanguage(locale.language);
    const table = loadCalendarTable(host, this.#snapshot?.calendars ?? null);
    void Promise.all([words, table]).then(([actions, found]) => {
      render(this.#content(actions, found), panel);
      openPanel({ host, button }, panel);
    });
  }

  #content(actions: ActionLanguage, found: CalendarTable | null): TemplateResult {
    const dates = datesOf(this.#list.listing.rows);
    const cover = found && this.#cover(found.index);
    return html`${found && cover ? this.#calendars(found, cover, actions) : nothing}
    ${
      dates.length
        ? html`<button
              type="button"
              part="button menu-item file"
              @click=${(event: Event) => this.#download(event, dates, actions)}
            >
              ${actions.t('subscribe.download', { n: Math.min(dates.length, MAX_DATES) })}</button
            >${
              dates.length > MAX_DATES
                ? html`<p part="menu-note">${actions.t('subscribe.cut', { n: MAX_DATES })}</p>`
                : nothing
            }`
        : nothing
    }
    ${dates.length || cover ? nothing : html`<p part="menu-note">${actions.t('subscribe.none', { name: actions.t('subscribe.all') })}</p>`}`;
  }

  #cover(index: CalendarIndex): Cover {
    const { host, pool } = this.#list;
    const { topics, countries, kinds } = pool!.query.selection;
    const byId = new Map((this.#snapshot?.topics ?? []).map((topic) => [topic.id, topic]));
    const shown = { choice: host.choice, topics: [...topics], countries: [...countries], kinds: [...kinds] };
    return coverOf(index, shown, (topic) => widerTopics(topic, byId));
  }

  #calendars(found: CalendarTable, { calendars, lost }: Cover, actions: ActionLanguage): TemplateResult {
    const isOne = calendars.length === 1;
    return html`${
        isOne
          ? this.#calendar(calendars[0]!, found, actions, true)
          : html`<ul role="list">
              ${calendars.map((one) => html`<li>${this.#calendar(one, found, actions, false)}</li>`)}
            </ul>`
      }
      ${isOne ? nothing : html`<p part="menu-note">${actions.t('subscribe.several')}</p>`}
      ${
        lost.length
          ? html`<p part="menu-note">
              ${actions.t('subscribe.lost', { choices: actions.language.format.list(lost.map((one) => lostName(one, actions))) })}
            </p>`
          : nothing
      }
      <p part="menu-note">${actions.t('subscribe.news')}</p>`;
  }

  #calendar(
    one: ListedCalendar,
    { index, url }: CalendarTable,
    actions: ActionLanguage,
    isOpen: boolean,
  ): TemplateResult {
    const name = this.#nameOf(one, actions);
    const address = calendarUrl(index, one.file, url, actions.language.requested);
    const atom = index.atom ? address.replace(/\.ics$/, '.atom') : null;
    const id = `calendar-${++this.#count}`;
    const [encoded, webcal] = [encodeURIComponent(address), address.replace(/^https?:/, 'webcal:')];
    const outward = (part: string, href: string, words: string): TemplateResult =>
      html`<li>
        <a part="menu-item ${part}" href=${href} target="_blank" rel="noopener noreferrer"
          >${words}<span class="visually-hidden"> (${actions.t('newTab')})</span></a
        >
      </li>`;
    const query = `url=${encoded}&name=${encodeURIComponent(name)}`;
    const links = html`<ul role="list">
      <li><a part="menu-item app" href=${webcal}>${actions.t('subscribe.app')}</a></li>
      ${outward('google', `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`, actions.t('subscribe.google'))}
      ${outward('outlook', `https://outlook.live.com/calendar/0/addfromweb?${query}`, actions.t('calendar.outlook'))}
      ${outward('office', `https://outlook.office.com/calendar/0/addfromweb?${query}`, actions.t('calendar.office'))}
      ${atom === null ? nothing : html`<li><a part="menu-item atom" href=${atom}>${actions.t('subscribe.atom')}</a></li>`}
    </ul>`;
    const about = this.#about(one, name, actions);
    const body = html`<label for=${id}>${actions.t('subscribe.address')}</label>
      <input id=${id} part="address" readonly dir="ltr" .value=${address} @focus=${selectAll} />
      <button type="button" part="button menu-item copy" @click=${(event: Event) => this.#copy(event, actions)}>
        ${actions.t('subscribe.copy')}<span class="visually-hidden">: ${name}</span>
      </button>
      ${links}`;
    return isOpen
      ? html`<p>${about}</p>
          ${body}`
      : html`<details>
          <summary>${about}</summary>
          ${body}
        </details>`;
  }

  /** "Justice in Kenya: 12 events, the next on 18 May" */
  #about({ events, next }: ListedCalendar, name: string, actions: ActionLanguage): string {
    const day = next === null ? null : parsePublishedTime(next);
    if (!events || !day) return actions.t('subscribe.none', { name });
    return actions.t('subscribe.about', { name, n: events, date: actions.language.format.moment(day.wallMs, 'date') });
  }

  #nameOf({ topic: slug, country: code }: ListedCalendar, actions: ActionLanguage): string {
    const { language } = actions;
    const topic = slug === undefined ? '' : language.topicLabel(slug, this.#snapshot?.topics).value;
    const country = code === undefined ? '' : language.format.countryName(code).value;
    if (topic && country) return actions.t('subscribe.topicIn', { topic, country });
    return topic || country || actions.t('subscribe.all');
  }

  #copy({ currentTarget }: Event, actions: ActionLanguage): void {
    const { announcer } = this.#list;
    const field = (currentTarget as HTMLElement).parentElement!.querySelector('input')!;
    const words = {
      copied: actions.t('subscribe.copied'),
      press: (keys: string): string => actions.t('subscribe.press', { keys }),
    };
    copyText(field, words, (message) => announcer.say(message));
  }

  /** Makes the file in the page, with code that is loaded for it. */
  async #download({ currentTarget }: Event, dates: readonly Occurrence[], actions: ActionLanguage): Promise<void> {
    const { host, announcer } = this.#list;
    const snapshot = this.#snapshot!;
    const title = host.heading || (snapshot.title && actions.language.text(snapshot.title).value);
    const loading = import('./save-dates.js');
    const loaded = await orTell(loading, currentTarget as Element, this.#list, actions, 'what writes calendar files');
    if (!loaded) return;
    loaded.saveDates(dates.slice(0, MAX_DATES), actions, title || actions.language.t('heading'));
    announcer.say(actions.t('calendar.downloaded'));
  }
}

const selectAll = ({ currentTarget }: Event): void => (currentTarget as HTMLInputElement).select();

function lostName(lost: Lost, actions: ActionLanguage): string {
  if (lost === 'search' || lost === 'match') return actions.t(`subscribe.${lost}`);
  return actions.language.t(`facet.${lost satisfies FacetName}`);
}

/** The dates of rows that a calendar can have, each once. */
function datesOf(rows: readonly Row[]): readonly Occurrence[] {
  const all = rows.flatMap(({ occurrence, others }) => [occurrence, ...others.map((row) => row.occurrence)]);
  return [...new Set(all)].filter((date) => date.event.kind !== 'announcement' && entryTimes(date));
}

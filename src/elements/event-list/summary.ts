import { html } from 'lit/html.js';
import { quotable } from '../../controllers/linked-search.js';
import type { FilterEngine } from '../../controllers/filter-load.js';
import type { ViewPool } from '../../controllers/view.js';
import type { Choice } from '../../core/listing/choice.js';
import { poolCount, type Listing } from '../../core/listing/listing.js';
import { eventsIn } from '../../core/listing/pages.js';
import type { Row } from '../../core/listing/row.js';
import { clock } from '../../core/time/clock.js';
import { offsetMsAt } from '../../core/time/zone.js';
import type { Language } from '../../locales/language.js';
import { areEvents, countWords } from '../../markup/count-words.js';
import { feedText } from '../base/feed-text.js';

interface SummaryInput {
  readonly language: Language;
  readonly pool: ViewPool;
  readonly listing: Listing;
  /** The rows on the pages that are shown. */
  readonly shown: readonly Row[];
  readonly choice: Choice;
  /** Applies the choice; `null` where nothing is chosen. */
  readonly engine: FilterEngine | null;
}

/** Says how many are shown: "Showing 1–20 of 137 events", or what is chosen; and which day it is if the page's clock was set. */
export function summary(input: SummaryInput): unknown {
  const { language, pool, engine } = input;
  const words = engine ? chosen(input, engine) : showing(input);
  if (!clock.isSet) return words;
  const nowMs = clock.now();
  const date = language.format.moment(nowMs + offsetMsAt(pool.query.viewer, nowMs), 'date');
  return html`${words}&nbsp;· ${language.t('asOf', { date })}`;
}

function showing({ language, listing, shown }: SummaryInput): string {
  const { rows, count: n } = listing;
  const to = shown.length < rows.length ? eventsIn(shown) : n;
  const count = countWords(language, rows, n);
  if (to === n) return areEvents(rows) && !rows.some(isOfSeries) ? language.t('showingAll', { n }) : count;
  const { format } = language;
  const range = to === 1 ? format.number(1) : `${format.number(1)}–${format.number(to)}`;
  return language.t(areEvents(rows) ? 'showing' : 'showingOf', { range, n, count });
}

/** Whether a row is of a series, which may have more dates than are listed. */
const isOfSeries = ({ occurrence }: Row): boolean => occurrence.event.recurrence !== null;

/** "12 of 137 events", and what is chosen. */
function chosen({ language, pool, listing, choice }: SummaryInput, engine: FilterEngine): unknown {
  const search = quotable(choice.search);
  const { rows } = pool;
  const n = poolCount(pool);
  const count = countWords(language, rows, n);
  const { count: shown } = listing;
  const words = language.t(areEvents(rows) ? 'chosen' : 'showingOf', { shown, range: shown, n, count });
  const names = [
    ...engine.activeIn(pool, choice, language).map(({ label }) => feedText(label)),
    ...(search ? [language.t('quoted', { text: search })] : []),
  ];
  return html`${words}${names.map((name) => html`&nbsp;· ${name}`)}`;
}

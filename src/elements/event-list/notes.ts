import { html, nothing, type TemplateResult } from 'lit';
import type { IssueCode, Occurrence, PublishedTime } from '../../core/model.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { HOUR } from '../../core/time/units.js';
import { startOfDay } from '../../core/time/wall.js';
import type { WordKey } from '../../locales/words.js';
import { feedText } from './feed-text.js';
import type { ItemContext } from './item-context.js';
import { zoneLabel } from './when.js';

/** Issues that a reader of the page can use, and the sentence for each; the others are for the publisher alone. */
const READER_SENTENCES = new Map<IssueCode, WordKey>([
  ['invalid-time', 'invalidTime'],
  ['time-in-gap', 'timeInGap'],
  ['recurrence-truncated', 'datesTruncated'],
  ['text-truncated', 'textTruncated'],
]);

/** "Published as GMT+1; Netherlands is on GMT+2 that day, so this may start 1 hour earlier than shown." */
function conflict({ locale }: ItemContext, o: Occurrence): string | null {
  const [published, other] = o.candidates;
  if (!published || !other) return null;
  const words = { published: locale.gmt(published.offset), actual: locale.gmt(other.offset) };
  if (other.basis === 'zone' && o.timeZone) {
    return locale.t('zoneConflict', { ...words, zone: zoneLabel(locale, o.timeZone, other.offset) });
  }
  const difference = (other.startMs - published.startMs) / HOUR;
  return locale.t(difference < 0 ? 'conflictEarlier' : 'conflictLater', {
    ...words,
    country: locale.format.list(o.event.countries.map((code) => locale.format.countryName(code).value)),
    hours: locale.t('hours', { n: Math.abs(difference) }),
  });
}

function publishedEnd(locale: LocaleController, end: PublishedTime, start: PublishedTime | null): string {
  if (end.kind !== 'time') return locale.format.moment(end.wallMs, end.kind === 'date' ? 'date' : end.kind);
  const sameDay = start !== null && startOfDay(start.wallMs) === startOfDay(end.wallMs);
  return locale.format.moment(end.wallMs, sameDay ? 'time' : 'dateTime');
}

/** What is doubtful about an occurrence, in plain words: a sentence each, in the order of how much it matters. */
export function notes(context: ItemContext, o: Occurrence): readonly (string | TemplateResult)[] {
  const { locale, feed } = context;
  const sentences: (string | TemplateResult)[] = [];
  const doubt = o.certainty === 'conflict' ? conflict(context, o) : null;
  if (doubt) sentences.push(doubt);
  if (o.certainty === 'wall-only') sentences.push(locale.t('noZone'));
  if (o.rejectedEnd) sentences.push(locale.t('endBeforeStart', { end: publishedEnd(locale, o.rejectedEnd, o.start) }));
  for (const code of new Set(o.issues.map((issue) => issue.code))) {
    const key = READER_SENTENCES.get(code);
    if (key) sentences.push(locale.t(key));
  }
  const { whenText } = o.event;
  const inDoubt = o.certainty === 'conflict' || o.certainty === 'wall-only';
  if (inDoubt && whenText) {
    sentences.push(html`${locale.parts('asPublished', { text: feedText(locale.text(whenText, feed.language)) })}`);
  }
  if (o.event.copies > 1) sentences.push(locale.t('copies', { n: o.event.copies }));
  return sentences;
}

/** The sentences beside an event, behind a quiet rule. */
export function notesTemplate(context: ItemContext, o: Occurrence): TemplateResult | typeof nothing {
  const sentences = notes(context, o);
  if (!sentences.length) return nothing;
  return html`<div class="note" part="note">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`;
}

import type { PublishedTime } from '../core/model/event.js';
import type { IssueCode } from '../core/model/issue.js';
import type { Occurrence } from '../core/model/occurrence.js';
import type { Language } from '../locales/language.js';
import { startOfDay } from '../core/time/wall.js';
import type { WordKey } from '../locales/words.js';
import { doubtOf } from './doubt-words.js';
import { kind, type Content } from './target-dom.js';
import type { EntrySettings } from './card-settings.js';
import { feedNode } from './feed-text.js';

const note = kind('div', { class: 'note', part: 'note' });
const p = kind('p');

/** Issues that a reader of the page can use, and the sentence for each; the others are for the publisher alone. */
const READER_SENTENCES = new Map<IssueCode, WordKey>([
  ['invalid-time', 'invalidTime'],
  ['time-in-gap', 'timeInGap'],
  ['recurrence-truncated', 'datesTruncated'],
  ['text-truncated', 'textTruncated'],
]);

function publishedEnd(language: Language, end: PublishedTime, start: PublishedTime | null): string {
  if (end.kind !== 'time') return language.format.moment(end.wallMs, end.kind === 'date' ? 'date' : end.kind);
  const sameDay = start !== null && startOfDay(start.wallMs) === startOfDay(end.wallMs);
  return language.format.moment(end.wallMs, sameDay ? 'time' : 'dateTime');
}

/** What is doubtful about an occurrence, in plain words: a sentence each, in the order of how much it matters. */
function sentencesAbout({ language }: EntrySettings, o: Occurrence): readonly Content[] {
  const sentences: Content[] = [];
  const doubt = doubtOf(language, o);
  if (doubt) sentences.push(doubt);
  if (o.rejectedEnd)
    sentences.push(language.t('endBeforeStart', { end: publishedEnd(language, o.rejectedEnd, o.start) }));
  for (const code of new Set(o.issues.map((issue) => issue.code))) {
    const key = READER_SENTENCES.get(code);
    if (key) sentences.push(language.t(key));
  }
  const { whenText } = o.event;
  const inDoubt = o.certainty === 'conflict' || o.certainty === 'wall-only';
  if (inDoubt && whenText) {
    sentences.push(language.parts('asPublished', { text: feedNode(language.text(whenText)) }));
  }
  if (o.event.copies > 1) sentences.push(language.t('copies', { n: o.event.copies }));
  return sentences;
}

/** The sentences beside an event, behind a quiet rule. */
export function notes(settings: EntrySettings, o: Occurrence): HTMLElement | null {
  const sentences = sentencesAbout(settings, o).map((sentence) => p(sentence));
  return sentences.length ? note(sentences) : null;
}

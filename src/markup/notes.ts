import type { PublishedTime } from '../core/model/event.js';
import type { IssueCode } from '../core/model/issue.js';
import type { Occurrence } from '../core/model/occurrence.js';
import type { Language } from '../locales/language.js';
import { startOfDay } from '../core/time/wall.js';
import type { WordKey } from '../locales/words.js';
import { publishedWords } from './clock-words.js';
import { contactOf, doubtOf } from './doubt-words.js';
import type { CardSettings } from './card-settings.js';
import type { Makers } from './makers.js';
import type { Content } from './target.js';

/** The sentence for each issue that helps a reader of the page. All other issues are for the publisher alone. */
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

/** Returns the doubts about an occurrence, a sentence each, the most important first. */
export function doubtSentences<T>(make: Makers<T>, language: Language, o: Occurrence): readonly Content<T>[] {
  const sentences: Content<T>[] = [];
  const doubt = doubtOf(language, o);
  if (doubt) {
    const contact = contactOf(o);
    const check = language.t('checkWithOrganiser');
    sentences.push([doubt, ' ', contact === null ? check : make.outwardLink(check, { href: contact })]);
  }
  for (const { source, start } of o.event.otherStarts) {
    const name = make.feedText(language.text(source));
    sentences.push(language.parts('otherStart', { name, time: publishedWords(language, start) }));
  }
  if (o.rejectedEnd)
    sentences.push(language.t('endBeforeStart', { end: publishedEnd(language, o.rejectedEnd, o.start) }));
  for (const code of new Set(o.issues.map((issue) => issue.code))) {
    const key = READER_SENTENCES.get(code);
    if (key) sentences.push(language.t(key));
  }
  const { whenText } = o.event;
  const inDoubt = o.certainty === 'conflict' || o.certainty === 'wall-only';
  if (inDoubt && whenText) {
    sentences.push(language.parts('asPublished', { text: make.feedText(language.text(whenText)) }));
  }
  return sentences;
}

/** Makes the note with all doubts about an occurrence; `null` where there are none. */
export function notes<T>(settings: CardSettings<T>, o: Occurrence): T | null {
  const { make, language } = settings;
  const sentences = doubtSentences(make, language, o);
  if (sentences.length < 2) return sentences.length ? make.note(sentences[0]!) : null;
  return make.note(sentences.map((sentence) => make.p(sentence)));
}

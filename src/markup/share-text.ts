import type { Row } from '../core/listing/row.js';
import { displayOf } from '../core/time/display.js';
import type { CardSettings } from './card-settings.js';
import { doubtSentences } from './notes.js';
import { plainMakers, textOf } from './plain-text.js';
import { when } from './when.js';

/**
 * Returns what a mail says of an event before its link, a line each: the title, when it is, and what is doubtful about that, as in the list.
 * The reader of the mail may live anywhere, so the time is on the event's own clock, or in UTC where it has none.
 */
export function shareText<T>({ language, ...settings }: CardSettings<T>, { occurrence, ...row }: Row): string[] {
  const own = displayOf(occurrence, 'event', 'UTC');
  const display = own.primary?.whose === 'viewer' ? displayOf(occurrence, 'UTC', 'UTC') : own;
  const plain = { ...settings, language, make: plainMakers, buttons: null, groupBy: 'none' } as const;
  const shown = { ...row, occurrence, display: { ...display, secondary: null }, day: null, others: [] };
  const time = textOf(when(plain, shown)).replace(/\s+/g, ' ').trim();
  const title = occurrence.title ? language.text(occurrence.title).value : language.t('untitled');
  return [
    title,
    display.doubtful ? language.t('about', { time }) : time,
    ...doubtSentences(plainMakers, language, occurrence).map(textOf),
  ].filter(Boolean);
}

import type { FeedEvent } from '../../../core/model/event.js';
import type { Occurrence } from '../../../core/model/occurrence.js';
import { datesFile, eventFile } from '../../../core/publish/calendar-file.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import { entryOptions } from './entry-options.js';
import { fileName, saveFile } from './save-file.js';

/** Has the browser save dates as a calendar file. @param name Of the file, in words. */
export function saveDates(dates: readonly Occurrence[], actions: ActionLanguage, name: string): void {
  saveFile(datesFile(dates, entryOptions(actions)), fileName(name));
}

/** Has the browser save all dates of an event as a calendar file. @param dates The listed ones. @param name Of the file, in words. */
export async function saveEvent(
  event: FeedEvent,
  dates: readonly Occurrence[],
  actions: ActionLanguage,
  name: string,
): Promise<void> {
  saveFile(await eventFile(event, dates, entryOptions(actions)), fileName(name));
}

import type { Occurrence } from '../../../core/model/occurrence.js';
import { datesFile } from '../../../core/publish/calendar-file.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import { entryOptions } from './entry-options.js';
import { fileName, saveFile } from './save-file.js';

/** Has the browser save dates as a calendar file. @param name Of the file, in words. */
export function saveDates(dates: readonly Occurrence[], actions: ActionLanguage, name: string): void {
  saveFile(datesFile(dates, entryOptions(actions)), fileName(name));
}

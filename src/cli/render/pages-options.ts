import { readFileSync } from 'node:fs';
import { safeUrl } from '../../core/safe-url.js';
import { fileFault, UsageError } from '../command.js';
import { folderAddress } from '../option-values.js';
import type { EventPagesOptions } from './plan-event-pages.js';
import { readTemplate } from './template.js';

/** The options of pages, as they were written. */
interface PagesValues {
  readonly pages?: string;
  readonly url?: string;
  readonly template?: string;
  readonly list?: string;
  readonly calendars?: string;
  readonly stylesheet?: string;
  readonly prune: boolean;
}

/** Reads the options of pages that are about one event each; `null` where none are wanted. @throws UsageError. */
export function readPagesOptions(values: PagesValues): EventPagesOptions | null {
  const { pages, url, list, calendars, stylesheet, prune } = values;
  if (pages === undefined) {
    const [name] =
      Object.entries({ url, template: values.template, list, calendars }).find(([, value]) => value !== undefined) ??
      [];
    if (name) throw new UsageError(`--${name} is for pages: say with --pages where to write them.`);
    return null;
  }
  const template = values.template === undefined ? null : readText(values.template);
  return {
    folder: pages,
    url: folderAddress(url, 'https://example.org/events/e/'),
    fill: readTemplate(template),
    template,
    list: list === undefined ? null : webAddress('list', list),
    calendars: calendars === undefined ? null : webAddress('calendars', calendars).replace(/\/?$/, '/'),
    stylesheet,
    prune,
  };
}

function webAddress(name: string, text: string): string {
  const address = safeUrl(text);
  if (address === null) throw new UsageError(`--${name} is ${text}, no address such as https://example.org/events.`);
  return address;
}

function readText(name: string): string {
  try {
    return readFileSync(name, 'utf8');
  } catch (cause) {
    throw new UsageError(`${name} cannot be read: ${fileFault(cause as NodeJS.ErrnoException)}.`, { cause });
  }
}

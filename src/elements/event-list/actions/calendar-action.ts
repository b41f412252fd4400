import type { Occurrence } from '../../../core/model/occurrence.js';
import { dateFile, eventFile } from '../../../core/publish/calendar-file.js';
import { calendarLinks } from '../../../core/publish/calendar-links.js';
import { entryTimes } from '../../../core/publish/entry-times.js';
import { OgpCalendarChooseEvent, type CalendarName } from '../../../events.js';
import { loadActionLanguage, type ActionLanguage } from '../../../locales/action-language.js';
import { entryWords } from '../../../markup/entry-words.js';
import { domMakers as make, domTarget } from '../../base/target-dom.js';
import type { ActionContext, ActionModule } from './action.js';
import { entryOptions } from './entry-options.js';
import { closePanel, openPanel } from './open-panel.js';
import { fileName, fileUrl, saveFile } from './save-file.js';

export const prepare: ActionModule['prepare'] = ({ settings }) => void loadActionLanguage(settings.language);

const SERVICES = ['google', 'outlook', 'office'] as const;

const panel = domTarget('div', { part: 'menu', role: 'group' });
const menuNote = domTarget('p', { part: 'menu-note' });
const fileLink = domTarget('a', { type: 'text/calendar' });
const fileButton = domTarget('button', { type: 'button' });

/** "Add to calendar": opens a menu of services, and of files for all other programs. */
export const act: ActionModule['act'] = (context) => {
  void loadActionLanguage(context.settings.language).then((actions) => openPanel(context, menu(context, actions)));
};

interface Item {
  readonly calendar: CalendarName;
  readonly allDates?: boolean;
  readonly control: HTMLElement;
  /** Acts besides, unless the page does it itself. */
  readonly then?: () => void;
}

function menu(context: ActionContext, actions: ActionLanguage): HTMLElement {
  const { row, settings } = context;
  const { occurrence, others } = row;
  const items = [...services(occurrence, actions), ...files(context, actions)];
  const list = make.list(items.map((item) => make.li(withChoice(context, item))));
  const note = noteOf(occurrence, others.length > 0, actions);
  return panel([list, note === null ? null : menuNote(note)], { 'aria-label': settings.language.t('addToCalendar') });
}

function services(occurrence: Occurrence, actions: ActionLanguage): Item[] {
  const { requested } = actions.language;
  const links = calendarLinks(occurrence, entryWords(actions), [requested]);
  return links
    ? SERVICES.map((calendar) => {
        const words = [actions.t(`calendar.${calendar}`), make.hidden(` (${actions.t('newTab')})`)];
        const href = links[calendar];
        return {
          calendar,
          control: make.outwardLink(words, { part: `menu-item ${calendar}`, target: '_blank', href }),
        };
      })
    : [];
}

/** Of a series that is shown as one entry there is one file, with all dates. */
function files({ row, settings, host, announcer }: ActionContext, actions: ActionLanguage): Item[] {
  const { occurrence, others } = row;
  const { event } = occurrence;
  const { language } = settings;
  const options = entryOptions(actions);
  const name = fileName(event.title ? language.text(event.title).value : '');
  const downloaded = (): void => announcer.say(actions.t('calendar.downloaded'));
  const items: Item[] = [];
  if (!others.length) {
    const own = { part: 'menu-item file', href: fileUrl(dateFile(occurrence, options)), download: name };
    items.push({ calendar: 'file', control: fileLink(actions.t('calendar.file'), own), then: downloaded });
  }
  if (isSeries(occurrence)) {
    const dates = host.snapshot?.occurrences.filter((one) => one.event === event) ?? [];
    const file = eventFile(event, dates, options);
    const then = (): void => void file.then((text) => saveFile(text, name)).then(downloaded);
    const control = fileButton(actions.t('calendar.allDates'), { part: 'menu-item file' });
    items.push({ calendar: 'file', allDates: true, control, then });
  }
  return items;
}

/** Has an item tell the page first what a person chose. */
function withChoice(
  { host, row, button }: ActionContext,
  { calendar, allDates = false, control, then }: Item,
): HTMLElement {
  control.addEventListener('click', (event) => {
    if (host.dispatchEvent(new OgpCalendarChooseEvent(row.occurrence, calendar, allDates))) then?.();
    else event.preventDefault();
    closePanel(button);
  });
  return control;
}

/** Whether an event has several dates. */
const isSeries = ({ event }: Occurrence): boolean => event.recurrence !== null || (event.occurrences?.length ?? 0) > 1;

function noteOf(o: Occurrence, isCollapsed: boolean, actions: ActionLanguage): string | null {
  const times = entryTimes(o);
  if (times?.kind === 'instant' && times.isDoubtful) return actions.t('calendar.doubt');
  if (times?.kind === 'days' && times.clock !== null) return actions.t('calendar.wholeDay');
  return isCollapsed ? actions.t('calendar.nextDate') : null;
}

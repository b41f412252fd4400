import type { Occurrence } from '../../../core/model/occurrence.js';
import { calendarLinks } from '../../../core/publish/calendar-links.js';
import { entryTimes } from '../../../core/publish/entry-times.js';
import { OgpCalendarChooseEvent, type CalendarName } from '../../../events.js';
import { loadActionLanguage, type ActionLanguage } from '../../../locales/action-language.js';
import { entryWords } from '../../../markup/entry-words.js';
import { domMakers as make, domTarget } from '../../base/target-dom.js';
import type { ActionContext, ActionModule } from './action.js';
import { closePanel, openPanel } from './open-panel.js';
import { orTell } from './tell-unloaded.js';

export const prepare: ActionModule['prepare'] = ({ settings }) => void loadActionLanguage(settings.language);

const SERVICES = ['google', 'outlook', 'office'] as const;

const panel = domTarget('div', { part: 'menu', role: 'group' });
const menuNote = domTarget('p', { part: 'menu-note' });
const fileLink = domTarget('a', { type: 'text/calendar' });
const fileButton = domTarget('button', { type: 'button' });
const FILE = { part: 'menu-item file' };

type Writer = typeof import('./save-dates.js');

/** Loads the writer of calendar files: the menu does without until somebody comes near a file. */
const loadWriter = (): Promise<Writer> => import('./save-dates.js');

/** "Add to calendar": opens a menu of services, and of files for all other programs. */
export const act: ActionModule['act'] = (context) => {
  void loadActionLanguage(context.settings.language).then((actions) => openPanel(context, menu(context, actions)));
};

interface Item {
  readonly calendar: CalendarName;
  readonly allDates: boolean;
  readonly control: HTMLElement;
  /** Acts besides, unless the page does it itself. */
  readonly then?: () => void;
}

function menu(context: ActionContext, actions: ActionLanguage): HTMLElement {
  const { row, settings } = context;
  const { occurrence, others } = row;
  const made = files(context, actions);
  const items = [...services(occurrence, actions), ...made];
  const list = make.list(items.map((item) => make.li(withChoice(context, item))));
  const note = noteOf(occurrence, others.length > 0, actions);
  preferAddress(context, made.at(-1)!, actions);
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
          allDates: false,
          control: make.outwardLink(words, { part: `menu-item ${calendar}`, target: '_blank', href }),
        };
      })
    : [];
}

/** Of a series that is shown as one entry there is one file, with all dates. The last one is that of the whole event. */
function files({ row, settings, host, announcer, button }: ActionContext, actions: ActionLanguage): Item[] {
  const { occurrence, others } = row;
  const { event } = occurrence;
  const name = event.title ? settings.language.text(event.title).value : '';
  const item = (words: string, allDates: boolean, save: (writer: Writer) => void | Promise<void>): Item => {
    const control = fileButton(words, FILE);
    // A failure is told at the click.
    const prepare = (): unknown => loadWriter().catch(() => {});
    for (const type of ['pointerenter', 'focus']) control.addEventListener(type, prepare);
    const then = async (): Promise<void> => {
      const saved = loadWriter().then(async (writer) => {
        await save(writer);
        return true;
      });
      const isSaved = await orTell(saved, button, { host, announcer }, actions, 'what writes calendar files');
      if (isSaved) announcer.say(actions.t('calendar.downloaded'));
    };
    return { calendar: 'file', allDates, control, then };
  };
  const own = item(actions.t('calendar.file'), false, ({ saveDates }) => saveDates([occurrence], actions, name));
  const all = item(actions.t('calendar.allDates'), true, ({ saveEvent }) => {
    const dates = host.snapshot?.occurrences.filter((one) => one.event === event) ?? [];
    return saveEvent(event, dates, actions, name);
  });
  return isSeries(occurrence) ? [...(others.length ? [] : [own]), all] : [own];
}

/** Puts a real address in place of the file that is made in the page, where the publisher has one: it works in programs that know no such files. */
function preferAddress(context: ActionContext, item: Item, { language }: ActionLanguage): void {
  const { host, row } = context;
  const { event } = row.occurrence;
  if (!host.calendars && !event.feed.calendars) return;
  import('./event-file.js')
    .then(({ eventFileUrl }) => eventFileUrl(host, event, language.requested))
    .then(
      (href) => {
        const { control, calendar, allDates } = item;
        if (href === null || !control.isConnected) return;
        const isFocused = (control.getRootNode() as ShadowRoot).activeElement === control;
        const link = withChoice(context, {
          calendar,
          allDates,
          control: fileLink(control.textContent, { ...FILE, href }),
        });
        control.replaceWith(link);
        if (isFocused) link.focus();
      },
      (error: unknown) => host.warn(`what finds calendar files did not load. ${String(error)}`),
    );
}

/** Has an item tell the page first what a person chose. */
function withChoice({ host, row, button }: ActionContext, { calendar, allDates, control, then }: Item): HTMLElement {
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

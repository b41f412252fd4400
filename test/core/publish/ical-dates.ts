import ICAL from 'ical.js';

/** Returns the titles of all entries of a calendar. */
export const icalTitles = (text: string): string[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component).summary);

/** An entry as calendar_readers.py prints those of other programs. */
export type IcalEntry = readonly [uid: string, start: string, end: string | null, title: string, status: string];

/** Returns all entries of a calendar in which nothing recurs. */
export function icalEntries(text: string): IcalEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  registerZones(calendar);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, endDate, summary } = new ICAL.Event(component);
    const end = component.hasProperty('dtend') ? shown(endDate) : null;
    return [uid, shown(startDate), end, summary, String(component.getFirstPropertyValue('status'))];
  });
}

function registerZones(calendar: ICAL.Component): void {
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
}

const shown = (time: ICAL.Time): string =>
  time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString().replace('.000Z', 'Z');

/** Returns start and end of every date of a calendar that starts within a period, as ical.js finds them with the zones of the calendar alone. */
export function icalDates(text: string, fromMs: number, toMs: number): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  registerZones(calendar);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const changed = events.filter((event) => event.isRecurrenceException());
  const dates: string[] = [];
  const add = (start: ICAL.Time, end: ICAL.Time): void => {
    const ms = start.isDate ? Date.parse(`${start.toString()}T00:00Z`) : start.toUnixTime() * 1000;
    if (ms >= fromMs && ms < toMs) dates.push(`${shown(start)}/${shown(end)}`);
  };
  for (const event of events.filter((one) => !one.isRecurrenceException())) {
    for (const exception of changed) if (exception.uid === event.uid) event.relateException(exception);
    if (!event.isRecurring()) {
      add(event.startDate, event.endDate);
      continue;
    }
    const iterator = event.iterator();
    for (let next = iterator.next(); next && next.toUnixTime() * 1000 < toMs + 86_400_000; next = iterator.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(next);
      add(startDate, endDate);
    }
  }
  return dates.sort();
}

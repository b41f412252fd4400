// EventCalendar's list, with the same title, country and chips in each entry. All times on the reader's clock, or at a fixed offset: it knows
// no zones. A longer event stands under each of its days.
import { List, createCalendar } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { mount, offer, readEvents, restOfCard, titleOf, type PageEvent } from './shared.js';

const events = (await readEvents()).map((event, i) => ({
  id: String(i),
  title: titleOf(event),
  start: event.start,
  end: event.end,
  extendedProps: { event },
}));
const topicsOf = ({ extendedProps }: (typeof events)[number]): string[] => extendedProps.event.topics;

const calendar = createCalendar(mount(), [List], {
  view: 'everything',
  views: { everything: { type: 'listYear', duration: { days: 400 } } },
  headerToolbar: { start: '', center: '', end: '' },
  height: 'auto',
  eventContent: (info: { timeText: string; event: { extendedProps: Record<string, unknown> } }) => ({
    html: `<div class="card"><time class="card-time">${info.timeText}</time>${restOfCard(info.event.extendedProps.event as PageEvent)}</div>`,
  }),
  events,
} as never);

/** Of the two zones that the benchmark switches to: neither has daylight saving time. */
const OFFSETS: Record<string, string> = { 'Asia/Tokyo': '+09:00', 'America/Bogota': '-05:00' };

offer({
  filter(topic) {
    calendar.setOption(
      'events',
      (topic === null ? events : events.filter((e) => topicsOf(e).includes(topic))) as never,
    );
  },
  zone(timeZone) {
    calendar.setOption('timeZone' as never, OFFSETS[timeZone] as never);
  },
});

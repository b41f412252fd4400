// FullCalendar's list, with the same title, country and chips in each entry. All times on the reader's clock: it has no zone for each event.
// A longer event stands under each of its days.
import { Calendar } from 'fullcalendar';
import listPlugin from 'fullcalendar/list';
import classicTheme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { mount, offer, readEvents, restOfCard, titleOf } from './shared.js';

const events = (await readEvents()).map((event, i) => ({
  id: String(i),
  title: titleOf(event),
  start: event.start,
  end: event.end,
  extendedProps: { event, topics: event.topics },
}));

const calendar = new Calendar(mount(), {
  plugins: [listPlugin, classicTheme],
  initialView: 'everything',
  views: { everything: { type: 'list', duration: { days: 400 } } },
  headerToolbar: false,
  height: 'auto',
  eventContent: (info) => ({
    html: `<div class="card"><time class="card-time">${info.timeText}</time>${restOfCard(info.event.extendedProps.event)}</div>`,
  }),
  events,
});
calendar.render();
offer({
  filter(topic) {
    calendar.setOption(
      'events',
      topic === null ? events : events.filter((e) => e.extendedProps.topics.includes(topic as never)),
    );
  },
  zone(timeZone) {
    calendar.setOption('timeZone', timeZone);
  },
});

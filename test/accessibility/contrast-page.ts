const event = (id: string, day: string, more: object = {}): object => ({
  id,
  title: id.replaceAll('-', ' '),
  start: `2027-05-${day}T09:00`,
  end: `2027-05-${day}T10:30`,
  timeZone: 'Africa/Nairobi',
  attendanceMode: 'in-person',
  countries: ['KE'],
  topics: ['justice'],
  ...more,
});

/** The day on which the page stands. */
export const NOON = '2027-05-18T09:20:00Z';

const FEED = {
  format: 'ogp-events',
  version: '1.0',
  title: 'A feed with every colour',
  language: 'en',
  events: [
    event('Going-on', '18', {
      end: '2027-05-18T17:00',
      attendanceMode: 'hybrid',
      location: { name: 'Town Hall', locality: 'Nakuru', country: 'KE', url: 'https://example.org/hall' },
      summary: 'Questions from the floor.',
      description: 'Questions from the floor.\n\nEach gets an answer: https://example.org/answers',
      topics: ['justice', 'civic-space'],
      organizers: [{ name: 'County', url: 'https://example.org/county' }, { name: 'Library' }],
      languages: ['sw'],
      links: [
        { rel: 'info', url: 'https://example.org/info' },
        { rel: 'livestream', url: 'https://example.org/live', language: 'sw' },
      ],
      registration: { url: 'https://example.org/register', closes: '2027-05-19', free: true },
    }),
    event('Cancelled', '19', { status: 'cancelled', topics: ['civic-space'] }),
    event('Full', '20', { registration: { status: 'full' }, topics: ['media-freedom'] }),
    event('In-doubt', '20', { start: '2027-05-20T09:00+05:00', end: undefined, timeZone: undefined }),
    event('Every-week', '21', { recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' } }),
    event('Later', '25'),
    event('Last', '26', { countries: ['ES'], timeZone: 'Europe/Madrid' }),
  ],
};

const lists = `
  <ogp-topic-filter for="events" facets="topics countries when" search open choice="topics=justice&countries=KE"></ogp-topic-filter>
  <ogp-event-list id="events" src="/feed.json" page-size="5" time-zone-control></ogp-event-list>
  <ogp-event-list heading="Nothing" src="/feed.json" topics="climate-environment"></ogp-event-list>
  <ogp-countdown src="/feed.json" event="Full"></ogp-countdown>
  <ogp-countdown src="/feed.json" event="Going-on" stages="start end" layout="blocks"></ogp-countdown>
  <ogp-event-list class="failed" heading="Failed" src="/missing.json"><a href="https://example.org">All events</a></ogp-event-list>`;

/** A page with every kind of text and control that the elements have. Its colours are set by `setHost` of pixels.ts. */
export const CONTRAST_PAGE = `<!doctype html>
  <html lang="en"><meta charset="utf-8"><title>Colours</title><link rel="icon" href="data:,">
  <style>body { margin: 0; padding: 24px; font: 16px/1.5 sans-serif } ogp-event-list, ogp-topic-filter, ogp-countdown { margin-block-end: 24px }</style>
  <style id="host"></style>
  <script type="module" src="/ogp-event-widgets.js"></script>
  <body><h1>Colours</h1>${lists}</body></html>`;

export const FEED_TEXT = JSON.stringify(FEED);

// Twelve formats as simple publishers write them: each turns a member's entries into a document. Nothing of src is used here, so that the
// world is not made by the code that reads it.

/** Minutes east of UTC that a zone's clocks show at a wall time, `2024-05-30T10:00`. */
export function offsetOf(zone, wall) {
  const asUtc = Date.parse(`${wall}Z`);
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  });
  const parts = Object.fromEntries(format.formatToParts(asUtc).map(({ type, value }) => [type, Number(value)]));
  return (Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute) - asUtc) / 60_000;
}

const pad = (number) => String(number).padStart(2, '0');

/** `+03:00` */
const offsetText = (minutes) =>
  `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;

/** The wall time some hours later. */
export const later = (wall, hours) => new Date(Date.parse(`${wall}Z`) + hours * 3_600_000).toISOString().slice(0, 16);

const endOf = (entry) => entry.end ?? later(entry.start, entry.hours);
const withOffset = (entry, wall) => wall + (entry.offset ?? offsetText(offsetOf(entry.zone, wall)));
const utc = (entry, wall) => new Date(Date.parse(withOffset(entry, wall))).toISOString().slice(0, 16);
const seconds = (wall) => `${wall}:00`;
const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const where = (entry) => `${entry.venue}, ${entry.town}`;
const json = (type, value) => ({ type, text: `${JSON.stringify(value, null, 1)}\n` });
const STATUS = { cancelled: 'CANCELLED', scheduled: 'CONFIRMED' };
const status = (entry) => entry.status ?? 'scheduled';

function ogpEvents({ title, language, home }, entries) {
  const events = entries.map((entry) => ({
    id: entry.uid,
    title: entry.title === '' ? '' : { [entry.language]: entry.title },
    start: entry.isLocal ? entry.start : withOffset(entry, entry.start),
    end: entry.isLocal ? endOf(entry) : withOffset(entry, endOf(entry)),
    ...(entry.isLocal && { timeZone: entry.zone }),
    ...(entry.whenText && { whenText: entry.whenText }),
    ...(entry.status && { status: entry.status }),
    ...(entry.countries && { countries: entry.countries }),
    ...(entry.town && { location: { name: entry.venue, locality: entry.town, country: entry.country } }),
    ...(entry.topics && { topics: entry.topics }),
    ...(entry.page && { links: [{ rel: 'info', url: entry.page }] }),
  }));
  return json('application/json', { format: 'ogp-events', version: '1.0', title, language, homepage: home, events });
}

function schemaOrg({ title, language }, entries) {
  return json('application/ld+json', {
    '@context': 'https://schema.org',
    '@graph': entries.map((entry) => ({
      '@type': 'Event',
      '@id': entry.page ?? `urn:x-entry:${entry.uid}`,
      name: entry.title,
      inLanguage: language,
      startDate: withOffset(entry, entry.start),
      endDate: withOffset(entry, endOf(entry)),
      eventStatus: `https://schema.org/Event${status(entry) === 'cancelled' ? 'Cancelled' : 'Scheduled'}`,
      ...(entry.page && { url: entry.page }),
      location: {
        '@type': 'Place',
        name: entry.venue,
        address: { '@type': 'PostalAddress', addressLocality: entry.town, addressCountry: entry.country },
      },
      organizer: { '@type': 'Organization', name: title },
    })),
  });
}

/** Properties of a VEVENT: name, parameters, type, value. */
const properties = (entry) => [
  ['uid', {}, 'text', entry.uid],
  ['dtstamp', {}, 'date-time', '2024-05-01T08:00:00Z'],
  ['dtstart', { tzid: entry.zone }, 'date-time', seconds(entry.start)],
  ['dtend', { tzid: entry.zone }, 'date-time', seconds(endOf(entry))],
  ['summary', {}, 'text', entry.title],
  ['location', {}, 'text', where(entry)],
  ['status', {}, 'text', STATUS[status(entry)]],
  ['url', {}, 'uri', entry.page],
  ...(entry.isPrivate ? [['class', {}, 'text', 'PRIVATE']] : []),
  ...(entry.notes ? [['description', {}, 'text', entry.notes]] : []),
];

function iCalendar({ title }, entries) {
  const value = (type, text) =>
    type === 'date-time' ? text.replace(/[-:]/g, '') : type === 'text' ? text.replace(/[\\;,]/g, '\\$&') : text;
  const lines = entries.flatMap((entry) => [
    'BEGIN:VEVENT',
    ...properties(entry).map(
      ([name, { tzid }, type, text]) => `${name.toUpperCase()}${tzid ? `;TZID=${tzid}` : ''}:${value(type, text)}`,
    ),
    'END:VEVENT',
  ]);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//World of members//EN', `X-WR-CALNAME:${title}`];
  return { type: 'text/calendar', text: [...head, ...lines, 'END:VCALENDAR', ''].join('\r\n') };
}

function jCal({ title }, entries) {
  const head = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//World of members//EN'],
    ['x-wr-calname', {}, 'unknown', title],
  ];
  return json('application/calendar+json', [
    'vcalendar',
    head,
    entries.map((entry) => ['vevent', properties(entry), []]),
  ]);
}

function xCal({ title }, entries) {
  const property = ([name, { tzid }, type, text]) =>
    `<${name}>${tzid ? `<parameters><tzid><text>${tzid}</text></tzid></parameters>` : ''}<${type}>${xml(text)}</${type}></${name}>`;
  const events = entries.map(
    (entry) => `<vevent><properties>${properties(entry).map(property).join('')}</properties></vevent>`,
  );
  const head = ['version', 'prodid'].map((name, i) => property([name, {}, 'text', ['2.0', '-//World//EN'][i]]));
  return {
    type: 'application/calendar+xml',
    text: `<?xml version="1.0" encoding="utf-8"?>
<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0"><vcalendar><properties>${head.join('')}<x-wr-calname><unknown>${xml(title)}</unknown></x-wr-calname></properties><components>
${events.join('\n')}
</components></vcalendar></icalendar>
`,
  };
}

/** @param dates How the table writes a date. */
const table =
  (dates = (day) => day) =>
  (_, entries) => {
    const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const time = (wall) => [dates(wall.slice(0, 10)), wall.slice(11)];
    const rows = entries.map((entry) => {
      const [day, start] = time(entry.start);
      const [lastDay, end] = time(endOf(entry));
      const status = entry.status === 'cancelled' ? 'cancelled' : '';
      return [entry.title, day, start, lastDay, end, entry.venue, entry.town, entry.country, status, entry.page];
    });
    const head = ['Title', 'Date', 'Time', 'End date', 'End time', 'Place', 'City', 'Country', 'Status', 'Link'];
    return { type: 'text/csv', text: [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('') };
  };

function tribeEvents(_, entries) {
  const wordpress = (wall) => `${wall.replace('T', ' ')}:00`;
  const events = entries.map((entry) => ({
    id: entry.number,
    global_id: entry.uid,
    status: 'publish',
    url: entry.page,
    title: xml(entry.title),
    description: `<p>${xml(entry.title)}</p>`,
    all_day: false,
    start_date: wordpress(entry.start),
    end_date: wordpress(endOf(entry)),
    utc_start_date: wordpress(utc(entry, entry.start)),
    utc_end_date: wordpress(utc(entry, endOf(entry))),
    timezone: entry.zone,
    ...(entry.status === 'cancelled' && { event_status: 'canceled' }),
    venue: { venue: entry.venue, city: entry.town, country: entry.country },
  }));
  return json('application/json', {
    events,
    rest_url: 'https://wordpress.example/wp-json/tribe/events/v1/events',
    total: events.length,
  });
}

function localist(_, entries) {
  const events = entries.map((entry) => ({
    event: {
      id: entry.number,
      title: entry.title,
      localist_url: entry.page,
      status: entry.status === 'cancelled' ? 'canceled' : 'live',
      location_name: entry.venue,
      geo: { city: entry.town, country: entry.country },
      event_instances: [
        {
          event_instance: {
            start: withOffset(entry, seconds(entry.start).slice(0, 16)),
            end: withOffset(entry, endOf(entry)),
            all_day: false,
          },
        },
      ],
    },
  }));
  return json('application/json', { events, page: { current: 1, size: 50, total: 1 } });
}

function googleCalendar({ title, zone }, entries) {
  const time = (entry, wall) => ({ dateTime: withOffset(entry, wall), timeZone: entry.zone });
  return json('application/json', {
    kind: 'calendar#events',
    summary: title,
    timeZone: zone,
    items: entries.map((entry) => ({
      kind: 'calendar#event',
      id: `entry${entry.number}`,
      iCalUID: entry.uid,
      status: entry.status === 'cancelled' ? 'cancelled' : 'confirmed',
      summary: entry.title,
      location: where(entry),
      start: time(entry, entry.start),
      end: time(entry, endOf(entry)),
      source: { title: 'Page', url: entry.page },
      ...(entry.isPrivate && { visibility: 'private' }),
    })),
  });
}

function jsCalendar({ title, language }, entries) {
  return json('application/jscalendar+json', {
    '@type': 'Group',
    uid: `group-${title}`,
    title,
    locale: language,
    entries: entries.map((entry) => ({
      '@type': 'Event',
      uid: entry.uid,
      title: entry.title,
      start: seconds(entry.start),
      duration: `PT${entry.hours}H`,
      timeZone: entry.zone,
      status: entry.status === 'cancelled' ? 'cancelled' : 'confirmed',
      ...(entry.isPrivate && { privacy: 'private' }),
      locations: { place: { '@type': 'Location', name: where(entry) } },
      links: { page: { '@type': 'Link', href: entry.page, rel: 'alternate' } },
    })),
  });
}

function activityPub({ home }, entries) {
  return json('application/activity+json', {
    '@context': 'https://www.w3.org/ns/activitystreams',
    id: `${home}/outbox`,
    type: 'OrderedCollection',
    totalItems: entries.length,
    orderedItems: entries.map((entry) => ({
      id: `${entry.page}#activity`,
      type: 'Create',
      actor: home,
      to: ['https://www.w3.org/ns/activitystreams#Public'],
      object: {
        id: entry.page,
        type: 'Event',
        name: entry.title,
        startTime: withOffset(entry, entry.start),
        endTime: withOffset(entry, endOf(entry)),
        timezone: entry.zone,
        url: entry.page,
        'ical:status': STATUS[status(entry)],
        location: {
          type: 'Place',
          name: entry.venue,
          address: { type: 'PostalAddress', addressLocality: entry.town, addressCountry: entry.country },
        },
      },
    })),
  });
}

function rss({ title, home, language }, entries) {
  const items = entries.map(
    (
      entry,
    ) => `<item><title>${xml(entry.title)}</title><link>${xml(entry.page)}</link><guid isPermaLink="false">${entry.uid}</guid>
<ev:startdate>${withOffset(entry, entry.start)}</ev:startdate><ev:enddate>${withOffset(entry, endOf(entry))}</ev:enddate><ev:location>${xml(where(entry))}</ev:location>${
      entry.status ? `<ev:status>${STATUS[entry.status]}</ev:status>` : ''
    }</item>`,
  );
  return {
    type: 'application/rss+xml',
    text: `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:ev="http://purl.org/rss/1.0/modules/event/"><channel><title>${xml(title)}</title><link>${home}</link><language>${language}</language>
${items.join('\n')}
</channel></rss>
`,
  };
}

/** Id of the format, as the reports name it → its writer. */
export const FORMATS = {
  'ogp-events': ogpEvents,
  icalendar: iCalendar,
  jcal: jCal,
  xcal: xCal,
  'schema-org': schemaOrg,
  csv: table(),
  'tribe-events': tribeEvents,
  localist,
  'google-calendar': googleCalendar,
  jscalendar: jsCalendar,
  activitypub: activityPub,
  rss,
};

/** A table whose dates can be read in two ways: `03/06/2024`. */
export const ambiguousTable = table((day) => day.split('-').reverse().join('/'));

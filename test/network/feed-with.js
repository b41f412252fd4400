/** A sound feed with one event for each title. */
export function feedWith(titles, more = {}) {
  return {
    format: 'ogp-events',
    version: '1.0',
    title: 'A feed from afar',
    language: 'en',
    events: titles.map((title) => ({
      id: title.toLowerCase().replace(/\W+/g, '-'),
      title,
      start: '2030-05-20T09:00:00',
      end: '2030-05-20T10:30:00',
      timeZone: 'Europe/Madrid',
      topics: ['justice'],
    })),
    ...more,
  };
}

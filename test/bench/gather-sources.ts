/** A document of a source. */
interface SourceDocument {
  readonly type: string;
  readonly text: string;
}

const CITIES = ['Oslo', 'Nairobi', 'Bogotá', 'Tbilisi', 'Manila', 'Madrid', 'Accra', 'Toronto'] as const;
const COUNTRIES = ['NO', 'KE', 'CO', 'GE', 'PH', 'ES', 'GH', 'CA'] as const;
const ZONES = [
  'Europe/Oslo',
  'Africa/Nairobi',
  'America/Bogota',
  'Asia/Tbilisi',
  'Asia/Manila',
  'Europe/Madrid',
  'Africa/Accra',
  'America/Toronto',
] as const;
const DAY = 86_400_000;
const PROSE = 'Everybody may come and ask how the money of the town is spent, and what is planned for the next year. ';

/**
 * Returns the feed of a source: of three formats in turn. One event in ten is also in another source of its city.
 *
 * @param count Events. @param edition Another one has other events in one source of twenty.
 */
export function sourceDocument(source: number, count: number, edition = 1): SourceDocument {
  const place = source % CITIES.length;
  const events = Array.from({ length: count }, (_, i) => {
    // Shared with the source 24 further on, which is of the same city and writes the same format.
    const owner = i % 10 === 0 ? Math.floor(source / 48) * 48 + (source % 24) : source;
    const changed = source % 20 === 0 ? edition : 1;
    const start = Date.UTC(2026, 0, 1) + ((owner * 7 + i * 11) % 700) * DAY + (8 + (i % 10)) * 3_600_000;
    return {
      id: `${owner}-${i}`,
      title: `Hearing ${i} of office ${owner} in ${CITIES[place]}${i === 1 ? ` (${changed})` : ''}`,
      start: new Date(start).toISOString().slice(0, 16),
      end: new Date(start + 7_200_000).toISOString().slice(0, 16),
    };
  });
  const text = PROSE.repeat(3);
  if (source % 3 === 0) {
    return {
      type: 'application/json',
      text: JSON.stringify({
        format: 'ogp-events',
        version: '1.0',
        title: `Office ${source}`,
        language: 'en',
        timeZone: ZONES[place],
        events: events.map((event) => ({
          ...event,
          description: text,
          location: { name: 'Town hall', locality: CITIES[place], country: COUNTRIES[place] },
          links: [
            {
              rel: 'info',
              url: `https://${CITIES[place].toLowerCase().replace(/\W/g, '')}.example/hearings/${event.id}`,
            },
          ],
        })),
      }),
    };
  }
  if (source % 3 === 1) {
    const compact = (time: string): string => `${time.replace(/[-:]/g, '')}00`;
    const lines = events.flatMap(({ id, title, start, end }) => [
      'BEGIN:VEVENT',
      `UID:${id}@office-${source}.example`,
      'DTSTAMP:20260101T000000Z',
      `DTSTART;TZID=${ZONES[place]}:${compact(start)}`,
      `DTEND;TZID=${ZONES[place]}:${compact(end)}`,
      `SUMMARY:${title}`,
      `DESCRIPTION:${text.replaceAll(',', '\\,')}`,
      `LOCATION:Town hall\\, ${CITIES[place]}`,
      'END:VEVENT',
    ]);
    const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:office ${source}`, ...lines, 'END:VCALENDAR', ''];
    return { type: 'text/calendar', text: all.join('\r\n') };
  }
  return {
    type: 'application/ld+json',
    text: JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': events.map(({ id, title, start, end }) => ({
        '@type': 'Event',
        identifier: id,
        name: title,
        startDate: start,
        endDate: end,
        description: text,
        location: {
          '@type': 'Place',
          name: 'Town hall',
          address: { '@type': 'PostalAddress', addressLocality: CITIES[place], addressCountry: COUNTRIES[place] },
        },
      })),
    }),
  };
}

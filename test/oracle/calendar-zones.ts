import { toICalendar } from '../../src/core/publish/icalendar.js';
import { Losses } from '../../src/core/publish/losses.js';
import { readFeed } from '../../src/core/read-feed.js';
import { ActionLanguage } from '../../src/locales/action-language.js';
import { Language } from '../../src/locales/language.js';
import { entryWords } from '../../src/markup/entry-words.js';

/** Zones whose clocks do what is hard: half hours, switches by decree, at midnight, in winter, across the date line, to another zone. */
export const ZONES = [
  ...['Africa/Cairo', 'Africa/Casablanca', 'Africa/El_Aaiun', 'Africa/Nairobi', 'America/Asuncion', 'America/Bogota'],
  ...['America/Caracas', 'America/Havana', 'America/Los_Angeles', 'America/Mexico_City', 'America/New_York'],
  ...['America/Nuuk', 'America/Santiago', 'America/Sao_Paulo', 'America/St_Johns', 'America/Tijuana'],
  ...['Antarctica/Troll', 'Asia/Almaty', 'Asia/Amman', 'Asia/Beirut', 'Asia/Gaza', 'Asia/Jerusalem', 'Asia/Kathmandu'],
  ...['Asia/Kolkata', 'Asia/Tehran', 'Asia/Tokyo', 'Australia/Adelaide', 'Australia/Lord_Howe', 'Australia/Sydney'],
  ...['Europe/Chisinau', 'Europe/Dublin', 'Europe/Istanbul', 'Europe/Kyiv', 'Europe/Lisbon', 'Europe/London'],
  ...['Europe/Madrid', 'Pacific/Apia', 'Pacific/Auckland', 'Pacific/Chatham', 'Pacific/Norfolk'],
];

/** Dates of a weekly event. */
const WEEKS = 40;
const WEEK = 7 * 86_400_000;
const MINUTES = 90;

interface PlannedEvent {
  readonly zone: string;
  /** The clock at the start of each date, `2026-05-30T09:00`. */
  readonly walls: readonly string[];
}

/** Returns 500 events in 40 zones from 2022 to 2031, a third of them weekly: 7,013 dates. The same ones each time. */
export function plannedEvents(): readonly PlannedEvent[] {
  let seed = 17;
  const below = (n: number): number => (seed = (seed * 48_271) % 2_147_483_647) % n;
  return Array.from({ length: 500 }, (_, i) => {
    const day = Date.UTC(2022, 0, 1 + below(3652));
    const start = day + (5 + below(18)) * 3_600_000 + below(12) * 300_000;
    const walls = Array.from({ length: i % 3 === 2 || i === 0 ? WEEKS : 1 }, (_, week) =>
      new Date(start + week * WEEK).toISOString().slice(0, 16),
    );
    return { zone: ZONES[i % ZONES.length]!, walls };
  });
}

const laterBy = (wall: string, minutes: number): string =>
  new Date(Date.parse(`${wall}Z`) + minutes * 60_000).toISOString().slice(0, 16);

/**
 * Returns a calendar with the events of each zone, as we write it. The zones have names that no program can look up, so that it must take the
 * rules from the file.
 */
export async function calendarsByZone(events: readonly PlannedEvent[]): Promise<ReadonlyMap<string, string>> {
  const words = entryWords(new ActionLanguage(new Language()));
  const calendars = new Map<string, string>();
  for (const zone of ZONES) {
    const own = events.filter((event) => event.zone === zone);
    const document = {
      ...{ format: 'ogp-events', version: '1.0', title: zone, language: 'en', timeZone: zone },
      events: own.map(({ walls }, i) => ({
        ...{ id: `e${i}`, title: `E${i}`, start: walls[0]!, end: laterBy(walls[0]!, MINUTES) },
        ...(walls.length > 1 && { recurrence: { rule: `FREQ=WEEKLY;COUNT=${walls.length}` } }),
      })),
    };
    const feed = await readFeed(JSON.stringify(document), { url: 'https://zones.example/feed.json' });
    const text = await toICalendar(feed, new Losses(), { words });
    calendars.set(
      zone,
      text.replaceAll(`TZID=${zone}:`, `TZID=X/${zone}:`).replaceAll(`TZID:${zone}\r`, `TZID:X/${zone}\r`),
    );
  }
  return calendars;
}

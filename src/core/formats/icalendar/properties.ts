/**
 * How the value of a property is written (RFC 5545, 3.8, RFC 7986, RFC 9073, and what calendar programs added):
 * - `text`: with escapes. `texts`, `list`: several, with commas between them; the former with escapes.
 * - `plain`: as it stands.
 */
type Syntax = 'text' | 'texts' | 'list' | 'plain';

const NAMES: Readonly<Record<Syntax, string>> = {
  text:
    'summary description location uid tzid name method class status styled-description x-alt-desc x-wr-calname ' +
    'x-wr-caldesc x-wr-timezone x-lic-location',
  texts: 'categories',
  list: 'rdate exdate',
  plain:
    'dtstart dtend due duration rrule exrule recurrence-id sequence created last-modified dtstamp organizer url ' +
    'conference attach image geo source tzoffsetfrom tzoffsetto tzurl x-original-url x-google-conference ' +
    'x-microsoft-skypeteamsmeetingurl x-microsoft-cdo-alldayevent x-apple-structured-location coordinates show-without-time',
};

/**
 * The properties that are read. All others are not even looked at: who is invited to an event (ATTENDEE) is nobody else's business.
 */
export const PROPERTIES: ReadonlyMap<string, Syntax> = new Map(
  (Object.keys(NAMES) as Syntax[]).flatMap((syntax) => NAMES[syntax].split(' ').map((name) => [name, syntax] as const)),
);

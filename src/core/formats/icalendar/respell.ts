// Older and odd spellings of calendars, vCalendar 1.0 among them: a chunk of its own, which few calendars need.
import { ownOptions } from '../../own-options.js';

/** A property in quoted-printable (RFC 2045, 6.7): the value goes on after `=` at the end of a line, unless a property is there. */
const ENCODED =
  /^([A-Z\d-]+)((?:;[^:\r\n]*)?;(?:ENCODING=)?QUOTED-PRINTABLE(?:;[^:\r\n]*)?):((?:.*=[ \t]*\r?\n(?!(?:BEGIN|END|DT[A-Z]+|UID|SUMMARY|DESCRIPTION|LOCATION)[:;](?! ))|.*\r?\n[ \t])*.*)/gim;

/** Returns a calendar as iCalendar 2.0 writes it. Each line keeps its number. */
export const respelled = (text: string): string =>
  // Line ends of old Macintoshes, also among others.
  withoutIndent(text.replace(/\r(?![\r\n])/g, '\n'))
    // Exchange leaves out the quotes around a colon; others have a colon before the parameter.
    .replace(/^([^:\r\n]*;TZID=)(tzone:[^:\r\n]*)/gm, '$1"$2"')
    .replace(/^(DT[A-Z]+):;?(?=TZID=)/gm, '$1;')
    .replace(ENCODED, (lines: string, name: string, parameters: string, value: string) => {
      const others = parameters.replace(/;(?:ENCODING=)?QUOTED-PRINTABLE|;CHARSET=[^;]*/gi, '');
      const charset = /;CHARSET="?([^;"]+)/i.exec(parameters)?.[1] ?? '';
      const words = decoded(value.replace(/=?[ \t]*\r?\n[ \t]?/g, ''), charset);
      return `${name}${others}:${words.replace(/\r\n?|\n/g, '\\n')}${'\n'.repeat(lines.split('\n').length - 1)}`;
    })
    .split(/^(?=BEGIN:VCALENDAR)/im)
    .map((calendar) => (/^VERSION:1/im.test(calendar) ? modernCalendar(calendar) : calendar))
    .join('');

/** A calendar within a program is set in as its lines are, or its first line alone. */
function withoutIndent(text: string): string {
  const [indent] = /^[ \t]*/.exec(text)!;
  return indent ? text.slice(indent.length).replaceAll(`\n${indent}`, '\n') : text;
}

/** @param charset `''` where none is named: UTF-8, or that of Windows. */
function decoded(value: string, charset: string): string {
  const bytes: number[] = [];
  for (const [char, hex] of value.matchAll(/=([\dA-F]{2})|[^]/giu)) {
    if (hex) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(...new TextEncoder().encode(char));
  }
  for (const name of ['utf-8', charset]) {
    try {
      return new TextDecoder(name, ownOptions({ fatal: true })).decode(Uint8Array.from(bytes));
    } catch {
      // They are in another one, or nobody knows its name.
    }
  }
  return new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
}

function modernCalendar(calendar: string): string {
  const { tzid, lines } = zoneOf(calendar);
  return calendar
    .replace(/^RRULE:(.*)/gim, (_, rule: string) => `RRULE:${modernRule(rule)}`)
    .replace(
      /^((?:EX|R)DATE(?:;[^:\r\n]*)?:)(.*)/gim,
      (_, name: string, days: string) => name + days.replaceAll(';', ','),
    )
    .replace(/^(DTSTART|DTEND|DUE|EXDATE|RDATE):(?=\d{8}T\d{6}(?!Z))/gim, tzid ? `$1;TZID="${tzid}":` : '$&')
    .replace(/^STATUS:(?:NEEDS ACTION|ACCEPTED|SENT|DELEGATED)/gim, 'STATUS:CONFIRMED')
    .replace(/^X-FUNAMBOL-ALLDAY:1/gim, 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE')
    .replace(/^END:VCALENDAR/im, `${lines}$&`);
}

/** The zone of all local times: `TZ:-05`, with `DAYLIGHT:TRUE;-04;20270314T020000;20271107T020000;EST;EDT` for each summer. */
function zoneOf(calendar: string): { readonly tzid: string; readonly lines: string } {
  const offset = offsetOf(/^TZ:(.*)/im.exec(calendar)?.[1]);
  if (!offset) return { tzid: '', lines: '' };
  const summers = [...calendar.matchAll(/^DAYLIGHT:TRUE;([^;]*);(\d{8}T\d{6})Z?;(\d{8}T\d{6})Z?(?:;([^;\r\n]*))?/gim)];
  const name = summers[0]?.[4] ?? '';
  const tzid = / /.test(name) ? name : `UTC${offset.slice(0, 3)}:${offset.slice(3)}`;
  const from = (kind: string, start: string, before: string, after: string): string =>
    `BEGIN:${kind}\nDTSTART:${start}\nTZOFFSETFROM:${before}\nTZOFFSETTO:${after}\nEND:${kind}\n`;
  const changes = summers.flatMap(([, summer = '', start = '', end = '']) => {
    const ahead = offsetOf(summer) || offset;
    return [from('DAYLIGHT', start, offset, ahead), from('STANDARD', end, ahead, offset)];
  });
  const rules = from('STANDARD', '19700101T000000', offset, offset) + changes.join('');
  return { tzid, lines: changes.length ? `BEGIN:VTIMEZONE\nTZID:${tzid}\n${rules}END:VTIMEZONE\n` : '' };
}

/** `-0500` of `-05`, `-5`, `-05:00` or `-0500`; `''` for none. */
function offsetOf(text = ''): string {
  const [, sign, hours, minutes] = /^\s*([+-]?)(\d{1,2}):?(\d\d)?/.exec(text) ?? [];
  return hours ? `${sign || '+'}${hours.padStart(2, '0')}${minutes ?? '00'}` : '';
}

const FREQUENCIES: Readonly<Record<string, readonly [frequency: string, part: string]>> = {
  D: ['DAILY', ''],
  W: ['WEEKLY', 'BYDAY'],
  MP: ['MONTHLY', 'BYDAY'],
  MD: ['MONTHLY', 'BYMONTHDAY'],
  YM: ['YEARLY', 'BYMONTH'],
  YD: ['YEARLY', 'BYYEARDAY'],
};

/** `W2 MO WE #10` → `FREQ=WEEKLY;INTERVAL=2;COUNT=10;BYDAY=MO,WE`. What cannot be read stays as it is. */
function modernRule(rule: string): string {
  const [head = '', ...words] = rule.trim().toUpperCase().split(/\s+/);
  const [, kind = '', interval] = /^([A-Z]+)(\d+)$/.exec(head) ?? [];
  const [frequency, part] = (Object.hasOwn(FREQUENCIES, kind) && FREQUENCIES[kind]) || [];
  if (!frequency) return rule;
  // Without an end there are two dates.
  let end = 'COUNT=2';
  let nth = '';
  const values: string[] = [];
  for (const word of words) {
    const [, number, sign] = /^(\d+)([+-]?)$/.exec(word) ?? [];
    if (word.startsWith('#')) end = Number(word.slice(1)) ? `COUNT=${Number(word.slice(1))}` : '';
    else if (/^\d{8}/.test(word)) end = `UNTIL=${word}`;
    else if (number && part === 'BYDAY') nth = (sign === '-' ? '-' : '') + number;
    else if (number) values.push((sign === '-' ? '-' : '') + number);
    else if (word === 'LD') values.push('-1');
    else if (/^(?:MO|TU|WE|TH|FR|SA|SU)$/.test(word) && part === 'BYDAY') values.push(nth + word);
    else return rule;
  }
  const parts = [`FREQ=${frequency}`, `INTERVAL=${interval}`, end, values.length ? `${part}=${values.join(',')}` : ''];
  return parts.filter(Boolean).join(';');
}

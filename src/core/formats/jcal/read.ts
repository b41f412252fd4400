import { FeedError } from '../../feed-error.js';
import { asObject, shown, type Raw } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { TimeSlice } from '../../yield-to-page.js';
import type { Probe } from '../format.js';
import { notLoaded, readCalendars } from '../icalendar/calendar-feed.js';
import { newComponent, unescape, type Component, type Property } from '../icalendar/component.js';
import { PROPERTIES } from '../icalendar/properties.js';
import { calendarsOf } from './match.js';

/** Components within components: no calendar needs more. */
const MAX_DEPTH = 5;
/** Values that are settled once all are read: times in UTC that name a zone, addresses without a host. */
const UNSETTLED = /"tzid"[^\]]{0,150}\dZ"|"url",[^\]]{0,150}"(?!\w+:)[^"]{0,150}"\s*\]/i;

/**
 * Reads jCal (RFC 7265): iCalendar in JSON, one calendar or a list of them.
 *
 * @throws FeedError `unknown-format` for any other JSON.
 */
export async function read({ json, text, base }: Probe, issues: RawIssues): Promise<RawFeed> {
  const calendars = calendarsOf(json);
  if (!calendars.length) throw new FeedError('unknown-format', 'The document is no jCal: it has no "vcalendar".');
  const root = newComponent('');
  const slice = new TimeSlice();
  for (const calendar of calendars) {
    const read = newComponent('vcalendar');
    root.components.push(read);
    addProperties(read, calendar[1]);
    const parts: readonly unknown[] = Array.isArray(calendar[2]) ? calendar[2] : [];
    if (!Array.isArray(calendar[2])) {
      issues.add(null, { fault: { code: 'invalid-feed-field', reason: 'missing' }, field: 'events' });
    }
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index]!;
      if (slice.step()) await slice.next();
      const component = componentOf(part, 0);
      if (component) read.components.push(component);
      else {
        const fault = {
          code: 'invalid-event',
          reason: 'not-an-object',
          position: index + 1,
          value: shown(part),
        } as const;
        issues.add(null, { fault, field: '' });
      }
    }
  }
  if (UNSETTLED.test(text)) (await import('../icalendar/settle.js').catch(notLoaded)).settle(root, base);
  return readCalendars(root, issues);
}

function componentOf(raw: unknown, depth: number): Component | null {
  if (!Array.isArray(raw) || typeof raw[0] !== 'string' || !Array.isArray(raw[1]) || depth > MAX_DEPTH) return null;
  const component = newComponent(raw[0].toLowerCase());
  addProperties(component, raw[1]);
  const parts: readonly unknown[] = Array.isArray(raw[2]) ? raw[2] : [];
  for (const part of parts) {
    const inner = componentOf(part, depth + 1);
    if (inner) component.components.push(inner);
  }
  return component;
}

function addProperties(component: Component, raw: unknown): void {
  const properties: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  for (const item of properties) {
    const property = propertyOf(item);
    if (property) {
      if (PROPERTIES.has(property.name)) component.properties.push(property);
    } else if (!component.faults.length) {
      const code = component.name === 'vcalendar' ? 'invalid-feed-field' : 'invalid-field';
      component.faults.push({ code, reason: 'not-expected', value: shown(item), expected: 'object' });
    }
  }
}

/** `["summary", {"language": "es"}, "text", "Audiencia pública"]` (RFC 7265, 3.4). */
function propertyOf(raw: unknown): Property | null {
  if (!Array.isArray(raw) || typeof raw[0] !== 'string' || raw.length < 4) return null;
  const name = raw[0].toLowerCase();
  const type = typeof raw[2] === 'string' ? raw[2].toLowerCase() : '';
  const syntax = PROPERTIES.get(name);
  // Of a property whose type nobody knew the text is as in iCalendar.
  const isEscaped = type === 'unknown' && (syntax === 'text' || syntax === 'texts');
  const values = raw.slice(3).map((value: unknown) => valueText(value, type));
  return { name, params: asObject(raw[1]) ?? {}, type, values: isEscaped ? values.map(unescape) : values };
}

/** A value as iCalendar writes it. */
function valueText(value: unknown, type: string, separator = type === 'period' ? '/' : ';'): string {
  // A period, a position, a part of a rule.
  if (Array.isArray(value)) return value.map((part) => valueText(part, '')).join(separator);
  const rule = asObject(value);
  if (rule) return type === 'recur' ? ruleText(rule) : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** `{"freq": "WEEKLY", "byday": ["MO", "WE"]}` → `FREQ=WEEKLY;BYDAY=MO,WE` (RFC 7265, 3.6.10). */
function ruleText(rule: Raw): string {
  return Object.entries(rule)
    .map(([key, value]) => {
      const name = key.toUpperCase();
      let text = valueText([value].flat(), '', ',');
      if (name === 'UNTIL') text = text.replace(/[-:]/g, '');
      // ical.js writes a number, 1 for Sunday.
      if (name === 'WKST' && typeof value === 'number') text = WEEKDAYS[value - 1] ?? text;
      return `${name}=${text}`;
    })
    .join(';');
}

import type { Fault } from '../../model/issue.js';

/** A property of a calendar (RFC 5545, 3.5), in the form that iCalendar and jCal have in common. */
export interface Property {
  /** Small letters. */
  readonly name: string;
  /** Parameters without VALUE, their names in small letters. */
  readonly params: Readonly<Record<string, unknown>>;
  /** VALUE in small letters, or the parser's guess. */
  readonly type: string;
  /** Text without escapes; anything else as iCalendar writes it. Most properties have one. */
  readonly values: string[];
}

/** A calendar, an event, a zone … (RFC 5545, 3.6). */
export interface Component {
  /** Small letters: `vcalendar`, `vevent`. */
  readonly name: string;
  readonly properties: Property[];
  readonly components: Component[];
  /** The faults of its text. */
  readonly faults: Fault[];
}

export const newComponent = (name: string): Component => ({ name, properties: [], components: [], faults: [] });

/** All properties of that name. */
export const propertiesOf = ({ properties }: Component, name: string): readonly Property[] =>
  properties.filter((property) => property.name === name);

/** The first property of that name. */
export const propertyOf = ({ properties }: Component, name: string): Property | undefined =>
  properties.find((property) => property.name === name);

/** The first value of a property, without spaces around it. */
export const textOf = ({ values: [value = ''] }: Property): string => value.trim();

/** The first value of the first property of that name, without spaces around it; `''` where there is none. */
export function valueOf(component: Component, name: string): string {
  const property = propertyOf(component, name);
  return property ? textOf(property) : '';
}

/** A parameter, `''` where it is absent. Of several values the first. */
export function paramOf({ params }: Property, name: string): string {
  const raw = Object.hasOwn(params, name) ? params[name] : '';
  const value: unknown = Array.isArray(raw) ? raw[0] : raw;
  return typeof value === 'string' ? value.trim() : '';
}

/** Whether an entry is the change of one date, not of "this and all that follow" (RFC 5545, 3.2.13). */
export function isOneDate(component: Component): boolean {
  const id = propertyOf(component, 'recurrence-id');
  return id !== undefined && !/^thisandfuture$/i.test(paramOf(id, 'range'));
}

/** Returns a text without the escapes of iCalendar (RFC 5545, 3.3.11). */
export const unescape = (text: string): string =>
  text.replace(/\\([\\;,:"nN])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char));

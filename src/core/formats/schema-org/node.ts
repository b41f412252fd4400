import { own, type Raw } from '../../json.js';
import { items, string } from './values.js';

const EVENT_TYPE = /^\w*(?:Event|EventSeries|Festival|Hackathon|CourseInstance|ScheduledSession|SessionSeries)$/;
/** Named like events, but nothing that people attend. */
const NO_EVENT = /^(?:DeliveryEvent|OnDemandEvent)$/;
/** Nothing is of more types. */
const MAX_TYPES = 20;

/** The names of an object's types in schema.org; of another vocabulary with `!`. */
export function types(node: Raw): readonly string[] {
  return items(own(node, '@type'), MAX_TYPES).filter((type) => typeof type === 'string');
}

/** An object's id in the document, `''` where it has none. */
export const nodeId = (node: Raw): string => string(own(node, '@id'));

/** Whether an object is an event of any subtype; one without a type is, if it has a name and a start. */
export function isEvent(node: Raw): boolean {
  const names = types(node);
  if (names.length) return names.some((name) => EVENT_TYPE.test(name) && !NO_EVENT.test(name));
  return own(node, 'startDate') !== undefined && own(node, 'name') !== undefined;
}

/** Whether an object says anything: `{ "@id": … }` only refers to another one. */
export function saysAnything(node: Raw): boolean {
  return Object.keys(node).some((key) => key !== '@id' && key !== '@type' && key !== '@context');
}

/** Where an event keeps its parts. */
export const PARTS: readonly string[] = ['subEvent', 'subEvents'];

import { newComponent, unescape, type Component, type Property } from '../icalendar/component.js';
import { PROPERTIES } from '../icalendar/properties.js';
import { localName, type Element } from '../xml/element.js';

/** Components within components: no calendar needs more. */
const MAX_DEPTH = 5;
const COMPONENT = /^(?:v(?!ersion)[a-z]+|standard|daylight|available|participant|x-vcalendar)$/;

/** Reads a component with its properties and what is in it (RFC 6321, 3.3 to 3.6). The drafts before it had no elements between these. */
export function componentOf(element: Element, depth = 0): Component {
  const component = newComponent(localName(element.name));
  const children = element.children();
  const inner = children.filter(({ name }) => localName(name) === 'components').flatMap((found) => found.children());
  for (const child of [...children, ...inner]) {
    if (COMPONENT.test(localName(child.name)) && depth < MAX_DEPTH)
      component.components.push(componentOf(child, depth + 1));
  }
  const listed = children.filter(({ name }) => localName(name) === 'properties').flatMap((found) => found.children());
  for (const child of [...children, ...listed]) {
    if (PROPERTIES.has(localName(child.name))) component.properties.push(propertyOf(child));
  }
  return component;
}

/** `<summary><parameters><language><text>es</text></language></parameters><text>Audiencia pública</text></summary>` (RFC 6321, 3.4). */
function propertyOf(element: Element): Property {
  const params: Record<string, string> = { ...element.attributes };
  for (const param of element.all('parameters').flatMap((found) => found.children())) {
    params[localName(param.name)] = param.children()[0]?.text ?? param.text;
  }
  const values = element.children().filter(({ name }) => localName(name) !== 'parameters');
  const name = localName(element.name);
  const [first] = values;
  const syntax = PROPERTIES.get(name);
  const isText = syntax === 'text' || syntax === 'texts';
  if (!first) {
    // The drafts have the text of iCalendar there, and the type in an attribute.
    const texts = syntax === 'texts' || syntax === 'list' ? element.text.split(/(?<!\\),/) : [element.text];
    return { name, params, type: (params.value ?? '').toLowerCase(), values: isText ? texts.map(unescape) : texts };
  }
  const type = localName(first.name);
  if (name === 'geo') return { name, params, type: 'float', values: [values.map(({ text }) => text).join(';')] };
  const read = values.map(valueOf);
  // Of a property whose type nobody knew the text is as in iCalendar.
  return { name, params, type, values: isText && type === 'unknown' ? read.map(unescape) : read };
}

/** A value as iCalendar writes it. */
function valueOf(value: Element): string {
  const parts = value.children();
  if (!parts.length) return value.text;
  if (localName(value.name) !== 'recur') return parts.map(({ text }) => text).join('/');
  const rule = new Map<string, string[]>();
  for (const part of parts) {
    const name = localName(part.name).toUpperCase();
    const text = name === 'UNTIL' ? part.text.replace(/[-:]/g, '') : part.text;
    rule.set(name, [...(rule.get(name) ?? []), text]);
  }
  return [...rule].map(([name, texts]) => `${name}=${texts.join(',')}`).join(';');
}

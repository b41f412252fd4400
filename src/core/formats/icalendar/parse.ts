import ICAL from 'ical.js';
import { TimeSlice } from '../../yield-to-page.js';
import { newComponent, unescape, type Component, type Property } from './component.js';
import { PROPERTIES } from './properties.js';

/** A calendar file as its text says. */
interface ParsedFile {
  /** Holds the calendars. */
  readonly root: Component;
  /** The component in which the text ends before that is closed; `''` if all are. What was not complete is left out. */
  readonly cutIn: string;
}

/** `NAME:` or `NAME;` at the beginning of a line. */
const NAME = /^([A-Za-z\d-]+)(?=[:;])/;
/** The beginning of a component behind another line: joined files lack a line break, templates print `None` before it. */
const GLUED = /(?=BEGIN:V(?:CALENDAR|EVENT|TODO)\s*$)/;
/** Entries of a calendar: none is inside another one. */
const ENTRY = /^v(?:event|todo|journal|freebusy|timezone)$/;

/** Tells ical.js which values are lists. It changes no value, so that none can be an error. */
const DESIGN = {
  propertyGroups: false,
  param: {},
  value: {},
  property: Object.fromEntries(
    [...PROPERTIES].map(([name, syntax]) => [name, syntax === 'texts' || syntax === 'list' ? { multiValue: ',' } : {}]),
  ),
};

/** The lines of a text, unfolded (RFC 5545, 3.1), and their numbers. An empty line is none, wherever it stands: some systems print them between all others. */
function* linesOf(text: string): Generator<readonly [line: string, number: number]> {
  let line = '';
  let number = 0;
  let read = 0;
  for (let at = 0; at < text.length;) {
    const isFolded = text[at] === ' ' || text[at] === '\t';
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const raw = text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
    if (line && !isFolded && raw) {
      yield [line, number];
      line = '';
    }
    at = end + 1;
    read++;
    if (!raw) continue;
    if (!line) number = read;
    line = line ? line + raw.slice(1) : raw;
  }
  if (line) yield [line, number];
}

/**
 * Parses the text of a calendar file, line by line: what is wrong with one line costs no other one. Never throws.
 *
 * A line that is none, as of a text whose line breaks were not escaped, belongs to the text before it. An entry that is not closed ends
 * where the next one begins, or where its calendar ends.
 */
export async function parseFile(text: string): Promise<ParsedFile> {
  const root = newComponent('');
  const stack: Component[] = [root];
  /** The property of the last line; `null` if it is not read. */
  let last: Property | null = null;
  let number = 0;
  const slice = new TimeSlice();
  const take = (line: string): void => {
    const component = stack.at(-1)!;
    const name = nameOf(line);
    const value = line.slice(name.length + 1);
    if (name === 'begin') {
      const child = newComponent(value.trim().toLowerCase());
      closeFor(stack, child.name);
      stack.at(-1)!.components.push(child);
      stack.push(child);
      last = null;
    } else if (name === 'end') {
      const depth = stack.findLastIndex((open) => open.name === value.trim().toLowerCase());
      if (depth < 1 || depth < stack.length - 1) addBrokenLine(component, number);
      if (depth > 0) stack.length = depth;
      last = null;
    } else if (!name) {
      addBrokenLine(component, number);
      if (last && PROPERTIES.get(last.name) === 'text') last.values[0] += `\n${unescape(line)}`;
    } else if (PROPERTIES.has(name)) {
      last = parseLine(line);
      if (last) component.properties.push(last);
      else addBrokenLine(component, number);
    } else last = null;
  };
  for (const [line, at] of linesOf(text)) {
    number = at;
    if (slice.step()) await slice.next();
    const parts = line.length < 100 ? line.split(GLUED) : [line];
    const name = parts[1] && nameOf(line);
    (name && name !== 'end' ? [line] : parts).forEach(take);
  }
  return { root, cutIn: cut(stack) };
}

/** The name of a line's property in small letters; `''` if it is no content line. */
function nameOf(line: string): string {
  const name = NAME.exec(line)?.[1] ?? '';
  const lower = name.toLowerCase();
  if (lower === 'begin' || lower === 'end' || PROPERTIES.has(lower)) return lower;
  // "See: https://…" is a line of some text: names that nobody knows are written in capitals, and no space follows them.
  return /^(X-|PRODID)/i.test(name) || (name === name.toUpperCase() && line[name.length + 1] !== ' ') ? lower : '';
}

/** Closes what cannot hold a component of that name. */
function closeFor(stack: Component[], name: string): void {
  if (name === 'vcalendar') stack.length = 1;
  else if (ENTRY.test(name)) {
    const entry = stack.findIndex((open) => ENTRY.test(open.name));
    if (entry > 0) stack.length = entry;
  }
}

/** Records that a line could not be read: the first of a component speaks for all. */
function addBrokenLine({ faults }: Component, line: number): void {
  if (!faults.length) faults.push({ code: 'broken-line', line });
}

/** Parses a content line; `null` if it is broken. */
function parseLine(line: string): Property | null {
  try {
    const [name, params, type, ...values] = ICAL.parse.property(line, DESIGN) as unknown as [
      string,
      Record<string, unknown>,
      string,
      ...string[],
    ];
    const syntax = PROPERTIES.get(name);
    return { name, params, type, values: syntax?.startsWith('text') ? values.map(unescape) : values };
  } catch {
    return null;
  }
}

/** Takes out what the text ended in. */
function cut(stack: readonly Component[]): string {
  const entry = stack.findIndex(({ name }) => ENTRY.test(name));
  if (entry > 0) stack[entry - 1]!.components.pop();
  return stack.at(entry)!.name;
}

import { readFileSync } from 'node:fs';
import { asObject, own, type Raw } from '../../core/json.js';
import { fixId } from '../../core/normalize/ids.js';
import type { Finding } from '../../embed/finding.js';

/** A value as the schema of `ogp-events` describes it, as far as names go. */
interface Shape {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

interface Schema extends Shape {
  readonly $defs: Readonly<Record<string, Shape>>;
}

/** Reads the schema of `ogp-events`. It lies in the same place beside the sources and in the package. */
function readSchema(): Schema {
  return JSON.parse(readFileSync(new URL('../../schema/ogp-events-1.schema.json', import.meta.url), 'utf8')) as Schema;
}

/** Whether one word becomes the other by changing, adding or leaving out at most two letters (Levenshtein). */
function isNear(a: string, b: string): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const last = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + Number(a[i - 1] !== b[j - 1]));
    }
  }
  return row[b.length]! <= 2;
}

/** Members that a feed may have as its own (schema, `x-`), or that linked data has. */
const isOwn = (name: string): boolean => /^(?:x-|[@$])/.test(name);

/**
 * Returns the members of a feed in `ogp-events`, of its events, and of what these have, that mean nothing: mostly a name with a slip of the pen.
 *
 * @param text Of the document. JSON that is broken has none.
 */
export function unknownMembers(text: string): Finding[] {
  const feed = parsed(text);
  if (!feed) return [];
  const schema = readSchema();
  const shapeOf = (shape: Shape): Shape => (shape.$ref ? schema.$defs[shape.$ref.replace(/^.*\//, '')]! : shape);

  /** @param path Of the object that has it, with a dot behind it: `location.`. */
  function found(value: unknown, of: Shape, path: string, eventId: string | null, title: string | null): Finding[] {
    const { properties, items } = shapeOf(of);
    if (Array.isArray(value))
      return items ? value.flatMap((item: unknown) => found(item, items, path, eventId, title)) : [];
    const from = asObject(value);
    if (!from || !properties) return [];
    const names = Object.keys(properties);
    return Object.entries(from).flatMap(([name, member]): Finding[] => {
      if (names.includes(name)) {
        const isEvents = path === '' && name === 'events' && eventId === null;
        return isEvents ? inEvents(member) : found(member, properties[name]!, `${path}${name}.`, eventId, title);
      }
      if (isOwn(name)) return [];
      const meant = names.find((one) => one.toLowerCase() === name.toLowerCase() || isNear(name, one));
      const words = `The member “${path}${name.slice(0, 40)}” means nothing${meant ? `: “${meant}” may be meant` : ''}. It is ignored; names of your own begin with “x-”.`;
      return [{ kind: 'unknown-member', isError: false, text: words, eventId, title, place: null }];
    });
  }

  function inEvents(events: unknown): Finding[] {
    return (Array.isArray(events) ? events : []).flatMap((item: unknown) => {
      const event = asObject(item);
      if (!event) return [];
      const title = own(event, 'title');
      const id = fixId(own(event, 'id'));
      return found(event, schema.$defs.event!, '', id, typeof title === 'string' ? title : null);
    });
  }

  return found(feed, schema, '', null, null);
}

function parsed(text: string): Raw | null {
  try {
    return asObject(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return null;
  }
}

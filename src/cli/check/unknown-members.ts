import { readFileSync } from 'node:fs';
import { asObject, own, type Raw } from '../../core/json.js';
import { fixId } from '../../core/normalize/ids.js';
import type { Finding } from '../../embed/finding.js';

interface Schema {
  readonly properties: object;
  readonly $defs: { readonly event: { readonly properties: object } };
}

/** Returns the names of members that the schema of `ogp-events` knows. It lies in the same place beside the sources and in the package. */
function knownMembers(): { readonly feed: readonly string[]; readonly event: readonly string[] } {
  const file = new URL('../../schema/ogp-events-1.schema.json', import.meta.url);
  const { properties, $defs } = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  return { feed: Object.keys(properties), event: Object.keys($defs.event.properties) };
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
 * Returns the members of a feed in `ogp-events`, and of its events, that mean nothing: mostly a name with a slip of the pen.
 *
 * @param text Of the document. JSON that is broken has none.
 */
export function unknownMembers(text: string): Finding[] {
  const feed = parsed(text);
  if (!feed) return [];
  const known = knownMembers();
  const found = (from: Raw, names: readonly string[], eventId: string | null, title: string | null): Finding[] =>
    Object.keys(from).flatMap((name) => {
      if (names.includes(name) || isOwn(name)) return [];
      const meant = names.find((one) => one.toLowerCase() === name.toLowerCase() || isNear(name, one));
      const words = `The member “${name.slice(0, 40)}” means nothing${meant ? `: “${meant}” may be meant` : ''}. It is ignored; names of your own begin with “x-”.`;
      return [{ kind: 'unknown-member', isError: false, text: words, eventId, title, place: null }];
    });
  const events: readonly unknown[] = Array.isArray(feed.events) ? feed.events : [];
  return [
    ...found(feed, known.feed, null, null),
    ...events.flatMap((item) => {
      const event = asObject(item);
      const title = event && own(event, 'title');
      return event ? found(event, known.event, fixId(own(event, 'id')), typeof title === 'string' ? title : null) : [];
    }),
  ];
}

function parsed(text: string): Raw | null {
  try {
    return asObject(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return null;
  }
}

import type { EventData } from './event-data.js';

const SCHEMA_ORG = 'https://schema.org';

/** Returns JSON that may stand in a `<script>` of a page, whatever is in it: no tag and no comment can begin in it. */
export function scriptText(document: object, space?: number): string {
  // Each value as it is: old libraries, such as Prototype.js, have added `toJSON` to arrays and strings, which quotes them twice.
  const asItIs = function (this: Record<string, unknown>, key: string): unknown {
    return this[key];
  };
  const text = JSON.stringify(document, asItIs, space);
  return text.replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Returns the `@context` of a document. @param language Of its bare strings, a BCP 47 tag; `''` for none. */
export const contextOf = (language: string): unknown =>
  language ? [SCHEMA_ORG, { '@language': language }] : SCHEMA_ORG;

/** Returns the text of events for a page: one by itself, or several. */
export const eventsText = (events: readonly EventData[]): string =>
  scriptText({ '@context': SCHEMA_ORG, ...(events.length === 1 ? events[0] : { '@graph': events }) });

/** Returns the text that says to which pages a list leads, in its order: search engines want each event on a page of its own. */
export const listText = (addresses: readonly string[]): string =>
  scriptText({
    '@context': SCHEMA_ORG,
    '@type': 'ItemList',
    itemListElement: addresses.map((url, i) => ({ '@type': 'ListItem', position: i + 1, url })),
  });

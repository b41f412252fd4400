import { countriesIn, topicsIn } from '../../core/listing/author-terms.js';
import type { OgpElement } from './element.js';

/** Names that other widgets give to the address of a feed. */
const OTHER_NAMES_OF_SRC = ['feed', 'feed-url', 'url', 'href', 'data', 'source', 'json'];

/**
 * Tells the page author, a sentence each, of what the element does not do as written, or does although it was written another way. Only
 * who reads the console needs it, so it is a chunk of its own.
 *
 * @param known The attributes of the element.
 */
export function giveHints(host: OgpElement, known: readonly string[]): void {
  for (const name of host.getAttributeNames()) {
    const meant = known.includes(name) ? null : meantBy(name, host, known);
    if (meant) host.warn(`the attribute ${name} does nothing. Is ${meant} meant?`);
  }
  // HTML, 13.1.2: a slash does not close an element, and without an end tag it takes in the rest of the page.
  if (host.querySelector('main, footer')) host.warn(`it holds the rest of the page. Is </${host.localName}> missing?`);
  for (const [name, valuesIn] of [
    ['countries', countriesIn],
    ['topics', topicsIn],
  ] as const) {
    const written = host.getAttribute(name);
    if (written && known.includes(name)) sayHowRead(host, name, written, [...valuesIn(written)]);
  }
}

/** Returns our attribute for `pagesize`, which HTML and React make of `pageSize`, for `zone-control`, or for `feed`. */
function meantBy(name: string, host: OgpElement, known: readonly string[]): string | null {
  if (OTHER_NAMES_OF_SRC.includes(name) && known.includes('src') && !host.hasAttribute('src')) return 'src';
  const bare = name.replace(/\W|_/g, '');
  return (bare.length > 5 && known.find((ours) => ours.replace(/-/g, '').endsWith(bare))) || null;
}

function sayHowRead(host: OgpElement, name: 'countries' | 'topics', written: string, values: readonly string[]): void {
  const unknown = name === 'countries' ? values.filter((value) => value.length !== 2) : [];
  const read = values.filter((value) => !unknown.includes(value)).join(' ');
  if (unknown.length) {
    host.warn(
      `${unknown.join(' ')} is no country that ${name} knows. Two letters each are sure, as in countries="KE".`,
    );
  } else if (read.toLowerCase() !== written.trim().toLowerCase())
    host.warn(`${name}="${written}" is read as "${read}".`);
}

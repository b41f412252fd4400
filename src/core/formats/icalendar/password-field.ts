import { asObject } from '../../json.js';
import type { RawEvent, RawText } from '../../model/raw-feed.js';
import { holdsPassword } from '../passwords.js';

const holds = (text: RawText | undefined): boolean =>
  typeof text === 'string' ? holdsPassword(text) : Object.values(asObject(text) ?? {}).some(holdsPassword);

/** Returns the field of an event that gives away the password of a meeting; `''` for none. */
export function passwordField({ description, location, links = [] }: RawEvent): string {
  if (holds(description)) return 'description';
  if (holds(location?.name)) return 'location';
  return links.some(({ url, title }) => holds(url) || holds(title)) ? 'links' : '';
}

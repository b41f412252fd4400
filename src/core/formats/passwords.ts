import { asObject } from '../json.js';
import type { RawEvent } from '../model/raw-feed.js';

/** `Passcode: 831 221`, `Kennwort = abc`, and the password in an address of a video meeting. */
const PASSWORD =
  /(?:^|[^\p{L}])(?:pass ?(?:word|code|wd)|pwd|pin(?: code)?|kennwort|passwort|kenncode|contraseña|mot de passe|senha|wachtwoord|hasło)\s*(?:is\s*)?[:=]\s*\S|[?&]pwd=\w/iu;

/**
 * Returns whether a text, in whatever languages, gives away the password of a meeting: published, anyone can use it. Longer texts are not
 * looked at to their end.
 */
export const holdsPassword = (text: unknown): boolean =>
  typeof text === 'string'
    ? PASSWORD.test(text.slice(0, 20_000))
    : Object.values(asObject(text) ?? {}).some((words) => typeof words === 'string' && holdsPassword(words));

/** Returns the field of an event that gives away the password of a meeting; `''` for none. */
export function passwordField({ summary, description, location, links = [] }: RawEvent): string {
  if (holdsPassword(summary) || holdsPassword(description)) return 'description';
  if (holdsPassword(location?.name)) return 'location';
  return links.some(({ url, title }) => holdsPassword(url) || holdsPassword(title)) ? 'links' : '';
}

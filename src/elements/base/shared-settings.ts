import { ownOptions } from '../../core/own-options.js';
import { choiceOf, choiceText, type Choice } from '../../core/listing/choice.js';
import type { ZoneChoice } from '../../core/time/display.js';
import { looksLikeZone } from '../../core/time/zone-id.js';
import type { Strings } from '../../locales/words.js';
import { someOf, wholeNumber } from './coercions.js';
import { asText, type Coerce, type SettingOptions } from './setting.js';

// The settings that several elements have, and that mean the same in each.

/** Minutes between two looks for a newer copy of a feed, up to a week; 0 for never. */
export const refreshMinutes = wholeNumber([0, 10_080]);

export const headingLevel = wholeNumber([1, 6]);

export const kinds = someOf('event', 'deadline', 'announcement', 'series');

/** As `isKnownZone` of the core, which is more than a shell should carry. */
function isKnownZone(id: string): boolean {
  try {
    return looksLikeZone(id) && Boolean(new Intl.DateTimeFormat('en', ownOptions({ timeZone: id })));
  } catch {
    return false;
  }
}

/** `auto`, `event`, `viewer`, or an IANA zone that the browser knows. */
export const timeZone: Coerce<ZoneChoice> = (value, fallback, refuse) => {
  const zone = asText(value).trim();
  if (/^(auto|event|viewer)?$/i.test(zone)) return zone.toLowerCase() || fallback;
  return isKnownZone(zone) ? zone : refuse('auto, event, viewer or an IANA time zone');
};

/** A choice in its normal form, from an object like one, or from its text. */
export const choice: Coerce<Choice> = (value, _, refuse) =>
  typeof value === 'string' && value && !value.includes('=')
    ? refuse('a choice such as "topics=justice"')
    : choiceOf(value);

/** A choice is reflected as its text. An element keeps the choice that it has if another one says the same. */
export const choiceOptions: SettingOptions<Choice> = {
  converter: { toAttribute: (value: Choice) => choiceText(value) || null },
  hasChanged: (value, before) => choiceOf(value, before) !== before,
};

/** An object of the page's author, examined where it is used. */
export const anyObject: Coerce<object | null> = (value, _, refuse) =>
  typeof value === 'object' ? value : refuse('an object or a list');

/** The page author's own words. */
export const strings: Coerce<Strings | null> = (value) => (typeof value === 'object' ? (value as Strings) : null);

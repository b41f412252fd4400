import { looksLikeZone } from '../../core/time/zone-id.js';
import { asText, complain, tokens, type Coerce } from './setting.js';

const KINDS = ['event', 'deadline', 'announcement', 'series'];

/** Kinds of events; words that are none are left out. */
export const kindTokens: Coerce<string> = function (value, attribute) {
  const words = tokens.call(this, value, attribute).toLowerCase().split(/\s+/).filter(Boolean);
  const known = words.filter((word) => KINDS.includes(word));
  if (known.length < words.length) {
    complain(
      this,
      attribute,
      value,
      `made of ${KINDS.join(', ')}`,
      known.length ? `"${known.join(' ')}"` : 'all kinds',
    );
  }
  return known.join(' ');
};

/** As `isKnownZone` of the core, which is more than a shell should carry. */
function isKnownZone(id: string): boolean {
  try {
    return looksLikeZone(id) && Boolean(new Intl.DateTimeFormat('en', { timeZone: id }));
  } catch {
    return false;
  }
}

/** `auto`, `event`, `viewer`, or an IANA zone that the browser knows. */
export const zoneChoice: Coerce<string> = function (value, attribute) {
  const zone = asText(value ?? '').trim();
  if (zone === '' || /^(auto|event|viewer)$/i.test(zone)) return zone.toLowerCase() || 'auto';
  if (isKnownZone(zone)) return zone;
  complain(this, attribute, value, 'auto, event, viewer or an IANA time zone', '"auto"');
  return 'auto';
};

import { isKnownZone } from '../../core/time/zone.js';
import { tokens, complain } from '../attributes.js';
import type { OgpElement, OgpPropertyDeclaration } from '../element.js';

const KINDS = ['event', 'deadline', 'announcement', 'series'];

/** Kinds of events; words that are none are left out. */
export function kindTokens(attribute: string): OgpPropertyDeclaration {
  const plain = tokens(attribute);
  return {
    ...plain,
    coerce(this: OgpElement, value) {
      const words = String(plain.coerce?.call(this, value)).toLowerCase().split(/\s+/).filter(Boolean);
      const known = words.filter((word) => KINDS.includes(word));
      if (known.length < words.length) complain(this, attribute, value, `made of ${KINDS.join(', ')}`, known.join(' ') || 'all kinds');
      return known.join(' ');
    },
  };
}

/** `auto`, `event`, `viewer`, or an IANA zone that the browser knows. */
export function zoneChoice(attribute: string): OgpPropertyDeclaration {
  return {
    attribute,
    reflect: true,
    useDefault: true,
    coerce(this: OgpElement, value) {
      const zone = String(value ?? '').trim();
      if (zone === '' || /^(auto|event|viewer)$/i.test(zone)) return zone.toLowerCase() || 'auto';
      if (isKnownZone(zone)) return zone;
      complain(this, attribute, value, 'auto, event, viewer or an IANA time zone', '"auto"');
      return 'auto';
    },
  };
}

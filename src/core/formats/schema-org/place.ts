import { asObject, own } from '../../json.js';
import type { RawLocation } from '../../model/raw-feed.js';
import { countryCode } from '../../countries/country-code.js';
import { items, name, once, string, text, types, url } from './values.js';

/** Where an event takes place, and where it can be joined from afar. */
interface Whereabouts {
  /** In the shape of `ogp-events`. */
  readonly location: RawLocation | undefined;
  /** Addresses of its virtual locations. */
  readonly online: readonly string[];
  readonly isPhysical: boolean;
  readonly isVirtual: boolean;
}

const isUrl = (value: string): boolean => /^https?:\/\//i.test(value);

/** Reads `location`: a text, a Place, a PostalAddress, a VirtualLocation, or a list of these. */
export function whereabouts(raw: unknown): Whereabouts {
  let location: RawLocation | undefined;
  const online: string[] = [];
  let isVirtual = false;
  for (const item of items(raw).slice(0, 20)) {
    const node = asObject(item);
    const virtual = node ? types(node).includes('VirtualLocation') : isUrl(string(item));
    if (virtual) {
      isVirtual = true;
      const address = url(item);
      if (address && !online.includes(address)) online.push(address);
    } else location ??= node ? place(node) : bare(string(item));
  }
  return { location, online, isPhysical: location !== undefined, isVirtual };
}

function bare(value: string): RawLocation | undefined {
  return value ? { name: value } : undefined;
}

const place = once((node): RawLocation | undefined => {
  const raw = items(own(node, 'address'))[0];
  const address = types(node).includes('PostalAddress') ? node : (asObject(raw) ?? {});
  const geo = asObject(items(own(node, 'geo'))[0]) ?? {};
  const lat = string(own(geo, 'latitude') ?? own(node, 'latitude'));
  const lon = string(own(geo, 'longitude') ?? own(node, 'longitude'));
  // Zero and zero is what systems write that do not know.
  const isKnown = lat !== '' && lon !== '' && (Number(lat) !== 0 || Number(lon) !== 0);
  const found: RawLocation = {
    name: text(own(node, 'name')),
    street: text(own(address, 'streetAddress')) ?? text(asObject(raw) ? undefined : raw),
    locality: name(own(address, 'addressLocality')),
    region: name(own(address, 'addressRegion')),
    postalCode: string(own(address, 'postalCode')) || undefined,
    country: country(own(address, 'addressCountry')),
    lat: isKnown ? lat : undefined,
    lon: isKnown ? lon : undefined,
    url: url(own(node, 'url')) || undefined,
  };
  return Object.values(found).some((value) => value !== undefined) ? found : undefined;
});

/** A code, or what the feed says where it is no country we know: the normaliser records it. */
function country(raw: unknown): string | undefined {
  const item = items(raw)[0];
  const node = asObject(item);
  const candidates = node
    ? [own(node, 'identifier'), own(node, 'name'), own(node, 'alternateName'), own(node, '@id')]
    : [item];
  for (const candidate of candidates) {
    const code = countryCode(string(candidate));
    if (code) return code;
  }
  return candidates.map(string).find((value) => value !== '');
}

import { countryCode } from '../../countries/country-code.js';
import { asObject, own, shown, type Raw } from '../../json.js';
import type { RawLocation, RawText } from '../../model/raw-feed.js';
import type { RawIssue } from '../../raw-issues.js';
import type { Countries } from '../countries.js';
import { Findings } from '../findings.js';
import { countryNames } from './country-names.js';
import type { Graph } from './graph.js';
import { types } from './node.js';
import { countOf, firstWording, isLiteral, items, name, once, string, text, type Addresses } from './values.js';

/** Where an event takes place, and where it can be joined from afar. */
export interface Whereabouts {
  /** In the shape of `ogp-events`. */
  readonly location: RawLocation | undefined;
  /** Addresses of its virtual locations. */
  readonly online: readonly string[];
  /** Whether people can go there: a place with more than an address on the web. */
  readonly isPhysical: boolean;
  readonly isVirtual: boolean;
  readonly issues: readonly RawIssue[];
}

interface ReadPlace {
  readonly location: RawLocation | undefined;
  /** All that is known is where it is on the web. */
  readonly webOnly: string;
  /** All that is known is a word for no place: "Online". */
  readonly noPlace?: RawText;
  readonly issues: readonly RawIssue[];
}

const MAX_PLACES = 20;
const NOWHERE: ReadPlace = { location: undefined, webOnly: '', issues: [] };
/** Names of no place: "Online", "Zoom meeting". */
const isOnlineWord = (words: RawText | undefined): boolean =>
  /^(?:online|en línea|en ligne|virtual(?:mente|ly)?|virtuell|zoom|webex|(?:microsoft )?teams|google meet|webinar|videoconference|livestream)(?: (?:event|meeting|webinar|conference|only))?$/i.test(
    firstWording(words).trim(),
  );
const isWebAddress = (value: string): boolean => /^https?:\/\//i.test(value);

/** The lines of an address as parts of one; not a number of a house that was broken off. */
const inOneLine = (words: RawText | undefined): RawText | undefined =>
  typeof words === 'string' ? words.replace(/,?\s*\n\s*(?!\s|\d+$)/g, ', ') : words;

/** Reads places, each once, however many events are there. */
export class Places {
  readonly #graph: Graph;
  readonly #addresses: Addresses;
  readonly #countries: Countries;
  readonly #known = new WeakMap<Raw, ReadPlace>();
  readonly #at = once((event) => this.#whereabouts(event));

  constructor(graph: Graph, addresses: Addresses, countries: Countries) {
    this.#graph = graph;
    this.#addresses = addresses;
    this.#countries = countries;
  }

  /** Reads an event's `location`: a text, a Place, a PostalAddress, a VirtualLocation, or a list of these. */
  of(event: Raw): Whereabouts {
    return this.#at(event);
  }

  #whereabouts(event: Raw): Whereabouts {
    const findings = new Findings();
    const found: RawLocation[] = [];
    const online = new Set<string>();
    const named: RawText[] = [];
    let isVirtual = false;
    for (const item of new Set(this.#graph.values(event, 'location', MAX_PLACES))) {
      const node = asObject(item);
      if (!node || isLiteral(node)) {
        const words = text(item);
        if (isWebAddress(firstWording(words))) online.add(this.#addresses.of(item));
        else if (isOnlineWord(words)) named.push(words!);
        else if (words !== undefined) found.push({ name: words });
        continue;
      }
      if (types(node).includes('VirtualLocation')) {
        isVirtual = true;
        const address = this.#addresses.of(node);
        if (address) online.add(address);
        const words = name(own(node, 'name'));
        if (words !== undefined) named.push(words);
        continue;
      }
      const place = this.#place(node);
      findings.addAll(place.issues);
      if (place.location) found.push(place.location);
      else {
        if (place.webOnly) online.add(place.webOnly);
        if (place.noPlace) named.push(place.noPlace);
      }
    }
    isVirtual ||= online.size + named.length > 0;
    const count = Math.max(found.length, countOf(own(event, 'location')));
    if (found.length > 1 || count > MAX_PLACES) {
      findings.add({ code: 'invalid-field', reason: 'too-many-items', count, max: 1 }, 'location');
    }
    // "Zoom", and no address: the only words there are.
    const [location = isVirtual && !online.size && named[0] ? { name: named[0] } : undefined] = found;
    return { location, online: [...online], isPhysical: found.length > 0, isVirtual, issues: findings.list };
  }

  #place(node: Raw): ReadPlace {
    let place = this.#known.get(node);
    if (!place) {
      // Should a place be within itself.
      this.#known.set(node, NOWHERE);
      this.#known.set(node, (place = this.#read(node)));
    }
    return place;
  }

  #read(node: Raw): ReadPlace {
    const findings = new Findings();
    const expectOne = (count: number, field: string): void => {
      if (count > 1) findings.add({ code: 'invalid-field', reason: 'too-many-items', count, max: 1 }, field);
    };
    const isAddress = types(node).includes('PostalAddress');
    const values = isAddress ? [node] : this.#graph.values(node, 'address', MAX_PLACES);
    const addresses = values.map(asObject).filter((item): item is Raw => item !== null && !isLiteral(item));
    const address = addresses[0] ?? {};
    expectOne(addresses.length, 'location.address');
    expectOne(this.#addresses.count(own(node, 'url')), 'location.url');
    const published = text(
      values.filter((item) => !addresses.includes(item as Raw)),
      ', ',
    );
    // An address on the web where people should go is one to join.
    const [lines, lineLink] = this.#apart(inOneLine(published));
    const [title, nameLink] = this.#apart(isAddress ? undefined : name(own(node, 'name')));
    const street = inOneLine(text(own(address, 'streetAddress'), ', ')) ?? lines ?? text(own(address, 'name'));
    const url = this.#addresses.of(own(node, 'url')) || lineLink || nameLink;
    const inside: RawLocation = {
      name: title,
      // A name that is repeated says nothing more.
      street: firstWording(street) === firstWording(title) && addresses.length === 0 ? undefined : street,
      locality: name(items(own(address, 'addressLocality'))[0]),
      region: name(items(own(address, 'addressRegion'))[0]),
      postalCode: string(own(address, 'postalCode')) || undefined,
      ...this.#position(node, findings),
    };
    const country = countryNames(this.#graph.values(address, 'addressCountry'));
    // One country may be named in several ways.
    const codes = new Set(country.map(countryCode));
    codes.delete(null);
    expectOne(codes.size, 'location.address.addressCountry');
    const noPlace = isOnlineWord(title) ? title : undefined;
    const isKnown = Object.values(noPlace ? { ...inside, name: undefined } : inside).some(Boolean);
    if (!isKnown && !country.length) return { ...NOWHERE, webOnly: isWebAddress(url) ? url : '', noPlace };
    const location: { -readonly [Key in keyof RawLocation]: RawLocation[Key] } = { ...inside, url: url || undefined };
    this.#countries.fill(location, 'country', country);
    return { location, webOnly: '', issues: findings.list };
  }

  /** Returns words, and the web address that they are instead, if they are one. */
  #apart(words: RawText | undefined): readonly [RawText | undefined, string] {
    const first = firstWording(words);
    return isWebAddress(first) ? [undefined, this.#addresses.of(first)] : [words, ''];
  }

  #position(node: Raw, findings: Findings): Pick<RawLocation, 'lat' | 'lon'> {
    const geo = this.#graph.nodes(node, 'geo', 1)[0] ?? {};
    const degrees = (key: string): string => string(own(geo, key) ?? own(node, key)).replace(',', '.');
    const lat = degrees('latitude');
    const lon = degrees('longitude');
    // Zero and zero is what systems write that do not know.
    if (!lat || !lon || (Number(lat) === 0 && Number(lon) === 0)) return {};
    if (Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180) return { lat, lon };
    const value = shown(`${lat}, ${lon}`);
    findings.add({ code: 'invalid-field', reason: 'not-expected', value, expected: 'position' }, 'location.geo');
    return {};
  }
}

import { asObject, own, shown, type Raw } from '../../json.js';
import type { Fault } from '../../model/issue.js';
import type { RawRegistration } from '../../model/raw-feed.js';
import type { Findings } from '../findings.js';
import type { Graph } from './graph.js';
import { types } from './node.js';
import { dayOf, isPlaceholder, spelledTime, type SpelledTime } from './times.js';
import { asString, countOf, items, once, terms, type Addresses } from './values.js';

// A statement about taking part is only made if nothing in the document contradicts it, and if it can be true beside the event's own
// dates. "Free" and "Registration closed" keep people away, or bring them to a till.

const OPEN = new Set(['instock', 'onlineonly', 'instoreonly', 'limitedavailability']);
const FULL = new Set(['soldout', 'outofstock']);
const MAX_OFFERS = 200;
/** An offer that sums up others holds these; nothing in use goes deeper. */
const MAX_DEPTH = 3;

/** When the event is, as far as it bounds when one can register. */
export interface EventDays {
  /** Days since 1970. `null` where unknown. */
  readonly first: number | null;
  readonly last: number | null;
}

interface Offer {
  /** Whether it sums up others inside it: what it does not say, they may. */
  readonly isSummary: boolean;
  /** Of each price in it whether it is nothing at all; `null` for one that is not a number. */
  readonly prices: readonly (boolean | null)[];
  /** A lowest price, with no highest one: others may be higher. */
  readonly isOpenEnded: boolean;
  readonly availability: readonly string[];
  readonly opens: SpelledTime | null;
  readonly closes: SpelledTime | null;
  readonly url: string;
  readonly isNamed: boolean;
}

const PRICES = ['price', 'lowPrice', 'highPrice', 'minPrice', 'maxPrice'];
const FREE =
  /^(?:free|gratis|gratuit[eoa]?s?|kostenlos|kostenfrei|besplatn[oa]|bezplatn[eyý]|ilmainen|free (?:of charge|entry|admission|event))[.!]?$/i;

/** Whether a price is nothing: `0`, "0,00 EUR", "Free"; `null` for words that are no price. */
function isZero(item: unknown): boolean | null {
  const price = asString(item);
  if (FREE.test(price)) return true;
  if (!/\d/.test(price)) return null;
  return !/[1-9]/.test(price);
}

function pricesIn(node: Raw, graph: Graph): unknown[] {
  const specified = graph.nodes(node, 'priceSpecification', 20);
  return [node, ...specified].flatMap((part) => PRICES.flatMap((key) => items(own(part, key), 20)));
}

/** Whether an offer says anything that an event's own page does not. */
const isConcrete = ({ prices, opens, closes, url, isNamed, availability }: Offer, page: string): boolean =>
  [prices.length, opens, closes, url !== page && url, isNamed, isTaken(availability)].some(Boolean);

const isTaken = (availability: readonly string[]): boolean => availability.some((state) => FULL.has(state));

function freeOf(event: Raw, offers: readonly Offer[], findings: Findings): boolean | undefined {
  const stated = new Set(
    terms(own(event, 'isAccessibleForFree'))
      .map((term) => (/^(?:true|yes|1)$/i.test(term) ? true : /^(?:false|no|0)$/i.test(term) ? false : null))
      .filter((value) => value !== null),
  );
  const prices = offers.flatMap((offer) => offer.prices);
  const costs = prices.includes(false);
  // An offer without a price, or "from 0", may cost something.
  const areZero =
    prices.length > 0 && prices.every((price) => price === true) && offers.every((offer) => !offer.isOpenEnded);
  if (stated.size > 1 || (stated.has(true) && costs) || (stated.has(false) && areZero)) {
    findings.add({ code: 'contradiction', reason: 'price' }, 'isAccessibleForFree');
    return undefined;
  }
  if (stated.has(true)) return true;
  const haveAll = offers.every(({ isSummary, prices }) => isSummary || prices.length > 0);
  return stated.size === 0 && areZero && haveAll ? true : undefined;
}

/** Why a date cannot be the one on which registration opens or closes, for an event on these days; `null` if it can. */
function faultOf({ time, text, isWhole }: SpelledTime, isOpening: boolean, { first, last }: EventDays): Fault | null {
  const value = shown(text);
  if (!time || !isWhole) {
    return { code: 'invalid-time', reason: time ? 'partly-unreadable' : 'unreadable', value };
  }
  if (time.kind === 'month' || time.kind === 'year') return { code: 'invalid-time', reason: 'not-a-day', value };
  if (isPlaceholder(time)) return { code: 'invalid-time', reason: 'placeholder', value };
  if (isOpening && first !== null && dayOf(time) >= first) {
    return { code: 'contradiction', reason: 'opens-too-late', value };
  }
  if (!isOpening && last !== null && dayOf(time) > last) {
    return { code: 'contradiction', reason: 'closes-too-late', value };
  }
  return null;
}

/** When registration opens and closes, if all offers that can still be had say so, and if it can be. */
function windowOf(
  offers: readonly Offer[],
  days: EventDays,
  findings: Findings,
): Pick<RawRegistration, 'opens' | 'closes'> {
  const check = (date: SpelledTime | null, field: string, isOpening: boolean): SpelledTime | null => {
    const fault = date && faultOf(date, isOpening, days);
    if (fault) findings.add(fault, field);
    return fault ? null : date;
  };
  const usable = offers.map((offer) => {
    const opens = check(offer.opens, 'offers.validFrom', true);
    const closes = check(offer.closes, 'offers.validThrough', false);
    if (opens?.time && closes?.time && closes.time.wallMs < opens.time.wallMs) {
      const [start, end] = [shown(opens.text), shown(closes.text)];
      findings.add({ code: 'contradiction', reason: 'closes-before-opening', start, end }, 'offers.validThrough');
      return { opens: null, closes: null };
    }
    return { opens, closes };
  });
  const pick = (key: 'opens' | 'closes', isBetter: (a: number, b: number) => boolean): string | undefined => {
    let best: SpelledTime | null = null;
    for (const offer of usable) {
      const date = offer[key];
      // One offer that says nothing may be had before and after the others.
      if (!date?.time) return undefined;
      if (!best?.time || isBetter(date.time.wallMs, best.time.wallMs)) best = date;
    }
    return best?.text;
  };
  return { opens: pick('opens', (a, b) => a < b), closes: pick('closes', (a, b) => a > b) };
}

function statusOf(event: Raw, offers: readonly Offer[], hasWindow: boolean, findings: Findings): string | undefined {
  const [left] = items(own(event, 'remainingAttendeeCapacity')).map(asString).filter(Boolean);
  const seats = left === undefined ? NaN : Number(left);
  const states = offers.flatMap(({ availability }) => availability);
  const isOpen = states.some((state) => OPEN.has(state));
  const isFull =
    states.length > 0 &&
    offers.every(({ isSummary, availability }) => isTaken(availability) || (isSummary && !availability.length));
  const isMixed = offers.some(
    ({ availability }) => isTaken(availability) && availability.some((state) => OPEN.has(state)),
  );
  if (isMixed || (seats === 0 && isOpen) || (seats > 0 && isFull)) {
    findings.add({ code: 'contradiction', reason: 'places' }, 'offers.availability');
    return undefined;
  }
  if (isFull || seats === 0) return 'full';
  // "In stock" was true when the page was written; where there are dates, they say more.
  return isOpen && !hasWindow ? 'open' : undefined;
}

/** Facts about an event that its offers are judged by. */
interface Occasion {
  /** Parts of the event, whose prices count as well. */
  readonly parts: readonly Raw[];
  /** The event's own page. */
  readonly page: string;
  readonly days: EventDays;
  /** Whether registering makes sense at all, as far as the event's name and status say. */
  readonly takesPlace: boolean;
  readonly findings: Findings;
}

/** Reads the offers of events, each event's once. */
export class Offers {
  readonly #graph: Graph;
  readonly #addresses: Addresses;
  readonly #of = once((event) => this.#read(event));
  /** Events whose offers lie deeper than is read. */
  readonly #tooDeep = new WeakSet<Raw>();

  constructor(graph: Graph, addresses: Addresses) {
    this.#graph = graph;
    this.#addresses = addresses;
  }

  /** Makes `registration` of `ogp-events` of `offers`, `isAccessibleForFree` and the remaining capacity. */
  registrationOf(event: Raw, { parts, page, days, takesPlace, findings }: Occasion): RawRegistration | undefined {
    const offers = this.#of(event).filter((offer) => isConcrete(offer, page));
    const withParts = [...offers, ...parts.slice(0, MAX_OFFERS).flatMap((part) => this.#of(part).slice(0, 20))];
    const left = offers.filter(({ availability }) => !isTaken(availability));
    const single = left.filter(({ isSummary, opens, closes }) => !isSummary || opens !== null || closes !== null);
    const window = windowOf(single, days, findings);
    const hasWindow = offers.some(({ opens, closes }) => opens !== null || closes !== null);
    const status = statusOf(event, offers, hasWindow, findings);
    const count = countOf(own(event, 'offers'));
    if (count > MAX_OFFERS) {
      findings.add({ code: 'invalid-field', reason: 'too-many-items', count, max: MAX_OFFERS }, 'offers');
    }
    if (this.#tooDeep.has(event)) findings.add({ code: 'invalid-field', reason: 'too-deep', max: MAX_DEPTH }, 'offers');
    const found: RawRegistration = {
      free: freeOf(event, withParts, findings),
      status: takesPlace || status === 'full' ? status : undefined,
      ...window,
      url: (left.find(({ url }) => url) ?? offers.find(({ url }) => url))?.url || this.#actionUrl(event) || undefined,
    };
    return Object.values(found).some((value) => value !== undefined) ? found : undefined;
  }

  /** Reads the offers of an event, and those within them. */
  #read(event: Raw): readonly Offer[] {
    const found = new Map<Raw, Offer>();
    let layer = this.#graph.values(event, 'offers', MAX_OFFERS);
    for (let depth = 0; depth < MAX_DEPTH && layer.length; depth++) {
      const within: Raw[] = [];
      for (const value of layer) {
        const offer = asObject(value) ?? { url: value };
        if (found.has(offer) || found.size >= 2 * MAX_OFFERS) continue;
        const inner = this.#graph.nodes(offer, 'offers', MAX_OFFERS);
        within.push(...inner);
        found.set(offer, this.#one(offer, inner.length > 0));
      }
      layer = within;
    }
    if (layer.length) this.#tooDeep.add(event);
    return [...found.values()];
  }

  #one(offer: Raw, isSummary: boolean): Offer {
    const says = (key: string): boolean => items(own(offer, key), 1).length > 0;
    return {
      isSummary,
      prices: pricesIn(offer, this.#graph)
        .filter((price) => asString(price) !== '')
        .map(isZero),
      isOpenEnded: !isSummary && (says('lowPrice') || says('minPrice')) && !says('highPrice') && !says('maxPrice'),
      availability: terms(own(offer, 'availability')).map((term) => term.toLowerCase()),
      opens: spelledTime(own(offer, 'validFrom') ?? own(offer, 'availabilityStarts')),
      closes: spelledTime(own(offer, 'validThrough') ?? own(offer, 'availabilityEnds')),
      url: this.#addresses.of(own(offer, 'url')),
      isNamed: says('name'),
    };
  }

  /** Where one registers, as an action of the event says. */
  #actionUrl(event: Raw): string {
    for (const action of this.#graph.nodes(event, 'potentialAction', 10)) {
      if (!types(action).some((type) => /^(?:Register|Reserve|Buy|Join|Rsvp)Action$/.test(type))) continue;
      for (const target of this.#graph.values(action, 'target', 10)) {
        const node = asObject(target);
        const url = this.#addresses.of(node ? (own(node, 'urlTemplate') ?? own(node, 'url')) : target);
        if (url && !url.includes('{')) return url;
      }
    }
    return '';
  }
}

import { asObject, own, shown, type Raw } from '../../json.js';
import type { RawRegistration } from '../../model/raw-feed.js';
import type { Findings } from './findings.js';
import type { Graph } from './graph.js';
import { dayOf, isPlaceholder, spelledTime, type SpelledTime } from './times.js';
import { asString, items, terms, type Addresses } from './values.js';

// What is said of taking part is only stated if nothing in the document contradicts it, and if it can be true beside the event's own
// dates. "Free" and "Registration closed" keep people away, or bring them to a till.

const OPEN = new Set(['instock', 'onlineonly', 'instoreonly', 'limitedavailability']);
const FULL = new Set(['soldout', 'outofstock']);
const MAX_OFFERS = 200;

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
  const specified = graph.nodes(node, 'priceSpecification').slice(0, 20);
  return [node, ...specified].flatMap((part) => PRICES.flatMap((key) => items(own(part, key)).slice(0, 20)));
}

/** The offers of events, and those within them. */
function offersOf(events: readonly Raw[], graph: Graph, addresses: Addresses): Offer[] {
  const seen = new Set<Raw>();
  const found: Offer[] = [];
  const queue: unknown[] = events.flatMap((event) => graph.values(event, 'offers').slice(0, MAX_OFFERS));
  for (let at = 0; at < queue.length && at < 2 * MAX_OFFERS; at++) {
    const offer = asObject(queue[at]) ?? { url: queue[at] };
    if (seen.has(offer)) continue;
    seen.add(offer);
    const inner = graph.nodes(offer, 'offers').slice(0, MAX_OFFERS);
    const prices = pricesIn(offer, graph).filter((price) => asString(price) !== '');
    queue.push(...inner);
    const low = items(own(offer, 'lowPrice')).length + items(own(offer, 'minPrice')).length > 0;
    const high = items(own(offer, 'highPrice')).length + items(own(offer, 'maxPrice')).length > 0;
    found.push({
      isSummary: inner.length > 0,
      prices: prices.map(isZero),
      isOpenEnded: low && !high && inner.length === 0,
      availability: terms(own(offer, 'availability')).map((term) => term.toLowerCase()),
      opens: spelledTime(own(offer, 'validFrom') ?? own(offer, 'availabilityStarts')),
      closes: spelledTime(own(offer, 'validThrough') ?? own(offer, 'availabilityEnds')),
      url: addresses.of(own(offer, 'url')),
    });
  }
  return found;
}

/** Whether an offer says anything that an event's own page does not. */
const isConcrete = ({ prices, opens, closes, url, availability }: Offer, page: string): boolean =>
  prices.length > 0 || opens !== null || closes !== null || (url !== '' && url !== page) || isTaken(availability);

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
    findings.add(
      'contradiction',
      'isAccessibleForFree',
      'What isAccessibleForFree and the prices of its offers say cannot both be true: nothing is said of the costs.',
    );
    return undefined;
  }
  if (stated.has(true)) return true;
  const haveAll = offers.every(({ isSummary, prices }) => isSummary || prices.length > 0);
  return stated.size === 0 && areZero && haveAll ? true : undefined;
}

/** Why a date can be none of registration for an event on these days; `null` where it can. */
function faultOf({ time }: SpelledTime, isOpening: boolean, { first, last }: EventDays): string | null {
  if (!time) return null;
  if (time.kind === 'month' || time.kind === 'year') return 'is no day';
  if (isPlaceholder(time)) return 'is no date that anybody meant';
  if (isOpening && first !== null && dayOf(time) >= first) return 'is not before the day of the event';
  if (!isOpening && last !== null && dayOf(time) > last) return 'is after the event';
  return null;
}

/** When registration opens and closes, if all offers that can still be had say so, and if it can be. */
function windowOf(
  offers: readonly Offer[],
  days: EventDays,
  findings: Findings,
): Pick<RawRegistration, 'opens' | 'closes'> {
  const check = (date: SpelledTime | null, field: string, isOpening: boolean): SpelledTime | null => {
    const fault = date && (date.isWhole ? faultOf(date, isOpening, days) : 'cannot be read');
    if (!fault) return date;
    const code = date.isWhole ? 'contradiction' : 'invalid-time';
    findings.add(code, `offers.${field}`, `${field} is ${shown(date.text)}, which ${fault}: not shown.`);
    return null;
  };
  const usable = offers.map((offer) => {
    const opens = check(offer.opens, 'validFrom', true);
    const closes = check(offer.closes, 'validThrough', false);
    if (opens?.time && closes?.time && closes.time.wallMs < opens.time.wallMs) {
      const dates = `validFrom ${shown(opens.text)} is after validThrough ${shown(closes.text)}`;
      findings.add('contradiction', 'offers.validThrough', `${dates}: neither is shown.`);
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
    findings.add(
      'contradiction',
      'offers.availability',
      'The offers say both that there are places and that there are none: nothing is said of it.',
    );
    return undefined;
  }
  if (isFull || seats === 0) return 'full';
  // "In stock" was true when the page was written; where there are dates, they say more.
  return isOpen && !hasWindow ? 'open' : undefined;
}

/**
 * What `offers`, `isAccessibleForFree` and the remaining capacity say of taking part, as `registration` of `ogp-events`.
 *
 * @param parts Parts of the event, whose prices count as well. @param page The event's own page.
 * @param takesPlace Whether registering makes sense at all, as far as the event's name and status say.
 */
export function registrationOf(
  event: Raw,
  parts: readonly Raw[],
  graph: Graph,
  addresses: Addresses,
  page: string,
  days: EventDays,
  takesPlace: boolean,
  findings: Findings,
): RawRegistration | undefined {
  const offers = offersOf([event], graph, addresses).filter((offer) => isConcrete(offer, page));
  const withParts = parts.length ? [...offers, ...offersOf(parts.slice(0, MAX_OFFERS), graph, addresses)] : offers;
  const left = offers.filter(({ availability }) => !isTaken(availability));
  const single = left.filter(({ isSummary, opens, closes }) => !isSummary || opens !== null || closes !== null);
  const window = windowOf(single, days, findings);
  const hasWindow = offers.some(({ opens, closes }) => opens !== null || closes !== null);
  const status = statusOf(event, offers, hasWindow, findings);
  const found: RawRegistration = {
    free: freeOf(event, withParts, findings),
    status: takesPlace || status === 'full' ? status : undefined,
    ...window,
    url:
      (left.find(({ url }) => url) ?? offers.find(({ url }) => url))?.url ||
      actionUrl(event, graph, addresses) ||
      undefined,
  };
  return Object.values(found).some((value) => value !== undefined) ? found : undefined;
}

/** Where one registers, as an action of the event says. */
function actionUrl(event: Raw, graph: Graph, addresses: Addresses): string {
  for (const action of graph.nodes(event, 'potentialAction').slice(0, 10)) {
    if (!/^(?:Register|Reserve|Buy|Join|Rsvp)Action$/.test(String(items(own(action, '@type'))[0]))) continue;
    for (const target of graph.values(action, 'target').slice(0, 10)) {
      const node = asObject(target);
      const url = addresses.of(node ? (own(node, 'urlTemplate') ?? own(node, 'url')) : target);
      if (url && !url.includes('{')) return url;
    }
  }
  return '';
}

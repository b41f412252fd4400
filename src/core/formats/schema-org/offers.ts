import { asObject, own, type Raw } from '../../json.js';
import type { RawRegistration } from '../../model/raw-feed.js';
import { items, string, term, time, url } from './values.js';

const OPEN = new Set(['InStock', 'OnlineOnly', 'InStoreOnly', 'LimitedAvailability']);
const FULL = new Set(['SoldOut', 'OutOfStock']);

/** Reads `offers`, `isAccessibleForFree` and the remaining capacity as the `registration` of `ogp-events`. */
export function registrationOf(event: Raw): RawRegistration | undefined {
  const offers = items(own(event, 'offers'))
    .slice(0, 50)
    .flatMap((offer) => [offer, ...items(own(asObject(offer) ?? {}, 'offers')).slice(0, 50)])
    .map(asObject)
    .filter((offer) => offer !== null);
  const stated = string(own(event, 'isAccessibleForFree') === true ? 'true' : own(event, 'isAccessibleForFree'));
  const prices = offers
    .map((offer) => string(own(offer, 'price') ?? own(offer, 'lowPrice')))
    .filter((price) => price !== '');
  const availability = offers.map((offer) => term(own(offer, 'availability'))).filter((value) => value !== '');
  const opens = offers.map((offer) => time(own(offer, 'validFrom') ?? own(offer, 'availabilityStarts'))).find(Boolean);
  const closes = offers
    .map((offer) => time(own(offer, 'validThrough') ?? own(offer, 'availabilityEnds')))
    .find(Boolean);
  const isFull = availability.length > 0 && availability.every((value) => FULL.has(value));
  const noSeats = string(own(event, 'remainingAttendeeCapacity')) === '0';
  const found: RawRegistration = {
    free:
      /(^|\/)true$/i.test(stated) || (prices.length > 0 && prices.every((price) => Number(price) === 0)) || undefined,
    // "In stock" was true when the page was written; where there are dates, they say more.
    status:
      isFull || noSeats
        ? 'full'
        : !opens && !closes && availability.some((value) => OPEN.has(value))
          ? 'open'
          : undefined,
    opens,
    closes,
    url: offers.map((offer) => url(own(offer, 'url'))).find(Boolean),
  };
  return Object.values(found).some((value) => value !== undefined) ? found : undefined;
}

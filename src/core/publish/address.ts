import { FACETS, decode, nameAndValue, type Choice } from '../listing/choice.js';

/** The part of an address in which a list keeps its names: after `?`, or after `#`. */
export type AddressPart = 'query' | 'hash';

/** An address in three (URL Standard, 4.3), without its punctuation and as it is spelled. */
interface Address {
  base: string;
  query: string;
  hash: string;
}

export function splitAddress(href: string): Address {
  const [, base = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(href) ?? [];
  return { base, query, hash };
}

export const joinAddress = ({ base, query, hash }: Address): string =>
  base + (query && `?${query}`) + (hash && `#${hash}`);

/** Returns the pairs of a query, or of a fragment that is written like one. */
const pairsOf = (text: string): string[] => (text ? text.split('&') : []);

/** Percent-encodes as little as an address needs. Half characters, which no address can hold, are left out. */
const encodeId = (id: string): string =>
  encodeURIComponent(id.replace(/\p{Surrogate}/gu, ''))
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');

/**
 * Returns the value of one of a list's names in an address, decoded; `null` where it has none.
 *
 * @param name The list's id and the name: `events.event`.
 */
export function valueIn(href: string, part: AddressPart, name: string): string | null {
  for (const pair of pairsOf(splitAddress(href)[part])) {
    const [key, value] = nameAndValue(pair);
    if (key === name && value) return decode(value);
  }
  return null;
}

/**
 * Returns the address of a page at which a list shows one event. What others have put into the query stays as it is spelled. What the
 * list's own filter has put there goes, so that the event is seen whatever was chosen; the fragment goes, too, with all that is in it.
 *
 * @param list The list's id.
 * @param id The id of an occurrence or an event.
 */
export function eventAddress(href: string, part: AddressPart, list: string, id: string): string {
  const { base, query } = splitAddress(href);
  const own = new Set([...FACETS, 'search', 'match', 'event'].map((name) => `${list}.${name}`));
  const kept = pairsOf(query).filter((pair) => !own.has(nameAndValue(pair)[0]));
  const pair = `${encodeId(list)}.event=${encodeId(id)}`;
  return joinAddress(
    part === 'query'
      ? { base, query: [...kept, pair].join('&'), hash: '' }
      : { base, query: kept.join('&'), hash: pair },
  );
}

/**
 * Returns the address of a page with a list as it is: with what its filter keeps there, without an event and without what others have put
 * after the `#`.
 *
 * @param list The list's id; empty where it has none.
 */
export function listAddress(href: string, list: string): string {
  const { base, query, hash } = splitAddress(href);
  const nameOf = (pair: string): string => nameAndValue(pair)[0];
  const kept = (pairs: string[]): string[] => pairs.filter((pair) => !list || nameOf(pair) !== `${list}.event`);
  const own = pairsOf(hash).filter((pair) => list && nameOf(pair).startsWith(`${list}.`));
  return joinAddress({ base, query: kept(pairsOf(query)).join('&'), hash: kept(own).join('&') });
}

/** Whether an address holds all that is chosen in a list: each facet, and the search. */
export const keepsChoice = (href: string, list: string, choice: Choice): boolean => {
  const { query, hash } = splitAddress(href);
  const names = new Set([...pairsOf(query), ...pairsOf(hash)].map((pair) => nameAndValue(pair)[0]));
  return ([...FACETS, 'search'] as const).every((name) => !choice[name] || names.has(`${list}.${name}`));
};

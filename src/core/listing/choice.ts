/** The names of all that a reader can choose by, besides words. */
export const FACETS = [
  'topics',
  'countries',
  'languages',
  'attendance',
  'kinds',
  'when',
  'place',
  'series',
  'organizers',
  'sources',
] as const;

export type FacetName = (typeof FACETS)[number];

/** Returns the facets that a space-separated list names, in its order. */
export const facetNames = (list: string): FacetName[] =>
  [...new Set(list.split(' '))].filter((name): name is FacetName => (FACETS as readonly string[]).includes(name));

/**
 * A reader's choice: any of the values within a facet, all facets and the search together. A facet without values is absent. Values that no
 * event and no catalogue knows are kept but do nothing, so that a link made for another page, or a later one, survives.
 *
 * A choice comes into the library by {@link choiceOf}, once: from an attribute, a property, the address or a click. From there on it is in
 * its normal form and frozen, and the same choice is the same object.
 */
export type Choice = { readonly [F in FacetName]?: readonly string[] } & {
  /** Words, each of which must begin a word of the event. */
  readonly search?: string;
  /** Every topic that is chosen rather than any. */
  readonly match?: 'all';
};

export const NO_CHOICE: Choice = Object.freeze({});

/** All choices in their normal form. */
const normal = new WeakSet<object>([NO_CHOICE]);

function freeze(choice: Choice): Choice {
  normal.add(choice);
  return Object.freeze(choice);
}

/** More than anyone chooses; a bound for what an address may hold. */
const MAX_VALUES = 100;
/** Characters of a search. */
export const MAX_SEARCH = 80;

/** Leaves out half characters, as a cut may make them: no address can hold them (ECMAScript, `encodeURIComponent`). */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '').trim();

function values(raw: unknown, facet: FacetName): readonly string[] {
  const isList = typeof raw === 'object' && raw !== null && Symbol.iterator in raw;
  const list = typeof raw === 'string' ? [raw] : isList ? [...(raw as Iterable<unknown>)] : [];
  const words = list.map((value) => whole(String(value))).filter(Boolean);
  const spelled = facet === 'countries' ? words.map((word) => word.toUpperCase()) : words;
  return Object.freeze([...new Set(spelled)].slice(0, MAX_VALUES));
}

/**
 * Returns a choice in its normal form, from anything: an object like one, or its text (see {@link choiceText}).
 *
 * @param before The choice that it takes the place of. Returned if it says the same, so that whoever compares sees no change.
 */
export function choiceOf(raw: unknown, before: Choice = NO_CHOICE): Choice {
  if (raw === before) return before;
  const choice = typeof raw === 'object' && raw !== null && normal.has(raw) ? (raw as Choice) : normalized(raw);
  const text = choiceText(choice);
  return text === choiceText(before) ? before : text ? choice : NO_CHOICE;
}

function normalized(raw: unknown): Choice {
  const given: Record<string, unknown> =
    typeof raw === 'string' ? readChoice(raw.split('&')) : typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const choice: Record<string, unknown> = {};
  for (const facet of FACETS) {
    const list = values(given[facet], facet);
    if (list.length) choice[facet] = list;
  }
  const search = typeof given['search'] === 'string' ? whole(given['search'].trim().slice(0, MAX_SEARCH)) : '';
  if (search) choice['search'] = search;
  if (given['match'] === 'all' && choice['topics']) choice['match'] = 'all';
  return freeze(choice);
}

/** Returns a choice as text, readable and fit for an address: `topics=justice,civic-space&countries=KE`. */
export function choiceText(choice: Choice): string {
  return [...writeChoice(choice), ...(choice.match ? ['match=all'] : [])].join('&');
}

/** Returns the facets and the search of a choice as parts of an address, each name after `prefix`. */
export function writeChoice(choice: Choice, prefix = ''): string[] {
  const parts: string[] = [];
  for (const facet of FACETS) {
    const list = choice[facet];
    if (list) parts.push(`${prefix}${facet}=${list.map(encodeValue).join(',')}`);
  }
  if (choice.search) parts.push(`${prefix}search=${encode(choice.search)}`);
  return parts;
}

/**
 * Reads a choice from the parts of an address. Parts that are not about it, or broken, are left alone. Other programs may have written them
 * anew: a name for each value, a comma as `%2C`.
 */
export function readChoice(parts: readonly string[], prefix = ''): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const part of parts) {
    const [name, value] = nameAndValue(part);
    if (!name.startsWith(prefix)) continue;
    const key = name.slice(prefix.length);
    if (key === 'search' || key === 'match') given[key] = decode(value);
    else if ((FACETS as readonly string[]).includes(key)) {
      given[key] = [...((given[key] as string[] | undefined) ?? []), ...decodeValues(value)];
    }
  }
  return given;
}

/**
 * Splits one part of an address: its name, decoded, and its value as it stands. An ampersand may have become `&amp;`, the sign between them
 * `%3D`, and PHP and others number the values of a name: `topics[0]=justice`.
 */
export function nameAndValue(part: string): readonly [string, string] {
  const [, name = '', value = ''] = /^(?:amp;)?(.*?)(?:(?:=|%3D)(.*))?$/is.exec(part) ?? [];
  return [decode(name).replace(/\[\d*\]$/, ''), value];
}

/** Whether anything is chosen. */
export const isChosen = (choice: Choice): boolean => Boolean(choice.search) || FACETS.some((facet) => choice[facet]);

/**
 * Returns a choice with some of its facets replaced: those of `facets` (and the search, if named) are as in `part`, all others as in `whole`.
 * Returns `whole` itself if they are the same already.
 */
export function mergeChoice(whole: Choice, part: Choice, facets: readonly (FacetName | 'search')[]): Choice {
  const names = facets.includes('topics') ? [...facets, 'match' as const] : facets;
  if (names.every((name) => whole[name] === part[name])) return whole;
  const merged: Record<string, unknown> = { ...whole };
  for (const name of names) {
    if (part[name] === undefined) delete merged[name];
    else merged[name] = part[name];
  }
  return choiceOf(freeze(merged), whole);
}

/** Returns the part of a choice that some facets (and the search, if named) make up. */
export const partOfChoice = (whole: Choice, facets: readonly (FacetName | 'search')[]): Choice =>
  mergeChoice(NO_CHOICE, whole, facets);

/** Returns the same choice of every topic that is chosen, rather than of any. */
export const matchingAll = (choice: Choice): Choice =>
  choice.topics && !choice.match ? freeze({ ...choice, match: 'all' }) : choice;

/** Values are split at commas. One within a value is followed by a space, or else is written as `%252C`. */
const encodeValue = (value: string): string => encode(value.replace(/,(?! )/g, '%2C'));

const decodeValues = (list: string): string[] =>
  list
    .split(',')
    .flatMap((part) => decode(part).split(/,(?! )/))
    .map((value) => value.replaceAll('%2C', ','));

/** Percent-encodes as little as an address allows; a value that is already broken stays as it was. */
function encode(value: string): string {
  const broken = decode(value) === value && value.includes('%') && !/[\s,&#+]/.test(value);
  return broken
    ? value
    : encodeURIComponent(value).replaceAll('%20', '+').replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** Decodes a value of an address (WHATWG, application/x-www-form-urlencoded); one that is broken stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

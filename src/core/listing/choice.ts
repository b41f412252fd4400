/** What a reader can choose by. */
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
] as const;

export type FacetName = (typeof FACETS)[number];

/**
 * What a reader chose: any of the values within a facet, all facets and the search together. What is not chosen is absent; values that no
 * event and no catalogue knows are kept but do nothing, so that a link made for another page, or a later one, survives.
 */
export type Choice = { readonly [F in FacetName]?: readonly string[] } & {
  /** Words, each of which must begin a word of the event. */
  readonly search?: string;
  /** Every topic that is chosen rather than any. */
  readonly match?: 'all';
};

export const NO_CHOICE: Choice = Object.freeze({});

/** More than anyone chooses; a bound for what an address may hold. */
const MAX_VALUES = 100;
const MAX_SEARCH = 200;

function values(raw: unknown, facet: FacetName): readonly string[] {
  const list =
    typeof raw === 'string' ? [raw] : Array.isArray(raw) || raw instanceof Set ? [...(raw as Iterable<unknown>)] : [];
  const words = list.map((value) => String(value).trim()).filter(Boolean);
  const spelled = facet === 'countries' ? words.map((word) => word.toUpperCase()) : words;
  return Object.freeze([...new Set(spelled)].slice(0, MAX_VALUES));
}

/** A choice in its normal form, frozen, from anything: an object like one, or its text (see {@link choiceText}). */
export function choiceOf(raw: unknown): Choice {
  const given: Record<string, unknown> =
    typeof raw === 'string' ? readChoice(raw.split('&')) : typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const choice: Record<string, unknown> = {};
  for (const facet of FACETS) {
    const list = values(given[facet], facet);
    if (list.length) choice[facet] = list;
  }
  const search = typeof given['search'] === 'string' ? given['search'].trim().slice(0, MAX_SEARCH) : '';
  if (search) choice['search'] = search;
  if (given['match'] === 'all' && choice['topics']) choice['match'] = 'all';
  return Object.freeze(choice);
}

/** A choice as text, readable and fit for an address: `topics=justice,civic-space&countries=KE`. */
export function choiceText(choice: Choice): string {
  return [...writeChoice(choice), ...(choice.match ? ['match=all'] : [])].join('&');
}

/** The facets and the search of a choice as parts of an address, each name after `prefix`. */
export function writeChoice(choice: Choice, prefix = ''): string[] {
  const parts: string[] = [];
  for (const facet of FACETS) {
    const list = choice[facet];
    if (list) parts.push(`${prefix}${facet}=${list.map(encode).join(',')}`);
  }
  if (choice.search) parts.push(`${prefix}search=${encode(choice.search)}`);
  return parts;
}

/** What the parts of an address say of a choice; parts that are not about it, or broken, are left alone. */
export function readChoice(parts: readonly string[], prefix = ''): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const part of parts) {
    const [name, value] = nameAndValue(part);
    if (!name.startsWith(prefix)) continue;
    const key = name.slice(prefix.length);
    if (key === 'search' || key === 'match') given[key] = decode(value);
    else if ((FACETS as readonly string[]).includes(key)) given[key] = value.split(',').map(decode);
  }
  return given;
}

/** One part of an address: its name, decoded, and its value as it stands. */
export function nameAndValue(part: string): readonly [string, string] {
  const at = part.indexOf('=');
  return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), part.slice(at + 1)];
}

/** What is chosen besides how. */
export const isChosen = (choice: Choice): boolean => Boolean(choice.search) || FACETS.some((facet) => choice[facet]);

export const sameChoice = (a: Choice, b: Choice): boolean => a === b || choiceText(a) === choiceText(b);

/** A choice with some of its facets replaced: those of `facets` (and the search, if named) are as in `part`, all others as in `whole`. */
export function mergeChoice(whole: Choice, part: Choice, facets: readonly (FacetName | 'search')[]): Choice {
  const merged: Record<string, unknown> = { ...whole };
  for (const facet of facets) merged[facet] = part[facet];
  if (facets.includes('topics')) merged['match'] = part.match;
  return choiceOf(merged);
}

/** The part of a choice that some facets (and the search, if named) make up. */
export const partOfChoice = (whole: Choice, facets: readonly (FacetName | 'search')[]): Choice =>
  mergeChoice(NO_CHOICE, whole, facets);

/** Percent-encoded as little as an address allows; what is already broken stays as it was. */
function encode(value: string): string {
  const broken = decode(value) === value && value.includes('%') && !/[\s,&#+]/.test(value);
  return broken
    ? value
    : encodeURIComponent(value).replaceAll('%20', '+').replaceAll('%3A', ':').replaceAll('%2F', '/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

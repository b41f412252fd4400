import { terms } from './values.js';

/** What a document says of whether an event takes place. */
export interface SaidStatus {
  /** A status of `ogp-events`, the most cautious of those said; another word as published; `undefined` where nothing is said. */
  readonly status: string | undefined;
  /** All statuses said, more than one where the document contradicts itself. */
  readonly said: readonly string[];
}

/** In the order of caution: who wrongly stays at home is better off than who stands at a closed door. */
const STATUSES: readonly (readonly [status: string, words: RegExp])[] = [
  [
    'cancelled',
    /cancel|annul|abgesagt|entfallt|geannuleerd|afgelast|odwolan|suspendid|installt|aflyst|peruttu|zrusen|otkazan/,
  ],
  ['postponed', /postpon|report[eé]|aplazad|pospuest|adiad|rinviat|verschoben|uitgesteld|przelozon|odlozen|odgoden/],
  ['rescheduled', /reschedul|reprogramad/],
  ['moved-online', /movedonline/],
  ['tentative', /tentative|provisional|unconfirmed/],
  ['scheduled', /schedul|confirm|planned|active|ontime|normal|completed|finished|ended|past/],
];

/** Small letters without marks, spaces and signs: `EVENT_CANCELLED` and "Event cancelled" are one. */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');

const statusIn = (word: string): string | undefined => STATUSES.find(([, words]) => words.test(word))?.[0];

/** Reads `eventStatus` in any spelling. */
export function statusOf(raw: unknown): SaidStatus {
  const words = terms(raw);
  const said = [...new Set(words.map((word) => statusIn(fold(word))).filter((status) => status !== undefined))];
  return { status: mostCautious(said) ?? words[0], said };
}

/** The most cautious of several statuses. */
export function mostCautious(statuses: readonly (string | undefined)[]): string | undefined {
  return STATUSES.find(([status]) => statuses.includes(status))?.[0];
}

/** What an event's name says of it ("CANCELLED: Budget hearing"), against what its status says. */
export function statusInName(name: string): string | undefined {
  const word =
    /\b(?:cancel+ed|postponed)\b|\b(?:annul[ée]e?|abgesagt|cancelad[oa]|aplazad[oa]|annullat[oa])(?![\p{L}])/iu.exec(
      name,
    )?.[0];
  return word && statusIn(fold(word));
}

/** Reads `eventAttendanceMode`, and what its several values say together. */
export function modeOf(raw: unknown): string | undefined {
  const modes = new Set(
    terms(raw).map((term) => {
      const word = fold(term);
      if (/mixed|hybrid|blended/.test(word)) return 'hybrid';
      if (/online|virtual|remote/.test(word)) return 'online';
      return /offline|inperson|onsite|physical|presence|presential/.test(word) ? 'in-person' : '';
    }),
  );
  if (modes.has('hybrid') || (modes.has('online') && modes.has('in-person'))) return 'hybrid';
  return modes.has('online') ? 'online' : modes.has('in-person') ? 'in-person' : undefined;
}

import { own, type Raw } from '../../json.js';
import type { Findings } from './findings.js';
import { once, terms } from './values.js';

/** The statuses that a document gives an event. */
interface SaidStatus {
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
export const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');

const statusIn = (word: string): string | undefined => STATUSES.find(([, words]) => words.test(word))?.[0];

/** Reads an event's `eventStatus`, in any spelling. */
export const statusAt = once((event): SaidStatus => {
  const words = terms(own(event, 'eventStatus'));
  const said = [...new Set(words.map((word) => statusIn(fold(word))).filter((status) => status !== undefined))];
  return { status: mostCautious(said) ?? words[0], said };
});

/** The most cautious of several statuses. */
export function mostCautious(statuses: readonly (string | undefined)[]): string | undefined {
  return STATUSES.find(([status]) => statuses.includes(status))?.[0];
}

/** Finds a status in an event's name ("CANCELLED: Budget hearing"). */
function statusInName(name: string): string | undefined {
  const word =
    /\b(?:cancel+ed|postponed)\b|\b(?:annul[ée]e?|abgesagt|cancelad[oa]|aplazad[oa]|annullat[oa])(?![\p{L}])/iu.exec(
      name,
    )?.[0];
  return word && statusIn(fold(word));
}

/** Of an event, with what it is part of and what its name says. */
interface SettledStatus {
  readonly status: string | undefined;
  /** Whether registering makes sense, as far as is known. */
  readonly takesPlace: boolean;
}

const isOff = (status: string | undefined): boolean => status === 'cancelled' || status === 'postponed';

/**
 * Settles what an event's own `eventStatus`, that of the events it is part of, and its name say.
 *
 * @param wholes The nearest first. @param title As it is shown.
 */
export function settledStatus(event: Raw, wholes: readonly Raw[], title: string, findings: Findings): SettledStatus {
  const { status: own_, said } = statusAt(event);
  if (said.length > 1) {
    const fault = {
      code: 'contradiction',
      reason: 'several-values',
      values: Object.freeze(said),
      readAs: own_!,
    } as const;
    findings.add(fault, 'eventStatus');
  }
  const off = mostCautious(wholes.map((whole) => statusAt(whole).status).filter(isOff));
  const status = (off && mostCautious([own_, off])) || own_;
  if (status !== own_) findings.add({ code: 'contradiction', reason: 'whole', value: off! }, 'eventStatus');
  const named = statusInName(title);
  if (named && !isOff(status)) findings.add({ code: 'contradiction', reason: 'name', value: named }, 'name');
  return { status, takesPlace: !isOff(status) && !named };
}

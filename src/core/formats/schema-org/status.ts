import { isOff } from '../../event-status.js';
import { own, type Raw } from '../../json.js';
import { fold, mostCautious, statusIn, statusInName } from '../status-words.js';
import type { Findings } from '../findings.js';
import { once, terms } from './values.js';

/** The statuses that a document gives an event. */
interface SaidStatus {
  /** A status of `ogp-events`, the most cautious of those said; another word as published; `undefined` where nothing is said. */
  readonly status: string | undefined;
  /** All statuses said, more than one where the document contradicts itself. */
  readonly said: readonly string[];
}

/** Reads an event's `eventStatus`, in any spelling. */
export const statusAt = once((event): SaidStatus => {
  const words = terms(own(event, 'eventStatus'));
  const said = [...new Set(words.map((word) => statusIn(fold(word))).filter((status) => status !== undefined))];
  return { status: mostCautious(said) ?? words[0], said };
});

/** Of an event, with what it is part of and what its name says. */
interface SettledStatus {
  readonly status: string | undefined;
  /** Whether registering makes sense, as far as is known. */
  readonly takesPlace: boolean;
}

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
  const off = mostCautious(wholes.map((whole) => statusAt(whole).status).filter((status) => isOff({ status })));
  const status = (off && mostCautious([own_, off])) || own_;
  if (status !== own_) findings.add({ code: 'contradiction', reason: 'whole', value: off! }, 'eventStatus');
  const named = statusInName(title);
  if (named && !isOff({ status })) findings.add({ code: 'contradiction', reason: 'name', value: named }, 'name');
  return { status, takesPlace: !isOff({ status }) && !named };
}

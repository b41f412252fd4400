import type { Text } from '../../core/model/event.js';
import { pickText } from '../../core/text.js';
import type { Contradiction } from './merge-copies.js';
import type { CopyHead, CountedIssue, SourceRecord } from './state.js';

/** The content of `report.json`. */
export interface Report {
  readonly format: 'ogp-events-report';
  readonly version: '1.0';
  readonly title: string;
  /** The day for which it is made. */
  readonly day: string;
  /** Sentences about what is wrong with the list of sources: what it names so is not asked for. Left out if nothing is. */
  readonly list?: readonly string[];
  readonly sources: readonly ReportedSource[];
  readonly events: number;
  /** Events that several sources have. */
  readonly shared: number;
  readonly contradictions: readonly Contradiction[];
}

/** How one source is. */
export interface ReportedSource {
  readonly label: string;
  readonly src: string;
  /** `old`: its last good copy is shown. `expired`: that is too old, and what it had to come is left out. `failed`: there is none. */
  readonly state: 'good' | 'old' | 'expired' | 'failed';
  /** When the content came that is shown, RFC 3339; `null` for none. */
  readonly read: string | null;
  /** The last day on which the source gave it. */
  readonly answered: string | null;
  readonly format: string | null;
  readonly events: number;
  readonly issues: readonly CountedIssue[];
  readonly note: string | null;
  readonly failure: SourceRecord['failure'] | null;
}

export function reportedSource(
  src: string,
  label: Text,
  copy: CopyHead | null,
  isExpired: boolean,
  { answered, failure }: SourceRecord,
): ReportedSource {
  const state = !copy ? 'failed' : isExpired ? 'expired' : failure ? 'old' : 'good';
  return {
    label: pickText(label, ['en']).value,
    src,
    state,
    read: copy?.read ?? null,
    answered: answered ?? null,
    format: copy?.format ?? null,
    events: copy?.events ?? 0,
    issues: copy?.issues ?? [],
    note: copy?.note ?? null,
    failure: failure ?? null,
  };
}

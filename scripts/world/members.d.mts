/** An answer of a server. */
interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** The result that a source must have. */
interface Entry {
  readonly state: 'good' | 'old' | 'expired' | 'failed';
  readonly format: string;
  readonly events: number;
  readonly tells: readonly RegExp[];
  /** Whether it lists events of the facts, with the faults that these have. */
  readonly isOfFacts: boolean;
}

export interface World {
  readonly list: { readonly title: string; readonly sources: readonly object[] };
  /** Address → answer, on the first day and on the second. */
  readonly before: ReadonlyMap<string, Answer>;
  readonly now: ReadonlyMap<string, Answer>;
}

export function makeWorld(): World & {
  readonly book: {
    readonly sources: ReadonlyMap<string, Entry>;
    readonly events: number;
    readonly shared: number;
    readonly contradictions: { readonly status: number; readonly start: number };
    readonly wrongOffsets: number;
  };
};

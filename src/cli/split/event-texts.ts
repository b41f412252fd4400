/** The events of a feed as texts, wherever they are kept. */
export interface EventTexts {
  readonly count: number;
  /** Returns the event of this number, counted from 0, as compact JSON, otherwise as published. */
  text(index: number): string;
}

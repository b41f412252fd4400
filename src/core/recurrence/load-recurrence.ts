/** Loads the code that works out the dates of rules: a chunk of its own, for feeds that have rules. */
export const loadRecurrence = (): Promise<typeof import('./recurring-occurrences.js')> =>
  import('./recurring-occurrences.js');

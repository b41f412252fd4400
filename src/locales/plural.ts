/**
 * A message that counts: one form for each CLDR plural category that the language has, chosen by `{n}`. `other` stands in for
 * any category that is missing.
 */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

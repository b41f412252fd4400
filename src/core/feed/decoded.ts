/** The text of a document. */
export interface Decoded {
  readonly text: string;
  /**
   * The charset that it was read as where its bytes are not UTF-8: the one that it is marked as, or the usual one; `utf-8` with `U+FFFD` for
   * what could not be read.
   */
  readonly charset?: string;
  /** `true` if nobody says so. */
  readonly isGuess?: boolean;
}

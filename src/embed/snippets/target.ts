import type { Content, Embed } from '../description.js';

/** Options that concern the snippet, not the embed. */
export interface SnippetOptions {
  /** Script → hash (Subresource Integrity), as in `integrity.json` of the scripts' folder; `null` if the hashes are not known. */
  readonly integrity: Readonly<Record<string, string>> | null;
  /** Adds an import map, by which the browser checks each file and not only the one that the page names. */
  readonly checksEveryFile: boolean;
}

/** Part of an embed that a target cannot hold. `page-only`: settings that mean nothing in a frame. */
export type Dropped = 'accent' | 'fallback' | 'heading' | 'page-only' | 'page-size';

/** A system into which an embed can be pasted, such as Drupal. */
export interface Target {
  /** Returns the text to paste; `null` where the target cannot hold this embed. */
  readonly write: (embed: Embed, options: SnippetOptions) => string | null;
  /** Reads the embed back from what {@link write} returned; `null` from any other text. */
  readonly read: (text: string) => Content | null;
  /** Says that the snippet names the folder of the scripts, `checked` that it can also hold the hash of every file. Elsewhere somebody else loads them. */
  readonly scripts?: 'named' | 'checked';
  /** Parts that are missing when the snippet is read back. */
  readonly drops?: readonly Dropped[];
}

import { scriptTag } from './script-tag.js';
import type { Target } from './target.js';

// Fields for HTML of site builders: the same lines as on a page of one's own, and other words about them.

/** Ghost: an HTML card. */
export const ghost: Target = scriptTag;

/** Squarespace: a Code Block. */
export const squarespace: Target = scriptTag;

import type { IssueCode } from './model/issue.js';

/** Codes of issues for which events of a feed were not read, and whether asking again may bring them. */
export const LACKS: ReadonlyMap<IssueCode, boolean> = new Map([
  ['page-failed', true],
  ['too-many-pages', false],
  ['too-many-events', false],
  ['too-many-objects', false],
  ['other-vocabulary', false],
  ['cut-off', true],
  ['cut-short', true],
]);

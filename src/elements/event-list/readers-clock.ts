import type { Row } from '../../core/listing/row.js';

/**
 * Whether a browser keeps its zone to itself: some answer UTC to protect their users from being recognised, and nobody lives in a zone of
 * that name. "Your time" then deserves a word.
 */
export function isHiddenZone(viewer: string): boolean {
  return /^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal)$/.test(viewer);
}

/** Whether an entry has a time on the reader's own clock. */
export function showsReadersClock({ display }: Row): boolean {
  return display.primary?.whose === 'viewer' || display.secondary?.whose === 'viewer';
}

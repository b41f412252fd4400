import type { FeedEvent } from '../model/event.js';
import type { TimeSlice } from '../yield-to-page.js';
import { cutCycles } from './cycles.js';
import { collapseDuplicates } from './duplicates.js';

/**
 * Collapses copies of one event into one, and cuts references that would make an event part of itself.
 *
 * @returns The list itself where there are none.
 */
export const untangle = async (events: readonly FeedEvent[], slice: TimeSlice): Promise<readonly FeedEvent[]> =>
  cutCycles(await collapseDuplicates(events, slice));

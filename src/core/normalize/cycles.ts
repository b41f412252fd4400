import type { FeedEvent } from '../model/event.js';
import { newIssue } from '../new-issue.js';
import { keepCopyIds } from './duplicates.js';

/**
 * Cuts the references that would make an event part of itself, directly or through others, with an issue for each event cut.
 *
 * @returns The list itself where there is nothing to cut.
 */
export function cutCycles(events: readonly FeedEvent[]): readonly FeedEvent[] {
  const cuts = findCycles(events);
  if (!cuts.size) return events;
  return events.map((event, index) => {
    const parents = cuts.get(index);
    if (!parents) return event;
    const issue = newIssue({ code: 'part-of-cycle', parents: Object.freeze([...parents]) }, event.id, 'partOf');
    const cut = Object.freeze({
      ...event,
      partOf: Object.freeze(event.partOf.filter((id) => !parents.has(id))),
      issues: Object.freeze([...event.issues, issue]),
    });
    return keepCopyIds(event, cut);
  });
}

/** For each event with references to cut, its index and theirs. What is left has no cycle. */
function findCycles(events: readonly FeedEvent[]): ReadonlyMap<number, ReadonlySet<string>> {
  const cuts = new Map<number, Set<string>>();
  if (!events.some(({ partOf }) => partOf.length)) return cuts;
  const indexes = new Map(events.map(({ id }, index) => [id, index]));
  /** 1: on the way from the event we started at; 2: all its ancestors are known. */
  const state = new Uint8Array(events.length);
  for (let root = 0; root < events.length; root++) {
    if (state[root]) continue;
    // Depth first, on a list of our own: a chain of 20,000 parents must not fill the call stack.
    const stack = [{ index: root, next: 0 }];
    state[root] = 1;
    while (stack.length) {
      const top = stack[stack.length - 1]!;
      const parent = events[top.index]!.partOf[top.next++];
      if (parent === undefined) {
        state[top.index] = 2;
        stack.pop();
        continue;
      }
      const index = indexes.get(parent);
      if (index === undefined || state[index] === 2) continue;
      if (state[index] === 1) {
        const cut = cuts.get(top.index) ?? new Set();
        cuts.set(top.index, cut.add(parent));
      } else {
        state[index] = 1;
        stack.push({ index, next: 0 });
      }
    }
  }
  return cuts;
}

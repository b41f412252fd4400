import { isOff } from '../event-status.js';
import type { ListedRow } from './row.js';

/**
 * Makes one entry of each event with several dates: the first in the order of the list that takes place, which holds the others. Everything
 * else stays as it is. The entries come in no particular order.
 */
export function collapseSeries(rows: readonly ListedRow[]): ListedRow[] {
  const byEvent = new Map<string, ListedRow[]>();
  for (const row of rows) {
    const { id } = row.occurrence.event;
    const dates = byEvent.get(id);
    if (dates) dates.push(row);
    else byEvent.set(id, [row]);
  }
  // Named after the event, so that it is the same entry when its first date has passed.
  return [...byEvent].map(([key, dates]) => {
    const first = dates.find(({ occurrence }) => !isOff(occurrence)) ?? dates[0]!;
    return first.withOthers(
      key,
      dates.filter((row) => row !== first),
    );
  });
}

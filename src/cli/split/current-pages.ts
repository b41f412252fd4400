import { MAX_EVENTS, MAX_PAGES } from '../../core/limits.js';
import { cut, PAGE, type Item, type Limit, type Page } from './page.js';
import type { EventTiming } from './event-timing.js';

/** An event with what decides on which pages it goes. */
export interface Entry extends Item, EventTiming {}

/** The pages that a list reads for what is current, linked, the soonest first. */
export interface CurrentPages {
  readonly pages: readonly Page[];
  /** How many events that are not over are on none of them: they are too far ahead, or too many. */
  readonly left: number;
  /** The last month on them; `null` where nothing is left. */
  readonly until: string | null;
}

/** The first page is so small that a list shows something at once. */
const FIRST: Limit = { events: 250, bytes: 250_000 };
/** How many months ahead have pages of their own; later months share some. */
const OWN_PAGES = 12;
/** Where there would be too many pages, they become larger, as far as the reader's 10 MB leave room. */
const GROWTH = [1, 2, 4, 8];
/** An event larger than the largest page would keep readers from whatever follows. */
export const MAX_EVENT_BYTES = Math.max(...GROWTH) * PAGE.bytes;

/**
 * Puts what is current on as many pages as a reader takes.
 *
 * First comes what may be wanted at once, by its next date: what runs, the rest of this month, whatever has dates in several months, and
 * what has no date. Then come the months ahead, which change only when their events do.
 *
 * @param current What is not over, in the order of the feed. @param parents Over, but named by what is not.
 * @param month The month of today, `2026-11`. @param reach So many months ahead at most, 0 to 12; `Infinity` for all.
 */
export function currentPages(
  current: readonly Entry[],
  parents: readonly Entry[],
  month: string,
  reach: number,
): CurrentPages {
  const isSoon = ({ period, isSpread }: Entry): boolean => isSpread || period === null || period <= month;
  const soon = [...current.filter(isSoon).sort((a, b) => compare(a.nextMs!, b.nextMs!)), ...parents];
  const ahead = byPeriod(current.filter((entry) => !isSoon(entry)));
  const lastOwn = addMonths(month, OWN_PAGES);

  /** @param last The last month. */
  const layOut = (last: string, bytes: number): Page[] => {
    const within = ahead.filter(([period]) => period <= last);
    const later = within.filter(([period]) => period > lastOwn).flatMap(([, list]) => list);
    const lists: [string, readonly Entry[]][] = [['index', soon.slice(0, MAX_EVENTS)]];
    for (const [period, list] of within) if (period <= lastOwn) lists.push([`upcoming-${period}`, list]);
    if (later.length) lists.push(['upcoming-later', later]);
    let pages: Page[] = [];
    for (const [name, list] of lists.reverse()) {
      const limit = { ...PAGE, bytes };
      pages = [...cut(name, list, limit, name === 'index' ? FIRST : limit, pages[0]?.file), ...pages];
    }
    return pages;
  };
  const about = (pages: readonly Page[], last: string): CurrentPages => {
    const left = soon.length + sum(ahead.map(([, list]) => list.length)) - countOf(pages);
    return { pages, left, until: left ? last : null };
  };

  const isTakenAll = reach > OWN_PAGES;
  for (let months = isTakenAll ? OWN_PAGES + 1 : reach; months >= 0; months--) {
    const last = months > OWN_PAGES ? '9999-12' : addMonths(month, months);
    for (const factor of GROWTH) {
      const pages = layOut(last, PAGE.bytes * factor);
      if (pages.length <= MAX_PAGES && countOf(pages) <= MAX_EVENTS && soon.length <= MAX_EVENTS)
        return about(pages, last);
    }
  }
  // Not even what comes first fits: its soonest part.
  const some = layOut('', MAX_EVENT_BYTES).slice(0, MAX_PAGES);
  return about([...some.slice(0, -1), { ...some.at(-1)!, next: null }], month);
}

/** The groups of equal periods in order, each by start. */
export function byPeriod(entries: readonly Entry[]): [period: string, entries: Entry[]][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const period = entry.period ?? '';
    const group = groups.get(period);
    if (group) group.push(entry);
    else groups.set(period, [entry]);
  }
  for (const group of groups.values()) group.sort((a, b) => compare(a.startMs, b.startMs));
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Compares numbers, infinite ones too. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

export const countOf = (pages: readonly Page[]): number => sum(pages.map(({ items }) => items.length));

/** @param month `2026-11`. */
export function addMonths(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 7);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_EVENTS } from '../../core/limits.js';
import { CALENDAR_INDEX } from '../../core/publish/calendar-index.js';
import { lossText } from '../../core/publish/loss-text.js';
import { standingCalendars } from '../calendars/earlier-calendars.js';
import { planCalendars } from '../calendars/plan-calendars.js';
import { collectEarly } from '../collect-early.js';
import { within, type FolderPlan } from '../folder.js';
import { writtenLanguages } from '../option-values.js';
import { planEventPages } from '../render/plan-event-pages.js';
import { LIST, planLists } from '../render/plan-lists.js';
import type { PublishedFeed } from '../split/feed-document.js';
import type { SplitFeed } from '../split/split-feed.js';
import type { GatherArguments } from './arguments.js';
import { eventsByParts } from './feed-parts.js';
import { readablePart } from './readable-part.js';

// Calendars and HTML, which a run writes beside the pages of the feed where it is asked to.

// Folders of the output.
export const CALENDARS = 'calendars';
const LISTS = 'html';
export const PAGES = 'html/e';

/** Plans for parts of the output, and sentences about them. */
interface Beside {
  readonly plans: readonly FolderPlan[];
  /** Returns sentences, once all is written. */
  readonly said: () => readonly string[];
  readonly warnings: readonly string[];
  /** Facts that calendars cannot hold. */
  readonly notes: readonly string[];
}

type Wishes = Pick<GatherArguments, 'out' | 'url' | 'calendars' | 'pages' | 'languages' | 'todayMs'>;

/** Returns members of the feed's head that lead to what is beside it. */
export const leadingTo = ({ calendars, url }: Wishes): object =>
  calendars ? { version: '1.1', calendars: `${url}${CALENDARS}/${CALENDAR_INDEX}` } : {};

/** Returns whether all that is wanted beside the feed is there. */
export function isBeside({ out, calendars, pages }: Wishes): boolean {
  return (!calendars || standingCalendars(join(out, CALENDARS))) && (!pages || existsSync(join(out, LISTS, LIST)));
}

/** Plans what is wanted beside a feed. @param nowMs Epoch milliseconds. */
export async function planBeside(
  feed: PublishedFeed,
  { entries, table }: SplitFeed,
  { out, url, calendars, pages, languages, todayMs }: Wishes,
  nowMs: number,
): Promise<Beside> {
  const [plans, warnings, notes]: [FolderPlan[], string[], string[]] = [[], [], []];
  const lines: (() => string)[] = [];
  const said = (): string[] => lines.map((line) => line());
  if (!calendars && existsSync(join(out, CALENDARS, CALENDAR_INDEX))) {
    warnings.push(`The calendars of an earlier run stay as they are: without --calendars nothing new comes into them.`);
  }
  if (!calendars && !pages) return { plans, said, warnings, notes };
  // Before the calendars, whose entries stay until they are written.
  if (pages) collectEarly();
  if (entries.length > MAX_EVENTS) {
    warnings.push(
      `Of ${entries.length} events, the ${MAX_EVENTS} nearest to today are in calendars and in the list as HTML.`,
    );
  }
  const snapshot = await readablePart(feed, entries, table.index.url);
  if (calendars) {
    const [folder, address] = [join(out, CALENDARS), `${url}${CALENDARS}/`];
    const options = { folder, url: address, wishes: calendars, languages, title: '', todayMs, nowMs };
    const planned = await planCalendars(snapshot, options);
    if (planned) {
      const { set, losses } = planned;
      plans.push(within(CALENDARS, set.plan));
      lines.push(
        () =>
          `${set.index.calendars.length} calendars, and ${set.events} events by themselves: ${address}${CALENDAR_INDEX}`,
      );
      notes.push(...losses.map(lossText));
    } else
      warnings.push(
        'There are no events. The calendars stay as they are: whoever has subscribed would lose all events.',
      );
  }
  if (pages) {
    const settings = { nowMs: todayMs };
    const tags = writtenLanguages(snapshot, languages);
    const near = new Set(snapshot.events.map(({ id }) => id));
    const all = { ...eventsByParts(feed, entries, table.index.url), isInCalendars: (id: string) => near.has(id) };
    const own = await planEventPages(all, tags, settings, pages);
    const lists = await planLists(snapshot, join(out, LISTS), tags, settings, own?.addressOf);
    if (own && lists) {
      plans.push(within(PAGES, own.plan), within(LISTS, lists.plan));
      lines.push(
        () =>
          `As HTML: ${lists.names.map((name) => `${url}${LISTS}/${name}`).join(' ')}, and ${own.count()} pages of events`,
      );
    } else warnings.push('There are no events. The list and the pages as HTML stay as they are.');
  }
  return { plans, said, warnings, notes };
}

import { expect } from '@open-wc/testing';
import { create, mount, standOn } from '../helpers/event-list.js';
import { parts } from '../helpers/look.js';
import { offered, openSearch, type } from '../helpers/zone-control.js';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import type { FeedEvent } from '../../src/core/model/event.js';

const src = new URL('../../demo/feeds/open-gov-week-2024.json', import.meta.url).href;

/**
 * The dates on which Python's zoneinfo puts the 75 rows of the feed (with tz data 2025b, the repeated ones counted as often as they are
 * listed; the one without an offset stays as written).
 */
const ROWS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'America/Santiago': {
    '2024-05-28': 1,
    '2024-05-29': 4,
    '2024-05-30': 65,
    '2024-05-31': 3,
    '2024-08-15': 1,
    '2024-08-27': 1,
  },
  'Asia/Tokyo': { '2024-05-29': 1, '2024-05-30': 45, '2024-05-31': 27, '2024-08-16': 1, '2024-08-28': 1 },
  'Asia/Kathmandu': { '2024-05-28': 1, '2024-05-30': 60, '2024-05-31': 12, '2024-08-16': 1, '2024-08-27': 1 },
};

/** Day → how many rows of the feed are listed on it; an event that the feed repeats counts as often. */
function rowsByDay(list: OgpEventList): Record<string, number> {
  const byId = new Map<string, FeedEvent>(list.snapshot!.events.map((event) => [event.id, event]));
  const days: Record<string, number> = {};
  for (const group of parts(list, 'group')) {
    const day = group.querySelector('time')!.dateTime;
    days[day] = parts(group, 'event').reduce((sum, { dataset }) => sum + byId.get(dataset['id']!)!.copies, 0);
  }
  return days;
}

/** The ids on one day. */
function idsOn(list: OgpEventList, day: string): string[] {
  const group = parts(list, 'group').find((node) => node.querySelector('time')!.dateTime === day);
  return group ? parts(group, 'event').map(({ dataset }) => dataset['id']!) : [];
}

describe('one feed seen from several places', () => {
  const open = async (attributes: Record<string, string>): Promise<OgpEventList> => {
    standOn('2024-05-30T12:00:00Z');
    return mount(create({ src, when: 'all', 'page-size': 'all', ...attributes }));
  };

  for (const [zone, days] of Object.entries(ROWS)) {
    it(`has every event on its day in ${zone}`, async () => {
      expect(rowsByDay(await open({ 'time-zone': zone }))).to.deep.equal(days);
    });

    it(`has them on the same days when a reader chooses ${zone}`, async () => {
      const list = await open({ 'time-zone-control': '', 'time-zone-group': 'here' });
      const other = await open({ 'time-zone-group': 'here' });
      await type(list, await openSearch(list), zone);
      offered(list)[0]!.click();
      await Promise.all([list.updateComplete, other.updateComplete]);
      expect(list.currentTimeZone).to.equal(zone);
      expect(rowsByDay(list)).to.deep.equal(days);
      expect(rowsByDay(other)).to.deep.equal(days);
    });
  }

  it('puts 24 of the 69 events of 30 May on another date in Tokyo', async () => {
    const [own, tokyo] = [await open({ 'time-zone': 'event' }), await open({ 'time-zone': 'Asia/Tokyo' })];
    const copies = new Map(own.snapshot!.events.map(({ id, copies }) => [id, copies]));
    const count = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + copies.get(id)!, 0);
    const here = idsOn(own, '2024-05-30');
    const stayed = new Set(idsOn(tokyo, '2024-05-30'));
    expect(count(here)).to.equal(69);
    expect(count(here.filter((id) => !stayed.has(id)))).to.equal(24);
  });
});

import { expect } from '@open-wc/testing';
import type { FeedEvent } from '../../../src/core/model/event.js';
import type { Occurrence } from '../../../src/core/model/occurrence.js';
import { listableOccurrences } from '../../../src/core/occurrences.js';
import { readFeed } from '../../../src/core/read-feed.js';
import { countryZones } from '../../../src/core/zones/country-zones.js';
import { daysUntil, reachedAt, timelineOf, type Timeline } from '../../../src/core/stages/stages.js';
import { stageStateOf } from '../../../src/core/stages/stage-state.js';

const NEW_YORK = 'America/New_York';

async function occurrenceOf(more: Record<string, unknown>): Promise<Occurrence> {
  const event = {
    id: 'e',
    title: 'E',
    start: '2030-05-20T09:00',
    end: '2030-05-20T10:00',
    timeZone: 'Europe/Madrid',
    ...more,
  };
  const text = JSON.stringify({ format: 'ogp-events', version: '1.0', title: 'F', language: 'en', events: [event] });
  const snapshot = await readFeed(text, { url: 'https://example.org/feed.json' });
  return (await listableOccurrences(snapshot, -Infinity, Infinity)).occurrences[0]!;
}
const timeline = async (more: Record<string, unknown> = {}, ...wanted: string[]): Promise<Timeline> =>
  timelineOf(await occurrenceOf(more), new Set(wanted), countryZones);
const types = ({ stages }: Timeline): string[] => stages.map(({ type }) => type);
const at = (ms: number): string => new Date(ms).toISOString().replace('.000', '');
const overs = (line: Timeline): string[] =>
  line.stages.map((stage) => `${stage.type} ${at(reachedAt(stage, NEW_YORK))}`);
const stands = (line: Timeline, instant: string): string => {
  const { kind, stage } = stageStateOf(line, Date.parse(instant), NEW_YORK);
  return stage ? `${kind} ${stage.type}` : kind;
};

describe('the stages of an event', () => {
  it('are its milestones, its registration, its start and its end, in time', async () => {
    const line = await timeline({
      registration: { opens: '2030-03-01', closes: '2030-05-10T18:00' },
      milestones: [
        { type: 'comments-close', at: '2030-06-01' },
        { type: 'proposals-close', at: '2030-02-01' },
      ],
    });
    expect(overs(line)).to.deep.equal([
      'proposals-close 2030-02-01T23:00:00Z',
      'registration-opens 2030-02-28T23:00:00Z',
      'registration-closes 2030-05-10T16:00:00Z',
      'start 2030-05-20T07:00:00Z',
      'end 2030-05-20T08:00:00Z',
      'comments-close 2030-06-01T22:00:00Z',
    ]);
  });

  it('count a milestone and the same date of registration once', async () => {
    const line = await timeline({
      registration: { closes: '2030-05-10' },
      milestones: [{ type: 'registration-closes', at: '2030-05-12', label: 'Registration closes' }],
    });
    expect(types(line)).to.deep.equal(['registration-closes', 'start', 'end']);
    expect(line.stages[0]!.date.start!.text).to.equal('2030-05-12');
  });

  it('are those that are asked for', async () => {
    const more = { registration: { opens: '2030-03-01', closes: '2030-05-10' } };
    expect(types(await timeline(more, 'start'))).to.deep.equal(['start']);
    expect(types(await timeline(more, 'registration-closes', 'end'))).to.deep.equal(['registration-closes', 'end']);
    expect(types(await timeline({ kind: 'deadline', end: undefined }, 'start'))).to.deep.equal(['deadline']);
  });

  it('put a whole day’s beginning where something opens and its end where something closes, in its zone or the reader’s', async () => {
    const more = {
      start: '2030-05-20',
      end: '2030-05-21',
      registration: { opens: '2030-03-01', closes: '2030-05-10' },
    };
    expect(overs(await timeline(more))).to.deep.equal([
      'registration-opens 2030-02-28T23:00:00Z',
      'registration-closes 2030-05-10T22:00:00Z',
      'start 2030-05-19T22:00:00Z',
      'end 2030-05-21T22:00:00Z',
    ]);
    expect(overs(await timeline({ ...more, timeZone: undefined }))).to.deep.equal([
      'registration-opens 2030-03-01T05:00:00Z',
      'registration-closes 2030-05-11T04:00:00Z',
      'start 2030-05-20T04:00:00Z',
      'end 2030-05-22T04:00:00Z',
    ]);
  });

  it('have no end where none is known, and that of the length where one is', async () => {
    expect(types(await timeline({ end: undefined }))).to.deep.equal(['start']);
    expect(overs(await timeline({ end: undefined, duration: 'PT90M' }))[1]).to.equal('end 2030-05-20T08:30:00Z');
    expect(overs(await timeline({ end: '2030-05-20T08:00' })), 'one that is before the start').to.have.length(1);
  });

  it('weigh a milestone’s offset against the country, as they do an event’s', async () => {
    const line = await timeline({
      timeZone: undefined,
      countries: ['NL'],
      milestones: [{ type: 'proposals-close', at: '2030-05-01T17:00:00+01:00' }],
    });
    expect(line.stages[0]!.date.certainty).to.equal('conflict');
    expect(line.stages[0]!.count).to.equal('days');
  });

  it('follow each other', async () => {
    const line = await timeline({ registration: { closes: '2030-05-10T18:00' } });
    expect(stands(line, '2030-05-10T15:59:59Z')).to.equal('counting registration-closes');
    expect(stands(line, '2030-05-10T16:00:00Z')).to.equal('counting start');
    expect(stands(line, '2030-05-20T07:00:00Z')).to.equal('live end');
    expect(stands(line, '2030-05-20T08:00:00Z')).to.equal('ended end');
  });

  it('hold until the next of them, and then for ever', async () => {
    const line = await timeline({ registration: { closes: '2030-05-10T18:00' } });
    const seen: string[] = [];
    for (
      let ms = Date.parse('2030-01-01T00:00:00Z');
      Number.isFinite(ms);
      ms = stageStateOf(line, ms, NEW_YORK).untilMs
    ) {
      seen.push(at(ms));
    }
    expect(seen.slice(1)).to.deep.equal(['2030-05-10T16:00:00Z', '2030-05-20T07:00:00Z', '2030-05-20T08:00:00Z']);
  });

  it('of what is put off, cancelled or moved are not counted', async () => {
    for (const [status, state] of [
      ['cancelled', 'off'],
      ['postponed', 'off'],
      ['rescheduled', 'off start'],
      ['tentative', 'counting start'],
      ['moved-online', 'counting start'],
    ] as const) {
      expect(stands(await timeline({ status }), '2030-05-01T00:00:00Z'), status).to.equal(state);
    }
  });

  it('with no end are on until their day is over', async () => {
    const line = await timeline({ end: undefined });
    expect(stands(line, '2030-05-20T07:00:00Z')).to.equal('live');
    expect(stands(line, '2030-05-20T21:59:59Z')).to.equal('live');
    expect(stands(line, '2030-05-20T22:00:00Z')).to.equal('ended start');
  });

  it('of a deadline are one: never on, and closed when it is over', async () => {
    const line = await timeline({ kind: 'deadline', start: '2030-05-20', end: undefined });
    expect(stands(line, '2030-05-20T21:59:59Z')).to.equal('counting deadline');
    expect(stands(line, '2030-05-20T22:00:00Z')).to.equal('ended deadline');
  });

  it('come to nothing where no date is known', async () => {
    const line = await timeline({ start: undefined, end: undefined, whenText: 'In spring' });
    expect(stands(line, '2030-05-20T00:00:00Z')).to.equal('unknown');
  });

  it('never throw, whatever an event is like', async () => {
    const o = await occurrenceOf({ start: '0002-01-01', end: '9998-12-31', timeZone: undefined });
    const odd = {
      ...o,
      endMs: null,
      latestMs: null,
      earliestMs: null,
      candidates: [],
      event: { ...o.event, milestones: [] } as FeedEvent,
    };
    for (const certainty of ['exact', 'offset', 'conflict', 'wall-only', 'date', 'partial', 'none'] as const) {
      const line = timelineOf({ ...odd, certainty }, new Set(), null);
      expect(stageStateOf(line, 0, NEW_YORK).kind).to.be.a('string');
    }
  });

  it('are days of the calendar away', async () => {
    const [stage] = (await timeline({ kind: 'deadline', start: '2030-03-31', end: undefined })).stages;
    const days = (instant: string): number => daysUntil(stage!, Date.parse(instant), NEW_YORK).days;
    // Madrid's day is over two hours before it is in UTC; the 31st has 23 hours there.
    expect(days('2030-03-29T22:59:59Z')).to.equal(2);
    expect(days('2030-03-29T23:00:00Z')).to.equal(1);
    expect(days('2030-03-30T23:00:00Z')).to.equal(0);
    expect(days('2030-03-31T21:59:59Z')).to.equal(0);
    expect(at(daysUntil(stage!, Date.parse('2030-03-31T12:00:00Z'), NEW_YORK).untilMs)).to.equal(
      '2030-03-31T22:00:00Z',
    );
  });
});

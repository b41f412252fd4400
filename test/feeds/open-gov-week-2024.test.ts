import { expect } from '@open-wc/testing';
import type { FeedEvent } from '../../src/core/model/event.js';
import type { FeedSnapshot } from '../../src/core/model/feed.js';
import type { IssueCode } from '../../src/core/model/issue.js';
import type { Occurrence } from '../../src/core/model/occurrence.js';
import { occurrencesBetween } from '../../src/core/occurrences.js';
import { readFeed } from '../../src/core/read-feed.js';

const url = new URL('../../demo/feeds/open-gov-week-2024.json', import.meta.url).href;

describe('the Open Gov Week 2024 feed', () => {
  let snapshot: FeedSnapshot;
  let occurrences: Occurrence[];

  before(async () => {
    snapshot = await readFeed(await (await fetch(url)).text(), { url });
    occurrences = await occurrencesBetween(snapshot, -Infinity, Infinity);
  });

  const withIssue = (code: IssueCode): FeedEvent[] =>
    snapshot.events.filter(({ issues }) => issues.some((issue) => issue.code === code));

  /** Counts what the page published: a collapsed event stands for all its copies. */
  const published = (events: readonly FeedEvent[]): number => events.reduce((sum, { copies }) => sum + copies, 0);

  const countriesOf = (events: readonly FeedEvent[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const event of events) {
      for (const country of event.countries) counts[country] = (counts[country] ?? 0) + event.copies;
    }
    return counts;
  };

  it('shows 70 events for the 75 published, each of them once', () => {
    expect(snapshot.events.length).to.equal(70);
    expect(published(snapshot.events)).to.equal(75);
    expect(occurrences.length).to.equal(70);
    expect(new Set(occurrences.map(({ event }) => event.id)).size).to.equal(70);
  });

  it('collapses the 4 groups of exact duplicates and counts their 5 surplus copies', () => {
    const groups = snapshot.events.filter(({ copies }) => copies > 1);
    expect(groups.map(({ id, copies }) => [id, copies])).to.have.deep.members([
      ['2024-05-30-cafecito-ciudadano-un-espacio-para', 2],
      ['2024-05-30-audite-interne', 2],
      ['2024-05-30-advancing-the-ogp-localization-agenda', 3],
      ['2024-05-30-uniting-for-a-common-goal', 2],
    ]);
    expect(withIssue('duplicate-event')).to.have.members(groups);
  });

  it('keeps near-duplicates apart', () => {
    const overview = snapshot.events.filter(
      ({ title }) => title?.[0].value === 'Open Data and OGP Commitments- An overview',
    );
    expect(overview.length).to.equal(3);
  });

  it('doubts the 23 offsets that are impossible for the named country on that date', () => {
    const doubtful = withIssue('offset-country-mismatch');
    expect(published(doubtful)).to.equal(23);
    expect(countriesOf(doubtful)).to.deep.equal({
      // Standard time printed during summer time: 17.
      UA: 6,
      MD: 2,
      ME: 2,
      NL: 2,
      IT: 2,
      RO: 2,
      DE: 1,
      // GMT-00:00: 5.
      MA: 5,
      // GMT+02:00: 1.
      GB: 1,
    });
    const conflicts = occurrences.filter(({ certainty }) => certainty === 'conflict');
    expect(conflicts.map(({ event }) => event)).to.have.members(doubtful);
    for (const { candidates } of conflicts) {
      expect(candidates[0]?.basis).to.equal('published');
      expect(candidates.length).to.be.greaterThan(1);
    }
  });

  it('does not doubt Chile, which was on winter time', () => {
    const chilean = occurrences.filter(({ event }) => event.countries.includes('CL'));
    expect(chilean.length).to.equal(4);
    expect(chilean.map(({ certainty, offset }) => [certainty, offset])).to.deep.equal(Array(4).fill(['offset', -240]));
  });

  it('uses none of the 8 ends that are not after their start, five of them a form’s 5:30am', () => {
    const ends = withIssue('end-not-after-start');
    expect(published(ends)).to.equal(8);
    expect(ends.filter(({ rejectedEnd }) => rejectedEnd?.text.includes('T05:30')).length).to.equal(5);
    const dates = occurrences.filter(({ event }) => ends.includes(event));
    expect(dates).not.to.be.empty;
    for (const { event, end, endMs, rejectedEnd } of dates) {
      expect(event.end).to.equal(null);
      expect(end).to.equal(null);
      expect(endMs).to.equal(null);
      expect(rejectedEnd?.kind).to.equal('time');
    }
  });

  it('names the one event without a time zone, and converts it nowhere', () => {
    const floating = withIssue('no-time-zone');
    expect(floating.map(({ id }) => id)).to.deep.equal(['2024-05-30-strengthen-knowledge-and-skills-on']);
    const wallOnly = occurrences.filter(({ certainty }) => certainty === 'wall-only');
    expect(wallOnly.map(({ event }) => event)).to.have.members(floating);
  });

  it('names the 3 events without a country and the one whose country is no country', () => {
    expect(published(withIssue('no-country'))).to.equal(3);
    expect(withIssue('unknown-country').map(({ id }) => id)).to.deep.equal([
      '2024-05-30-young-people-are-the-guardians-of-the',
    ]);
  });

  it('names the 2 events without a title', () => {
    const untitled = withIssue('no-title');
    expect(untitled.map(({ id }) => id)).to.have.members([
      '2024-05-30-untitled-kenya',
      '2024-05-30-untitled-guatemala',
    ]);
    expect(snapshot.events.filter(({ title }) => title === null)).to.have.members(untitled);
  });

  it('lists every anomaly in the feed’s own issues, and nothing else', () => {
    const codes = [...new Set(snapshot.issues.map(({ code }) => code))];
    expect(codes).to.have.members([
      'offset-country-mismatch',
      'end-not-after-start',
      'no-time-zone',
      'no-country',
      'unknown-country',
      'no-title',
      'duplicate-event',
    ]);
    expect(snapshot.issues.filter(({ eventId }) => eventId === null)).to.deep.equal([]);
  });

  it('keeps each title in its own language', () => {
    const languages: Record<string, number> = {};
    for (const { title, copies } of snapshot.events) {
      const lang = title?.[0].lang ?? 'none';
      languages[lang] = (languages[lang] ?? 0) + copies;
    }
    expect(languages).to.include({ es: 26, en: 38, it: 2, nl: 2, fr: 1, none: 2 });
  });
});

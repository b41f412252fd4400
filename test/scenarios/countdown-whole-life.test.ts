import { expect } from '@open-wc/testing';
import type { OgpCountdownEndEvent, OgpCountdownStageEvent } from '../../src/events.js';
import type { OgpCountdown } from '../../src/define/ogp-countdown.js';
import { countdown, moveTo, sentence, shown, standAt, statesOf, steps } from '../helpers/countdown.js';
import { parts, plain, textOf, textsOf } from '../helpers/look.js';

// The pages of tests stand in New York (-05:00 in November, -04:00 in July): whole days in no zone are days there.
const MEETING = { src: '/demo/feeds/americas-2017.json', event: 'americas-regional-meeting-2017' };

/** From day to day: engines differ in the spaces around the dash. */
const dates = (element: Element): string | undefined => textOf(element, 'target')?.replace(/ ?– ?/, '–');

describe('the life of the regional meeting of 2017', () => {
  const on = async (instant: string): Promise<OgpCountdown> => {
    standAt(instant);
    return countdown(MEETING);
  };

  it('before the call closes, counts the days until it does', async () => {
    const element = await on('2017-07-19T12:00:00-04:00');
    expect(textOf(element, 'heading')).to.equal('OGP Americas Regional Meeting');
    expect(statesOf(element)).to.deep.equal(['counting']);
    expect(element.stage).to.equal('proposals-close');
    expect(textOf(element, 'stage')).to.equal('Call for proposals closes');
    expect(shown(element)).to.equal('in 12 days');
    expect(sentence(element)).to.equal('Call for proposals closes in 12 days');
    expect(textOf(element, 'target')).to.equal('until the end of 31 July 2017');
    expect(textOf(element, 'detail')).to.equal('Call for proposals from speakers, moderators and facilitators closes');
    expect(steps(element)).to.deep.equal([
      '→ Call for proposals closes 31 July 2017',
      'Registration opens July 2017, date to be confirmed',
      'Starts 21 November 2017',
      'Ends 22 November 2017',
    ]);
  });

  it('on the eve and on the day of the deadline says “tomorrow” and “today”, to the last minute', async () => {
    const element = await on('2017-07-30T23:59:00-04:00');
    expect(shown(element)).to.equal('tomorrow');
    await moveTo('2017-07-31T00:00:00-04:00', element);
    expect(shown(element)).to.equal('today');
    await moveTo('2017-07-31T23:59:59-04:00', element);
    expect(sentence(element)).to.equal('Call for proposals closes today');
  });

  it('after the call has closed, counts to the start, since nobody knows on which day registration opens', async () => {
    const element = await on('2017-08-01T00:00:00-04:00');
    expect(element.stage).to.equal('start');
    expect(sentence(element)).to.equal('Starts in 112 days');
    expect(dates(element)).to.equal('21–22 November 2017');
    expect(steps(element)).to.deep.equal([
      '✓ Call for proposals closes 31 July 2017',
      'Registration opens July 2017, date to be confirmed',
      '→ Starts 21 November 2017',
      'Ends 22 November 2017',
    ]);
  });

  it('says that registration has opened once July is over everywhere', async () => {
    const element = await on('2017-08-01T12:00:00Z');
    expect(steps(element)[1]).to.equal('✓ Registration opens July 2017, date to be confirmed');
  });

  it('on its first day is happening now, and ends tomorrow', async () => {
    const element = await on('2017-11-21T00:00:00-05:00');
    expect(statesOf(element)).to.deep.equal(['live']);
    expect(textOf(element, 'status')).to.equal('Happening now');
    expect(sentence(element)).to.equal('Ends tomorrow');
  });

  it('on its last day ends today', async () => {
    const element = await on('2017-11-22T23:59:59-05:00');
    expect(statesOf(element)).to.deep.equal(['live']);
    expect(sentence(element)).to.equal('Ends today');
  });

  it('has ended when that day is over, and stays so: nothing comes next', async () => {
    const element = await on('2017-11-23T00:00:00-05:00');
    expect(statesOf(element)).to.deep.equal(['ended']);
    expect(textOf(element, 'status')).to.equal('Ended on 22 November 2017');
    expect([element.stage, shown(element), sentence(element)]).to.deep.equal([null, null, null]);
    expect(steps(element)).not.to.be.empty;
    expect(steps(element).every((step) => step.startsWith('✓'))).to.equal(true);
    await moveTo('2027-01-01T00:00:00Z', element);
    expect(textOf(element, 'status')).to.equal('Ended on 22 November 2017');
  });

  it('passes from stage to stage before one’s eyes, and tells the page', async () => {
    const element = await on('2017-07-31T12:00:00-04:00');
    const told: string[] = [];
    element.addEventListener(
      'ogp-countdown-stage',
      ({ stage, occurrence, bubbles, composed }: OgpCountdownStageEvent) =>
        told.push(`${stage} ${occurrence.id} ${bubbles} ${composed}`),
    );
    element.addEventListener('ogp-countdown-end', ({ occurrence, bubbles, composed }: OgpCountdownEndEvent) =>
      told.push(`over ${occurrence.id} ${bubbles} ${composed}`),
    );
    for (const day of ['08-01', '11-21', '11-22', '11-23', '11-24'])
      await moveTo(`2017-${day}T09:00:00-05:00`, element);
    expect(told).to.deep.equal([
      `start ${MEETING.event} false false`,
      `end ${MEETING.event} false false`,
      `over ${MEETING.event} false false`,
    ]);
  });
});

describe('the days of the summit of 2025', () => {
  const SRC = '/demo/feeds/ogp-2025.json';
  const on = async (instant: string, attributes: Record<string, string> = {}): Promise<OgpCountdown> => {
    standAt(instant);
    return countdown({ src: SRC, ...attributes });
  };
  const streams = (element: Element): string[] =>
    (parts(element, 'livestream') as HTMLAnchorElement[]).map((link) => `${plain(link.textContent)} ${link.href}`);
  const IN_ENGLISH = 'Watch in English https://youtube.com/live/pHaZ5frlz7I?feature=share';
  const IN_SPANISH = 'Watch in Spanish https://youtube.com/live/pd0aVUjONSI?feature=share';

  it('are counted to from the week before', async () => {
    const element = await on('2025-10-01T09:00:00-04:00');
    expect(textOf(element, 'heading')).to.equal('2025 OGP Global Summit');
    expect(sentence(element)).to.equal('Starts in 6 days');
    expect(dates(element)).to.equal('7–9 October 2025');
  });

  it('on the first show what ends first, with no livestream that nobody named', async () => {
    const element = await on('2025-10-07T09:00:00-04:00');
    expect(textOf(element, 'heading')).to.equal('2025 OGP Global Summit, day 1');
    expect(textOf(element, 'status')).to.equal('Happening now');
    expect(streams(element)).to.deep.equal([]);
  });

  it('on the second have both livestreams, each naming its language', async () => {
    const element = await on('2025-10-08T09:00:00-04:00');
    expect(textOf(element, 'heading')).to.equal('2025 OGP Global Summit, day 2');
    expect(sentence(element)).to.equal('Ends today');
    expect(streams(element)).to.deep.equal([IN_ENGLISH, IN_SPANISH]);
    expect(parts(element, 'livestream').map((link) => link.getAttribute('hreflang'))).to.deep.equal(['en', 'es']);
  });

  it('on the second have them at the summit itself too, since they are of a part of it', async () => {
    const element = await on('2025-10-08T09:00:00-04:00', { event: 'ogp-summit-2025' });
    expect(textOf(element, 'heading')).to.equal('2025 OGP Global Summit');
    expect(sentence(element)).to.equal('Ends tomorrow');
    expect(streams(element)).to.deep.equal([IN_ENGLISH, IN_SPANISH]);
  });

  it('on the third have the livestream of the last day, and no longer those of the second', async () => {
    const element = await on('2025-10-08T23:00:00-04:00', { event: 'ogp-summit-2025' });
    await moveTo('2025-10-09T00:00:00-04:00', element);
    expect(streams(element)).to.deep.equal(['Watch live https://youtube.com/live/NbLnpY4HgqE?feature=share']);
    expect(sentence(element)).to.equal('Ends today');
  });

  it('are followed by what comes next', async () => {
    const element = await on('2025-10-09T23:00:00-04:00', { event: 'ogp-summit-2025' });
    await moveTo('2025-10-10T00:00:00-04:00', element);
    expect(textOf(element, 'heading')).to.equal('OGP Local Anti-Corruption Learning Circle');
    expect(sentence(element)).to.equal('Starts in 12 days');
  });

  it('stay ended where the page says so', async () => {
    const element = await on('2025-10-09T23:00:00-04:00', { event: 'ogp-summit-2025', 'after-end': 'stay' });
    await moveTo('2025-10-10T00:00:00-04:00', element);
    expect(textOf(element, 'heading')).to.equal('2025 OGP Global Summit');
    expect(textsOf(element, 'status')).to.deep.equal(['Ended on 9 October 2025']);
  });

  it('leave a deadline that was put off: counted, and said', async () => {
    const element = await on('2025-11-20T09:00:00-05:00');
    expect(textOf(element, 'heading')).to.match(/applications close$/);
    expect(textsOf(element, 'status')).to.deep.equal(['Rescheduled']);
    expect(sentence(element)).to.equal('Closes in 10 days');
    expect(textOf(element, 'target')).to.equal('until the end of 30 November 2025');
    await moveTo('2025-12-01T00:00:00-05:00', element);
    expect(textsOf(element, 'status')).to.deep.equal(['Closed on 30 November 2025', 'Rescheduled']);
    expect(statesOf(element)).to.deep.equal(['ended']);
  });

  it('have nothing to count for an event whose date nobody said', async () => {
    const element = await on('2025-11-10T09:00:00-05:00', { event: 'defence-transparency-webinar-2025' });
    expect(statesOf(element)).to.deep.equal(['unknown']);
    expect(textOf(element, 'target')).to.equal('Date not stated in the announcement of 5 November 2025');
    expect(shown(element)).to.equal(null);
  });
});

import { expect } from '@open-wc/testing';
import { event, show, standOn, type RawEvent } from '../../helpers/event-list.js';
import { deepActive, parts, plain, textOf, textsOf } from '../../helpers/look.js';

/** A clinic every Wednesday at 17:00 in Madrid, from 1 May to 17 July: twelve dates. */
const clinic = (more: RawEvent = {}): RawEvent =>
  event({
    id: 'clinic',
    title: 'Clinic',
    start: '2030-05-01T17:00',
    end: '2030-05-01T18:00',
    recurrence: { rule: 'FREQ=WEEKLY;COUNT=12' },
    ...more,
  });

const collapse = { series: 'collapse', 'page-size': 'all' };
const dates = (list: Element): HTMLDetailsElement =>
  list.shadowRoot!.querySelector<HTMLDetailsElement>('[part~="dates"]')!;

describe('a weekly series', () => {
  it('is listed on each of its dates', async () => {
    const list = await show([clinic()], { 'page-size': 'all' });
    const headings = textsOf(list, 'group-heading');
    expect(headings).to.have.length(12);
    expect(headings[0]).to.equal('Wednesday 1 May 2030');
    expect(headings[11]).to.equal('Wednesday 17 July 2030');
    expect(new Set(textsOf(list, 'time'))).to.deep.equal(new Set(['17:00 to 18:00 Madrid, GMT+2']));
    expect(textOf(list, 'summary')).to.match(/^12 events/);
  });

  it('without an end is never said to be there with all its dates', async () => {
    const list = await show([clinic({ recurrence: { rule: 'FREQ=WEEKLY' } })], { 'page-size': 'all' });
    expect(textOf(list, 'summary')).to.match(/^\d+ events/);
  });

  it('keeps its hour on the wall when the clocks change', async () => {
    const list = await show([
      clinic({ start: '2030-10-16T17:00', end: '2030-10-16T18:00', recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' } }),
    ]);
    expect(textsOf(list, 'time')).to.deep.equal([
      '17:00 to 18:00 Madrid, GMT+2',
      '17:00 to 18:00 Madrid, GMT+2',
      '17:00 to 18:00 Madrid, GMT+1',
    ]);
  });

  it('leaves out what is excluded, and follows what is changed for one date', async () => {
    const list = await show(
      [
        clinic({
          recurrence: {
            rule: 'FREQ=WEEKLY;COUNT=4',
            exclude: ['2030-05-08T17:00'],
            overrides: {
              '2030-05-15T17:00': { start: '2030-05-16T10:00', end: '2030-05-16T11:00', title: 'Clinic, moved' },
              '2030-05-22T17:00': { status: 'cancelled' },
            },
          },
        }),
      ],
      { 'page-size': 'all' },
    );
    expect(textsOf(list, 'group-heading')).to.deep.equal([
      'Wednesday 1 May 2030',
      'Thursday 16 May 2030',
      'Wednesday 22 May 2030',
    ]);
    expect(textsOf(list, 'title')).to.deep.equal(['Clinic', 'Clinic, moved', 'Clinic']);
    expect(parts(list, 'event').map((node) => node.matches('[part~="cancelled"]'))).to.deep.equal([false, false, true]);
  });

  it('gives each date an id that outlasts a change of it', async () => {
    const list = await show([clinic({ recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' } })]);
    expect(parts(list, 'event').map(({ dataset }) => dataset['id'])).to.deep.equal([
      'clinic/2030-05-01T17:00',
      'clinic/2030-05-08T17:00',
    ]);
  });

  it('loses the dates that are over, while the page stays open', async () => {
    const list = await show([clinic()], { 'page-size': 'all' });
    standOn('2030-05-08T16:00:00Z');
    await list.updateComplete;
    expect(textsOf(list, 'group-heading')[0]).to.equal('Wednesday 15 May 2030');
  });

  it('goes on into the next year as the days pass', async () => {
    const list = await show([clinic({ recurrence: { rule: 'FREQ=WEEKLY' } })], { 'page-size': 'all' });
    const last = (): string => textsOf(list, 'group-heading').at(-1)!;
    const before = last();
    expect(before).to.equal('Wednesday 30 April 2031');
    standOn('2030-06-01T12:00:00Z');
    await list.reload();
    expect(last()).to.equal('Wednesday 28 May 2031');
  });
});

describe('a series shown as one entry, with series="collapse"', () => {
  it('is the next date, "and 11 more dates"', async () => {
    const list = await show([clinic()], collapse);
    expect(textsOf(list, 'group-heading')).to.deep.equal(['Wednesday 1 May 2030']);
    expect(plain(dates(list).querySelector('summary')!.textContent)).to.equal('and 11 more dates');
    expect(textOf(list, 'summary')).to.match(/^1 event\b/);
  });

  it('opens: the other dates, each with its day and time', async () => {
    const list = await show([clinic()], collapse);
    const details = dates(list);
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
    const items = [...details.querySelectorAll('li')].map((item) => plain(item.textContent));
    expect(items).to.have.length(11);
    expect(items[0]).to.equal('8 May 2030 17:00 to 18:00 Madrid, GMT+2');
    expect(items[10]).to.equal('17 July 2030 17:00 to 18:00 Madrid, GMT+2');
    const [first] = details.querySelectorAll('li time');
    expect(first!.getAttribute('datetime')).to.match(/^2030-05-08T17:00(:00)?\+02:00$/);
  });

  it('is the same entry, open and with focus, when its first date has passed', async () => {
    const list = await show([clinic()], { ...collapse, 'group-by': 'none' });
    const details = dates(list);
    details.open = true;
    details.querySelector('summary')!.focus();
    standOn('2030-05-01T16:00:00Z');
    await list.updateComplete;
    expect(plain(dates(list).querySelector('summary')!.textContent)).to.equal('and 10 more dates');
    expect(dates(list)).to.equal(details);
    expect(details.open).to.equal(true);
    expect(deepActive()).to.equal(details.querySelector('summary'));
    expect(textOf(list, 'time')).to.contain('8 May 2030');
  });

  it('stays open and keeps focus on another clock, with a line of time more or less', async () => {
    const list = await show([clinic()], { ...collapse, 'time-zone': 'Asia/Tokyo' });
    const details = dates(list);
    details.open = true;
    details.querySelector('summary')!.focus();
    for (const zone of ['event', 'Asia/Tokyo']) {
      const before = textOf(list, 'time');
      list.timeZone = zone;
      await list.updateComplete;
      expect(textOf(list, 'time'), zone).not.to.equal(before);
      expect(
        [dates(list) === details, details.open, deepActive() === details.querySelector('summary')],
        zone,
      ).to.deep.equal([true, true, true]);
    }
  });

  it('moves to the day of its next date when its first has passed', async () => {
    const list = await show([clinic()], collapse);
    standOn('2030-05-01T16:00:00Z');
    await list.updateComplete;
    expect(textsOf(list, 'group-heading')).to.deep.equal(['Wednesday 8 May 2030']);
  });

  it('counts one more date in words of its own, and says nothing where there is no other', async () => {
    const list = await show([clinic({ recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' } })], collapse);
    expect(plain(dates(list).querySelector('summary')!.textContent)).to.equal('and 1 more date');
    standOn('2030-05-02T12:00:00Z');
    await list.updateComplete;
    expect(dates(list)).to.equal(null);
    expect(dates(await show([event()], collapse))).to.equal(null);
  });

  it('is the next date that takes place, and says of the others what is different', async () => {
    const recurrence = {
      rule: 'FREQ=WEEKLY;COUNT=4',
      overrides: {
        '2030-05-01T17:00': { status: 'cancelled' },
        '2030-05-15T17:00': { title: 'Clinic for youth', status: 'postponed' },
      },
    };
    const between = event({ id: 'between', title: 'Between', start: '2030-05-03T09:00', end: '2030-05-03T10:00' });
    const list = await show([clinic({ recurrence }), between], { ...collapse, when: 'all' });
    expect(textsOf(list, 'title')).to.deep.equal(['Between', 'Clinic']);
    expect(textsOf(list, 'group-heading')).to.deep.equal(['Friday 3 May 2030', 'Wednesday 8 May 2030']);
    expect(parts(list, 'event').some((node) => node.matches('[part~="cancelled"]'))).to.equal(false);
    const items = [...dates(list).querySelectorAll('li')].map((item) => plain(item.textContent));
    expect(items).to.deep.equal([
      '1 May 2030 17:00 to 18:00 Madrid, GMT+2 Cancelled',
      '15 May 2030 17:00 to 18:00 Madrid, GMT+2 Clinic for youth Postponed',
      '22 May 2030 17:00 to 18:00 Madrid, GMT+2',
    ]);
  });

  it('is cancelled where all its dates are', async () => {
    const list = await show([clinic({ status: 'cancelled' })], collapse);
    expect(parts(list, 'event').map((node) => node.matches('[part~="cancelled"]'))).to.deep.equal([true]);
  });

  it('is so for listed dates too, and leaves single events alone', async () => {
    const listed = event({
      id: 'listed',
      title: 'Listed',
      start: undefined,
      end: undefined,
      occurrences: [{ start: '2030-05-21T09:00' }, { start: '2030-05-28T09:00' }],
    });
    const list = await show([listed, event()], collapse);
    expect(textsOf(list, 'title')).to.deep.equal(['Open day', 'Listed']);
    expect(textOf(list, 'summary')).to.contain('Showing all 2 events');
    expect(parts(list, 'dates')).to.have.length(1);
  });

  it('follows the clock that is shown', async () => {
    const list = await show([clinic()], { ...collapse, 'time-zone': 'Asia/Tokyo' });
    expect(textsOf(list, 'group-heading')).to.deep.equal(['Thursday 2 May 2030']);
    expect(plain(dates(list).querySelector('li')!.textContent)).to.equal(
      '9 May 2030 00:00 to 01:00 Tokyo, GMT+9 17:00 Madrid, GMT+2, previous day',
    );
  });

  it('shows the last date first among those that are past', async () => {
    standOn('2030-08-01T12:00:00Z');
    const list = await show([clinic()], { ...collapse, when: 'past' });
    expect(textsOf(list, 'group-heading')).to.deep.equal(['Wednesday 17 July 2030']);
    expect(dates(list).querySelectorAll('li')).to.have.length(11);
  });
});

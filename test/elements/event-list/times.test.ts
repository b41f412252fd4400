import { expect } from '@open-wc/testing';
import { event, show, type RawEvent } from '../../helpers/event-list.js';
import { part, textOf, textsOf } from '../../helpers/look.js';

// The tests run with New York as the reader's zone: GMT−4 in May.
async function rail(more: RawEvent, attributes: Record<string, string> = {}): Promise<string | null> {
  return textOf(await show([event(more)], attributes), 'time');
}

const MADRID = '09:00 to 10:30 Madrid, GMT+2';
const NEW_YORK = '03:00 to 04:30 your time (New York, GMT−4)';

describe('the time of an event', () => {
  it('is that of its place for an event in person', async () => {
    expect(await rail({ attendanceMode: 'in-person' })).to.equal(MADRID);
  });

  it('is the reader’s for an event online', async () => {
    expect(await rail({ attendanceMode: 'online' })).to.equal(NEW_YORK);
  });

  for (const attendanceMode of ['hybrid', undefined]) {
    it(`is both where the mode is ${attendanceMode ?? 'not stated'}`, async () => {
      expect(await rail({ attendanceMode })).to.equal(`${MADRID} 03:00 your time`);
    });
  }

  it('is one where both clocks agree', async () => {
    expect(await rail({ attendanceMode: 'hybrid', timeZone: 'America/Toronto' })).to.equal(
      '09:00 to 10:30 Toronto, GMT−4',
    );
  });

  it('is the event’s, whatever its mode, with time-zone="event"', async () => {
    expect(await rail({ attendanceMode: 'online' }, { 'time-zone': 'event' })).to.equal(`${MADRID} 03:00 your time`);
  });

  it('is the reader’s, whatever its mode, with time-zone="viewer"', async () => {
    expect(await rail({}, { 'time-zone': 'viewer' })).to.equal(`${NEW_YORK} 09:00 Madrid, GMT+2`);
  });

  it('is that of one zone for all with time-zone="Asia/Tokyo"', async () => {
    expect(await rail({}, { 'time-zone': 'Asia/Tokyo' })).to.equal('16:00 to 17:30 Tokyo, GMT+9 09:00 Madrid, GMT+2');
  });

  it('says when the other clock is on the day before', async () => {
    const time = await rail({ start: '2030-05-20T02:00', end: undefined, attendanceMode: 'hybrid' });
    expect(time).to.equal('02:00 Madrid, GMT+2 20:00 your time, previous day');
  });

  it('says when the other clock is on the day after', async () => {
    const time = await rail({
      start: '2030-05-20T20:00',
      end: undefined,
      timeZone: 'Pacific/Honolulu',
      attendanceMode: 'hybrid',
    });
    expect(time).to.equal('20:00 Honolulu, GMT−10 02:00 your time, next day');
  });

  it('has no end that nobody published', async () => {
    expect(await rail({ end: undefined })).to.equal('09:00 Madrid, GMT+2');
  });

  it('follows a published length', async () => {
    expect(await rail({ end: undefined, duration: 'PT90M' })).to.equal(MADRID);
  });

  it('is machine-readable, with its offset', async () => {
    const list = await show([event()]);
    const [start, end] = part(list, 'time')!.querySelectorAll('time');
    expect(start!.dateTime).to.match(/^2030-05-20T09:00(:00)?\+02:00$/);
    expect(end!.dateTime).to.match(/^2030-05-20T10:30(:00)?\+02:00$/);
  });

  it('names both offsets across a change of the clocks', async () => {
    const time = await rail({ start: '2030-10-27T01:00', end: '2030-10-27T06:00' });
    expect(time).to.equal('01:00 to 06:00 (GMT+1) Madrid, GMT+2');
  });

  it('is named by its offset alone where no place is known', async () => {
    const more = { start: '2030-05-20T09:00:00+02:00', end: undefined, timeZone: undefined, countries: undefined };
    expect(await rail(more)).to.equal('09:00 GMT+2');
  });

  it('is named by the city where the country has one clock', async () => {
    const more = { start: '2030-05-20T09:00:00-05:00', end: undefined, timeZone: undefined, countries: ['CO'] };
    expect(await rail(more)).to.equal('09:00 Bogotá, GMT−5');
  });

  it('is the reader’s where only the instant is published', async () => {
    const more = { start: '2030-05-20T09:00:00Z', end: undefined, timeZone: undefined, countries: undefined };
    expect(await rail(more)).to.equal('05:00 your time (New York, GMT−4)');
  });

  it('is shown as written where no zone is known', async () => {
    const list = await show([event({ timeZone: undefined, attendanceMode: 'online' })]);
    expect(textOf(list, 'time')).to.equal('09:00 to 10:30');
    expect(part(list, 'time')!.querySelector('time')!.dateTime).to.match(/^2030-05-20T09:00(:00)?$/);
    expect(textOf(list, 'note')).to.equal('It is not known which time zone this time is in. Check with the organiser.');
  });

  it('is never shifted for a whole day', async () => {
    for (const zone of ['viewer', 'Asia/Tokyo', 'Pacific/Honolulu']) {
      const list = await show([event({ start: '2030-05-20', end: undefined })], { 'time-zone': zone });
      expect(textsOf(list, 'group-heading')).to.deep.equal(['Monday 20 May 2030']);
      expect(textOf(list, 'time')).to.equal('All day');
    }
  });

  it('is a month where no more is known', async () => {
    expect(await rail({ start: '2030-06', end: undefined })).to.equal('June 2030 Date to be confirmed');
    expect(await rail({ start: '2030', end: undefined, whenText: 'In spring' })).to.equal('In spring');
  });

  it('is what the publisher printed where there is no date', async () => {
    expect(await rail({ start: undefined, end: undefined, whenText: '2031, to be announced' })).to.equal(
      '2031, to be announced',
    );
  });

  it('gives the date where no heading does', async () => {
    expect(await rail({}, { 'group-by': 'none' })).to.equal(`20 May 2030 ${MADRID}`);
    expect(await rail({}, { 'group-by': 'country' })).to.equal(`20 May 2030 ${MADRID}`);
    expect(await rail({}, { 'group-by': 'month' })).to.equal(`Mon 20 May ${MADRID}`);
    expect(await rail({ start: '2030-05-20', end: undefined }, { 'group-by': 'none' })).to.equal('20 May 2030 All day');
    // Engines differ in the spaces around the dash.
    const days = await rail({ start: '2030-05-20', end: '2030-05-22' }, { 'group-by': 'none' });
    expect(days!.replace(/ ?– ?/, '–')).to.equal('20–22 May 2030');
  });
});

import { expect } from '@open-wc/testing';
import { issueText } from '../../../src/core/issue-text.js';
import { codes, readEvent, readEvents, words } from '../read-events.js';

describe('A date that is not written as the format asks', () => {
  it('is read where its meaning is certain, and recorded', async () => {
    const event = await readEvent({ start: '2027-05-18 19:00', end: '2027-05-18 9:30 pm', timeZone: 'Africa/Nairobi' });
    expect([event.start!.text, event.end!.text, event.whenText]).to.deep.equal([
      '2027-05-18T19:00',
      '2027-05-18T21:30',
      null,
    ]);
    expect(event.issues.map(({ code, field }) => [code, field])).to.deep.equal([
      ['nonstandard-value', 'start'],
      ['nonstandard-value', 'end'],
    ]);
    expect(issueText(event.issues[0]!)).to.equal(
      'start is “2027-05-18 19:00”; it was read as 2027-05-18T19:00 (RFC 3339).',
    );
  });

  it('may name its zone in a suffix', async () => {
    const event = await readEvent({ start: '2027-05-18T19:00+03:00[Africa/Nairobi]' });
    expect([event.start!.text, event.timeZone, codes(event)]).to.deep.equal([
      '2027-05-18T19:00+03:00',
      'Africa/Nairobi',
      [],
    ]);
    const own = await readEvent({ start: '2027-05-18T19:00[Africa/Nairobi]', timeZone: 'Africa/Kampala' });
    expect(own.timeZone).to.equal('Africa/Kampala');
    const unknown = await readEvent({ start: '2027-05-18T19:00[Mars/Olympus]' }, { timeZone: 'Africa/Nairobi' });
    expect([unknown.timeZone, codes(unknown)]).to.deep.equal(['Africa/Nairobi', ['unknown-zone']]);
  });

  it('keeps its day, and its words, where the clock cannot be read', async () => {
    for (const start of ['2027-05-18T10-10-00-00', '2027-05-18, after the plenary', '2027-05-18T25:00']) {
      const event = await readEvent({ start });
      expect([event.start!.text, event.start!.kind, words(event.whenText), codes(event)]).to.deep.equal([
        '2027-05-18',
        'date',
        start,
        ['invalid-time'],
      ]);
    }
    const japan = await readEvent({ start: '2027-05-18T19:00JST' });
    expect([japan.start!.text, japan.start!.offset, words(japan.whenText)]).to.deep.equal([
      '2027-05-18T19:00',
      null,
      '2027-05-18T19:00JST',
    ]);
  });

  it('keeps its words where nothing can be read, or the words that the feed has for it', async () => {
    const autumn = await readEvent({ start: 'Autumn 2027' });
    expect([autumn.start, words(autumn.whenText), codes(autumn)]).to.deep.equal([
      null,
      'Autumn 2027',
      ['invalid-time'],
    ]);
    const own = await readEvent({ start: 'tba', whenText: 'After the elections' });
    expect(words(own.whenText)).to.equal('After the elections');
    const zeros = await readEvent({ start: '0000-00-00 00:00:00' });
    expect([zeros.whenText, codes(zeros)]).to.deep.equal([null, ['invalid-time', 'no-start']]);
    const listed = await readEvent({ start: undefined, occurrences: [{ start: 'Mondays' }, 'Fridays', {}, 7] });
    expect([listed.occurrences, words(listed.whenText)]).to.deep.equal([null, 'Mondays · Fridays']);
  });

  it('is not used as an end, of which half is no help', async () => {
    const event = await readEvent({ start: '2027-05-18T19:00+03:00', end: '2027-05-18, late', countries: ['KE'] });
    expect([event.end, event.whenText, codes(event)]).to.deep.equal([null, null, ['invalid-time']]);
  });

  it('is told from another that cannot be read either', async () => {
    const forum = { title: 'Monthly forum', location: { name: 'Hall', country: 'KE' } };
    for (const [a, b] of [
      ['2027-01-13 19:00', '2027-02-10 19:00'],
      ['13 Jan', '10 Feb'],
      ['2027-01-13T19-00', '2027-01-13T20-00'],
    ]) {
      const { events } = await readEvents([
        { ...forum, id: 'a', start: a },
        { ...forum, id: 'b', start: b },
      ]);
      expect(events.map(({ id, copies }) => [id, copies])).to.deep.equal([
        ['a', 1],
        ['b', 1],
      ]);
    }
  });
});

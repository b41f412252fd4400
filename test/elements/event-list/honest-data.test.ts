import { aTimeout, expect } from '@open-wc/testing';
import { event, show, type RawEvent } from '../../helpers/event-list.js';
import { recordConsole, type ConsoleRecorder } from '../../helpers/console-recorder.js';
import { part, plain, textOf, textsOf } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';

async function noted(more: RawEvent, attributes: Record<string, string> = {}): Promise<string[]> {
  const list = await show([event(more)], attributes);
  const note = part(list, 'note');
  const sentences = note?.querySelector('p') ? [...note.querySelectorAll('p')] : note ? [note] : [];
  return sentences.map((p) => plain(p.textContent));
}

describe('data that cannot be right', () => {
  let printed: ConsoleRecorder;
  beforeEach(() => (printed = recordConsole()));
  afterEach(() => printed.restore());

  it('is not made up for a sound event', async () => {
    expect(await noted({})).to.deep.equal([]);
    expect(printed.lines).to.deep.equal([]);
  });

  const dutch = { start: '2030-05-20T09:00:00+01:00', end: undefined, timeZone: undefined, countries: ['NL'] };

  it('is an offset that the country does not have: published time first, a sentence, both readings on the reader’s clock', async () => {
    const list = await show([event({ ...dutch, attendanceMode: 'online' })]);
    expect(textOf(list, 'time')).to.equal('09:00 GMT+1, to be checked 03:00 or 04:00 your time');
    expect(textOf(list, 'note')).to.equal(
      'Please check the time: it was given as 09:00 GMT+1, but clocks there (Netherlands) are on GMT+2 that day. It is either 09:00 or 10:00. Check with the organiser.',
    );
    expect(list.issues.map(({ code }) => code)).to.deep.equal(['offset-country-mismatch']);
  });

  it('says both times also where the clock there is behind the published one', async () => {
    const [sentence] = await noted({ ...dutch, start: '2030-05-20T09:00:00+05:30', countries: ['IT'] });
    expect(sentence).to.contain('clocks there (Italy) are on GMT+2 that day. It is either 05:30 or 09:00.');
  });

  it('names no single clock where the country has several', async () => {
    const [sentence] = await noted({ ...dutch, start: '2030-05-20T09:00:00+05:00', countries: ['US'] });
    expect(sentence).to.equal(
      'Please check the time: it was given as 09:00 GMT+5, which no clock there (United States) shows that day. Check with the organiser.',
    );
  });

  it('names the country of a date that has a place of its own', async () => {
    const location = { name: 'Town hall', country: 'GB' };
    const occurrences = [{ start: '2030-05-20T09:00:00+03:00', location }];
    const [sentence] = await noted({ ...dutch, start: undefined, occurrences });
    expect(sentence).to.contain('clocks there (United Kingdom) are on GMT+1 that day. It is either 07:00 or 09:00.');
  });

  it('is an offset that the named zone does not have', async () => {
    const [sentence] = await noted({ start: '2030-05-20T09:00:00-05:00', end: undefined });
    expect(sentence).to.equal(
      'Please check the time: it was given as 09:00 GMT−5, but clocks there (Madrid) are on GMT+2 that day. It is either 09:00 or 16:00. Check with the organiser.',
    );
  });

  it('quotes what the publisher printed beside a time in doubt, and only there', async () => {
    const sentences = await noted({ ...dutch, whenText: '9 am, local time' });
    expect(sentences.at(-1)).to.equal('As published: 9 am, local time');
    expect(await noted({ whenText: '9 am, local time' })).to.deep.equal([]);
  });

  it('is an end that is not after the start: named, never used', async () => {
    const list = await show([event({ end: '2030-05-20T05:30:00' })]);
    expect(textOf(list, 'time')).to.equal('09:00 Madrid, GMT+2');
    expect(textOf(list, 'note')).to.equal('The end that was given (05:30) is not after the start, so it is left out.');
    expect(await noted({ end: '2030-05-19T10:00' })).to.deep.equal([
      'The end that was given (19 May 2030 at 10:00) is not after the start, so it is left out.',
    ]);
    expect(await noted({ start: '2030-05-20', end: '2030-05-18' })).to.deep.equal([
      'The end that was given (18 May 2030) is not after the start, so it is left out.',
    ]);
  });

  it('is a time without a zone', async () => {
    expect(await noted({ timeZone: undefined })).to.deep.equal([
      'It is not known which time zone this time is in. Check with the organiser.',
    ]);
  });

  it('is a zone that does not exist', async () => {
    expect(await noted({ timeZone: 'Europe/Atlantis' })).to.deep.equal([
      'It is not known which time zone this time is in. Check with the organiser.',
    ]);
  });

  it('is a date that does not exist', async () => {
    const list = await show([event({ start: '2030-02-30T09:00', end: undefined })]);
    expect(textOf(list, 'time'), 'the published words').to.equal('2030-02-30T09:00');
    expect(textOf(list, 'note')).to.equal('The date or time that was given cannot be read.');
  });

  it('is a time that the clocks skip', async () => {
    const list = await show([event({ start: '2031-03-30T02:30', end: undefined })]);
    expect(textOf(list, 'time')).to.equal('03:30 Madrid, GMT+2');
    expect(textOf(list, 'note')).to.equal(
      'The clocks go forward that day and skip the time that was given, so a later one is shown.',
    );
  });

  it('is nothing where an event is listed several times: it is one entry, and a publisher’s matter', async () => {
    const copies = [1, 2, 3].map((n) => event({ id: `copy-${n}` }));
    const list = await show([...copies, event({ id: 'near', end: '2030-05-20T11:00' })]);
    expect(textsOf(list, 'title')).to.deep.equal(['Open day', 'Open day']);
    expect(textsOf(list, 'note')).to.deep.equal([]);
    expect(textOf(list, 'summary')).to.contain('Showing all 2 events');
  });

  it('is said beside the event in the compact layout too', async () => {
    expect(await noted({ timeZone: undefined }, { layout: 'compact' })).to.have.length(1);
  });

  it('is told to the page author once, however many lists show the feed', async () => {
    const list = await show([event({ title: '' }), event({ id: 'b', title: '' })]);
    const again = list.cloneNode(true) as Element;
    list.after(again);
    await new Promise((resolve) => again.addEventListener('ogp-load', resolve, { once: true }));
    // Faults of another test's feed may be told as late as this.
    const told = (): string[] => printed.lines.filter((line) => line.includes('no-title'));
    await until(() => told().length > 0, 'the report in the console');
    // Time for the other list to say it again.
    await aTimeout(50);
    expect(told()).to.have.length(1);
    expect(told()[0]).to.contain('2 issues').and.to.contain('2 × no-title').and.to.contain('(event open-day)');
  });
});

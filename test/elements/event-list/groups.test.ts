import { expect } from '@open-wc/testing';
import { event, show } from '../../helpers/event-list.js';
import { part, parts, textsOf } from '../../helpers/look.js';

/** Headings with the titles under them. */
function outline(list: Element): string[] {
  return parts(list, 'group').map(
    (group) => `${textsOf(group, 'group-heading')[0]}: ${textsOf(group, 'title').join(', ')}`,
  );
}

const levels = (list: Element) =>
  [part(list, 'heading'), part(list, 'group-heading'), part(list, 'title')].map((node) => node?.localName ?? null);

describe('the groups of a list', () => {
  it('are days, each with a heading that machines can read', async () => {
    const list = await show([
      event({ id: 'b', title: 'B', start: '2030-05-21T09:00', end: undefined }),
      event({ id: 'a', title: 'A' }),
      event({ id: 'c', title: 'C', start: '2030-05-20T08:00', end: undefined }),
    ]);
    expect(outline(list)).to.deep.equal(['Monday 20 May 2030: C, A', 'Tuesday 21 May 2030: B']);
    expect(part(list, 'group-heading')!.querySelector('time')!.dateTime).to.equal('2030-05-20');
  });

  it('are days of the clock that is shown', async () => {
    const late = event({ start: '2030-05-20T02:00', end: undefined, attendanceMode: 'online' });
    expect(outline(await show([late]))).to.deep.equal(['Sunday 19 May 2030: Open day']);
    const list = await show([late], { 'time-zone': 'event' });
    expect(outline(list)).to.deep.equal(['Monday 20 May 2030: Open day']);
    list.timeZone = 'Pacific/Honolulu';
    await list.updateComplete;
    expect(outline(list)).to.deep.equal(['Sunday 19 May 2030: Open day']);
  });

  it('put what has only a month after its days, and what has no date last', async () => {
    const list = await show([
      event({ id: 'x', title: 'Some time', start: undefined, end: undefined, whenText: 'Soon' }),
      event({ id: 'm', title: 'In May', start: '2030-05', end: undefined }),
      event({ id: 'd', title: 'On 31 May', start: '2030-05-31', end: undefined }),
      event({ id: 'j', title: 'On 1 June', start: '2030-06-01', end: undefined }),
    ]);
    expect(outline(list)).to.deep.equal([
      'Friday 31 May 2030: On 31 May',
      'May 2030, date to be confirmed: In May',
      'Saturday 1 June 2030: On 1 June',
      'Without a fixed date: Some time',
    ]);
  });

  it('are months', async () => {
    const list = await show(
      [
        event({ id: 'a', title: 'A', start: '2030-06-03T09:00', end: undefined }),
        event({ id: 'b', title: 'B' }),
        event({ id: 'c', title: 'C', start: '2030-05', end: undefined }),
        event({ id: 'd', title: 'D', start: '2030', end: undefined }),
      ],
      { 'group-by': 'month' },
    );
    expect(outline(list)).to.deep.equal(['May 2030: B, C', 'June 2030: A', '2030, date to be confirmed: D']);
  });

  it('are countries by name, then several, then none', async () => {
    const list = await show(
      [
        event({ id: 'n', title: 'N', countries: undefined }),
        event({ id: 's', title: 'S', countries: ['ES', 'PT'] }),
        event({ id: 'z', title: 'Z', countries: ['ES'] }),
        event({ id: 'g', title: 'G', countries: ['DE'], start: '2030-08-01T09:00', end: undefined }),
        event({ id: 'y', title: 'Y', countries: ['ES'], start: '2030-05-09T09:00', end: undefined }),
      ],
      { 'group-by': 'country' },
    );
    expect(outline(list)).to.deep.equal(['Germany: G', 'Spain: Y, Z', 'Several countries: S', 'Country not given: N']);
  });

  it('are sorted in the language of the page', async () => {
    const list = await show(
      [event({ id: 'de', title: 'DE', countries: ['DE'] }), event({ id: 'es', title: 'ES', countries: ['ES'] })],
      { 'group-by': 'country', lang: 'es' },
    );
    expect(outline(list)).to.deep.equal(['Alemania: DE', 'España: ES']);
  });

  it('can be left out', async () => {
    const list = await show([event()], { 'group-by': 'none' });
    expect(parts(list, 'group')).to.have.length(0);
    expect(levels(list)).to.deep.equal(['h2', null, 'h3']);
  });
});

describe('the headings of a list', () => {
  it('go down by one from the level that the author says', async () => {
    expect(levels(await show([event()]))).to.deep.equal(['h2', 'h3', 'h4']);
    expect(levels(await show([event()], { 'heading-level': '1' }))).to.deep.equal(['h1', 'h2', 'h3']);
  });

  it('stop at six', async () => {
    expect(levels(await show([event()], { 'heading-level': '5' }))).to.deep.equal(['h5', 'h6', 'h6']);
    expect(levels(await show([event()], { 'heading-level': '6' }))).to.deep.equal(['h6', 'h6', 'h6']);
  });

  it('follow when the level changes', async () => {
    const list = await show([event()]);
    list.headingLevel = 3;
    await list.updateComplete;
    expect(levels(list)).to.deep.equal(['h3', 'h4', 'h5']);
  });
});

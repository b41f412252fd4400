import { expect } from '@open-wc/testing';
import { event, show, standOn, type RawEvent } from '../../helpers/event-list.js';
import { part, parts, plain, textOf, textsOf } from '../../helpers/look.js';

type Attributes = Record<string, string>;

/** Day by day: the heading, then the rail of each entry. Engines differ in the spaces around a dash. */
async function days(list: readonly RawEvent[], attributes: Attributes = {}): Promise<string[][]> {
  const element = await show(list, attributes);
  return parts(element, 'group').map((group) =>
    [...textsOf(group, 'group-heading'), ...textsOf(group, 'time')].map((words) => words.replace(/ ?– ?/g, ' – ')),
  );
}

const summit = event({ start: '2030-05-20T09:00', end: '2030-05-22T18:00' });

describe('an event of several days', () => {
  it('is listed on each of them, and says which it is', async () => {
    expect(await days([summit])).to.deep.equal([
      ['Monday 20 May 2030', '09:00 to Wed 22 May, 18:00 day 1 of 3 Madrid, GMT+2'],
      ['Tuesday 21 May 2030', 'until Wed 22 May, 18:00 day 2 of 3 Madrid, GMT+2'],
      ['Wednesday 22 May 2030', 'until 18:00 day 3 of 3 Madrid, GMT+2'],
    ]);
  });

  it('is one event, however many days it takes', async () => {
    const list = await show([summit]);
    expect(textOf(list, 'summary')).to.contain('Showing 1 event');
    expect(new Set(parts(list, 'event').map(({ dataset }) => dataset['id'])).size).to.equal(3);
  });

  it('is an entry on its first day, and a line on the others', async () => {
    const list = await show([
      event({ ...summit, summary: 'Three days of talks', links: [{ rel: 'info', url: 'https://example.org/' }] }),
    ]);
    const [first, ...others] = parts(list, 'event');
    expect([textsOf(first!, 'description'), first!.querySelectorAll('h4').length]).to.deep.equal([
      ['Three days of talks'],
      1,
    ]);
    for (const line of others) {
      expect(plain(line.textContent)).to.match(/^Also on this day: Open day until .*day \d of 3/);
      expect([parts(line, 'description').length, line.querySelectorAll('h4').length]).to.deep.equal([0, 0]);
      expect(line.querySelector('a')!.href).to.equal('https://example.org/');
      expect(line.clientHeight).to.be.lessThan(first!.clientHeight / 2);
    }
  });

  it('is an entry on its last day where the latest day comes first', async () => {
    const list = await show([summit], { order: 'descending' });
    expect(parts(list, 'event').map((one) => one.part.contains('repeated'))).to.deep.equal([false, true, true]);
    expect(textsOf(list, 'time')[0]).to.contain('day 3 of 3');
  });

  it('says on each of its days that it is cancelled', async () => {
    const list = await show([{ ...summit, status: 'cancelled' }]);
    expect(textsOf(list, 'status')).to.deep.equal(['Cancelled', 'Cancelled', 'Cancelled']);
  });

  it('takes the room of one event in the pages of a list, with all of its days', async () => {
    const others = [1, 2].map((i) =>
      event({ id: `x${i}`, title: `X${i}`, start: `2030-05-22T1${i}:00`, end: undefined }),
    );
    const list = await show([summit, ...others], { 'page-size': '1' });
    const counted = (): unknown[] => [
      /^Showing [^·]*?\d+ events?/.exec(textOf(list, 'summary')!)?.[0],
      textOf(list, 'more') ?? '',
      parts(list, 'event').length,
    ];
    const seen = [counted()];
    while (part(list, 'more')) {
      part(list, 'more')!.click();
      await list.updateComplete;
      seen.push(counted());
    }
    expect(seen).to.deep.equal([
      ['Showing 1 of 3 events', 'Show 1 more event', 1],
      ['Showing 1–2 of 3 events', 'Show 1 more event', 4],
      ['Showing all 3 events', '', 5],
    ]);
    const alone = await show([summit], { 'page-size': '1' });
    expect([parts(alone, 'event').length, part(alone, 'more')]).to.deep.equal([3, null]);
  });

  it('stands above the events that begin on its later days, and below those of an earlier hour on its first', async () => {
    const others = [
      event({ id: 'early', title: 'Early', start: '2030-05-20T08:00', end: '2030-05-20T08:30' }),
      event({ id: 'next', title: 'Next day', start: '2030-05-21T08:00', end: '2030-05-21T08:30' }),
    ];
    const list = await show([...others, summit]);
    expect(textsOf(list, 'title')).to.deep.equal(['Early', 'Open day', 'Open day', 'Next day', 'Open day']);
  });

  it('does not occupy the day on which it ends at midnight', async () => {
    const shown = await days([event({ start: '2030-05-20T09:00', end: '2030-05-22T00:00' })]);
    expect(shown.map(([heading]) => heading)).to.deep.equal(['Monday 20 May 2030', 'Tuesday 21 May 2030']);
    expect(shown[1]![1]).to.equal('until 00:00 day 2 of 2 Madrid, GMT+2');
  });

  it('is one evening where it ends at midnight, 24:00 or 00:00', async () => {
    for (const end of ['2030-05-20T24:00', '2030-05-21T00:00']) {
      expect(await days([event({ start: '2030-05-20T18:00', end })])).to.deep.equal([
        ['Monday 20 May 2030', '18:00 to 00:00 Madrid, GMT+2'],
      ]);
    }
  });

  it('is one night where it ends in the morning', async () => {
    expect(await days([event({ start: '2030-05-20T22:00', end: '2030-05-21T04:00' })])).to.deep.equal([
      ['Monday 20 May 2030', '22:00 to Tue 21 May, 04:00 Madrid, GMT+2'],
    ]);
  });

  it('has its days counted on the clock that is shown', async () => {
    const long = event({ start: '2030-05-20T18:00', end: '2030-05-21T23:00', timeZone: 'America/Santiago' });
    const headings = async (zone: string): Promise<string[]> =>
      (await days([long], { 'time-zone': zone })).map(
        ([heading, time]) => `${heading}: ${/day \d of \d/.exec(time!)?.[0]}`,
      );
    expect(await headings('event')).to.deep.equal([
      'Monday 20 May 2030: day 1 of 2',
      'Tuesday 21 May 2030: day 2 of 2',
    ]);
    // 07:00 on the 21st to 12:00 on the 22nd.
    expect(await headings('Asia/Tokyo')).to.deep.equal([
      'Tuesday 21 May 2030: day 1 of 2',
      'Wednesday 22 May 2030: day 2 of 2',
    ]);
    // 22:00 on the 20th to 03:00 on the 22nd.
    expect(await headings('UTC')).to.deep.equal([
      'Monday 20 May 2030: day 1 of 3',
      'Tuesday 21 May 2030: day 2 of 3',
      'Wednesday 22 May 2030: day 3 of 3',
    ]);
  });

  it('names the offset of its end on the days after the clocks have changed', async () => {
    const weekend = event({ start: '2030-10-26T09:00', end: '2030-10-28T17:00' });
    expect(await days([weekend])).to.deep.equal([
      ['Saturday 26 October 2030', '09:00 to Mon 28 Oct, 17:00 (GMT+1) day 1 of 3 Madrid, GMT+2'],
      ['Sunday 27 October 2030', 'until Mon 28 Oct, 17:00 day 2 of 3 Madrid, GMT+1'],
      ['Monday 28 October 2030', 'until 17:00 day 3 of 3 Madrid, GMT+1'],
    ]);
  });

  it('leaves out the days that are over, while it goes on', async () => {
    standOn('2030-05-21T10:00:00Z');
    expect((await days([summit])).map(([heading]) => heading)).to.deep.equal([
      'Tuesday 21 May 2030',
      'Wednesday 22 May 2030',
    ]);
    expect(await days([summit], { when: 'all' })).to.have.length(3);
  });

  it('moves on at midnight on its own clock, while the page stays open', async () => {
    standOn('2030-05-20T21:59:00Z');
    const list = await show([summit]);
    expect(textsOf(list, 'group-heading')).to.have.length(3);
    standOn('2030-05-20T22:00:00Z');
    await list.updateComplete;
    expect(textsOf(list, 'group-heading')).to.deep.equal(['Tuesday 21 May 2030', 'Wednesday 22 May 2030']);
    expect(
      parts(list, 'event').map((one) => one.querySelectorAll('h4').length),
      'the first is an entry',
    ).to.deep.equal([1, 0]);
  });

  it('is listed once under months, under countries and without groups', async () => {
    for (const groupBy of ['month', 'country', 'none']) {
      const list = await show([summit], { 'group-by': groupBy });
      expect(parts(list, 'event'), groupBy).to.have.length(1);
      expect(textOf(list, 'time'), groupBy).to.not.contain('day 1');
    }
  });

  it('fills no list: one of more than two weeks is listed once', async () => {
    const list = await show([event({ start: '2030-05-02', end: '2030-05-15' })]);
    expect(parts(list, 'event')).to.have.length(14);
    const longer = await show([event({ start: '2030-05-02', end: '2030-05-16' })]);
    expect(parts(longer, 'event')).to.have.length(1);
    expect(textOf(longer, 'time')).to.contain('day 1 of 15');
  });

  it('may be of whole days: the same days for everybody, the last one included', async () => {
    const holidays = event({ start: '2030-05-20', end: '2030-05-22' });
    for (const zone of ['auto', 'Pacific/Kiritimati', 'Pacific/Honolulu']) {
      expect(await days([holidays], { 'time-zone': zone })).to.deep.equal([
        ['Monday 20 May 2030', '20 – 22 May 2030 day 1 of 3'],
        ['Tuesday 21 May 2030', '20 – 22 May 2030 day 2 of 3'],
        ['Wednesday 22 May 2030', '20 – 22 May 2030 day 3 of 3'],
      ]);
    }
  });

  it('says so in other languages', async () => {
    const spanish = await show([summit], { lang: 'es' });
    expect(textsOf(spanish, 'time').map((words) => /día \d de \d/.exec(words)?.[0])).to.deep.equal([
      'día 1 de 3',
      'día 2 de 3',
      'día 3 de 3',
    ]);
    const arabic = await show([summit], { lang: 'ar' });
    const words = textsOf(arabic, 'event');
    expect(words).to.have.length(3);
    expect(words.filter((text) => !text.includes('اليوم'))).to.deep.equal([]);
  });
});

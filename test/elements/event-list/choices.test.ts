import { expect } from '@open-wc/testing';
import { event, show, standOn } from '../../helpers/event-list.js';
import { textOf, textsOf } from '../../helpers/look.js';

const past = event({ id: 'past', title: 'Past', start: '2030-04-20T09:00', end: '2030-04-20T10:00' });
const older = event({ id: 'older', title: 'Older', start: '2030-03-20T09:00', end: '2030-03-20T10:00' });
const running = event({ id: 'running', title: 'Running', start: '2030-05-01T12:00', end: '2030-05-01T18:00' });
const soon = event({ id: 'soon', title: 'Soon' });
const later = event({ id: 'later', title: 'Later', start: '2030-06-20T09:00', end: '2030-06-20T10:00' });
const ALL = [later, past, soon, older, running];

describe('which events a list shows', () => {
  it('are those to come, and those that are running', async () => {
    expect(textsOf(await show(ALL), 'title')).to.deep.equal(['Running', 'Soon', 'Later']);
  });

  it('are those that are over with when="past", the latest first', async () => {
    expect(textsOf(await show(ALL, { when: 'past' }), 'title')).to.deep.equal(['Past', 'Older']);
  });

  it('are all with when="all", the first first', async () => {
    const list = await show(ALL, { when: 'all' });
    expect(textsOf(list, 'title')).to.deep.equal(['Older', 'Past', 'Running', 'Soon', 'Later']);
  });

  it('come in the order that the author says', async () => {
    const list = await show(ALL, { order: 'descending' });
    expect(textsOf(list, 'title')).to.deep.equal(['Later', 'Soon', 'Running']);
    list.when = 'past';
    list.order = 'ascending';
    await list.updateComplete;
    expect(textsOf(list, 'title')).to.deep.equal(['Older', 'Past']);
  });

  it('keep what has no date last, either way', async () => {
    const undated = event({ id: 'u', title: 'Undated', start: undefined, end: undefined, whenText: 'Soon' });
    for (const order of ['ascending', 'descending']) {
      expect(textsOf(await show([undated, soon], { order }), 'title')).to.deep.equal(['Soon', 'Undated']);
    }
  });

  it('include one that began and never said when it ends, until its day is over', async () => {
    const open = event({ id: 'open', title: 'No end', start: '2030-05-01T10:00', end: undefined });
    expect(textsOf(await show([open]), 'title')).to.deep.equal(['No end']);
    standOn('2030-05-01T22:00:01Z');
    expect(textsOf(await show([open]), 'title')).to.deep.equal([]);
  });
});

describe('an author’s choice', () => {
  const justice = event({ id: 'j', title: 'Justice', topics: ['justice'], countries: ['ES'] });
  const media = event({ id: 'm', title: 'Media', topics: ['media-freedom', 'justice'], countries: ['PT', 'FR'] });
  const call = event({ id: 'c', title: 'Call', kind: 'deadline', countries: ['PT'], end: undefined });
  const CHOICE = [justice, media, call];

  for (const [attributes, titles] of [
    [{ topics: 'justice' }, ['Justice', 'Media']],
    [{ topics: 'media-freedom climate-environment' }, ['Media']],
    [{ topics: ' JUSTICE ' }, ['Justice', 'Media']],
    [{ countries: 'pt' }, ['Media', 'Call']],
    [{ countries: 'ES FR' }, ['Justice', 'Media']],
    [{ kinds: 'deadline' }, ['Call']],
    [{ kinds: 'deadline event' }, ['Justice', 'Media', 'Call']],
    [{ topics: 'justice', countries: 'PT' }, ['Media']],
    [{ topics: 'justice', kinds: 'deadline' }, []],
  ] as const) {
    it(`of ${JSON.stringify(attributes)} leaves ${titles.join(', ') || 'nothing'}`, async () => {
      expect(textsOf(await show(CHOICE, attributes), 'title')).to.deep.equal(titles);
    });
  }

  it('changes the list at once', async () => {
    const list = await show(CHOICE);
    list.topics = 'media-freedom';
    await list.updateComplete;
    expect(textsOf(list, 'title')).to.deep.equal(['Media']);
    expect(textOf(list, 'summary')).to.contain('Showing 1 event');
    list.removeAttribute('topics');
    await list.updateComplete;
    expect(textsOf(list, 'title')).to.have.length(3);
  });

  it('may be given as an array from a script', async () => {
    const list = await show(CHOICE);
    (list as { topics: unknown }).topics = ['media-freedom', 'justice'];
    await list.updateComplete;
    expect(list.getAttribute('topics')).to.equal('media-freedom justice');
    expect(textsOf(list, 'title')).to.have.length(2);
  });
});

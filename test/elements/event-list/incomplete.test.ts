import { expect } from '@open-wc/testing';
import { create, mount } from '../../helpers/event-list.js';
import { installFakeFeed, type FakeFeed } from '../../helpers/fake-feed.js';
import { part, textOf, textsOf } from '../../helpers/look.js';
import { until } from '../../helpers/until.js';

const INCOMPLETE = 'This list is incomplete: some of it could not be loaded. Try again';

const eventLines = (title: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${title}`,
  `SUMMARY:${title}`,
  'DTSTART:20300520T090000Z',
  'END:VEVENT',
];
const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines].join('\r\n');

describe('a list of a calendar that was cut', () => {
  let net: FakeFeed;
  beforeEach(() => (net = installFakeFeed()));
  afterEach(() => net.restore());

  it('says that it is incomplete where it was cut in an event, until the whole comes', async () => {
    const src = net.url('events.ics');
    const cut = calendar(...eventLines('One'), ...eventLines('Two').slice(0, 3));
    const whole = calendar(...eventLines('One'), ...eventLines('Two'), 'END:VCALENDAR', '');
    net.answer(src, { body: cut, type: 'text/calendar' }, { body: whole, type: 'text/calendar' });
    const list = await mount(create({ src }));
    await until(() => textOf(list, 'incomplete') === INCOMPLETE, 'it is said');
    expect(textsOf(list, 'title')).to.deep.equal(['One']);
    part(list, 'retry')!.click();
    await until(() => textsOf(list, 'title').length === 2, 'the whole calendar');
    expect(textOf(list, 'incomplete')).to.equal(null);
  });

  it('lacks nothing where its last line alone is missing', async () => {
    const src = net.url('events.ics');
    net.answer(src, { body: calendar(...eventLines('One'), ''), type: 'text/calendar' });
    const list = await mount(create({ src }));
    await until(() => textsOf(list, 'title').length === 1, 'the event');
    expect(list.issues.map(({ code }) => code)).to.include('cut-off');
    expect(textOf(list, 'incomplete')).to.equal(null);
  });
});

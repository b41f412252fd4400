import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import { create, event, feed, mount, type RawEvent } from '../helpers/event-list.js';
import type { FakeAnswer } from '../helpers/fake-feed.js';
import { part } from '../helpers/look.js';
import { rendered } from '../helpers/ready.js';
import { filled, makeFilter } from '../helpers/topic-filter.js';
import { until } from '../helpers/until.js';
import { openSearch, type } from '../helpers/zone-control.js';
import { ANNOUNCEMENTS, DOUBTS, HARD_WORDS, KINDS, PICTURE, REGISTRATIONS, SERIES, WHOLE, many } from './feeds.js';
import type { Stage, State } from './state.js';

type Attributes = Readonly<Record<string, string>>;
type Use = (list: OgpEventList, stage: Stage) => unknown;

const FALLBACK = '<a href="https://example.org">All events</a>';

/** A list whose server gives these answers, one after the other. */
const answered =
  (answers: readonly FakeAnswer[], attributes: Attributes = {}, use?: Use, children = FALLBACK): State['reach'] =>
  async (stage) => {
    const src = stage.net.url();
    stage.net.answer(src, ...answers);
    const list = await mount(create({ src, ...attributes }, children), stage.place);
    await use?.(list, stage);
    await list.updateComplete;
    return list;
  };

/** A list of these events. */
const showing = (events: readonly RawEvent[], attributes: Attributes = {}, use?: Use, children?: string): State => ({
  reach: answered([{ body: feed(events) }], attributes, use, children),
});

const waiting =
  (use?: Use): State['reach'] =>
  async (stage) => {
    const src = stage.net.url();
    stage.net.answer(src, { fault: 'hang' });
    const list = create({ src }, FALLBACK);
    stage.place.append(list);
    await rendered(list);
    await use?.(list, stage);
    return list;
  };

const press =
  (name: string): Use =>
  async (list) => {
    part(list, name)!.click();
    await list.updateComplete;
  };

const openAll: Use = (list) => {
  for (const details of list.shadowRoot!.querySelectorAll('details')) details.open = true;
};

/** Opens what the first button of an entry opens. */
const openMenu: Use = async (list) => {
  const button = part(list, 'action')!;
  // As a reader does it: nobody presses what is out of sight.
  button.scrollIntoView({ block: 'center' });
  button.focus();
  button.click();
  await until(() => part(list, 'menu'), 'the menu is open');
};

/** Presses "Try again", and waits for the answer to it. */
const tryAgain =
  (wanted: string): Use =>
  async (list, { timers }) => {
    timers.pass(2000);
    await list.updateComplete;
    let isAnswered = false;
    list.addEventListener(wanted, () => (isAnswered = true), { once: true });
    part(list, 'retry')!.click();
    await until(() => isAnswered, 'the second answer has come');
    timers.pass(0);
  };

/** A list that reads its event in the address, which is put back. */
const linked = (address: string, events: readonly RawEvent[], attributes: Attributes = {}): State => ({
  reach: async (stage) => {
    const { href } = location;
    history.replaceState(history.state, '', address);
    const shown = answered([{ body: feed(events) }], { id: 'list', 'deep-link': 'query', ...attributes });
    const list = await shown(stage);
    history.replaceState(history.state, '', href);
    return list;
  },
});

/** Opens the dialog of an event by its title. */
const openDetail =
  (i: number): Use =>
  async (list) => {
    list.shadowRoot!.querySelectorAll<HTMLElement>('.events .title :is(a, button)')[i]!.click();
    await until(() => list.shadowRoot!.querySelector('dialog[open]'), 'the dialog is open');
  };

const failure = { status: 404 };

/** A list of two sources, which share an event. */
const ofSources =
  (other: FakeAnswer, attributes: Attributes = {}): State['reach'] =>
  async ({ place, net }) => {
    const [one, two] = [net.url('one.json'), net.url('two.json')];
    net.answer(one, { body: feed(KINDS, { title: 'City of Nakuru' }) });
    net.answer(two, other);
    const list = await mount(create({ src: `${one} ${two}`, ...attributes }, FALLBACK), place);
    const isTold = (): boolean => other.status === undefined || part(list, 'source-error') !== null;
    await until(isTold, 'a failure is told');
    return list;
  };
const otherSource = {
  body: feed([...KINDS.slice(0, 1), event({ id: 'own', title: 'Data clinic', links: WHOLE['links'] })], {
    title: 'Open data Kenya',
  }),
};
const withPictures = KINDS.map((raw) => ({ ...raw, image: PICTURE }));

export const listStates: Readonly<Record<string, State>> = {
  'a list without a feed': {
    reach: async ({ place }) => {
      const list = create({}, FALLBACK);
      place.append(list);
      return rendered(list);
    },
  },
  'a list that loads': { reach: waiting(), says: 1 },
  'a list that has been loading for a while': {
    reach: waiting(async (list, { timers }) => {
      timers.pass(1000);
      await until(() => part(list, 'message')?.textContent, 'it says that it is loading');
    }),
    says: 1,
  },
  'a list that has failed': { reach: answered([failure]), says: 1 },
  'a list that has failed again': { reach: answered([failure, failure], {}, tryAgain('ogp-error')), says: 1 },
  'a list that has recovered': { reach: answered([failure, { body: feed(KINDS) }], {}, tryAgain('ogp-load')) },
  'a list that is tried again': {
    reach: answered([failure, { fault: 'hang' }], {}, async (list, { timers }) => {
      timers.pass(2000);
      await list.updateComplete;
      part(list, 'retry')!.click();
      await list.updateComplete;
    }),
    says: 1,
  },
  'a stale list': { reach: answered([{ body: feed(KINDS) }, failure], {}, (list) => list.reload()), says: 1 },
  'an incomplete list': {
    reach: async (stage) => {
      const next = stage.net.url('next.json');
      stage.net.answer(next, failure);
      return answered([{ body: feed(KINDS, { nextUrl: next }) }])(stage);
    },
  },
  'an empty list': showing([]),
  'an empty list of the past': showing([WHOLE], { when: 'past' }),
  'an empty list with the page’s own words': showing(
    [],
    {},
    undefined,
    '<p slot="empty">Come back <a href="#">soon</a>.</p>',
  ),
  'a failed list with the page’s own words': {
    reach: answered([failure], {}, undefined, '<p slot="error">Ask <a href="#">us</a>.</p>'),
    says: 1,
  },
  'a list without a match': showing(KINDS, { topics: 'media-freedom' }),
  'a list without a match for its reader': showing(KINDS, { choice: 'topics=media-freedom' }),
  'a list': showing(KINDS),
  'a list of pages': showing(KINDS, { 'page-size': '2' }),
  'a list that shows more': showing(many(9), { 'page-size': '3' }, press('more')),
  'a list with all opened': showing(KINDS, {}, openAll),
  'a list by months': showing(KINDS, { 'group-by': 'month' }),
  'a list by countries': showing(KINDS, { 'group-by': 'country' }),
  'a list without groups': showing(KINDS, { 'group-by': 'none' }),
  'a list of the past': showing(
    [1, 2].map((day) =>
      event({ id: `p${day}`, start: `2030-04-0${day}T09:00`, end: undefined, links: WHOLE['links'] }),
    ),
    { when: 'past' },
  ),
  'a list with a heading that is only heard': showing(KINDS, { heading: '' }),
  'a list on the reader’s clock': showing(KINDS, { 'time-zone': 'viewer' }),
  'a list on the events’ clocks': showing(KINDS, { 'time-zone': 'event' }),
  'a compact list': showing(KINDS, { layout: 'compact', 'group-by': 'none' }),
  'a list of several sources': { reach: ofSources(otherSource) },
  'a compact list of several sources': { reach: ofSources(otherSource, { layout: 'compact' }) },
  'a list of which a source has failed': { reach: ofSources(failure), says: 1 },
  'a list of announcements': showing(ANNOUNCEMENTS),
  'a list of announcements without a match for its reader': showing(ANNOUNCEMENTS, { choice: 'topics=media-freedom' }),
  cards: showing(KINDS, { layout: 'cards' }),
  'cards without groups': showing(KINDS, { layout: 'cards', 'group-by': 'none' }, openAll),
  'cards with pictures': showing(withPictures, { layout: 'cards', images: '' }),
  'a list with pictures': showing(withPictures, { images: '' }),
  'a list of hard words': showing(HARD_WORDS, {}, openAll),
  'cards of hard words': showing(HARD_WORDS, { layout: 'cards' }, openAll),
  'a compact list of hard words': showing(HARD_WORDS, { layout: 'compact' }),
  'a list of doubtful times': showing(DOUBTS),
  'cards of doubtful times': showing(DOUBTS, { layout: 'cards' }),
  'a list of registrations': showing(REGISTRATIONS),
  'a list of series': showing(SERIES),
  'a list of collapsed series': showing(SERIES, { series: 'collapse' }),
  'a list of opened series': showing(SERIES, { series: 'collapse' }, openAll),
  'a long list': showing(many(60), { 'page-size': 'all' }),
  'a list with a choice of clocks': showing(KINDS, { 'time-zone-control': '' }),
  'a list with a search for a clock': showing(KINDS, { 'time-zone-control': '' }, (list) => openSearch(list)),
  'a list with clocks that were found': {
    ...showing(KINDS, { 'time-zone-control': '' }, async (list) => {
      const box = await openSearch(list);
      await type(list, box, 'san');
      await until(() => list.shadowRoot!.querySelector('[role="option"]'), 'clocks are found');
    }),
    says: 1,
  },
  'a list with the event of a link': linked('?list.event=e2', many(4)),
  'a list above which the event of a link stands': linked('?list.event=e2', many(4), {
    choice: 'topics=media-freedom',
  }),
  'a list without the event of a link': { ...linked('?list.event=none', many(2)), says: 1 },
  'a list of which something is saved': showing(KINDS, { id: 'list', plan: 'session' }, async (list) => {
    await until(() => list.shadowRoot!.querySelector('[value="save"][aria-pressed]'), 'what keeps the plan is there');
    await list.setPlan([...(list.snapshot?.events.slice(0, 2).map(({ id }) => id) ?? [])]);
    await until(() => part(list, 'my-plan'), 'what shows the plan is there');
    part(list, 'my-plan')!.click();
    await list.updateComplete;
    sessionStorage.clear();
  }),
  'a list with a link to share': showing(KINDS, { actions: 'calendar share' }, async (list) => {
    part(list, 'share')!.click();
    await until(() => part(list, 'share-field'), 'the panel is open');
  }),
  'a list with the dialog of an event': showing([WHOLE, ...DOUBTS], { detail: 'dialog' }, openDetail(0)),
  'a list with the dialog of a doubtful event': showing(
    DOUBTS,
    { detail: 'dialog', 'heading-level': '3' },
    openDetail(0),
  ),
  'a list with an event opened in place': showing([WHOLE, ...DOUBTS], { detail: 'inline' }, async (list, stage) => {
    openAll(list, stage);
    await until(() => list.shadowRoot!.querySelector('.rest'), 'all of the event is there');
  }),
  'a list with "Add to calendar"': showing(KINDS, { actions: 'calendar' }),
  'an open calendar menu': showing([WHOLE], { actions: 'calendar' }, openMenu),
  'an open calendar menu of a time in doubt': showing(DOUBTS, { actions: 'calendar', layout: 'cards' }, openMenu),
  'an open calendar menu of a series': showing(SERIES, { actions: 'calendar', series: 'collapse' }, openMenu),
  'a list with titles that are buttons': showing(KINDS, { detail: 'dialog' }),
  'a list around its filter': {
    reach: async (stage) => {
      const filter = makeFilter({ slot: 'filter', facets: 'topics countries', layout: 'popover' });
      const list = create({ src: stage.net.url() }, FALLBACK);
      list.append(filter);
      stage.net.answer(list.src!, { body: feed(KINDS) });
      await mount(list, stage.place);
      await filled(filter);
      return list;
    },
  },
};

// Who is compared, what is in their cards, and where the benchmark finds the cards in their pages.

/** A script-tag build of ours. */
export interface Build {
  /** Tells it from others in one run; empty where it is the only one. */
  readonly name: string;
  readonly folder: string;
}

/** The file that a page with ours names. */
export const ENTRY = 'ogp-event-widgets.js';

/** Where the site serves a build. @param name The build's. */
export const pathOfBuild = (name: string): string => (name ? `/ours-${name}/` : '/ours/');

/** The title in tables of ours of a build. @param name The build's. */
export const titleOfBuild = (name: string): string => (name ? `ours ${name}` : 'ours');

export interface Contender {
  readonly name: string;
  /** The content of a card of it. */
  readonly shows: string;
  /** The file in pages/ that is bundled and loaded; `null` where the page loads no script of that kind. */
  readonly script: string | null;
  /** Ours: the name of the build, and the attributes of the element. */
  readonly build?: string;
  readonly element?: string;
  /** Which feed: as a publisher writes it, or with the dates of series worked out. */
  readonly feed: 'native' | 'dates';
  /** In whose tree cards are: a selector of a host with a shadow root, or of a plain element. */
  readonly root: string;
  readonly row: string;
  readonly title: string;
  readonly time: string;
  /** Whether all rows are shown at once. */
  readonly all: boolean;
}

const CARD = 'time, title, country, topic chips';
const byHand = {
  feed: 'dates',
  root: '#mount',
  row: '.card',
  title: '.card-title',
  time: '.card-time',
  all: true,
} as const;
const OURS =
  'time in the event’s zone, the reader’s, or both; days of longer events; day headings; linked title; place, country, attendance; topic chips; what is wrong with a date';
function oursOf(build: string): Contender[] {
  const ours = {
    script: null,
    build,
    feed: 'native',
    root: 'ogp-event-list',
    row: '[part~="event"]',
    title: '[part~="title"]',
    time: '[part~="time"]',
    shows: OURS,
  } as const;
  return [
    { ...ours, name: titleOfBuild(build), element: '', all: false },
    { ...ours, name: `${titleOfBuild(build)}, all`, element: 'page-size="all"', all: true },
  ];
}

/** The host page without any contender: what is subtracted for "net". */
export const BARE: Contender = {
  ...byHand,
  name: 'bare page',
  shows: 'nothing',
  script: null,
  root: 'body',
  title: 'h1',
  row: 'h1',
};

const HAND: readonly Contender[] = [
  { ...byHand, name: 'floor-card', script: 'floor-card.ts', shows: CARD },
  { ...byHand, name: 'floor-fast', script: 'floor-fast.ts', shows: CARD },
  { ...byHand, name: 'lit-html', script: 'lit-html.ts', shows: CARD },
];

const CALENDARS: readonly Contender[] = [
  {
    ...byHand,
    name: 'FullCalendar',
    script: 'full-calendar.ts',
    shows: `${CARD}; day headings, longer events under each day; one zone for all`,
  },
  {
    ...byHand,
    name: 'EventCalendar',
    script: 'event-calendar.ts',
    shows: `${CARD}; day headings, longer events under each day; fixed offsets only`,
  },
];

export const YARDSTICK = 'floor-card';

/** @param only `ours` stands for both of ours, `all` for the one that shows all; `null` for everybody. @param builds The names of ours. */
export function chosenContenders(only: readonly string[] | null, builds: readonly string[] = ['']): Contender[] {
  const isChosen = ({ name, build, all }: Contender): boolean =>
    only === null ||
    name === YARDSTICK ||
    only.some((one) => one === name || (build !== undefined && (one === 'ours' || (one === 'all' && all))));
  return [...HAND, ...builds.flatMap(oursOf), ...CALENDARS].filter(isChosen);
}

/** The same contender with the first and the last of the builds. */
export function beforeAndAfter(all: readonly Contender[]): (readonly [before: Contender, after: Contender])[] {
  const ours = all.filter(({ build }) => build !== undefined);
  return ours.flatMap((before) => {
    const after = ours.findLast(({ element }) => element === before.element);
    const isFirst = ours.find(({ element }) => element === before.element) === before;
    return isFirst && after && after !== before ? [[before, after] as const] : [];
  });
}

// Who is compared, what is in their cards, and where the benchmark finds the cards in their pages.

export interface Contender {
  readonly name: string;
  /** What a card of it holds. */
  readonly shows: string;
  /** The file in pages/ that is bundled and loaded; `null` where the page loads no script of that kind. */
  readonly script: string | null;
  /** Ours: the attributes of the element. */
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
const ours = {
  script: null,
  feed: 'native',
  root: 'ogp-event-list',
  row: '[part~="event"]',
  title: '[part~="title"]',
  time: '[part~="time"]',
  shows: OURS,
} as const;

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

export const CONTENDERS: readonly Contender[] = [
  { ...byHand, name: 'floor-card', script: 'floor-card.ts', shows: CARD },
  { ...byHand, name: 'floor-fast', script: 'floor-fast.ts', shows: CARD },
  { ...byHand, name: 'lit-html', script: 'lit-html.ts', shows: CARD },
  { ...ours, name: 'ours', element: '', all: false },
  { ...ours, name: 'ours, all', element: 'page-size="all"', all: true },
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

/** `ours` stands for both of ours, `all` for the one that shows all. */
export function chosenContenders(only: readonly string[] | null): readonly Contender[] {
  if (!only) return CONTENDERS;
  const isChosen = ({ name }: Contender): boolean =>
    name === YARDSTICK ||
    only.some((one) => name === one || (one === 'ours' && name.startsWith('ours')) || `ours, ${one}` === name);
  return CONTENDERS.filter(isChosen);
}

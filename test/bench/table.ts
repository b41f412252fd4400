// The table: who was measured, in rows; what, in columns. Absolute figures for us, ratios for readers.
import { YARDSTICK, beforeAndAfter, type Contender } from './contenders.js';
import type { BenchSite } from './site.js';
import { figure, markdown, short, type Figure } from './statistics.js';
import type { Visit } from './visit.js';

/** Everything measured of one contender, with one feed at one speed. */
export interface Measured {
  readonly contender: Contender;
  readonly visits: readonly Visit[];
  readonly evaluation: readonly number[];
}

export interface Weights {
  readonly entry: { readonly brotli: number; readonly gzip: number; readonly requests: number };
  readonly firstEvent: { readonly brotli: number; readonly gzip: number; readonly requests: number };
  readonly idle: { readonly brotli: number; readonly gzip: number; readonly requests: number };
  readonly styles: number;
}

/** Bytes of scripts: what the script tag loads at once, all that was asked for before the first event was seen, and until the page was idle. */
export function weightsOf({ contender, visits }: Measured, site: BenchSite): Weights {
  const { requests, firstEvent } = visits[0]!;
  const scripts = requests.filter(({ path }) => path.endsWith('.js'));
  const sum = (paths: readonly string[]): Weights['entry'] => ({
    brotli: paths.reduce((all, path) => all + site.weightOf(path).brotli, 0),
    gzip: paths.reduce((all, path) => all + site.weightOf(path).gzip, 0),
    requests: paths.length,
  });
  return {
    entry: sum(site.entryOf(contender)),
    firstEvent: sum(scripts.filter(({ start }) => start < firstEvent).map(({ path }) => path)),
    idle: sum(scripts.map(({ path }) => path)),
    styles: sum(requests.filter(({ path }) => path.endsWith('.css')).map(({ path }) => path)).brotli,
  };
}

interface Column {
  readonly name: string;
  readonly of: (visit: Visit) => number | undefined;
  /** Less what the bare host page takes. */
  readonly net?: true;
  /** Shown as it is, since the yardstick has none. */
  readonly absolute?: true;
}

export const COLUMNS: readonly Column[] = [
  { name: 'first event', of: (v) => v.firstEvent, net: true },
  { name: 'all rows', of: (v) => v.allRows, net: true },
  { name: 'main thread', of: (v) => v.mainThread, net: true },
  { name: 'long tasks', of: (v) => v.longTasks },
  { name: 'longest task', of: (v) => v.longest },
  { name: 'heap', of: (v) => v.heap, net: true },
  { name: 'DOM heap', of: (v) => v.domHeap, net: true },
  { name: 'elements', of: (v) => v.elements, net: true },
  { name: 'filter, first', of: (v) => v.acted['filter, first']?.laidOut },
  { name: 'filter', of: (v) => v.acted.filter?.laidOut },
  { name: 'filter, main thread', of: (v) => v.acted.filter?.mainThread },
  { name: 'filter off', of: (v) => v.acted['filter off']?.laidOut },
  { name: 'zone, first', of: (v) => v.acted['zone, first']?.laidOut },
  { name: 'zone', of: (v) => v.acted.zone?.laidOut },
  { name: 'zone, main thread', of: (v) => v.acted.zone?.mainThread },
  { name: 'show more', of: (v) => v.acted.more?.laidOut, absolute: true },
  { name: 'layout shift', of: (v) => v.layoutShift, absolute: true },
  { name: 'shift in scrolling', of: (v) => v.scrollShift, absolute: true },
];

export interface Line {
  readonly name: string;
  readonly figures: ReadonlyMap<string, Figure>;
}

export function linesOf(all: readonly Measured[], bare: Measured): Line[] {
  const bareOf = (column: Column): number => (column.net ? figure(bare.visits.map((v) => column.of(v)!)).median : 0);
  return all.map(({ contender, visits, evaluation }) => {
    const figures = new Map<string, Figure>();
    if (evaluation.length) figures.set('script evaluation', figure(evaluation));
    for (const column of COLUMNS) {
      // Who shows a page of the rows never shows all.
      if (column.name === 'all rows' && !contender.all) continue;
      const values = visits.map((v) => column.of(v)).filter((value): value is number => value !== undefined);
      const less = bareOf(column);
      if (values.length) figures.set(column.name, figure(values.map((value) => value - less)));
    }
    return { name: contender.name, figures };
  });
}

const isHeap = (name: string): boolean => name.endsWith('heap');

/** Medians with their ranges, in milliseconds, megabytes or plain numbers. */
export function absoluteTable(lines: readonly Line[]): string {
  const names = ['script evaluation', ...COLUMNS.map(({ name }) => name)];
  const words = (name: string, found: Figure | undefined): string => {
    if (!found) return '–';
    const unit = isHeap(name) ? 1e6 : 1;
    const [median, least, most] = [found.median, found.least, found.most].map((value) => short(value / unit));
    return least === most ? median! : `${median} (${least}–${most})`;
  };
  return markdown(
    ['ms, MB', ...lines.map(({ name }) => name)],
    names.map((name) => [name, ...lines.map(({ figures }) => words(name, figures.get(name)))]),
  );
}

/** Each median divided by the yardstick's. */
export function ratioTable(lines: readonly Line[], weights: ReadonlyMap<string, Weights>): string {
  const yardstick = lines.find(({ name }) => name === YARDSTICK)!;
  const kB = (bytes: number): string => short(bytes / 1000);
  const byWeight: readonly [string, (weight: Weights) => string][] = [
    ['entry, brotli kB', ({ entry }) => kB(entry.brotli)],
    ['entry, gzip kB', ({ entry }) => kB(entry.gzip)],
    ['until first event, brotli kB', ({ firstEvent }) => kB(firstEvent.brotli)],
    ['until idle, brotli kB', ({ idle }) => kB(idle.brotli)],
    ['until idle, gzip kB', ({ idle }) => kB(idle.gzip)],
    ['scripts requested', ({ idle }) => String(idle.requests)],
    ['style sheets, brotli kB', ({ styles }) => kB(styles)],
  ];
  const ratio = (name: string, found: Figure | undefined): string => {
    const one = yardstick.figures.get(name)?.median;
    return found && one ? short(found.median / one) : '–';
  };
  const compared = ['script evaluation', ...COLUMNS.filter(({ absolute }) => !absolute).map(({ name }) => name)];
  return markdown(
    [`ratio to ${YARDSTICK}`, ...lines.map(({ name }) => name)],
    [
      ...byWeight.map(([name, of]) => [name, ...lines.map((line) => of(weights.get(line.name)!))]),
      ...compared.map((name) => [name, ...lines.map(({ figures }) => ratio(name, figures.get(name)))]),
      ...COLUMNS.filter(({ absolute }) => absolute).map(({ name }) => [
        name === 'show more' ? 'show more, ms' : name,
        ...lines.map(({ figures }) => (figures.has(name) ? short(figures.get(name)!.median) : '–')),
      ]),
    ],
  );
}

/**
 * The last build divided by the first, round by round, since the two of a round stand closest in time: the median, and the range, which says
 * how much of it is noise. `null` where there is one build.
 */
export function changeTable(all: readonly Measured[], bare: Measured): string | null {
  const of = (contender: Contender): Measured => all.find((one) => one.contender === contender)!;
  const pairs = beforeAndAfter(all.map(({ contender }) => contender));
  if (pairs.length === 0) return null;
  const cell = (column: Column, before: Contender, after: Contender): string => {
    if (column.name === 'all rows' && !after.all) return '–';
    const less = column.net ? figure(bare.visits.map((visit) => column.of(visit)!)).median : 0;
    const ratios = of(before).visits.flatMap((visit, round) => {
      const [one, other] = [column.of(visit), column.of(of(after).visits[round]!)];
      return one !== undefined && other !== undefined && one > less ? [(other - less) / (one - less)] : [];
    });
    if (ratios.length === 0) return '–';
    const { median, least, most } = figure(ratios);
    return `${short(median)} (${short(least)}–${short(most)})`;
  };
  return markdown(
    ['ratio, round by round', ...pairs.map(([before, after]) => `${after.name} to ${before.name}`)],
    COLUMNS.map((column) => [column.name, ...pairs.map(([before, after]) => cell(column, before, after))]),
  );
}

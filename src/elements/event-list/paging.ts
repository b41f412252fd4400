import type { Row } from '../../core/listing/row.js';
import type { GradualRows } from './gradual-rows.js';

interface PagingSettings {
  readonly src: string | null;
  readonly pageSize: number | 'all';
}

const EVERYTHING = Number.MAX_SAFE_INTEGER;

/** Returns for how many events some rows stand: each day of an event that takes several is a row. */
export const eventsIn = (rows: readonly Row[]): number => new Set(rows.map(({ occurrence }) => occurrence)).size;

/** Shows the rows of a list page by page, and builds those of a long page little by little. */
export class Paging {
  readonly #settings: PagingSettings;
  readonly #gradual: GradualRows;
  /** How many rows are shown, and for which settings that holds. */
  #limit = 0;
  #limitFor = '';

  constructor(settings: PagingSettings, gradual: GradualRows) {
    this.#settings = settings;
    this.#gradual = gradual;
  }

  get limit(): number {
    return this.#limit;
  }

  /** Goes back to the first page if the page author has set another feed or size. */
  update(): void {
    const { pageSize, src } = this.#settings;
    const limitFor = `${pageSize} ${src}`;
    if (limitFor === this.#limitFor) return;
    this.#limitFor = limitFor;
    this.#limit = pageSize === 'all' ? EVERYTHING : pageSize;
    this.#gradual.reset();
  }

  /** Shows one page more. Returns the index of its first row. */
  showMore(): number {
    const before = this.#limit;
    this.#limit += this.#size;
    this.#gradual.reach(before + 1);
    return before;
  }

  /** Returns how many events the next page would add, counted as the summary counts: the days of one event are one. `null`: no page. */
  more(rows: readonly Row[]): number | null {
    if (rows.length <= this.#limit) return null;
    return eventsIn(rows.slice(0, this.#limit + this.#size)) - eventsIn(rows.slice(0, this.#limit));
  }

  get #size(): number {
    return Number(this.#settings.pageSize);
  }
}

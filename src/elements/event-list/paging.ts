import { eventsIn, rowsFor } from '../../core/listing/pages.js';
import type { Row } from '../../core/listing/row.js';
import type { GradualRows } from './gradual-rows.js';

interface PagingSettings {
  readonly src: string | null;
  readonly pageSize: number | 'all';
}

const EVERYTHING = Number.MAX_SAFE_INTEGER;

/** Shows the events of a list page by page, and builds the rows of a long page little by little. */
export class Paging {
  readonly #settings: PagingSettings;
  readonly #gradual: GradualRows;
  /** How many events are shown, and for which settings that holds. */
  #limit = 0;
  #limitFor = '';

  constructor(settings: PagingSettings, gradual: GradualRows) {
    this.#settings = settings;
    this.#gradual = gradual;
  }

  /** Returns how many of `rows` are shown. */
  end(rows: readonly Row[]): number {
    return rowsFor(this.#limit, rows);
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

  /** Shows one page more of `rows`. Returns the index of its first row. */
  showMore(rows: readonly Row[]): number {
    const before = this.end(rows);
    this.#limit += this.#size;
    this.#gradual.reach(before + 1);
    return before;
  }

  /** Shows so many pages of `rows` that one of them is shown. */
  reach(rows: readonly Row[], index: number): void {
    while (this.end(rows) <= index) this.showMore(rows);
    this.#gradual.reach(index + 1);
  }

  /** Returns how many events the next page would add; 0 for no page. */
  more(rows: readonly Row[]): number {
    return eventsIn(rows.slice(this.end(rows), rowsFor(this.#limit + this.#size, rows)));
  }

  get #size(): number {
    return Number(this.#settings.pageSize);
  }
}

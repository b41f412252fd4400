import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { nothing } from 'lit/html.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { SourceState } from '../../core/feed/feed.js';
import type { Language } from '../../locales/language.js';
import { LazyPart } from './lazy-part.js';
import type { SourceReport } from './source-report.js';
import type { FailureHost } from './tell-failure.js';

/** Tells of several sources, see {@link SourceReport}: a chunk of its own, loaded for the first host that has several. */
export class LazySourceReport {
  readonly #sources: () => readonly SourceState[] | undefined;
  readonly #report: LazyPart<SourceReport>;

  /** @param sources Returns the sources of its feed, if there are several. */
  constructor(
    host: FailureHost & ReactiveControllerHost,
    announcer: Announcer,
    sources: () => readonly SourceState[] | undefined,
  ) {
    this.#sources = sources;
    this.#report = new LazyPart(host, 'what tells of single sources', async () => {
      const { SourceReport } = await import('./source-report.js');
      return new SourceReport(host, announcer);
    });
  }

  get isLoading(): boolean {
    return this.#report.isLoading;
  }

  /** Whether any of them has failed: ages may be shown then. */
  get hasFailed(): boolean {
    return this.#sources()?.some(({ state }) => state.error) ?? false;
  }

  render(language: Language): readonly TemplateResult[] | typeof nothing {
    return this.#report.value?.render(language, this.#sources() ?? []) ?? nothing;
  }

  /** For the host to call after each update. */
  tell(language: Language): void {
    const sources = this.#sources();
    if (sources) this.#report.want()?.tell(language, sources);
  }
}

import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { nothing } from 'lit/html.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { SourceState } from '../../core/feed/feed.js';
import type { Language } from '../../locales/language.js';
import type { ReportHost, SourceReport } from './source-report.js';

/** Tells of several sources, see {@link SourceReport}: a chunk of its own, loaded for the first host that has several. */
export class LazySourceReport {
  readonly #host: ReportHost & ReactiveControllerHost;
  readonly #announcer: Announcer;
  readonly #sources: () => readonly SourceState[] | undefined;
  #report: SourceReport | null = null;
  #loading: Promise<void> | null = null;

  /** @param sources Returns the sources of its feed, if there are several. */
  constructor(
    host: ReportHost & ReactiveControllerHost,
    announcer: Announcer,
    sources: () => readonly SourceState[] | undefined,
  ) {
    this.#host = host;
    this.#announcer = announcer;
    this.#sources = sources;
  }

  get isLoading(): boolean {
    return this.#loading !== null;
  }

  /** Whether any of them has failed: ages may be shown then. */
  get hasFailed(): boolean {
    return this.#sources()?.some(({ state }) => state.error) ?? false;
  }

  render(language: Language): readonly TemplateResult[] | typeof nothing {
    return this.#report?.render(language, this.#sources() ?? []) ?? nothing;
  }

  /** For the host to call after each update. */
  tell(language: Language): void {
    const sources = this.#sources();
    if (!sources) return;
    if (this.#report) this.#report.tell(language, sources);
    else this.#loading ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { SourceReport } = await import('./source-report.js');
      this.#report = new SourceReport(this.#host, this.#announcer);
    } catch {
      // Then nothing is told of single sources.
    }
    this.#loading = null;
    this.#host.requestUpdate();
  }
}

import { nothing, type TemplateResult } from 'lit/html.js';
import type { ZoneControl, ZoneControlFacts, ZoneControlHost } from './zone-control.js';

/** Keeps the control of zones out of pages that do not ask for it: it is loaded when first rendered, beside the feed. */
export class LazyZoneControl {
  readonly #host: ZoneControlHost;
  #control: ZoneControl | null = null;
  #loading = false;

  constructor(host: ZoneControlHost) {
    this.#host = host;
  }

  /** @param facts `null` while there is nothing to show. */
  render(facts: ZoneControlFacts | null): TemplateResult | typeof nothing {
    if (!this.#control) void this.#load();
    return (facts && this.#control?.render(facts)) ?? nothing;
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      const { ZoneControl } = await import('./zone-control.js');
      this.#control = new ZoneControl(this.#host);
      this.#host.requestUpdate();
    } catch {
      this.#host.warn('the control of time zones did not load; times are shown as the page says.');
    }
  }
}

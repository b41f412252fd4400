import { nothing, type TemplateResult } from 'lit/html.js';
import type { Announcer } from '../../controllers/announcer.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { ViewPool } from '../../controllers/view.js';
import type { ZoneChoiceController } from '../../controllers/zone-choice.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import { OgpZoneChangeEvent } from '../../events.js';
import { LazyPart } from '../base/lazy-part.js';
import type { EventListHost } from './event-list-settings.js';
import type { ZoneControl } from './zone-control.js';

/** Keeps the control of zones out of pages that do not ask for it: it is loaded when first rendered, beside the feed. */
export class LazyZoneControl {
  readonly #host: EventListHost;
  readonly #locale: LocaleController;
  readonly #announcer: Announcer;
  readonly #zone: LazyPart<ZoneChoiceController>;
  readonly #control: LazyPart<ZoneControl>;

  constructor(
    host: EventListHost,
    locale: LocaleController,
    announcer: Announcer,
    zone: LazyPart<ZoneChoiceController>,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#announcer = announcer;
    this.#zone = zone;
    this.#control = new LazyPart(host, 'the control of time zones', () => this.#load());
  }

  /** Whether it is on its way. */
  get isLoading(): boolean {
    return this.#control.isLoading;
  }

  async #load(): Promise<ZoneControl> {
    const [{ ZoneControl }, zone] = await Promise.all([import('./zone-control.js'), this.#zone.load()]);
    if (!zone) throw new Error('What it chooses did not load.');
    const host = this.#host;
    return new ZoneControl({
      language: () => this.#locale.language,
      root: host.renderRoot as ShadowRoot,
      addStyles: (styles) => host.addStyles(styles),
      updated: () => host.updateComplete,
      requestUpdate: () => host.requestUpdate(),
      say: (message) => this.#announcer.say(message),
      warn: (message) => host.warn(message),
      choose: (chosen) => {
        zone.choose(chosen === 'auto' ? null : chosen);
        host.dispatchEvent(new OgpZoneChangeEvent(chosen));
      },
    });
  }

  /** @param pool `null` while there is nothing to show. @param occurrences Those of the whole feed: its zones are offered. */
  render(pool: ViewPool | null, occurrences: readonly Occurrence[]): TemplateResult | typeof nothing {
    const control = this.#control.want();
    if (!control || !pool) return nothing;
    const { rows, query } = pool;
    const first = rows.find(({ display }) => typeof display.primary?.offset === 'number');
    return control.render({
      author: this.#host.timeZone,
      shown: query.zone,
      viewer: query.viewer,
      occurrences,
      atMs: first?.occurrence.startMs ?? query.nowMs,
    });
  }
}

import type { ZoneChoiceController } from '../../controllers/zone-choice.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import { LazyPart } from '../base/lazy-part.js';
import type { DeepLink } from './actions/deep-link.js';
import type { Detail } from './actions/detail.js';
import type { InlineDetail } from './actions/inline-detail.js';
import type { Plan } from './actions/plan.js';
import type { Tools } from './actions/tools.js';
import { detailOf } from './detail-of.js';
import type { JsonLd } from './json-ld.js';
import type { ListState } from './list-state.js';
import type { TakeOver } from './take-over.js';

/** The parts of a list in chunks of their own, which are loaded when its settings or its reader want them. */
export class LazyParts {
  readonly #list: ListState;
  readonly deepLink: LazyPart<DeepLink>;
  readonly detail: LazyPart<Detail>;
  readonly inline: LazyPart<InlineDetail>;
  readonly plan: LazyPart<Plan>;
  readonly takeOver: LazyPart<TakeOver>;
  readonly tools: LazyPart<Tools>;
  readonly jsonLd: LazyPart<JsonLd>;
  readonly zone: LazyPart<ZoneChoiceController>;

  constructor(list: ListState) {
    this.#list = list;
    const { host } = list;
    this.deepLink = new LazyPart(host, 'the event of a link', () =>
      import('./actions/deep-link.js').then(({ DeepLink }) => new DeepLink(list)),
    );
    this.detail = new LazyPart(host, 'the detail of events', () =>
      import('./actions/detail.js').then(({ Detail }) => new Detail(list)),
    );
    this.inline = new LazyPart(host, 'the rest of an event', () =>
      import('./actions/inline-detail.js').then(({ InlineDetail }) => new InlineDetail(list)),
    );
    this.plan = new LazyPart(host, 'the plan of readers', () =>
      import('./actions/plan.js').then(({ Plan }) => new Plan(list)),
    );
    this.takeOver = new LazyPart(host, 'take-over.js', () =>
      import('./take-over.js').then(({ TakeOver }) => new TakeOver(list)),
    );
    this.tools = new LazyPart(host, 'the buttons in the head', () =>
      import('./actions/tools.js').then(({ Tools }) => new Tools(list)),
    );
    this.jsonLd = new LazyPart(host, 'json-ld', () => import('./json-ld.js').then(({ JsonLd }) => new JsonLd(list)));
    this.zone = new LazyPart(host, 'the choice of a time zone', () =>
      import('../../controllers/zone-choice.js').then(
        ({ ZoneChoiceController }) => new ZoneChoiceController(host, host),
      ),
    );
  }

  /** Opens the dialog of an event by its title. A click that asks for another tab is the browser's. */
  select(occurrence: Occurrence, event: MouseEvent): void {
    if (detailOf(this.#list.host) !== 'dialog' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.detail.load().then((detail) => detail?.open(occurrence));
  }

  near(occurrence: Occurrence, title: Element): void {
    if (detailOf(this.#list.host) !== 'dialog') return;
    void this.detail.load().then((detail) => detail?.near(occurrence, title));
  }

  /** Completes what an entry shows of its event once it is opened. */
  toggled({ target }: Event): void {
    const details = target as HTMLDetailsElement;
    if (detailOf(this.#list.host) !== 'inline' || !details.matches('.body > details')) return;
    void this.inline.load().then((inline) => inline?.toggled(details));
  }
}

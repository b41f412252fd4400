import { OgpCountdown } from '../../elements/countdown/ogp-countdown.js';
import { OgpEventList } from '../../elements/event-list/ogp-event-list.js';
import { OgpTopicFilter } from '../../elements/topic-filter/ogp-topic-filter.js';
import type { ElementFacts, SettingFact, SettingFacts } from '../description.js';

type ElementClass = typeof OgpCountdown | typeof OgpEventList | typeof OgpTopicFilter;

/** Returns the attributes of an element with their defaults, as the element itself declares them. */
function factsOf(Element: ElementClass): SettingFacts {
  const defaults = new Element() as unknown as Readonly<Record<PropertyKey, unknown>>;
  const facts = new Map<string, SettingFact>();
  for (const [name, { attribute, type, converter }] of Element.elementProperties) {
    if (typeof attribute !== 'string') continue;
    const value = defaults[name];
    const text = typeof converter === 'object' ? converter.toAttribute?.(value, type) : value;
    const initial = typeof text === 'string' || typeof text === 'number' ? String(text) : null;
    facts.set(attribute, { isBoolean: type === Boolean, initial });
  }
  // A global attribute (HTML Standard) that all of them obey.
  facts.set('lang', { isBoolean: false, initial: null });
  return facts;
}

/** Returns what the elements declare. The elements must be defined. */
export const elementFacts = (): ElementFacts => ({
  'event-list': factsOf(OgpEventList),
  countdown: factsOf(OgpCountdown),
  'topic-filter': factsOf(OgpTopicFilter),
});

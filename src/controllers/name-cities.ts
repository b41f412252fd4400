import type { ReactiveControllerHost } from 'lit';
import type { CityNames } from '../locales/language.js';
import { loadCities } from '../locales/load-cities.js';

interface Named {
  readonly language: { readonly lang: string };
  /** Takes the names, and the host renders again. */
  name(cities: CityNames, lang: string): void;
}

/** The newest request of each element. */
const asked = new WeakMap<Named, { readonly lang: string; readonly named: Promise<void> }>();

/**
 * Names the cities that an element shows. Until the names arrive, and where they do not, cities are called as `zoneCity` does.
 *
 * It may be called for every city of a render.
 *
 * @returns Settles once they are named, or cannot be. Never rejects.
 */
export function nameCities(host: ReactiveControllerHost & Element, locale: Named): Promise<void> {
  const { lang } = locale.language;
  const last = asked.get(locale);
  if (last?.lang === lang) return last.named;
  const named = nameIn(lang, host, locale);
  asked.set(locale, { lang, named });
  return named;
}

async function nameIn(lang: string, host: ReactiveControllerHost & Element, locale: Named): Promise<void> {
  const cities = await loadCities(lang);
  // Where they do not load, the element does not ask again before its language changes.
  if (!cities) return;
  // Other names are in another order: not below the hand of a reader who is choosing a clock.
  if (host.shadowRoot?.querySelector('.zone:focus-within')) await focusToLeave(host, host.shadowRoot);
  asked.delete(locale);
  locale.name(cities, lang);
}

/** Resolves when nothing in the choice of clocks has focus any more, or the choice is gone. */
function focusToLeave(host: ReactiveControllerHost, root: ShadowRoot): Promise<void> {
  return new Promise((resolve) => {
    // With an update of the host the choice may go while it has focus, of which not every browser tells.
    const watch = {
      hostUpdated: (): void => {
        if (root.querySelector('.zone:focus-within')) return;
        host.removeController(watch);
        root.removeEventListener('focusout', onFocusOut);
        resolve();
      },
    };
    const onFocusOut = ({ relatedTarget: next }: FocusEventInit): void => {
      // From one field of the choice to another, nothing has focus for a moment.
      if (!root.contains(next as Node | null) || !(next as Element).closest('.zone')) watch.hostUpdated();
    };
    host.addController(watch);
    root.addEventListener('focusout', onFocusOut);
  });
}

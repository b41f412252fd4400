import { asObject, own } from '../../json.js';
import { countryCodes } from '../../countries/codes.js';
import { countryCode, englishCountry, foldCountry } from '../../countries/country-code.js';
import type { TimeSlice } from '../../yield-to-page.js';
import { lastPart, string } from './values.js';

/** Where a country's code belongs once it is known. */
interface Gap {
  readonly names: readonly string[];
  readonly fill: (code: string) => void;
}

/**
 * Finds countries by code or English name at once, and by their names in other languages at the end, with a table that is only loaded
 * where a document needs it.
 */
export class Countries {
  readonly #gaps: Gap[] = [];

  /** Writes into `target` the country that `values` name: its code, or else what is published, for the normaliser to record. */
  fill<Key extends string>(target: { [K in Key]?: string }, key: Key, values: readonly unknown[]): void {
    const names: string[] = [];
    for (const item of values.slice(0, 10)) {
      const node = asObject(item);
      const said = node
        ? [
            own(node, 'identifier'),
            own(node, 'name'),
            own(node, 'alternateName'),
            own(node, '@value'),
            own(node, '@id'),
          ]
        : [item];
      for (const one of said) {
        const words = string(one);
        const name = /^https?:/i.test(words) ? lastPart(words) : words;
        if (name) names.push(name);
      }
    }
    if (!names.length) return;
    for (const name of names) {
      const code = countryCode(name);
      if (code) {
        target[key] = code;
        return;
      }
    }
    target[key] = names[0];
    this.#gaps.push({ names, fill: (code) => (target[key] = code) });
  }

  /** Looks up what is no code and no English name. Without the table, should it not load, the names stay as they are. */
  async settle(slice: TimeSlice): Promise<void> {
    if (!this.#gaps.length) return;
    const table = await import('../../countries/native-names.js').catch(() => null);
    if (!table) return;
    const common = { codes: countryCodes(), fold: foldCountry, english: englishCountry };
    const known = new Map<string, string | null>();
    for (const { names, fill } of this.#gaps) {
      for (const name of names) {
        if (slice.step()) await slice.next();
        let code = known.get(name);
        if (code === undefined) known.set(name, (code = table.countryNamed(name, common)));
        if (!code) continue;
        fill(code);
        break;
      }
    }
  }
}

import { countryCodes } from '../countries/codes.js';
import { countryCode, englishCountry, foldCountry } from '../countries/country-code.js';
import type { TimeSlice } from '../yield-to-page.js';

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

  /**
   * Writes the country into `target`: its code, or else the first name as published, for the normaliser to record.
   *
   * @param names What the document calls the country: codes and names, the best first.
   */
  fill<Key extends string>(target: { [K in Key]?: string }, key: Key, names: readonly string[]): void {
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
    const table = await import('../countries/native-names.js').catch(() => null);
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

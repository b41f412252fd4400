import { asObject, own, shown, type Raw } from '../../json.js';
import type { RawIssue, RawIssues } from '../../raw-issues.js';
import { TimeSlice } from '../../yield-to-page.js';

/** Properties of a Meeting that hold objects which others may name by their address. */
const EMBEDDED = ['location', 'organization'] as const;

/** Finds the objects that a property holds, embedded or by address; counts the addresses that lead out of the document. */
export class References {
  readonly #known = new Map<string, Raw>();
  readonly #missing = new Map<string, number>();

  /** Collects the objects in a document that have an address. */
  static async of(items: readonly unknown[]): Promise<References> {
    const references = new References();
    const slice = new TimeSlice();
    for (const item of items) {
      if (slice.step()) await slice.next();
      const object = asObject(item);
      if (!object) continue;
      references.#keep(object);
      for (const key of EMBEDDED) for (const part of [own(object, key)].flat()) references.#keep(asObject(part));
    }
    return references;
  }

  #keep(object: Raw | null): void {
    const id = object && own(object, 'id');
    if (typeof id === 'string') this.#known.set(id, object!);
  }

  /** Returns the objects of a property, lone or in a list. @param issues Takes what else stands there. */
  objects(from: Raw, key: string, issues: RawIssue[]): Raw[] {
    const found: Raw[] = [];
    for (const item of [own(from, key)].flat()) {
      const object = asObject(item) ?? (typeof item === 'string' ? this.#known.get(item) : undefined);
      if (object) found.push(object);
      else if (typeof item === 'string') this.#missing.set(key, (this.#missing.get(key) ?? 0) + 1);
      else if (item !== undefined) {
        const fault = {
          code: 'invalid-field',
          reason: 'not-expected',
          value: shown(item),
          expected: 'object',
        } as const;
        issues.push({ fault, field: key });
      }
    }
    return found;
  }

  /** Records, once for the feed, how many objects the document only names: what they say is not shown. */
  report(issues: RawIssues): void {
    for (const [field, count] of this.#missing) {
      issues.add(null, { fault: { code: 'invalid-feed-field', reason: 'missing-parts', count }, field });
    }
  }
}

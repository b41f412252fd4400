import { hash } from '../hash.js';
import { cleanText } from '../text.js';
import type { Context } from './context.js';
import { asObject, own, shown, type Raw } from '../json.js';

const MAX_ID = 255;

/** An id as it may be used, `''` where there is none: clean, without spaces, at most 255 characters. */
export function fixId(raw: unknown): string {
  if (typeof raw === 'number' && Number.isFinite(raw)) return String(raw);
  return typeof raw === 'string' ? cleanText(raw.slice(0, MAX_ID)).replace(/\s+/g, '-') : '';
}

function words(raw: unknown): string {
  const map = asObject(raw);
  const values: readonly unknown[] = map ? Object.values(map) : Array.isArray(raw) ? raw : [raw];
  return values.filter((value) => typeof value === 'string').join('\t');
}

/** An id made of what tells an event from others and rarely changes, so that it is the same at the next reading. */
function derivedId(from: Raw): string {
  const text = ['title', 'start', 'whenText', 'countries'].map((key) => words(own(from, key))).join('\n');
  // 64 bits are enough to tell 20,000 events apart.
  const [a, b] = hash(text.slice(0, 2000));
  return `event-${a.toString(36)}${b.toString(36)}`;
}

/** Gives every event of a feed an id of its own. */
export class Ids {
  /** Each id in use, with the number of the last suffix tried on it. */
  readonly #taken = new Map<string, number>();

  /** The event's id, or one derived from its content; `isNew` where no event before it had it. */
  claim(from: Raw): { id: string; isNew: boolean; isOwn: boolean } {
    const published = fixId(own(from, 'id'));
    const id = published || derivedId(from);
    const unique = this.unique(id);
    return { id: unique, isNew: unique === id, isOwn: published !== '' };
  }

  /** `id` itself, or with the first free suffix (`~2`). */
  unique(id: string): string {
    let count = this.#taken.get(id);
    if (count === undefined) {
      this.#taken.set(id, 1);
      return id;
    }
    let next: string;
    do next = `${id}~${++count}`;
    while (this.#taken.has(next));
    this.#taken.set(id, count);
    this.#taken.set(next, 1);
    return next;
  }
}

/** Claims an id and records what was wrong with the published one. @param demanded Whether the format asks for ids at all. */
export function claimId(ctx: Context, ids: Ids, from: Raw, demanded: boolean): string {
  const { id, isNew, isOwn } = ids.claim(from);
  const raw = own(from, 'id');
  ctx.eventId = id;
  if (!isOwn) {
    if (demanded) ctx.report({ code: 'no-id', readAs: id }, 'id');
  } else if (!isNew) {
    ctx.report({ code: 'duplicate-id', reason: 'same-page', value: shown(raw), readAs: id }, 'id');
  } else if (String(raw) !== id) {
    ctx.report({ code: 'invalid-field', reason: 'changed-id', value: shown(raw), readAs: id }, 'id');
  }
  return id;
}

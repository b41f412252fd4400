import { cleanText, LINE_CAP, truncateText } from './text.js';

/** An object from a feed: only own, known keys are read from it. */
export type Raw = Readonly<Record<string, unknown>>;

/** The one empty list: most events have several. */
export const NONE: readonly never[] = Object.freeze([]);

/** The object that a value is, or `null` for arrays and everything else. */
export function asObject(raw: unknown): Raw | null {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Raw) : null;
}

/** A field of an object, `undefined` where it is absent or `null`: never what a page added to a prototype. */
export function own(from: Raw, key: string): unknown {
  // Most known fields are absent from most events: looking first and asking whose it is afterwards is half the work.
  const value = from[key] ?? undefined;
  return value === undefined || Object.hasOwn(from, key) ? value : undefined;
}

/** A value as it may stand in a sentence. */
export function shown(raw: unknown): string {
  if (typeof raw === 'string') return `“${truncateText(cleanText(raw.slice(0, 200)), 60)}”`;
  return Array.isArray(raw) ? 'a list' : typeof raw === 'object' ? 'an object' : String(raw);
}

/** A string or number as one clean line, `''` where it is neither. */
export function asLine(raw: unknown, cap = LINE_CAP): string {
  if (typeof raw === 'number' && Number.isFinite(raw)) return String(raw);
  return typeof raw === 'string' ? truncateText(cleanText(raw.slice(0, cap * 16)), cap) : '';
}

/** A BCP 47 tag in shape (`es`, `pt-BR`, `sgn-US`), or `null`. `pt_BR`, as many systems write it, is read as `pt-BR`. */
export function asLanguage(raw: unknown): string | null {
  if (typeof raw !== 'string' || raw.length > 35) return null;
  const tag = raw.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : null;
}

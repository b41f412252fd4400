import type { RawText } from '../model/raw-feed.js';
import { htmlToText } from './html-to-text.js';

/** Returns a published text without HTML. Any other value stays as it is, for `normalize` to judge. */
export const plainText = (raw: unknown): RawText | undefined =>
  typeof raw === 'string' ? htmlToText(raw) || undefined : ((raw ?? undefined) as RawText | undefined);

/** Returns a published text without HTML; `''` for any other value. */
export const plainWords = (raw: unknown): string => (typeof raw === 'string' ? htmlToText(raw) : '');

import type { Text, TextLink } from '../model/event.js';
import { own, type Raw } from '../json.js';
import { leaveOut, readList, readUrl } from './fields.js';
import { within } from './nested-fields.js';
import type { Context } from './context.js';

/** A name of a server, as it may stand among the words of a link; an `@` before it makes it the name of an account. */
const HOST = /(?:^|[^\p{L}\p{N}@._-])((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/u;

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Whether words may lead to an address: they name no server, or the one that the link opens. */
function isHonest(words: string, url: string): boolean {
  const host = HOST.exec(words)?.[1];
  try {
    return !host || hostOf(`https://${host}`) === hostOf(url);
  } catch {
    return false;
  }
}

/** Reads the links among the words of an event's texts. What is not at its place in any wording is left out. */
export function readTextLinks(ctx: Context, from: Raw, texts: readonly (Text | null)[]): readonly TextLink[] {
  const isThere = (text: string, at: number): boolean =>
    texts.some((wordings) => wordings?.some(({ value }) => value.startsWith(text, at)));
  const textLink = (_: Context, link: Raw): TextLink | null => {
    const [at, text] = [own(link, 'at'), own(link, 'text')];
    const url = readUrl(ctx, link, 'url');
    if (url === null) return own(link, 'url') ? null : leaveOut(ctx, 'url', own(link, 'url'), 'url');
    const isSound = typeof text === 'string' && /^.+$/.test(text) && Number.isSafeInteger(at) && (at as number) >= 0;
    if (!isSound || !isThere(text, at as number) || !isHonest(text, url)) return leaveOut(ctx, 'text', text, 'passage');
    return Object.freeze({ at: at as number, text, url });
  };
  return readList(ctx, from, 'textLinks', 100, (_, raw, key) => within(ctx, raw, key, textLink));
}

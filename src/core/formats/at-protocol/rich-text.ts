import type { RawTextLink } from '../../model/raw-feed.js';
import { asLine, asObject, own, type Raw } from '../../json.js';
import { cleanText } from '../../text.js';

/** A text as it will be shown, and the links among its words. */
export interface RichText {
  readonly text: string;
  readonly links: readonly RawTextLink[];
  /** Facets that are at no place of the text, or overlap another one. */
  readonly strayFacets: number;
}

/** Code units of a text, and facets: a post has at most 3,000 bytes. More was written by no person. */
const MAX_TEXT = 100_000;
const MAX_FACETS = 1000;

/** Stands in a text where a link begins or ends, while it is cleaned. A noncharacter, which no text has (Unicode, 23.7). */
const MARK = '\ufdd0';

const SITE = 'https://bsky.app';

/** The address that a feature of a facet leads to; `''` for one that is no link. */
function targetOf(feature: Raw): string {
  const type = asLine(own(feature, '$type'));
  if (type.endsWith('#link')) return asLine(own(feature, 'uri'), 2048);
  const did = type.endsWith('#mention') && asLine(own(feature, 'did'));
  if (did) return `${SITE}/profile/${did}`;
  const tag = type.endsWith('#tag') && asLine(own(feature, 'tag'));
  return tag ? `${SITE}/hashtag/${encodeURIComponent(tag)}` : '';
}

/** From each place in UTF-8 where a character begins, to the same place in UTF-16. */
function unitsByByte(text: string): ReadonlyMap<unknown, number> {
  const units = new Map<unknown, number>();
  let [byte, unit] = [0, 0];
  for (const char of text) {
    units.set(byte, unit);
    const code = char.codePointAt(0)!;
    byte += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    unit += char.length;
  }
  return units.set(byte, unit);
}

/**
 * Reads the text of a post with its facets: hashtags, mentions and links (`app.bsky.richtext.facet`). They count the bytes of UTF-8. The
 * words of a link may be cut; its address is whole.
 */
export function richText(record: Raw): RichText {
  const raw = own(record, 'text');
  const text = typeof raw === 'string' ? raw.slice(0, MAX_TEXT).replaceAll(MARK, '') : '';
  const facets = [own(record, 'facets') ?? []].flat().slice(0, MAX_FACETS);
  const units = facets.length ? unitsByByte(text) : null;
  const spans: { readonly start: number; readonly end: number; readonly url: string }[] = [];
  let strayFacets = 0;
  for (const facet of facets) {
    const from = asObject(facet) ?? {};
    const index = asObject(own(from, 'index')) ?? {};
    const start = units!.get(own(index, 'byteStart'));
    const end = units!.get(own(index, 'byteEnd'));
    const features = [own(from, 'features')].flat().slice(0, 10);
    const url = features.map((feature) => targetOf(asObject(feature) ?? {})).find(Boolean);
    if (start === undefined || end === undefined || start >= end) strayFacets++;
    else if (url) spans.push({ start, end, url });
  }
  spans.sort((a, b) => a.start - b.start);

  let marked = '';
  let done = 0;
  const urls: string[] = [];
  for (const { start, end, url } of spans) {
    if (start < done) {
      strayFacets++;
      continue;
    }
    marked += `${text.slice(done, start)}${MARK}${text.slice(start, end)}${MARK}`;
    urls.push(url);
    done = end;
  }
  // Every second piece is a link.
  const pieces = cleanText(marked + text.slice(done), true).split(MARK);
  const links: RawTextLink[] = [];
  let clean = '';
  pieces.forEach((piece, i) => {
    const words = piece.trim();
    if (i % 2 && words) links.push({ at: clean.length + piece.indexOf(words), text: words, url: urls[(i - 1) / 2] });
    clean += piece;
  });
  return { text: clean, links, strayFacets };
}

import type { Image, Link, Location, Org, Text, TextLink, Topic } from '../model/event.js';
import type { RawImage, RawLink, RawLocation, RawOrg, RawText, RawTextLink, RawTopic } from '../model/raw-feed.js';
import type { Losses } from './losses.js';

/** Characters that the schema allows a line, a description, and the words for a picture. */
const LINE = 300;
export const PROSE = 5000;
const ALT = 1000;

/** The event that is being written, and what holds for all of them. */
export interface Writing {
  /** The language of bare strings. */
  readonly language: string;
  readonly losses: Losses;
  /** `null` while the head is written. */
  readonly eventId: string | null;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Returns an object without the members that are `undefined`, `null` or an empty list. */
export function present<T extends object>(from: { [Key in keyof T]: T[Key] | null | undefined }): T {
  const kept: Partial<Mutable<T>> = {};
  for (const key of Object.keys(from) as (keyof T)[]) {
    const value = from[key];
    if (value === null || value === undefined || (Array.isArray(value) && !value.length)) continue;
    kept[key] = value as T[keyof T];
  }
  return kept as T;
}

/** Returns a text of at most `max` characters, which the schema counts as code points. */
function within({ losses, eventId }: Writing, text: string, max: number): string {
  if (text.length <= max) return text;
  const characters = [...text];
  if (characters.length <= max) return text;
  losses.add('text-shortened', eventId);
  return `${characters
    .slice(0, max - 1)
    .join('')
    .trimEnd()}…`;
}

/** Returns a text as a feed has it: a string in the feed's language, or a map from language to string. */
export function rawText(writing: Writing, text: Text | null, max = LINE): RawText | undefined {
  if (!text) return undefined;
  const [first] = text;
  if (text.length === 1 && (first.lang === writing.language || (!first.lang && writing.language === 'und'))) {
    return within(writing, first.value, max);
  }
  const map: Record<string, string> = {};
  for (const { lang, value } of text) {
    const tag = lang || 'und';
    if (!Object.hasOwn(map, tag)) map[tag] = within(writing, value, max);
  }
  return map;
}

/**
 * Returns an address as RFC 3986 writes it. The URL Standard, after which addresses are read, leaves a few characters bare that are no part of
 * a URI: browsers open the same page.
 */
export function uriText(url: string): string {
  const [, head = '', rest = ''] = /^([^/?#]*(?:\/\/[^/?#]*)?)(.*)$/s.exec(url)!;
  const hash = rest.indexOf('#');
  return (
    head +
    rest.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\da-f]{2})|#/gi, (bare, at: number) =>
      bare === '#' && at === hash ? bare : encodeURIComponent(bare),
    )
  );
}

export const rawUrl = (url: string | null): string | undefined => (url === null ? undefined : uriText(url));

export const rawOrg = (writing: Writing, { name, url, kind, country, contact }: Org): RawOrg =>
  present<RawOrg>({ name: rawText(writing, name), url: rawUrl(url), kind, country, contact: rawUrl(contact) });

export const rawTopic = (writing: Writing, { id, label, broader, url }: Topic): RawTopic =>
  present<RawTopic>({
    id,
    // Where a topic has no label of its own it goes by its id, which is in no language.
    label: label[0].lang ? rawText(writing, label) : label[0].value,
    broader,
    url: rawUrl(url),
  });

export function rawLocation(writing: Writing, location: Location | null): RawLocation | undefined {
  if (!location) return undefined;
  const { name, street, locality, region, postalCode, country, lat, lon, url } = location;
  return present<RawLocation>({
    name: rawText(writing, name),
    street: rawText(writing, street),
    locality: rawText(writing, locality),
    region: rawText(writing, region),
    postalCode,
    country,
    lat,
    lon,
    url: rawUrl(url),
  });
}

export const rawLink = (writing: Writing, { rel, url, language, title, type }: Link): RawLink =>
  present<RawLink>({ rel, url: uriText(url), language, title: rawText(writing, title), type });

export const rawTextLink = ({ at, text, url }: TextLink): RawTextLink => ({ at, text, url: uriText(url) });

export function rawImage(writing: Writing, image: Image | null): RawImage | undefined {
  if (!image) return undefined;
  const { url, alt, credit } = image;
  return present<RawImage>({
    url: uriText(url),
    alt: rawText(writing, alt, ALT) ?? '',
    credit: rawText(writing, credit),
  });
}

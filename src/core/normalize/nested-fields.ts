import type {
  Image,
  Link,
  LinkRel,
  Location,
  Milestone,
  MilestoneType,
  Org,
  OrgKind,
  Registration,
  RegistrationStatus,
  Topic,
} from '../model/event.js';
import { LINK, SECURE, WEB } from '../safe-url.js';
import { PROSE_CAP } from '../text.js';
import type { Context } from './context.js';
import { asObject, own, type Raw } from '../json.js';
import {
  leaveOut,
  readCountry,
  readEnum,
  readFlag,
  readLanguage,
  readLine,
  readText,
  readTime,
  readUrl,
} from './fields.js';

const RELS: readonly LinkRel[] = [
  'info',
  'register',
  'livestream',
  'recording',
  'agenda',
  'materials',
  'apply',
  'submit',
  'map',
  'social',
  'contact',
  'other',
];
/** Links that may be a mail address or a telephone number: somebody answers there. */
const TO_PEOPLE: ReadonlySet<LinkRel> = new Set(['contact', 'register', 'apply', 'submit']);
const ORG_KINDS: readonly OrgKind[] = [
  'government',
  'local-government',
  'parliament',
  'judiciary',
  'civil-society',
  'multi-stakeholder',
  'international',
  'academia',
  'media',
  'private',
  'other',
];
const REGISTRATION: readonly RegistrationStatus[] = ['not-yet-open', 'open', 'waitlist', 'full', 'closed'];
const MILESTONES: readonly MilestoneType[] = [
  'registration-opens',
  'registration-closes',
  'proposals-open',
  'proposals-close',
  'applications-open',
  'applications-close',
  'comments-open',
  'comments-close',
  'other',
];

/**
 * Reads an object inside another, with its fields reported under its name.
 *
 * @param key The field's name. @param bare The field that a bare string in its place stands for, where there is one.
 */
export function within<T>(
  ctx: Context,
  raw: unknown,
  key: string,
  read: (ctx: Context, from: Raw) => T | null,
  bare?: string,
): T | null {
  const from = asObject(raw) ?? (bare && typeof raw === 'string' && raw.trim() ? { [bare]: raw } : null);
  if (!from) return leaveOut(ctx, key, raw, 'object');
  const outer = ctx.path;
  ctx.path = `${outer}${key}.`;
  const value = read(ctx, from);
  ctx.path = outer;
  return value;
}

/** A field that holds an object; see {@link within}. */
export function readPart<T>(
  ctx: Context,
  from: Raw,
  key: string,
  read: (ctx: Context, from: Raw) => T | null,
  bare?: string,
): T | null {
  const raw = own(from, key);
  return raw === undefined || raw === '' ? null : within(ctx, raw, key, read, bare);
}

function org(ctx: Context, from: Raw): Org | null {
  const name = readText(ctx, from, 'name');
  if (!name) return leaveOut(ctx, 'name', own(from, 'name'), 'name');
  return Object.freeze({
    name,
    url: readUrl(ctx, from, 'url'),
    kind: readEnum(ctx, from, 'kind', ORG_KINDS) ?? (own(from, 'kind') ? 'other' : null),
    country: readCountry(ctx, from, 'country'),
    contact: readUrl(ctx, from, 'contact', LINK),
  });
}

/** An organisation; a bare string is its name. */
export const asOrg = (ctx: Context, raw: unknown, key: string): Org | null => within(ctx, raw, key, org, 'name');

/** The organisation under that name. */
export const readOrg = (ctx: Context, from: Raw, key: string): Org | null => readPart(ctx, from, key, org, 'name');

function degrees(ctx: Context, from: Raw, key: string, limit: number): number | null {
  const raw = own(from, key);
  if (raw === undefined || raw === '') return null;
  const value = typeof raw === 'number' ? raw : typeof raw === 'string' && raw.length < 32 ? Number(raw) : NaN;
  return Math.abs(value) <= limit ? value : leaveOut(ctx, key, raw, limit === 90 ? 'latitude' : 'longitude');
}

/** Whether nothing at all is said. */
function isEmpty(part: object): boolean {
  for (const key of Object.keys(part)) if (part[key as never] !== null) return false;
  return true;
}

function location(ctx: Context, from: Raw): Location | null {
  const lat = degrees(ctx, from, 'lat', 90);
  const lon = degrees(ctx, from, 'lon', 180);
  const place: Location = {
    name: readText(ctx, from, 'name'),
    street: readText(ctx, from, 'street'),
    locality: readText(ctx, from, 'locality'),
    region: readText(ctx, from, 'region'),
    postalCode: readLine(ctx, from, 'postalCode', 32),
    country: readCountry(ctx, from, 'country'),
    lat: lon === null ? null : lat,
    lon: lat === null ? null : lon,
    url: readUrl(ctx, from, 'url'),
  };
  return isEmpty(place) ? null : Object.freeze(place);
}

/** The place under `location`; a bare string is its name. */
export const readLocation = (ctx: Context, from: Raw): Location | null =>
  readPart(ctx, from, 'location', location, 'name');

function link(ctx: Context, from: Raw): Link | null {
  const rel = readEnum(ctx, from, 'rel', RELS) ?? 'other';
  const url = readUrl(ctx, from, 'url', TO_PEOPLE.has(rel) ? LINK : WEB);
  if (!url) return own(from, 'url') ? null : leaveOut(ctx, 'url', own(from, 'url'), 'url');
  const language = own(from, 'language');
  return Object.freeze({
    rel,
    url,
    language: language === undefined || language === '' ? null : readLanguage(ctx, language, 'language'),
    title: readText(ctx, from, 'title'),
    type: readLine(ctx, from, 'type', 127),
  });
}

/** A link; a bare string is its URL. */
export const asLink = (ctx: Context, raw: unknown, key: string): Link | null => within(ctx, raw, key, link, 'url');

/** Reads `registration`. */
export function registration(ctx: Context, from: Raw): Registration | null {
  const value: Registration = {
    required: readFlag(ctx, from, 'required'),
    free: readFlag(ctx, from, 'free'),
    status: readEnum(ctx, from, 'status', REGISTRATION),
    opens: readTime(ctx, from, 'opens'),
    closes: readTime(ctx, from, 'closes'),
    url: readUrl(ctx, from, 'url', LINK),
  };
  return isEmpty(value) ? null : Object.freeze(value);
}

function milestone(ctx: Context, from: Raw): Milestone | null {
  const at = readTime(ctx, from, 'at');
  if (!at) return own(from, 'at') ? null : leaveOut(ctx, 'at', own(from, 'at'), 'date');
  return Object.freeze({
    type: readEnum(ctx, from, 'type', MILESTONES) ?? 'other',
    at,
    previously: readTime(ctx, from, 'previously'),
    label: readText(ctx, from, 'label'),
    url: readUrl(ctx, from, 'url', LINK),
  });
}

/** A milestone. */
export const asMilestone = (ctx: Context, raw: unknown, key: string): Milestone | null =>
  within(ctx, raw, key, milestone);

/** Reads `image`. An image without a description counts as decorative. */
export function image(ctx: Context, from: Raw): Image | null {
  const url = readUrl(ctx, from, 'url', SECURE);
  if (!url) return own(from, 'url') ? null : leaveOut(ctx, 'url', own(from, 'url'), 'https-url');
  return Object.freeze({ url, alt: readText(ctx, from, 'alt', PROSE_CAP), credit: readText(ctx, from, 'credit') });
}

/** Reads `source`. */
export function source(ctx: Context, from: Raw): { readonly name: Topic['label'] | null; readonly url: string } | null {
  const url = readUrl(ctx, from, 'url');
  return url ? Object.freeze({ name: readText(ctx, from, 'name'), url }) : null;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isSlug = (raw: unknown): raw is string => typeof raw === 'string' && raw.length <= 64 && SLUG.test(raw);

function topic(ctx: Context, from: Raw): Topic | null {
  const id = own(from, 'id');
  if (!isSlug(id)) return leaveOut(ctx, 'id', id, 'slug');
  const broader = own(from, 'broader');
  return Object.freeze({
    id,
    label: readText(ctx, from, 'label') ?? (Object.freeze([Object.freeze({ lang: '', value: id })]) as Topic['label']),
    broader:
      broader === undefined || isSlug(broader)
        ? ((broader as string | undefined) ?? null)
        : leaveOut(ctx, 'broader', broader, 'slug'),
    url: readUrl(ctx, from, 'url'),
  });
}

/** A topic of the feed's own; a bare slug is one too. */
export const asTopic = (ctx: Context, raw: unknown, key: string): Topic | null => within(ctx, raw, key, topic, 'id');

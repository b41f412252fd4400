import type { FeedSnapshot } from '../core/model/feed.js';
import { safeUrl } from '../core/safe-url.js';
import { parsePublishedTime } from '../core/time/published-time.js';
import { startOfDay, toWallText } from '../core/time/wall.js';
import { isKnownZone } from '../core/time/zone.js';
import { looksLikeZone } from '../core/time/zone-id.js';
import { canonicalTag } from '../locales/language-tag.js';
import { UsageError } from './command.js';

// The values of options that several commands have, and that mean the same in each.

/** Returns the first moment of the day of `--today`, epoch milliseconds; without it that of today in UTC. @throws UsageError. */
export function todayMs(today: string | undefined, nowMs: number): number {
  const day = parsePublishedTime(today ?? toWallText(startOfDay(nowMs)).slice(0, 10));
  if (day?.kind !== 'date') throw new UsageError(`--today is ${today}, not a date such as 2027-05-18.`);
  return day.wallMs;
}

/** Returns the tags of `--lang`, each once, as BCP 47 spells them. @throws UsageError. */
export function languageTags(given: readonly string[]): readonly string[] {
  const unknown = given.find((tag) => !canonicalTag(tag));
  if (unknown !== undefined) {
    throw new UsageError(`--lang is ${unknown}, which is no language. Write it as fr or pt-BR.`);
  }
  return [...new Set(given.map(canonicalTag))];
}

/** Returns the languages in which something of a feed is written: those of `--lang`, without any the feed's own. */
export const writtenLanguages = ({ language }: FeedSnapshot, tags: readonly string[]): readonly string[] =>
  tags.length ? tags : [canonicalTag(language) || 'en'];

/** Returns the address of `--url`, with a slash at its end. @param example Such an address, for the error. @throws UsageError. */
export function folderAddress(url: string | undefined, example: string): string {
  const address = safeUrl(url ?? '');
  if (!address || /[?#]/.test(address)) {
    throw new UsageError(`Say with --url where visitors will find the folder, such as ${example}.`);
  }
  return address.replace(/\/?$/, '/');
}

/** Returns the zone of `--time-zone`. @throws UsageError for what is none. */
export function knownZone(zone: string | undefined): string | undefined {
  if (zone === undefined || (looksLikeZone(zone) && isKnownZone(zone))) return zone;
  throw new UsageError(`--time-zone is ${zone}, which is no time zone. Write it as Europe/Lisbon, continent and city.`);
}

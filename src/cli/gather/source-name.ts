import { createHash } from 'node:crypto';
import { isWorldName } from '../../core/merge/identity.js';
import type { SourceOptions } from '../../core/source-options.js';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Returns a source as a name of a file: nothing of it but a hash. */
export const sourceName = (url: string, options: SourceOptions): string =>
  sha256(`${url}\n${JSON.stringify(options)}`).slice(0, 16);

/**
 * Returns the id of an event in a feed of many: itself if no other publisher gives it, else with its source, in the form of a UID (RFC 5545,
 * 3.8.4.7). It depends on nothing else, so that it is the same whatever other sources there are.
 *
 * @param url The address of the source.
 */
export function worldId(id: string, url: string): string {
  if (isWorldName(id)) return id;
  const suffix = `@${sha256(url).slice(0, 10)}.${new URL(url).hostname.replace(/[^\w.-]/g, '')}`;
  // An id has at most 255 characters.
  const room = 255 - suffix.length;
  return (id.length > room ? sha256(id).slice(0, 32) : id) + suffix;
}

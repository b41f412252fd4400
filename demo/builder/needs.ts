/** Needs that servers must meet before a snippet shows anything: the frame's page must allow the feed, and the scripts must be on a server. */
import type { Embed } from '../../src/embed/description.js';
import { isAllowedSource, sourceToAllow } from '../../src/embed/frame-sources.js';
import type { TargetName } from '../../src/embed/snippets/targets.js';

/** Places that show the iframe edition. */
export const FRAMED: ReadonlySet<TargetName> = new Set(['iframe', 'wix', 'google-sites']);

/** `allow`: a line in `embed.html`. `copy`: no line helps, so that the feed must stand beside `embed.html`. */
export type FrameNeed = { readonly kind: 'allow'; readonly line: string } | { readonly kind: 'http' | 'copy' };

/** Returns what the frame needs to show the feed; `null` if nothing, or if there is no frame. */
export function frameNeed({ embed, target }: { readonly embed: Embed; readonly target: TargetName }): FrameNeed | null {
  if (!FRAMED.has(target)) return null;
  const page = new URL(embed.host.scripts, document.baseURI).href;
  const others = String(embed.settings.src ?? '')
    .split(' ')
    .filter((src) => src && !isAllowedSource(src, '', page));
  if (!others.length) return null;
  // The policy of `embed.html` lets it ask its own server, and others by https: alone.
  if (others.some((src) => /^http:/i.test(src))) return { kind: 'http' };
  const folders = others.map((src) => sourceToAllow(src, page));
  return folders.includes(null)
    ? { kind: 'copy' }
    : { kind: 'allow', line: `<meta name="ogp-embed-sources" content="${[...new Set(folders)].join(' ')}">` };
}

/** Whether an address means the device itself: a page on another one finds nothing there. */
export function isOfThisDevice(address: string): boolean {
  const { hostname } = new URL(address, document.baseURI);
  return /^(?:localhost|127\..*|\[::1\])$/.test(hostname);
}

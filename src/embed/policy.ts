import type { Embed } from './description.js';

/** Returns the source of an address in a Content-Security-Policy: its origin, `'self'` if it is relative to the page. */
function sourceOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : "'self'";
}

const listed = (sources: readonly string[]): string => [...new Set(sources)].join(' ');

/**
 * Returns what the Content-Security-Policy of the page around an embed must allow, in the syntax of the header.
 *
 * @param isFrame Whether the embed stands in a frame, which has a policy of its own.
 */
export function policyFor({ settings, accent, host }: Embed, isFrame: boolean): string {
  const script = `script-src ${sourceOf(host.scripts)}`;
  if (isFrame) return `frame-src ${sourceOf(host.scripts)}; ${script}; style-src-attr 'unsafe-inline'`;
  const feeds = String(settings.src ?? '')
    .split(' ')
    .filter((src) => src && !/^#|^page$/.test(src));
  const { images } = settings;
  const pictures =
    images === undefined ? [] : images === '' || images === true ? ['https:'] : String(images).split(' ');
  return [
    script,
    ...(feeds.length ? [`connect-src ${listed(feeds.map(sourceOf))}`] : []),
    ...(pictures.length ? [`img-src ${listed(pictures)}`] : []),
    // Only for the colour, which stands in a `style` attribute; without it the colour is that of the page.
    ...(accent ? ["style-src-attr 'unsafe-inline'"] : []),
  ].join('; ');
}

import { givenIn, type Content, type Embed } from '../description.js';
import { FRAME_DEFAULTS, frameQuery, type FrameOptions } from '../frame-query.js';
import { escaped, readLink, unescaped } from './markup.js';
import { integrityAttributes } from './script-tag.js';
import type { Target } from './target.js';

const PAGE = 'embed.html';
const PARENT_SCRIPT = 'embed-parent.js';
/** CSS pixels, until the frame says how high it is. */
const HEIGHT = 600;

/** The frame's address: `null` for a filter alone, which could not reach a list outside of its frame. */
export const frameAddress = (embed: Embed, options: FrameOptions = FRAME_DEFAULTS): string | null =>
  embed.element === 'topic-filter' ? null : `${embed.host.scripts}${PAGE}?${frameQuery(embed, options)}`;

/** For pages that may hold a frame, and perhaps no script: without the script line the frame scrolls. */
export const iframe: Target = {
  scripts: 'named',
  drops: ['heading', 'page-only'],
  write: (embed, { integrity }) => {
    const src = frameAddress(embed);
    if (src === null) return null;
    const { fallback, title, host } = embed;
    const lines = [
      `<iframe src="${escaped(src)}" title="${escaped(title ? `Events: ${title}` : 'Events')}"`,
      `  width="100%" height="${HEIGHT}" loading="lazy" style="border:0" allow="" referrerpolicy="no-referrer"></iframe>`,
      ...(fallback ? [`<p><a href="${escaped(fallback.href)}">${escaped(fallback.text)}</a></p>`] : []),
      `<script async src="${escaped(host.scripts)}${PARENT_SCRIPT}"${integrityAttributes(PARENT_SCRIPT, integrity)}></script>`,
    ];
    return lines.join('\n');
  },
  read: (text) => {
    const src = /<iframe src="([^"]*)"/.exec(text)?.[1];
    const content = src === undefined ? null : readFrameAddress(unescaped(src));
    return content && { ...content, fallback: readLink(text) };
  },
};

/** Reads an embed from the address of a frame; `null` from any other address. */
export function readFrameAddress(address: string): Content | null {
  const query = /embed\.html\?([^#\s]*)/.exec(address)?.[1];
  if (query === undefined) return null;
  const { element, settings, filter, accent } = givenIn(new URLSearchParams(query));
  return {
    element: element as Content['element'],
    settings: settings as Content['settings'],
    filter: (filter ?? null) as Content['filter'],
    accent: accent ? `#${accent}` : null,
    fallback: null,
  };
}

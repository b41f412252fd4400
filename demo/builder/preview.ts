/** Shows what a snippet holds: it is read back from the very text that is shown, and made into elements. */
import type { Content, Settings } from '../../src/embed/description.js';

export interface PreviewSettings {
  readonly hasScript: boolean;
}

const set = (element: Element, settings: Settings): void => {
  for (const [name, value] of Object.entries(settings)) element.setAttribute(name, value === true ? '' : value);
};

/** Returns the nodes of an embed; without script those that a reader sees then. */
export function previewOf(
  { element, settings, filter, accent, fallback }: Content,
  { hasScript }: PreviewSettings,
): Node {
  const link = document.createElement('a');
  if (fallback) {
    link.href = fallback.href;
    link.textContent = fallback.text;
    link.target = '_blank';
    link.rel = 'noreferrer';
  }
  if (!hasScript) return fallback ? link : document.createTextNode('');
  const embed = document.createElement(`ogp-${element}`);
  set(embed, settings);
  if (accent) embed.style.setProperty('--ogp-accent', accent);
  if (filter) {
    const inside = document.createElement('ogp-topic-filter');
    inside.slot = 'filter';
    set(inside, filter);
    embed.append(inside);
  }
  if (fallback) embed.append(link);
  return embed;
}

/** Returns the frame of the iframe edition as its snippet writes it; `null` where this page may not show it. */
export function previewFrame(snippet: string): HTMLIFrameElement | null {
  const address = /(?:src="|^)([^"\s]*\/embed\.html\?[^"\s]*)/.exec(snippet)?.[1]?.replaceAll('&amp;', '&');
  if (address === undefined || !URL.canParse(address, document.baseURI)) return null;
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) return null;
  const frame = document.createElement('iframe');
  frame.src = url.href;
  frame.title = /title="([^"]*)"/.exec(snippet)?.[1] ?? 'embed.html';
  frame.height = '600';
  return frame;
}

import type { CDPSession, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { at } from '../../scripts/build/paths.mjs';
import type { HostColours } from './host-colours.js';

/** Device pixels in a CSS pixel: enough for the stroke of a letter to have its full colour somewhere. */
export const SCALE = 2;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text, an edge or a ring; with the least contrast that it needs (WCAG 2.2, 1.4.3 and 1.4.11). */
interface Spot {
  readonly kind: 'text' | 'edge' | 'ring';
  readonly what: string;
  readonly box: Box;
  readonly least: number;
}

/** The measurements on one host. */
export interface Contrasts {
  readonly texts: number;
  readonly edges: number;
  readonly rings: number;
  /** A line for each spot whose contrast is too little. */
  readonly failures: readonly string[];
}

/** Gives a page the colours of a host, and waits until the elements have looked at it. */
export async function setHost(page: Page, { name, text, background, link, look, theme }: HostColours): Promise<void> {
  const styles = `
    body { color: ${text}; background: ${background}; ${theme ?? ''} }
    a { color: ${link} }
    ${look ? readFileSync(at('src/looks', `${look}.css`), 'utf8') : ''}`;
  await page.evaluate(
    async ([css, host]) => {
      document.getElementById('host')!.textContent = css!;
      // As a page does that changes its theme.
      document.body.dataset['host'] = host;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    [styles, name],
  );
}

/** Finds all texts, and the edges and focus rings of all controls. */
function findSpots(): Spot[] {
  const spots: Spot[] = [];
  const boxOf = ({ x, y, width, height }: DOMRect): Box => ({ x: x + scrollX, y: y + scrollY, width, height });
  const isShown = (node: Element): boolean =>
    !node.closest('.visually-hidden') && node.checkVisibility({ visibilityProperty: true });

  const addText = (node: Text, name: string): void => {
    const parent = node.parentElement!;
    const words = node.data.trim();
    if (!words || !isShown(parent) || parent.closest('option')) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    const [box] = [...range.getClientRects()].sort((a, b) => b.width - a.width);
    if (!box || box.width < 1) return;
    const { fontSize, fontWeight } = getComputedStyle(parent);
    // Large text: 24 px, or 18.66 px in bold.
    const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    spots.push({ kind: 'text', what: `${name}: “${words.slice(0, 30)}”`, box: boxOf(box), least: isLarge ? 3 : 4.5 });
  };

  const addControl = (node: HTMLElement, name: string): void => {
    if (!isShown(node)) return;
    const what = `${name} ${node.localName}.${node.getAttribute('part') ?? node.className}`;
    const box = boxOf(node.getBoundingClientRect());
    const { borderLeftColor, borderLeftStyle, borderLeftWidth } = getComputedStyle(node);
    const isBox = node.matches('input[type="checkbox"]');
    const hasEdge =
      borderLeftStyle !== 'none' && parseFloat(borderLeftWidth) > 0 && !/^rgba\(.*, 0\)$/.test(borderLeftColor);
    if (isBox || (hasEdge && node.matches('button, input, select'))) {
      spots.push({ kind: 'edge', what, box, least: 3 });
    }
    // A link of several lines has a ring around each.
    const [first] = node.getClientRects();
    if (first) spots.push({ kind: 'ring', what, box: boxOf(first), least: 3 });
  };

  for (const element of document.querySelectorAll('ogp-event-list, ogp-topic-filter, ogp-countdown')) {
    const root = element.shadowRoot!;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) addText(node as Text, element.localName);
    for (const node of root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')) {
      addControl(node, element.localName);
    }
  }
  return spots;
}

/** Measures each spot in a picture of the page. Runs in a page of its own, which has nothing else to do. */
async function measure({
  picture,
  spots,
  scale,
}: {
  readonly picture: string;
  readonly spots: readonly Spot[];
  readonly scale: number;
}): Promise<string[]> {
  const blob = await (await fetch(`data:image/png;base64,${picture}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0);

  // Relative luminance and contrast ratio, as WCAG 2.2 defines them.
  const linear = Array.from({ length: 256 }, (_, value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = (pixel: number): number =>
    0.2126 * linear[pixel >> 16]! + 0.7152 * linear[(pixel >> 8) & 255]! + 0.0722 * linear[pixel & 255]!;
  const contrast = (a: number, b: number): number => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light! + 0.05) / (dark! + 0.05);
  };

  /** The colours in a part of the picture, each with its number of pixels. */
  const coloursIn = (x: number, y: number, width: number, height: number): Map<number, number> => {
    const [left, top] = [Math.max(0, Math.round(x * scale)), Math.max(0, Math.round(y * scale))];
    const [wide, high] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
    const { data } = context.getImageData(left, top, wide, high);
    const found = new Map<number, number>();
    for (let i = 0; i < data.length; i += 4) {
      const pixel = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
      found.set(pixel, (found.get(pixel) ?? 0) + 1);
    }
    return found;
  };
  const mostCommon = (colours: Map<number, number>): number => [...colours].sort(([, a], [, b]) => b - a)[0]![0];
  /** The greatest contrast that at least so many pixels have, so that no stray one counts. */
  const greatest = (colours: Map<number, number>, against: number, pixels: number): number => {
    let left = pixels;
    const byContrast = [...colours].map(([colour, n]) => ({ ratio: contrast(colour, against), n }));
    for (const { ratio, n } of byContrast.sort((a, b) => b.ratio - a.ratio)) if ((left -= n) <= 0) return ratio;
    return 1;
  };

  const ratioOf = ({ kind, box: { x, y, width, height } }: Spot): number => {
    if (kind === 'text') {
      const colours = coloursIn(x, y, width, height);
      return greatest(colours, mostCommon(colours), 4);
    }
    // Across the start of its box, at half its height: from what is around it to what is in it.
    const [around, until] = kind === 'ring' ? [7, 1] : [3, -3];
    const middle = y + height / 2 - 1;
    const outside = mostCommon(coloursIn(x - around, middle, 1, 2));
    return greatest(coloursIn(x - around, middle, around - until, 2), outside, 2);
  };

  return spots.flatMap((spot) => {
    const ratio = ratioOf(spot);
    // Half a step of a colour's 256 is no fault of anybody's.
    return ratio >= spot.least - 0.05 ? [] : [`${spot.kind} ${ratio.toFixed(2)} of ${spot.least} : ${spot.what}`];
  });
}

/** Shows the focus ring of every control at once. */
async function forceFocus(page: Page, session: CDPSession): Promise<void> {
  const { nodes } = (await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })) as {
    nodes: { nodeId: number; localName: string; attributes?: string[] }[];
  };
  for (const { nodeId, localName } of nodes) {
    if (!/^(a|button|input|select|summary)$/.test(localName)) continue;
    await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['focus', 'focus-visible'] });
  }
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/**
 * Measures the contrast of everything on a page by its pixels.
 *
 * @param analyser A page of its own that does the sums.
 */
export async function measureContrast(page: Page, analyser: Page): Promise<Contrasts> {
  const spots = await page.evaluate(findSpots);
  const take = async (): Promise<string> =>
    (await page.screenshot({ fullPage: true, caret: 'hide' })).toString('base64');
  const of = (wanted: Spot['kind']): Spot[] => spots.filter(({ kind }) => kind === wanted);
  const still = [...of('text'), ...of('edge')];
  const failures = await analyser.evaluate(measure, { picture: await take(), spots: still, scale: SCALE });

  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await forceFocus(page, session);
  failures.push(...(await analyser.evaluate(measure, { picture: await take(), spots: of('ring'), scale: SCALE })));
  // Forced focus ends with the session.
  await session.detach();
  return { texts: of('text').length, edges: of('edge').length, rings: of('ring').length, failures };
}

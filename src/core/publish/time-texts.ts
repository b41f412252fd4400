import { toWallText } from '../time/wall.js';

/** `20260530` @param wallMs Wall-clock milliseconds. */
export const dayText = (wallMs: number): string => toWallText(wallMs).slice(0, 10).replaceAll('-', '');

/** `20260530T090000` @param wallMs Wall-clock milliseconds; what is below a second is cut. */
export function clockText(wallMs: number): string {
  const [day = '', clock = ''] = toWallText(wallMs).split('T');
  return `${day.replaceAll('-', '')}T${clock.slice(0, 8).replaceAll(':', '').padEnd(6, '0')}`;
}

/** `20260530T070000Z` @param ms Epoch milliseconds. */
export const utcText = (ms: number): string => `${clockText(ms)}Z`;

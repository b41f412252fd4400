/** The pages on which an accent must be read: white, and the dark page of the demo. */
export const PAGES = { light: '#ffffff', dark: '#14171c' } as const;

/** Text needs at least this (WCAG 2.2, 1.4.3). */
export const ENOUGH = 4.5;

/** Returns the relative luminance of `#rrggbb` (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the contrast of two colours, from 1 to 21, rounded down to a tenth. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return Math.floor(((lighter + 0.05) / (darker + 0.05)) * 10) / 10;
}

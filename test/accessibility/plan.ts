/** One way in which a state is looked at. */
export interface Variant {
  readonly scheme: 'light' | 'dark' | 'forced';
  /** Width of the page, or of the box around the element where the window cannot be that narrow; CSS pixels. */
  readonly width: number;
  /** `spacing`: the text spacing of WCAG 2.2, 1.4.12. `large`: text of 200 % (1.4.4). */
  readonly text: 'normal' | 'spacing' | 'large';
}

const WIDTHS = [200, 320, 768, 1200];
const SCHEMES = ['light', 'dark', 'forced'] as const;

export const VARIANTS: readonly Variant[] = [
  ...SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ scheme, width, text: 'normal' as const }))),
  ...(['spacing', 'large'] as const).flatMap((text) =>
    [200, 768].map((width) => ({ scheme: 'light' as const, width, text })),
  ),
];

export const LANGUAGES = ['en', 'ar'] as const;

/** A state in one language, in one variant. */
export interface Cell {
  readonly lang: (typeof LANGUAGES)[number];
  readonly variant: Variant;
}

/** The part of the matrix that a run looks at. */
export interface Plan {
  readonly engine: string;
  readonly seed: number;
  /** One of so many cells. */
  readonly parts: number;
  /** The name of the only state to look at; empty for all. */
  readonly onlyState: string;
}

/**
 * Returns the cells of one state that a run looks at, the same ones for the same seed. Neighbouring seeds choose other cells; as many seeds
 * as there are parts choose each cell once.
 *
 * @param index Number of the state.
 */
export function cellsOf(index: number, { engine, seed, parts }: Plan): Cell[] {
  return (
    LANGUAGES.flatMap((lang, side) =>
      VARIANTS.map((variant, i) => ({ lang, variant, turn: (index * LANGUAGES.length + side) * VARIANTS.length + i })),
    )
      .filter(({ variant }) => canShow(engine, variant))
      // 7 has no divisor in common with the numbers of parts: each seed chooses other cells.
      .filter(({ turn }) => (turn * 7 + seed) % parts === 0)
      .map(({ lang, variant }) => ({ lang, variant }))
  );
}

/** Whether an engine can be told to show a variant: only Chromium can be told to force its colours. */
export const canShow = (engine: string, { scheme }: Variant): boolean => scheme !== 'forced' || engine === 'chromium';

/** Returns a cell in words, for whoever reads of a failure. */
export const nameOf = ({ lang, variant: { scheme, width, text } }: Cell): string =>
  `${lang}, ${scheme}, ${width} px${text === 'normal' ? '' : `, ${text === 'large' ? '200 %' : 'text spacing'}`}`;

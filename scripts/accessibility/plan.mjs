// Says how much of the accessibility matrix a run looks at. `npm test` looks at a part that changes from day to day, `npm run test:a11y` at
// the whole. Every run prints its seed: A11Y_SEED=<seed> looks at the same part again, A11Y_STATE="a stale list" at all variants of one state.

const DAY_MS = 86_400_000;

/** The number that chooses the part. Default: the days since 1970, so that the parts take turns. */
export const seed = Number(process.env.A11Y_SEED ?? Math.floor(Date.now() / DAY_MS));

/** Whether this run looks at everything. */
export const isWhole = process.env.A11Y_WHOLE === '1';

/** The name of the only state to look at; empty for all. */
export const onlyState = process.env.A11Y_STATE ?? '';

/**
 * Returns the fraction of the matrix that an engine looks at, as its denominator: 47 for one of 47. Chromium looks at all of it before a
 * release and at one of 47 in each run, so that everything has its turn within seven weeks; the others at a tenth and at one of 151. Odd numbers: there
 * are 16 variants, and each run meets every kind.
 *
 * @param {string} engine
 */
export function partsOf(engine) {
  if (onlyState) return 1;
  if (engine === 'chromium') return isWhole ? 1 : 47;
  return isWhole ? 10 : 151;
}

/** Returns the words that tell whoever reads the output how to look at the same part again. */
export const howToRepeat = () => (isWhole ? 'the whole' : `seed ${seed}; A11Y_SEED=${seed} repeats it`);

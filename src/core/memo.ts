const sameInputs = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, i) => Object.is(value, b[i]));

/**
 * Returns a function that remembers its last result for as long as it is called with the same inputs. Inputs are compared by identity.
 * Make one for each owner, not one for a module: it holds on to its last inputs.
 */
export function memo<I extends readonly unknown[], R>(compute: (...inputs: I) => R): (...inputs: I) => R {
  let last: { readonly inputs: I; readonly result: R } | null = null;
  return (...inputs) => {
    if (!last || !sameInputs(inputs, last.inputs)) last = { inputs, result: compute(...inputs) };
    return last.result;
  };
}

/**
 * The same for what also depends on the time. The first input is the time, in epoch milliseconds. A result holds from that time until its
 * `untilMs`, exclusive; `Infinity` is for ever. If the clock goes back, the result is computed again.
 */
export function memoUntil<I extends readonly unknown[], R extends { readonly untilMs: number }>(
  compute: (nowMs: number, ...inputs: I) => R,
): (nowMs: number, ...inputs: I) => R {
  let last: { readonly nowMs: number; readonly inputs: I; readonly result: R } | null = null;
  return (nowMs, ...inputs) => {
    const holds = last && last.nowMs <= nowMs && nowMs < last.result.untilMs && sameInputs(inputs, last.inputs);
    if (!holds) last = { nowMs, inputs, result: compute(nowMs, ...inputs) };
    return last!.result;
  };
}

/** Reads `Retry-After` (RFC 9110, 10.2.3): seconds or an HTTP date. @returns Milliseconds from `nowMs` on, `null` where no pause is asked for. */
export function retryAfter(value: string | null, nowMs: number): number | null {
  if (value === null) return null;
  const ms = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - nowMs;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

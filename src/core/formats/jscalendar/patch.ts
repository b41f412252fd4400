import { asObject, own, type Raw } from '../../json.js';

/** Steps of a path into an event: none is longer. */
const MAX_STEPS = 8;

/** Returns an event as a PatchObject changes it (RFC 8984, 1.4.9): paths to new values, `null` to take a value out. */
export function patched(event: Raw, patch: Raw): Raw {
  let result = event;
  for (const [path, value] of Object.entries(patch)) {
    const steps = path.split('/', MAX_STEPS).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    result = withValue(result, steps, value);
  }
  return result;
}

function withValue(from: Raw, [key = '', ...rest]: readonly string[], value: unknown): Raw {
  const entries = Object.entries(from).filter(([name]) => name !== key);
  const next = rest.length ? withValue(asObject(own(from, key)) ?? {}, rest, value) : value;
  if (next !== null) entries.push([key, next]);
  return Object.fromEntries(entries);
}

import { setFlagsFromString } from 'node:v8';

/**
 * Has Node collect garbage as soon as the heap has grown by half since the last time, not by up to three times its size. For long work that makes
 * much and keeps little. Sets no limit: what is needed may be larger. Lasts until the process ends.
 */
export function collectEarly(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

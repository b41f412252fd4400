import { asObject, own } from '../../json.js';
import type { Probe } from '../format.js';

/** Whether a document calls itself `ogp-events`. */
export function matches({ json }: Probe): boolean {
  const from = asObject(json);
  return from !== null && own(from, 'format') === 'ogp-events';
}

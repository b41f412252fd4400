import { asObject, own } from '../../json.js';
import type { Probe } from '../format.js';

/** Whether a document is JSON Feed: its `version` says so. */
export function matches({ json }: Probe): boolean {
  const version = own(asObject(json) ?? {}, 'version');
  return typeof version === 'string' && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(version.slice(0, 100));
}

import type { Probe } from '../format.js';
import { rootName } from '../xml/root-name.js';

/** Whether a document is RSS (0.9 to 2.0) or Atom. */
export const matches = ({ json, text }: Probe): boolean =>
  json === undefined && /^(?:rss|feed|rdf)$/.test(rootName(text));

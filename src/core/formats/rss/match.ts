import type { Probe } from '../format.js';

/** The first tag of a feed in XML, after what may stand before it. */
const ROOT =
  /^(?:\s|<\?[^>]{0,500}\?>|<!--(?:[^-]|-(?!->)){0,2000}-->|<!DOCTYPE[^>[]{0,500}(?:\[[^\]]{0,2000}\]\s*)?>)*<(?:\w{1,20}:)?(?:rss|feed|RDF)[\s>]/i;

/** Whether a document is RSS (0.9 to 2.0) or Atom. */
export const matches = ({ json, text }: Probe): boolean => json === undefined && ROOT.test(text.slice(0, 8000));

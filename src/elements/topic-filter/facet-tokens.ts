import { FACETS, type FacetName } from '../../core/listing/choice.js';
import { complain, tokens, type Coerce } from '../base/setting.js';

/** Names of facets; words that are none are left out. `topics` where nothing is left. */
export const facetTokens: Coerce<string> = function (value, attribute) {
  const words = tokens.call(this, value, attribute).toLowerCase().split(/\s+/).filter(Boolean);
  const known = facetsOf(words.join(' ')).join(' ') || 'topics';
  if (words.some((word) => !(FACETS as readonly string[]).includes(word))) {
    complain(this, attribute, value, `made of ${FACETS.join(', ')}`, `"${known}"`);
  }
  return known;
};

/** The facets that a list of names means, in its order. */
export const facetsOf = (names: string): FacetName[] =>
  [...new Set(names.split(' '))].filter((name): name is FacetName => (FACETS as readonly string[]).includes(name));

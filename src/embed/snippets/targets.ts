import { angular } from './angular.js';
import { drupal } from './drupal.js';
import { googleSites, wix } from './frame-only.js';
import { ghost, squarespace } from './html-block.js';
import { iframe } from './iframe.js';
import { react } from './react.js';
import { scriptTag } from './script-tag.js';
import { staticSite } from './static-site.js';
import { svelte } from './svelte.js';
import type { Target } from './target.js';
import { vue } from './vue.js';
import { wordpressBlock, wordpressShortcode } from './wordpress.js';

/** All targets, by name, in the order in which the builder offers them. */
export const TARGETS = {
  'script-tag': scriptTag,
  iframe,
  'wordpress-block': wordpressBlock,
  'wordpress-shortcode': wordpressShortcode,
  drupal,
  wix,
  squarespace,
  'google-sites': googleSites,
  ghost,
  'static-site': staticSite,
  react,
  vue,
  svelte,
  angular,
} as const satisfies Readonly<Record<string, Target>>;

export type TargetName = keyof typeof TARGETS;

import type { Embed } from '../description.js';

/** Returns the statement that registers the elements of an embed: all of them if there are two. */
export const defineImport = ({ element, filter }: Embed): string =>
  `import 'ogp-event-widgets/define${filter ? '' : `/ogp-${element}.js`}';`;

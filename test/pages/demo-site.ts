import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { at, root } from '../../scripts/build/paths.mjs';
import { worldFolder } from '../../scripts/build/world.mjs';
import { FOR_EVERYBODY, serve, type Site } from './site.js';

/** The one page that loads no script. */
export const NO_SCRIPT = 'no-script.html';

/** All demo pages. */
export const PAGES = readdirSync(at('demo')).filter((file) => file.endsWith('.html'));

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'";

/** The demo as any static server would serve it, in a folder, under a strict policy: the pages with the CDN build beside them. */
export async function serveDemo(): Promise<Site & { readonly pageAt: (page: string) => string }> {
  const base = '/some/folder/';
  const site = await serve({
    folders: ['demo', 'dist/cdn', 'dist/builder', relative(root, await worldFolder())],
    base,
    headers: {
      ...FOR_EVERYBODY,
      'content-security-policy': `${POLICY}; require-trusted-types-for 'script'; trusted-types ogp-events`,
    },
  });
  return { ...site, pageAt: (page) => `${site.origin}${base}${page}` };
}

import { FOR_EVERYBODY, serve, type Site } from './site.js';

/** The demo pages, those with a list that loads. */
export const PAGES = [
  'index.html',
  'one-element.html',
  'layouts.html',
  'sidebar.html',
  'summit-2025.html',
  'americas-2017.html',
  'es.html',
  'rtl.html',
  'dark.html',
] as const;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'";

/** The demo as any static server would serve it, in a folder, under a strict policy: the pages with the CDN build beside them. */
export async function serveDemo(): Promise<Site & { readonly at: (page: string) => string }> {
  const base = '/some/folder/';
  const site = await serve({
    folders: ['demo', 'dist/cdn'],
    base,
    headers: {
      ...FOR_EVERYBODY,
      'content-security-policy': `${POLICY}; require-trusted-types-for 'script'; trusted-types ogp-events`,
    },
  });
  return { ...site, at: (page) => `${site.origin}${base}${page}` };
}

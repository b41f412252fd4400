import type { Host } from '../description.js';
import { elementMarkup, escaped, readMarkup } from './markup.js';
import type { SnippetOptions, Target } from './target.js';

/** The script of all elements. */
const SCRIPT = 'ogp-event-widgets.js';

/** Scripts that a page names itself: an import map need not hold their hashes. */
const ENTRY = /^(?:ogp-(?:event-widgets|event-list|countdown|topic-filter)|embed(?:-parent)?)\.js$/;

/** For any page that may hold a script: a site of one's own, or a field for HTML. */
export const scriptTag: Target = {
  scripts: 'checked',
  write: (embed, options) => `${scriptTags(embed.host, options)}\n\n${elementMarkup(embed)}`,
  read: readMarkup,
};

/** Returns the tags that load the elements; the import map first, since it counts only for modules after it. */
export function scriptTags({ scripts }: Host, { integrity, checksEveryFile }: SnippetOptions): string {
  const tag = `<script type="module" src="${escaped(scripts)}${SCRIPT}"${integrityAttributes(SCRIPT, integrity)}></script>`;
  return integrity && checksEveryFile ? `${importMap(scripts, integrity)}\n${tag}` : tag;
}

/** A script of another origin is checked only if it is asked for by CORS. */
export function integrityAttributes(file: string, integrity: SnippetOptions['integrity']): string {
  const hash = integrity?.[file];
  return hash ? ` integrity="${escaped(hash)}" crossorigin="anonymous"` : '';
}

function importMap(scripts: string, integrity: Readonly<Record<string, string>>): string {
  // A module's address in an import map is relative only with a dot, or it counts as a bare name.
  const base = /^(?:[a-z]+:|\.{0,2}\/)/i.test(scripts) ? scripts : `./${scripts}`;
  const hashes = Object.fromEntries(
    Object.entries(integrity).flatMap(([file, hash]) => (ENTRY.test(file) ? [] : [[base + file, hash]])),
  );
  const json = JSON.stringify({ integrity: hashes }, null, 2).replaceAll('<', '\\u003c');
  return `<script type="importmap">\n${json}\n</script>`;
}

import type { EventPage } from '../../render/render-event-page.js';
import { UsageError } from '../command.js';

/** The page of a site that has none of its own. */
const PLAIN = `<!doctype html>
<html lang="{{lang}}" dir="{{dir}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}}</title>
{{head}}
</head>
<body>
<main>
{{content}}
</main>
</body>
</html>
`;

const NAMES: readonly (keyof EventPage)[] = ['lang', 'dir', 'title', 'head', 'content'];

/** Puts the parts of a page into a template; whatever stands in them stays as it is. */
export type FillTemplate = (page: EventPage) => string;

/**
 * Reads a template of HTML with `{{title}}`, `{{head}}`, `{{content}}`, `{{lang}}` and `{{dir}}`, each as often as is wanted.
 *
 * @param text `null` for a plain page.
 * @throws UsageError where a part is missing without which no page works, or is not known.
 */
export function readTemplate(text: string | null): FillTemplate {
  const template = text ?? PLAIN;
  const used = [...template.matchAll(/\{\{\s*(.*?)\s*\}\}/g)].map(([, name]) => name!);
  const unknown = used.find((name) => !(NAMES as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new UsageError(
      `The template has {{${unknown}}}. There are ${NAMES.map((name) => `{{${name}}}`).join(', ')}.`,
    );
  }
  for (const name of ['head', 'content']) {
    if (!used.includes(name)) throw new UsageError(`The template has no {{${name}}}.`);
  }
  return (page) => template.replace(/\{\{\s*(.*?)\s*\}\}/g, (_, name: keyof EventPage) => page[name]);
}

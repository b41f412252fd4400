import { defineImport } from './define-import.js';
import { elementMarkup, readMarkup } from './markup.js';
import type { Target } from './target.js';

/** A component. */
export const svelte: Target = {
  write: (embed) => `<script>
  ${defineImport(embed)}
</script>

${elementMarkup(embed)}
`,
  read: readMarkup,
};

import type { Embed } from '../description.js';
import { defineImport } from './define-import.js';
import { elementMarkup, readMarkup } from './markup.js';
import type { Target } from './target.js';

/** Two braces: Angular looks for its bindings after it has read the character references of an attribute. */
const BINDING = '&#123;&#123;';

/** Returns the element, in a container without bindings if some text of it would be read as one. */
function template(embed: Embed): string {
  const markup = elementMarkup(embed, { indent: '    ' });
  return markup.includes(BINDING) ? `    <ng-container ngNonBindable>\n${markup}\n    </ng-container>` : markup;
}

/** A standalone component. */
export const angular: Target = {
  write: (embed) => `${defineImport(embed)}
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  selector: 'app-events',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${template(embed)}
  \`,
})
export class Events {}
`,
  read: readMarkup,
};

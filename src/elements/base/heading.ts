import { html, nothing, type TemplateResult } from 'lit/html.js';

interface HeadingParts {
  readonly id?: string;
  readonly class: string;
  readonly part: string;
  readonly hidden?: boolean;
}

/** A heading of a level known only at run time, 1 to 6 (what is deeper becomes 6), without a dynamic tag name. Can take focus. */
export function heading(
  level: number,
  { id, class: classes, part, hidden = false }: HeadingParts,
  content: unknown,
): TemplateResult {
  const i = id ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${i} class=${classes} part=${part} ?hidden=${hidden} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 id=${i} class=${classes} part=${part} ?hidden=${hidden} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${i} class=${classes} part=${part} ?hidden=${hidden} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${i} class=${classes} part=${part} ?hidden=${hidden} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${i} class=${classes} part=${part} ?hidden=${hidden} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${i} class=${classes} part=${part} ?hidden=${hidden} tabindex="-1">${content}</h6>`;
  }
}

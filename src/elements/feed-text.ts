import { html, nothing, type TemplateResult } from 'lit';
import { tokenizeText } from '../core/tokenize-text.js';
import type { TextVariant } from '../core/model.js';

/** Feed text inside our own: in its own language and direction, so that neither disturbs the other. */
export function feedText({ lang, value }: TextVariant): TemplateResult {
  return html`<bdi lang=${lang} dir="auto">${value}</bdi>`;
}

/** Feed prose: paragraphs and lines as published, with `https:` addresses as links; never markup. */
export function feedProse({ lang, value }: TextVariant): TemplateResult {
  return html`<div lang=${lang} dir="auto">
    ${tokenizeText(value).map(
      (lines) =>
        html`<p>
          ${lines.map(
            (line, i) =>
              html`${i ? html`<br />` : nothing}${line.map(({ text, href }) =>
                href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text,
              )}`,
          )}
        </p>`,
    )}
  </div>`;
}

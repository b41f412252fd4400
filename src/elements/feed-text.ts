import { html, type TemplateResult } from 'lit/html.js';
import type { TextVariant } from '../core/model/event.js';

/** Feed text inside our own: in its own language and direction, so that neither disturbs the other. */
export function feedText({ lang, value }: TextVariant): TemplateResult {
  return html`<bdi lang=${lang} dir="auto">${value}</bdi>`;
}

import { html, type TemplateResult } from 'lit/html.js';
import type { TextVariant } from '../../core/model/event.js';

/** Renders feed text among our words, in a lit template: isolated, in its own language and direction, as `Makers.feedText`. */
export function feedText({ lang, value }: TextVariant): TemplateResult {
  return html`<bdi lang=${lang} dir="auto">${value}</bdi>`;
}

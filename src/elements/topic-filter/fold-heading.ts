import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../locales/language.js';

interface FoldHeadingOptions {
  readonly language: Language;
  /** The page author's words; `''` for a heading that is only heard, `null` for ours. */
  readonly words: string | null;
  /** How many values are chosen. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Makes the content of a filter's heading; where there is little room it is the button that opens the filter. */
export function foldHeading({ language, words, count, isOpen, onToggle }: FoldHeadingOptions): TemplateResult {
  const title = words || language.t('filters');
  return html`<span class="wide ${words === '' ? 'visually-hidden' : ''}">${title}</span
    ><button
      type="button"
      class="fold"
      part="button toggle"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="panel"
      @click=${onToggle}
    >
      ${count ? language.t('filtersCount', { n: count }) : title}
    </button>`;
}

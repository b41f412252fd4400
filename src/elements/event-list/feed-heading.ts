import { html, type TemplateResult } from 'lit/html.js';
import type { FeedSnapshot } from '../../core/model/feed.js';
import type { Language } from '../../locales/language.js';
import { heading } from '../base/heading.js';
import { feedText } from '../base/feed-text.js';

interface FeedHeadingInput {
  /** The page author's words; `null` for the feed's title, empty for a heading that is only heard. */
  readonly own: string | null;
  readonly level: number;
  readonly hidden: boolean;
  /** The copy of the feed that is shown; `null` for none. */
  readonly snapshot: FeedSnapshot | null;
  readonly language: Language;
}

/** Renders the heading of a list. */
export function feedHeading({ own, level, hidden, snapshot, language }: FeedHeadingInput): TemplateResult {
  const title = !own && snapshot?.title;
  const words = title ? feedText(language.text(title)) : own || language.t('heading');
  return heading(
    level,
    { id: 'heading', class: own === '' ? 'visually-hidden' : 'heading', part: 'heading', hidden },
    html`<slot name="heading">${words}</slot>`,
  );
}

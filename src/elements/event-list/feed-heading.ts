import { html, type TemplateResult } from 'lit/html.js';
import { heading } from '../base/heading.js';
import { feedText } from '../base/feed-text.js';
import type { ListState } from './list-state.js';

/** Renders the heading of a list. @param hidden The page's own words stand there until there is anything to head. */
export function feedHeading({ host, dates, locale: { language } }: ListState, hidden: boolean): TemplateResult {
  const { heading: own, headingLevel } = host;
  const title = !own && dates.current?.snapshot.title;
  const words = title ? feedText(language.text(title)) : own || language.t('heading');
  return heading(
    headingLevel,
    { id: 'heading', class: own === '' ? 'visually-hidden' : 'heading', part: 'heading', hidden },
    html`<slot name="heading">${words}</slot>`,
  );
}

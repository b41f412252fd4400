import { OgpTopicFilter } from '../elements/topic-filter/ogp-topic-filter.js';

OgpTopicFilter.define();

declare global {
  interface HTMLElementTagNameMap {
    'ogp-topic-filter': OgpTopicFilter;
  }
}

export { OgpTopicFilter };
export { setClock } from '../core/time/page-now.js';

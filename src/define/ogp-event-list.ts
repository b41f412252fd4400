import { OgpEventList } from '../elements/event-list/ogp-event-list.js';

OgpEventList.define();

declare global {
  interface HTMLElementTagNameMap {
    'ogp-event-list': OgpEventList;
  }
}

export { OgpEventList };
export { setClock } from '../core/time/page-now.js';

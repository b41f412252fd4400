import { OgpCountdown } from '../elements/countdown/ogp-countdown.js';

OgpCountdown.define();

declare global {
  interface HTMLElementTagNameMap {
    'ogp-countdown': OgpCountdown;
  }
}

export { OgpCountdown };
export { setClock } from '../core/time/page-now.js';

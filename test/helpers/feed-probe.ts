import { fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { FeedController } from '../../src/controllers/feed-controller.js';
import { until } from './until.js';
import type { FeedState } from '../../src/core/feed/feed.js';

/** The smallest element with a feed: keeps every state that it has rendered. */
export class FeedProbe extends LitElement {
  static override properties = { src: { type: String }, sources: { attribute: false }, refresh: { type: Number } };
  declare src: string | undefined;
  declare sources: object | undefined;
  declare refresh: number | undefined;
  readonly feed = new FeedController(this, this);
  readonly seen: FeedState[] = [];

  protected override render(): unknown {
    if (this.feed.state !== this.seen.at(-1)) this.seen.push(this.feed.state);
    return this.feed.state.status;
  }

  get titles(): string[] | undefined {
    return this.feed.state.snapshot?.events.map(({ title }) => title![0].value);
  }
}
customElements.define('feed-probe', FeedProbe);

export const probe = (src?: string): Promise<FeedProbe> =>
  fixture<FeedProbe>(html`<feed-probe .src=${src}></feed-probe>`);

/** Resolves once nothing more is under way. */
export const settled = (element: FeedProbe): Promise<void> =>
  until(() => /ready|error/.test(element.feed.state.status) && !element.feed.state.refreshing, 'the feed is settled');

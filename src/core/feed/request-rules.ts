/** How a feed may be asked for: by what the page's author wrote. */
export interface RequestRules {
  /** `no-store`: the browser keeps no answer, and sends no `ETag` back. `default`: what HTTP caching allows. */
  readonly cache: 'default' | 'no-store';
  /** `refuse`: no address is asked but the one that was named. `follow`: the server may lead to any other. */
  readonly redirects: 'refuse' | 'follow';
}

export const DEFAULT_RULES: RequestRules = Object.freeze({ cache: 'default', redirects: 'refuse' });

/** Returns the rules that an element's settings of these names make. */
export const rulesOf = ({ cache, redirects = 'refuse' }: RequestSettings): RequestRules => ({
  cache: cache === 'no-store' ? cache : 'default',
  redirects,
});

/** The settings of an element that say how its feed is asked for. */
export interface RequestSettings {
  /**
   * `device`: a copy of the feed may be kept on the device, and shown if the feed cannot be loaded. `no-store`: nobody keeps one, not even the
   * browser's HTTP cache. Default `none`: nothing of ours is kept.
   */
  readonly cache?: 'none' | 'device' | 'no-store';
  /** Default `refuse`. */
  readonly redirects?: RequestRules['redirects'];
}

/** Returns a name for what is asked for by these rules: only who asks in the same way shares an answer. */
export const requestName = (url: string, { cache, redirects }: RequestRules): string => `${cache} ${redirects} ${url}`;

import { FeedError } from '../../feed-error.js';
import { asLine, asObject, own, shown } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { Probe } from '../format.js';

/**
 * Returns a native document as it is. Only a major version that we do not know, or no list of events, keeps it out.
 *
 * @throws FeedError `unsupported-version`, `unknown-format`.
 */
export function read({ json }: Probe): RawFeed {
  const from = asObject(json);
  if (!from) throw new FeedError('unknown-format', 'The document is no ogp-events feed.');
  const version = own(from, 'version');
  const major = /^(\d+)(\.|$)/.exec(asLine(version))?.[1];
  if (major !== undefined && Number(major) !== 1) {
    const what = `The feed is ogp-events ${shown(version)}`;
    throw new FeedError(
      'unsupported-version',
      `${what}; this version of ogp-event-widgets reads 1.x. A newer one may read it.`,
    );
  }
  if (!Array.isArray(own(from, 'events'))) {
    // An empty listing would be taken for the truth, and replace a good copy.
    throw new FeedError('unknown-format', 'The document is no ogp-events feed: it has no list of events.');
  }
  // Nothing in it is believed until `normalize` has examined it.
  return from as unknown as RawFeed;
}

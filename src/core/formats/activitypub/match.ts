import { asObject, own, type Raw } from '../../json.js';
import type { Probe } from '../format.js';

const STREAMS = /w3\.org\/ns\/activitystreams/;

const isEvent = (from: Raw): boolean => own(from, 'type') === 'Event' && own(from, 'startTime') !== undefined;

/** Whether a document is of ActivityStreams 2.0: by its context or media type; or, as Gancio writes it, it is about an event. */
export function matches({ json, type }: Probe): boolean {
  const from = asObject(json);
  if (!from || own(from, 'type') === undefined) return false;
  if (type === 'application/activity+json') return true;
  const context = own(from, '@context');
  if (context === undefined) return isEvent(from) || isEvent(asObject(own(from, 'object')) ?? {});
  return [context].flat().some((one) => typeof one === 'string' && STREAMS.test(one));
}

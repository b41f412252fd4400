import { FeedError } from '../feed-error.js';
import { asLine, shown } from '../json.js';
import type { RawIssues } from '../raw-issues.js';
import type { Format, FoundFormat, Probe } from './format.js';
import { FORMATS } from './table.js';

/**
 * Finds the format of a document that is not plainly native.
 *
 * @param cause Why the document is no JSON, if it is none. @param issues Learns of a type that no format has, and of JSON that was repaired.
 * @param formats The formats to try, in this order.
 * @throws FeedError `unreadable`, `unknown-format`.
 */
export async function findFormat(
  probe: Probe,
  cause: unknown,
  issues: RawIssues,
  formats: readonly Format[] = FORMATS,
): Promise<FoundFormat> {
  const { type } = probe.source;
  if (type && !type.includes('/') && !formats.some(({ id }) => id === type)) {
    issues.add(null, { fault: { code: 'unknown-value', reason: 'value', value: shown(type) }, field: 'sources.type' });
  }
  // Bytes, as files of Office have them, are no table, whatever they are called.
  const format = /^.{0,7}[\0-\b\x0e-\x1f]/.test(probe.text) ? null : matchFormat(probe, formats, cause);
  const linked =
    cause && mayBeLinkedData(probe.text) ? await findLinkedData(probe, cause, issues, formats, !format) : null;
  if (linked) return linked;
  if (!format) throw await notRead(probe, formats, cause);
  return { probe, format };
}

const mayBeLinkedData = (body: string): boolean => /"@(?:context|type|graph)"/.test(body);

/** Finds linked data in a text that is no JSON. @returns `null` where the code for it does not load, or there is none that can be read. */
const findLinkedData = (
  probe: Probe,
  cause: unknown,
  issues: RawIssues,
  formats: readonly Format[],
  mayBePage: boolean,
): Promise<FoundFormat | null> =>
  import('./linked-data.js').then(
    (module) => module.findLinkedData(probe, messageOf(cause), issues, formats, mayBePage),
    () => null,
  );

/** @param cause Why the document is no JSON, if it is none. */
function matchFormat(probe: Probe, formats: readonly Format[], cause: unknown): Format | null {
  // No reader of JSON is asked about another text.
  const candidates = cause ? formats.filter(({ syntax }) => syntax === 'text') : formats;
  return (
    candidates.find(({ id }) => id === probe.type) ??
    candidates.find(({ matches }) => matches(probe)) ??
    candidates.find(({ mediaTypes }) => mediaTypes.includes(probe.type)) ??
    null
  );
}

/** @param cause Why the document is no JSON, if it is none. */
async function notRead({ text, json }: Probe, formats: readonly Format[], cause: unknown): Promise<FeedError> {
  const fault = cause ? messageOf(cause) : '';
  const tried = formats.map(({ id }) => id);
  const naming = import('./name-document.js');
  const named = naming.then(({ nameDocument }) => nameDocument({ text, json, fault, tried }));
  return named.catch(
    () => new FeedError(cause ? 'unreadable' : 'unknown-format', 'The feed is in no format that is read.'),
  );
}

const messageOf = (cause: unknown): string => asLine((cause as Error).message, 120);

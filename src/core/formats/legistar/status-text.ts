/** A status in free words, as clerks write it for want of a field. */
interface StatusText {
  /** A status of `ogp-events`; `undefined` where the words name none. */
  readonly status: string | undefined;
  /** A status that is mentioned, but perhaps of another meeting. */
  readonly mentioned: string | undefined;
}

/** "CANCELLED", "*** Meeting canceled ***", "Not held", "Notice of cancellation", "Recessed to 09/29/20", at the beginning of a line. */
const STATUS_LINE =
  /^[^\p{L}\d]*(?:notice(?: of)?|please note|note|this|the|special|regular|committee|council|board|public|meeting|hearing|session|of|is|has|have|been|was|will|to be|:|,|-|–|\s)*\b(cancel+ed|cancel+ation|not (?:be )?held|no meeting|postponed|postponement|deferred|adjourned|rescheduled(?: (?:to|for|from))?|recessed|reconvened)\b/iu;
const SENTENCE =
  /\b(?:this|the) (?:[\w-]+ ){0,4}(?:meeting|hearing|session) (?:is|has been|have been|will be) (cancel+ed|postponed|deferred)\b/i;
const MENTION = /\b(cancel+(?:ed|ation)|postponed)\b/i;

function statusOf(word: string): string | undefined {
  if (/^(?:cancel|no)/i.test(word)) return 'cancelled';
  // Moved to another day: on this one it does not take place.
  if (/^(?:postpone|deferred|rescheduled (?:to|for))/i.test(word)) return 'postponed';
  return /^rescheduled/i.test(word) ? 'rescheduled' : undefined;
}

/** Whether a line says what became of a meeting, and is no place. */
export const isStatusLine = (line: string): boolean => STATUS_LINE.test(line.slice(0, 200));

/** Finds out what free words say of whether a meeting takes place. */
export function statusText(text: string): StatusText {
  const lines = text.slice(0, 5000).split(/[\r\n]+/);
  const word = lines.map((line) => STATUS_LINE.exec(line.slice(0, 200))?.[1]).find((found) => found && statusOf(found));
  const found = word ?? SENTENCE.exec(text.slice(0, 5000))?.[1];
  if (found) return { status: statusOf(found), mentioned: undefined };
  const mention = MENTION.exec(text.slice(0, 5000))?.[1];
  return { status: undefined, mentioned: mention && statusOf(mention) };
}

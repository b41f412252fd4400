import type { Finding } from '../../embed/finding.js';
import type { SourceAnswer } from '../read-source.js';

/** Bytes and events of one document, from which on a feed should be split. */
const LARGE = { bytes: 1_000_000, events: 5000 };

/** Returns what a publisher should know about how a feed is served, and about its size. @param events Their number; 0 if it cannot be read. */
export function serverFindings(
  { address, status, headers, redirects, bytes, document }: SourceAnswer,
  events: number,
): Finding[] {
  const findings: Finding[] = [];
  const add = (kind: string, isError: boolean, text: string): void =>
    void findings.push({ kind, isError, text, eventId: null, title: null, place: null });
  if (bytes > LARGE.bytes || events > LARGE.events) {
    add('large', false, `It has ${(bytes / 1e6).toFixed(1)} MB and ${events} events: split it (ogp-events split).`);
  }
  if (!headers) return findings;
  const last = redirects.at(-1);
  if (last) {
    add(
      'redirect',
      true,
      `The address redirects (${last.status}) to ${last.to}: name that one. Elements do not follow redirects.`,
    );
  }
  if ((last?.to ?? address).startsWith('http:')) {
    add(
      'http',
      true,
      'The address begins with http: a page that is https cannot load it. Use its https address, or a copy on your website.',
    );
  }
  const allowed = headers.get('Access-Control-Allow-Origin');
  if (allowed === null) {
    const always = status !== null && status >= 400 ? ', with errors too (else browsers cannot tell this one)' : '';
    add(
      'cors',
      true,
      `Only pages of its own website can show it: the server sends no Access-Control-Allow-Origin. Let it send that header${always}, or copy the feed to your website with “ogp-events gather”: docs/publishers.md, “Let browsers read it”.`,
    );
  } else if (allowed.trim() !== '*') {
    add(
      'cors',
      true,
      `Access-Control-Allow-Origin is ${allowed.slice(0, 80)}: only that website may show it. Write * for all.`,
    );
  }
  if (status !== 200) return findings;
  if (!headers.has('ETag') && !headers.has('Last-Modified')) {
    add('cache', false, 'The server sends neither ETag nor Last-Modified: readers load the whole feed each time.');
  }
  const type = headers.get('Content-Type') ?? '';
  const isPage = /^text\/html/i.test(type) && /^\s*<(?:!doctype\s+html|html)[\s>]/i.test(document?.text ?? '');
  if (type === '' || (/^text\/html|octet-stream/i.test(type) && !isPage)) {
    add(
      'type',
      false,
      `Its Content-Type is ${type || 'missing'}: application/json is right for JSON, text/calendar for .ics.`,
    );
  }
  if (bytes > 10_000 && !headers.has('Content-Encoding')) {
    add('compression', false, 'The server does not compress it (gzip, br): it loads about five times as long.');
  }
  return findings;
}

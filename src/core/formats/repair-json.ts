import { asLine } from '../json.js';
import type { Fault } from '../model/issue.js';
import { TimeSlice } from '../yield-to-page.js';

// Publishing systems put things around and into JSON-LD, so that it is no JSON (RFC 8259) any more. Search engines read it nevertheless,
// and so nobody notices.

/** Parts of comments of HTML and JavaScript and of CDATA sections, around all of it. */
const BEFORE = ['<!--', '//', '/*', '*/', '<![CDATA['];
const AFTER = ['-->', '//', '/*', '*/', ']]>', ';'];
/** Comments that people write before it. */
const COMMENTS = [
  ['<!--', '-->'],
  ['/*', '*/'],
  ['//', '\n'],
] as const;
/** Signs that may follow a backslash (RFC 8259, 7). After any other sign JavaScript leaves it out: `\'`. */
const ESCAPED = '"\\/bfnrtu';
/** Characters between two looks at the clock. */
const STEP = 10_000;
/** Comments around comments, and places to repair. A text with more of them was written to keep a page busy. */
const MAX_LAYERS = 20;
const MAX_REPAIRS = 200_000;
const CONTROLS: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Takes away what stands around JSON (comments, CDATA, a semicolon), commas before a closing bracket and backslashes that escape nothing, and
 * escapes line breaks and other control characters within strings. Nothing else is touched: what is broken otherwise stays broken.
 *
 * @returns The text itself where there is nothing to repair.
 */
export async function repairJson(text: string): Promise<string> {
  const slice = new TimeSlice();
  const body = unwrap(text);
  let repaired = '';
  let copied = 0;
  let inString = false;
  let comma = -1;
  let repairs = 0;
  for (let at = 0; at < body.length; at++) {
    if (at % STEP === 0 && slice.step()) await slice.next();
    if (repairs > MAX_REPAIRS) break;
    const sign = body[at]!;
    if (inString) {
      if (sign === '\\') {
        at++;
        if (ESCAPED.includes(body[at]!)) continue;
        repaired += body.slice(copied, at - 1);
        copied = at;
        repairs++;
      } else if (sign === '"') inString = false;
      else if (sign < ' ') {
        repaired += body.slice(copied, at) + (CONTROLS[sign] ?? ' ');
        copied = at + 1;
        repairs++;
      }
    } else if (sign === ',') comma = at;
    else if ((sign === '}' || sign === ']') && comma >= copied) {
      repaired += body.slice(copied, comma);
      copied = comma + 1;
      comma = -1;
      repairs++;
    } else if (sign > ' ') {
      comma = -1;
      inString = sign === '"';
    }
  }
  return repaired + body.slice(copied);
}

function unwrap(text: string): string {
  let body = text.trim();
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const [opens = '', closes = ''] = COMMENTS.find(([sign]) => body.startsWith(sign)) ?? [];
    const end = opens ? body.indexOf(closes, opens.length) : -1;
    const rest = end < 0 ? '' : body.slice(end + closes.length).trim();
    if (/^[{[/<]/.test(rest)) {
      body = rest;
      continue;
    }
    const before = BEFORE.find((part) => body.startsWith(part));
    const after = AFTER.find((part) => body.endsWith(part));
    if (!before && !after) return body;
    body = body.slice(before?.length ?? 0, after ? -after.length : undefined).trim();
  }
  return body;
}

/** The JSON-LD of several scripts as one document, a list. */
interface JoinedScripts {
  /** `[]` where none of them is JSON. */
  readonly text: string;
  /** Those of scripts that are no JSON. */
  readonly faults: readonly Fault[];
}

/** Joins the JSON-LD of a page's scripts: one that is broken costs no other. @param scripts Their texts, all of them. */
export async function joinScripts(scripts: readonly string[]): Promise<JoinedScripts> {
  const parts: string[] = [];
  const faults: Fault[] = [];
  for (let index = 0; index < scripts.length; index++) {
    let text = scripts[index]!.trim();
    if (!text) continue;
    const cause = whyNoJson(text);
    if (cause) text = await repairJson(text);
    if (cause && whyNoJson(text)) faults.push({ code: 'invalid-event', reason: 'script', position: index + 1, cause });
    else {
      parts.push(text);
      if (cause) faults.push({ code: 'broken-json', cause });
    }
  }
  return { text: `[${parts.join()}]`, faults };
}

/** Why a text is no JSON; `''` if it is. */
function whyNoJson(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return asLine((error as Error).message, 120);
  }
}

import { asLine } from '../json.js';
import type { Fault } from '../model/issue.js';
import { repairJson } from './repair-json.js';

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
  for (const [index, text] of scripts.entries()) {
    if (!/\S/.test(text)) continue;
    const cause = whyNoJson(text);
    const repaired = cause === null ? text : await repairJson(text);
    const isRead = cause === null || whyNoJson(repaired) === null;
    if (isRead) parts.push(repaired);
    else faults.push({ code: 'invalid-event', reason: 'script', position: index + 1, cause });
    if (isRead && cause !== null) faults.push({ code: 'broken-json', cause });
  }
  return { text: `[${parts.join(',')}]`, faults };
}

/** Why a text is no JSON; `null` if it is. */
function whyNoJson(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return asLine((error as Error).message, 120);
  }
}

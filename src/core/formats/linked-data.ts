import { FeedError } from '../feed-error.js';
import type { Fault } from '../model/issue.js';
import type { RawIssues } from '../raw-issues.js';
import type { Format, FoundFormat, Probe } from './format.js';
import { joinScripts, repairJson } from './repair-json.js';
import { resolved } from './resolved.js';
import { TimeSlice } from '../yield-to-page.js';

/** Something that takes place, or is to: a page has much other JSON-LD. */
const HAS_EVENTS =
  /startDate"\s*:|type"\s*:\s*(?:\[\s*(?:"[^"]{0,99}"\s*,\s*){0,9})?"[^"]{0,99}(?:Event|EventSeries|Festival|Hackathon|CourseInstance)"/;
/** A comment, or the beginning of a script or of what a page is relative to. */
const PIECE = /<!--|<(?:script|base)(?=[\s/>])/gi;
const TAG_END = /(?:[^>"']|"[^"]*"|'[^']*')*>/y;
const SCRIPT_END = /<\/script(?=[\s/>])/gi;
const IS_LINKED_DATA =
  /\stype\s*=\s*(?:"\s*application\/ld\+json\s*["';]|'\s*application\/ld\+json\s*[';]|application\/ld\+json(?=[\s>]))/i;
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
/** Longer tags are none. */
const MAX_TAG = 100_000;

/** The JSON-LD that a page for people has, and what its addresses are relative to. */
interface PageScripts {
  readonly scripts: readonly string[];
  /** As the page writes it; `''` for the page's own address. */
  readonly base: string;
}

/**
 * Finds linked data in a text that is no JSON: where things stand around and in it that search engines forgive, and in the scripts of a page
 * for people.
 *
 * @param cause Why the text is no JSON. @param issues Learns what was repaired. @param mayBePage Whether it is nothing else.
 * @returns `null` where there is none, or none of events in a page.
 * @throws FeedError `unreadable` for a page whose events cannot be read.
 */
export async function findLinkedData(
  probe: Probe,
  cause: string,
  issues: RawIssues,
  formats: readonly Format[],
  mayBePage: boolean,
): Promise<FoundFormat | null> {
  const format = formats.find(({ isLinkedData }) => isLinkedData);
  if (!format) return null;
  const { scripts, base } = await scriptsIn(probe.text);
  if (!scripts.length) {
    const json = parsed(await repairJson(probe.text));
    if (!format.matches({ ...probe, json })) return null;
    issues.add(null, { fault: { code: 'broken-json', cause }, field: '' });
    return { format, probe: { ...probe, json } };
  }
  // Who says where in JSON the events are, or names another format, does not mean a page.
  const isOther = probe.source.map !== undefined || !(probe.type === format.id || /^$|\//.test(probe.type));
  if (!mayBePage || isOther || !scripts.some((script) => HAS_EVENTS.test(script))) return null;
  const { text, faults } = await joinScripts(scripts);
  if (!HAS_EVENTS.test(text)) throw brokenPage(faults);
  for (const fault of faults) issues.add(null, { fault, field: '' });
  const from = base && resolved(base, probe.base);
  return { format, probe: { ...probe, json: parsed(text), base: URL.canParse(from) ? from : probe.base } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function brokenPage(faults: readonly Fault[]): FeedError {
  const [cause = ''] = faults.map((fault) => ('cause' in fault ? fault.cause : ''));
  const message = `The feed is a web page, and the JSON-LD of its events is broken (${cause}).`;
  return new FeedError('unreadable', message, { reason: 'web-page' });
}

/** Returns the texts of a page's scripts of JSON-LD, as the parser of HTML finds them: not in comments. No scripts where the text is no page. */
async function scriptsIn(page: string): Promise<PageScripts> {
  const scripts: string[] = [];
  let base = '';
  if (!/^\s*</.test(page)) return { scripts, base };
  const slice = new TimeSlice();
  let at = 0;
  for (;;) {
    if (slice.step()) await slice.next();
    PIECE.lastIndex = at;
    const piece = PIECE.exec(page);
    if (!piece) break;
    // `<!-->` is a whole comment.
    let end = piece[0] === '<!--' ? page.indexOf('-->', PIECE.lastIndex - 2) : -1;
    if (piece[0] !== '<!--') {
      TAG_END.lastIndex = 0;
      const tag = TAG_END.exec(page.slice(PIECE.lastIndex, PIECE.lastIndex + MAX_TAG))?.[0];
      if (tag === undefined) break;
      end = PIECE.lastIndex + tag.length;
      if (/base$/i.test(piece[0])) base ||= HREF.exec(tag)?.slice(1).find(Boolean) ?? '';
      else {
        SCRIPT_END.lastIndex = end;
        const close = SCRIPT_END.exec(page)?.index ?? -1;
        if (close >= 0 && IS_LINKED_DATA.test(tag)) scripts.push(page.slice(end, close));
        end = close;
      }
    }
    if (end < 0) break;
    at = end;
  }
  return { scripts, base };
}

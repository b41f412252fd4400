import type { RawLink, RawLocation } from '../model/raw-feed.js';
import { htmlToText } from './html-to-text.js';

/** A location in free words, taken apart. */
interface PlaceText {
  /** The words for the place; `undefined` where there is only an address on the web. */
  readonly location: RawLocation | undefined;
  /** The addresses among the words: `livestream` where one takes part, else `other`. */
  readonly links: readonly RawLink[];
  /** How one takes part, as far as the words are clear. */
  readonly attendanceMode: 'online' | 'hybrid' | undefined;
}

const URLS = /https?:\/\/[^\s<>"()[\]{}]+/gi;
const MEETING_HOST =
  /^https?:\/\/(?:[\w-]+\.)*(?:(?:zoomgov|webex|teams\.(?:microsoft|live)|meet\.google|gotomeeting|bluejeans|whereby|youtube|vimeo)\.com|zoom\.us|gotomeet\.me|meet\.jit\.si|youtu\.be)(?:[/?#]|$)/i;
const ONLINE =
  /\b(?:online|virtual|virtually|virtuell\w*|remote|remotely|zoom|webex|(?:microsoft|ms) teams|tele-?conference|electronic (?:meeting|participation)|video-?conference|video-?konferenz|livestream|gotomeeting|en ligne|en línea|visioconférence)\b/i;
const ONLY_ONLINE =
  /\b(?:online|virtual|remote|zoom|webex|teams|video-?konferenz)(?: (?:meeting|access|participation))?[- ]only\b|\b(?:only|fully|all) (?:online|virtual|remote)\b|\bnur (?:online|virtuell)|\bsans salle/i;
/** Words for places, also at the end of longer ones ("Ratssaal"); what is short stands alone: a "platform" is no room. */
const PHYSICAL =
  /(?:(?<!\bnot? )in[- ]person|présentiel|presencial|vor ort|\b(?:rm|bldg|st|ave|rd|blvd)\.?|hall|room|chambers?|floor|building|cent(?:er|re)|library|school|street|avenue|\broad|boulevard|plaza|courthouse|auditorium|theat(?:er|re)|park|church|house|haus|saal|raum|zimmer|straße|strasse|str\.|platz|schule|halle|salle|mairie|sala|calle|ayuntamiento)(?![\p{L}])/iu;

/** Whether an address is that of a meeting or a stream on the web. */
export const isMeeting = (url: unknown): boolean => typeof url === 'string' && MEETING_HOST.test(url);

/** Reads a location in free words. Lines become parts of one; it never throws. */
export function placeText(raw: string): PlaceText {
  const text = htmlToText(raw.slice(0, 5000));
  const urls = [...new Set(text.match(URLS)?.map((url) => url.replace(/[.,;:!?*'’”]+$/, '')) ?? [])];
  let words = text;
  for (const url of urls) words = words.replaceAll(url, ' ');
  const lines = words
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').replace(/^[\s,;|–-]+|[\s,;:|–-]+$/g, ''))
    .filter((line) => /[\p{L}\d]/u.test(line));
  const name = lines.join(', ');
  const isOnline = ONLINE.test(words) || urls.some(isMeeting) || (urls.length > 0 && !name);
  const isPhysical = PHYSICAL.test(words) && !ONLY_ONLINE.test(words);
  return {
    location: name ? { name } : undefined,
    links: urls.map((url) => ({
      rel: isOnline && (!isPhysical || isMeeting(url)) ? 'livestream' : 'other',
      url,
    })),
    attendanceMode: (isPhysical && isOnline) || /\bhybrid/i.test(words) ? 'hybrid' : isOnline ? 'online' : undefined,
  };
}

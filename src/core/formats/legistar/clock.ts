/** When a meeting is, of `EventDate` (midnight of its day) and `EventTime`, which anybody may write as he likes. */
interface MeetingTime {
  readonly start: unknown;
  readonly end: string | undefined;
  /** `EventTime` as published, where it says more than a clock. */
  readonly words: string;
}

const DAY = /^(\d{4}-\d\d-\d\d)(?:T00:00(?::00(?:\.0+)?)?)?$/;
const CLOCK = /(?:(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?\s?m\b\.?|(\d{1,2}):(\d\d)(?!\d)|\b(noon)\b)/iy;
const DASH = /\s*(?:-|–|—|to|until)\s*/iy;

/** A clock at a position of a text, as RFC 3339 writes it, and where it ends; `null` where there is none. */
function clockAt(text: string, at: number): { readonly clock: string; readonly end: number } | null {
  CLOCK.lastIndex = at;
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [whole, h, min = '00', half, h24, min24, noon] = match;
  const hour = noon ? 12 : h24 ? Number(h24) : (Number(h) % 12) + (/p/i.test(half!) ? 12 : 0);
  if (hour > 23 || (h && (Number(h) > 12 || Number(h) < 1)) || Number(min24 ?? min) > 59) return null;
  return { clock: `${String(hour).padStart(2, '0')}:${min24 ?? min}`, end: at + whole.length };
}

/** Reads day and clock. Without a clock the meeting is on a day whose hour is not known; a day with a clock of its own stays as it is. */
export function meetingTime(date: unknown, time: unknown): MeetingTime {
  const text = typeof time === 'string' ? time.trim() : '';
  const day = typeof date === 'string' ? DAY.exec(date.trim())?.[1] : undefined;
  if (!day) return { start: date, end: undefined, words: text };
  const plain = text.replace(/^12 noon/i, 'noon').replace(/^at /i, '');
  const from = clockAt(plain, 0);
  if (!from) return { start: day, end: undefined, words: text };
  DASH.lastIndex = from.end;
  const to = DASH.exec(plain) ? clockAt(plain, DASH.lastIndex) : null;
  const rest = plain.slice(to?.end ?? from.end).trim();
  const end = to && to.clock > from.clock ? `${day}T${to.clock}` : undefined;
  return { start: `${day}T${from.clock}`, end, words: rest || (to && !end) ? text : '' };
}

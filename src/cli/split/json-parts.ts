// Where the parts of a JSON text are, by bytes: a large feed is then never in memory as objects, nor twice as text.

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const isOpening = (byte: number): boolean => byte === 0x7b || byte === 0x5b;
const isClosing = (byte: number): boolean => byte === 0x7d || byte === 0x5d;
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** The byte of its closing quote; `to` where there is none. @param from The byte of its opening quote. */
function endOfString(bytes: Uint8Array, from: number, to: number): number {
  let i = from + 1;
  while (i < to && bytes[i] !== QUOTE) i += bytes[i] === BACKSLASH ? 2 : 1;
  return Math.min(i, to);
}

/**
 * Returns where the items of an array, or the members of an object, are: the first byte of each and the byte after it, one pair after the
 * other. Does not examine them, and never throws.
 *
 * @param from The byte of the bracket that opens it. @param to The byte after the one that closes it.
 */
export function partsOf(bytes: Uint8Array, from: number, to: number): readonly number[] {
  const parts: number[] = [];
  let depth = 0;
  let start = -1;
  let end = -1;
  const push = (): void => {
    if (start >= 0) parts.push(start, end);
    start = -1;
  };
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!;
    if (isSpace(byte)) continue;
    if (isClosing(byte) && --depth <= 0) break;
    if (byte === COMMA && depth === 1) {
      push();
      continue;
    }
    if (depth > 0 && start < 0) start = i;
    if (isOpening(byte)) depth++;
    else if (byte === QUOTE) i = endOfString(bytes, i, to);
    end = Math.min(i + 1, to);
  }
  push();
  return parts;
}

/**
 * Returns where the value of a member is: its first byte and the byte after it. `null` if it is no member of that name.
 *
 * @param from The first byte of the member, its name. @param to The byte after it.
 */
export function valueOf(bytes: Buffer, from: number, to: number, name: string): readonly [number, number] | null {
  const end = endOfString(bytes, from, to) + 1;
  if (!isSameName(bytes.toString('utf8', from, end), name)) return null;
  let start = bytes.indexOf(':', end) + 1;
  while (start < to && isSpace(bytes[start]!)) start++;
  return [start, to];
}

/** @param json A name as it is written, perhaps with escapes. */
function isSameName(json: string, name: string): boolean {
  try {
    return JSON.parse(json) === name;
  } catch {
    return false;
  }
}

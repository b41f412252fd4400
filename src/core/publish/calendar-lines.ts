import { soundText } from './sound-text.js';

/** Octets of a content line, without its line break (RFC 5545, 3.1). */
const MAX_OCTETS = 75;

/** Returns a value of type TEXT (RFC 5545, 3.3.11): `a\, b\; c\\ d\ne`. */
export const textValue = (text: string): string =>
  soundText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** Returns a parameter's value (RFC 5545, 3.2), quoted where it must be, with quotes and line breaks as RFC 6868 has them. */
function parameterValue(text: string): string {
  const value = soundText(text).replace(/\^/g, '^^').replace(/\n/g, '^n').replace(/"/g, "^'");
  return /[:;,]/.test(value) ? `"${value}"` : value;
}

/** Parameters of a property; those that are `null` are left out. */
export type Parameters = Readonly<Record<string, string | null>>;

/** Returns a property as a folded content line, with its line break. @param value Escaped already, if its type asks for that. */
export function property(name: string, value: string, parameters: Parameters = {}): string {
  let line = name;
  for (const key of Object.keys(parameters)) {
    const parameter = parameters[key];
    if (parameter !== null && parameter !== undefined) line += `;${key}=${parameterValue(parameter)}`;
  }
  return fold(`${line}:${value}`);
}

/** Returns a content line in pieces of at most 75 octets of UTF-8 (RFC 5545, 3.1). No character is cut, nor an escape. */
function fold(line: string): string {
  if (line.length * 3 <= MAX_OCTETS) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const [piece] of line.matchAll(/\\.|[^]/gu)) {
    const size = octetsOf(piece);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += piece;
    octets += size;
  }
  return `${folded}\r\n`;
}

function octetsOf(piece: string): number {
  let octets = 0;
  for (const character of piece) {
    const code = character.codePointAt(0)!;
    octets += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return octets;
}

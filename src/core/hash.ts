/** Returns FNV-1a of a text twice with different starts: two numbers of 32 bits each. No secret may rest on it. */
export function hash(text: string): readonly [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
  }
  return [a >>> 0, b >>> 0];
}

/**
 * Shares room among sources: each gets what it needs as long as no other gets less. What a small one leaves goes to the large ones in equal
 * parts (max-min fairness).
 *
 * @param needs The number of items of each. @param room How many there may be in all.
 * @returns How many of each.
 */
export function fairRoom(needs: readonly number[], room: number): readonly number[] {
  const shares = needs.map(() => 0);
  const order = needs.map((_, i) => i).sort((a, b) => needs[a]! - needs[b]!);
  let left = room;
  order.forEach((source, i) => {
    const share = Math.min(needs[source]!, Math.floor(left / (order.length - i)));
    shares[source] = share;
    left -= share;
  });
  return shares;
}

// The shapes in which a feed may be large. A format joins with one `FormatShapes`: its lists and references, and what is special about it.

/** The parts of a format that may be large. */
export interface FormatShapes {
  readonly format: string;
  /** Makes a document of events. */
  readonly document: (events: readonly object[]) => object;
  /** Makes the event with a number, with some fields of its own. */
  readonly event: (i: number, fields?: object) => object;
  /** The id of that event. */
  readonly id: (i: number) => string;
  /** Lists of an event: its item with a number. */
  readonly lists: Readonly<Record<string, (i: number) => unknown>>;
  /** Fields that refer to other events: the reference to an id. */
  readonly references: Readonly<Record<string, (id: string) => unknown>>;
  /** Whole documents with some number of parts. */
  readonly special: Readonly<Record<string, (n: number) => object>>;
}

/** A kind of large feed. */
export interface FeedKind {
  readonly name: string;
  /** Makes the document with some number of parts. */
  readonly make: (n: number) => object;
}

/** Items of the lists that events have if there are many lists. */
const PER_EVENT = 50;

export const times = <T>(n: number, item: (i: number) => T): T[] =>
  Array.from({ length: Math.max(1, Math.floor(n)) }, (_, i) => item(i));

/** Returns every kind of large feed of a format. */
export function kindsOf({
  format,
  document,
  event,
  id,
  lists,
  references,
  special,
}: FormatShapes): readonly FeedKind[] {
  const kinds: FeedKind[] = [];
  const add = (name: string, make: FeedKind['make']): unknown => kinds.push({ name: `${format}: ${name}`, make });
  add('events', (n) => document(times(n, event)));
  const firstId = Object.fromEntries(Object.entries(event(0)).filter(([, value]) => value === id(0)));
  add('events with one id', (n) => document(times(n, (i) => ({ ...event(i), ...firstId }))));
  add('copies of one event', (n) => document(times(n, () => event(0))));
  for (const [field, item] of Object.entries(lists)) {
    add(`${field}, one list`, (n) => document([event(0, { [field]: times(n, item) })]));
    add(`${field}, many lists`, (n) =>
      document(times(n / PER_EVENT, (i) => event(i, { [field]: times(PER_EVENT, (k) => item(i * PER_EVENT + k)) }))),
    );
    add(`${field}, many equal lists`, (n) =>
      document(times(n / PER_EVENT, (i) => event(i, { [field]: times(PER_EVENT, item) }))),
    );
  }
  for (const [field, to] of Object.entries(references)) {
    add(`${field}, all to one`, (n) => document(times(n, (i) => event(i, i ? { [field]: [to(id(0))] } : {}))));
    add(`${field}, a chain`, (n) => document(times(n, (i) => event(i, { [field]: [to(id(i + 1))] }))));
    add(`${field}, a ring`, (n) => document(times(n, (i) => event(i, { [field]: [to(id((i + 1) % Math.floor(n)))] }))));
    add(`${field}, one to all`, (n) =>
      document(times(n, (i) => event(i, i ? {} : { [field]: times(n, (k) => to(id(k))) }))),
    );
    add(`${field}, each to many`, (n) =>
      document(
        times(n / 20, (i) => event(i, { [field]: times(20, (k) => to(id((i * 7 + k * 13) % Math.ceil(n / 20)))) })),
      ),
    );
  }
  for (const [name, make] of Object.entries(special)) add(name, make);
  return kinds;
}

/** Returns a document of a kind as text, of somewhat less than so many bytes of UTF-8. */
export function textOf({ make }: FeedKind, bytes: number): string {
  const size = (text: string): number => new TextEncoder().encode(text).length;
  let n = 64;
  let text = JSON.stringify(make(n));
  for (let i = 0; i < 8; i++) {
    const ratio = size(text) / bytes;
    if (ratio <= 1 && ratio > 0.93) break;
    n = Math.max(1, Math.floor((n * 0.97) / ratio));
    text = JSON.stringify(make(n));
  }
  return text;
}

/**
 * Wall time ↔ instant in any IANA zone, on what the engine says of its offset: the engine's own tz data, no table of ours.
 *
 * The way from wall time to instant asks for the offsets a day before and a day after, which no transition is longer than, and keeps what
 * is consistent.
 */
import { DAY } from './units.js';
import { meterOf, type Meter } from './zone-meter.js';

/**
 * Offsets are remembered at the edges of buckets: where both edges of a bucket agree there is no transition inside. For that a
 * bucket must be shorter than any time for which a zone has ever switched there and back: Brazil's north-east did in 2000, and Gaza
 * will in 2040, within 6 days and 23 hours. (Freetown's four days of 1939 are the one known exception.)
 */
const BUCKET = 6 * DAY;
/** A feed may name many zones and far dates: forget rather than grow. Where it takes a formatter, one weighs some 50 kB in V8. */
const MAX_ZONES = 1024;
const MAX_EDGES = 1024;
/** Where offsets are asked of the engine: a little over the years 1000–9999. Before and after, the nearest one holds. */
const FIRST = -30_609_792_000_000;
const LAST = 253_402_300_799_000;

// Kept from before the page could replace them.
const { DateTimeFormat } = Intl;
const CapturedDate = Date;
const utc = Date.UTC;

interface Zone {
  readonly meter: Meter;
  /** Bucket index → offset at the beginning of that bucket. */
  readonly edges: Map<number, number>;
  /** Bucket index → the instant of the transition in it. */
  readonly transitions: Map<number, number>;
}

const zones = new Map<string, Zone | null>();
let meterOfZone = meterOf;

function lookUp(id: string): Zone | null {
  const known = zones.get(id);
  if (known !== undefined) return known;
  if (zones.size >= MAX_ZONES) {
    // The oldest goes: Map keeps the order of insertion.
    for (const oldest of zones.keys()) {
      zones.delete(oldest);
      break;
    }
  }
  // However it is spelled, it is one zone.
  const lower = id.toLowerCase();
  const zone = lower === id ? open(id) : lookUp(lower);
  zones.set(id, zone);
  return zone;
}

function open(id: string): Zone | null {
  const meter = meterOfZone(id);
  return meter && { meter, edges: new Map(), transitions: new Map() };
}

/**
 * The engine's own word for one instant, in milliseconds east of UTC. As a small integer, which V8 keeps in place: what comes of a
 * division it keeps as an object of its own, here four in each entry of a list.
 */
const measure = (zone: Zone, instantMs: number): number => zone.meter(Math.min(Math.max(instantMs, FIRST), LAST)) | 0;

/** The offset at the beginning of a bucket. */
function edge(zone: Zone, index: number): number {
  let offset = zone.edges.get(index);
  if (offset === undefined) {
    if (zone.edges.size >= MAX_EDGES) zone.edges.clear();
    offset = measure(zone, index * BUCKET);
    zone.edges.set(index, offset);
  }
  return offset;
}

/** The first instant with the new offset, in a bucket that has a transition; found by halving, to the second. */
function transitionIn(zone: Zone, index: number): number {
  let found = zone.transitions.get(index);
  if (found === undefined) {
    if (zone.transitions.size >= MAX_EDGES) zone.transitions.clear();
    const before = edge(zone, index);
    let low = (index * BUCKET) / 1000;
    let high = low + BUCKET / 1000;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (measure(zone, middle * 1000) === before) low = middle;
      else high = middle;
    }
    found = high * 1000;
    zone.transitions.set(index, found);
  }
  return found;
}

function offsetIn(zone: Zone, instantMs: number): number {
  const index = Math.floor(instantMs / BUCKET);
  const before = edge(zone, index);
  const after = edge(zone, index + 1);
  return before === after || instantMs < transitionIn(zone, index) ? before : after;
}

/** Takes the offsets from elsewhere than the engine from now on. @param open Gets ids in small letters; returns `null` for what is no zone. */
export function useZones(open: (id: string) => Meter | null): void {
  meterOfZone = open;
  zones.clear();
  sameClock.clear();
}

/** Whether this engine has tz data for `id` (any letter case, links such as `Europe/Kiev` included). Never throws. */
export function isKnownZone(id: string): boolean {
  return lookUp(id) !== null;
}

/** Milliseconds east of UTC at an instant; whole minutes in modern times, seconds in local mean times. 0 for an unknown zone. */
export function offsetMsAt(zone: string, instantMs: number): number {
  const known = lookUp(zone);
  return known && Number.isFinite(instantMs) ? offsetIn(known, instantMs) : 0;
}

/** Returns what the clocks of a zone show at an instant, as wall-clock milliseconds. An unknown zone is read as UTC. */
export function wallOf(zone: string, instantMs: number): number {
  return instantMs + offsetMsAt(zone, instantMs);
}

/** `gap`: that wall time did not occur; `overlap`: it occurred twice. */
export interface Instant {
  readonly ms: number;
  readonly kind: 'unique' | 'gap' | 'overlap';
}

/**
 * The instant at which the clocks of a zone show `wallMs`, in Temporal's "compatible" manner (RFC 5545, 3.3.5 says the same): a
 * time in a gap moves forward by the gap's length, of two the earlier is taken. An unknown zone is read as UTC.
 */
export function instantOf(zone: string, wallMs: number): Instant {
  const known = lookUp(zone);
  if (!known || !Number.isFinite(wallMs)) return { ms: wallMs, kind: 'unique' };
  const before = offsetIn(known, wallMs - DAY);
  const after = offsetIn(known, wallMs + DAY);
  const early = wallMs - Math.max(before, after);
  const late = wallMs - Math.min(before, after);
  if (early === late) return { ms: early, kind: 'unique' };
  const earlyHolds = early + offsetIn(known, early) === wallMs;
  const lateHolds = late + offsetIn(known, late) === wallMs;
  if (earlyHolds) return { ms: early, kind: lateHolds ? 'overlap' : 'unique' };
  return { ms: late, kind: lateHolds ? 'unique' : 'gap' };
}

/** The zone of the device, asked each time since people travel; `UTC` where the host does not say. */
export function viewerZone(): string {
  let id: string | undefined;
  try {
    id = new DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    // A host without a usable default.
  }
  return id && isKnownZone(id) ? id : 'UTC';
}

const sameClock = new Map<string, boolean>();

/**
 * Whether two zones are one clock, whatever they are called (`Europe/Kyiv` and `Europe/Kiev`, Berlin and Stockholm): they agree
 * throughout the (UTC) year that `aroundMs` lies in, so summer time included.
 */
export function sameBehaviour(zoneA: string, zoneB: string, aroundMs: number): boolean {
  if (zoneA === zoneB) return true;
  const a = lookUp(zoneA);
  const b = lookUp(zoneB);
  if (!a || !b || !Number.isFinite(aroundMs)) return false;
  const year = new CapturedDate(aroundMs).getUTCFullYear();
  const key = `${year} ${zoneA} ${zoneB}`;
  let same = sameClock.get(key);
  if (same === undefined) {
    if (sameClock.size >= MAX_EDGES) sameClock.clear();
    same = agreeBetween(a, b, Math.floor(utc(year, 0) / BUCKET), Math.ceil(utc(year + 1, 0) / BUCKET));
    sameClock.set(key, same);
  }
  return same;
}

function agreeBetween(a: Zone, b: Zone, first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const [before, after] = [edge(a, index), edge(a, index + 1)];
    if (before !== edge(b, index) || after !== edge(b, index + 1)) return false;
    if (before !== after && transitionIn(a, index) !== transitionIn(b, index)) return false;
  }
  return true;
}

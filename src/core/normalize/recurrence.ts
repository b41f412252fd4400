import type { OccurrenceOverride, PublishedTime, Recurrence } from '../model/event.js';
import { parsePublishedTime } from '../time/published-time.js';
import { wholeDays } from '../time/whole-days.js';
import type { Context } from './context.js';
import { STATUSES, UNKNOWN_DATES } from './dates.js';
import { MAX_EXCEPTIONS } from '../limits.js';
import { asObject, NONE, own, shown, type Raw } from '../json.js';
import { asTime, leaveOut, readDates, readEnum, readText, readTime, readZone } from './fields.js';
import { readLocation } from './nested-fields.js';

const MAX_RULES = 10;
const MAX_RULE_LENGTH = 500;

function asRule(ctx: Context, raw: unknown, key: string): string | null {
  // Rules are ASCII. Anything else in them is hostile, and an issue will quote them.
  const rule = typeof raw === 'string' ? raw.replace(/[^ -~]/g, '?').trim() : '';
  if (rule && rule.length <= MAX_RULE_LENGTH) return rule;
  ctx.report(
    rule
      ? { code: 'invalid-recurrence', reason: 'rule-too-long', max: MAX_RULE_LENGTH }
      : { code: 'invalid-recurrence', reason: 'not-a-rule', value: shown(raw) },
    key,
  );
  return null;
}

function override(ctx: Context, recurrenceId: PublishedTime, from: Raw): OccurrenceOverride {
  const outer = ctx.offset;
  const { timeZone, offset } = readZone(ctx, from, 'timeZone');
  if (timeZone !== null || offset !== null) ctx.offset = offset;
  const start = readTime(ctx, from, 'start');
  const end = readTime(ctx, from, 'end');
  const patch = Object.freeze({
    recurrenceId,
    start,
    end,
    timeZone,
    title: readText(ctx, from, 'title'),
    status: readEnum(ctx, from, 'status', STATUSES),
    location: readLocation(ctx, from),
    ...wholeDays(start, end, timeZone ?? ctx.timeZone),
  });
  ctx.offset = outer;
  return patch;
}

function readOverrides(ctx: Context, from: Raw): readonly OccurrenceOverride[] {
  const raw = own(from, 'overrides');
  if (raw === undefined) return NONE;
  const map = asObject(raw);
  if (!map) return leaveOut(ctx, 'overrides', raw, 'object') ?? NONE;
  const list: OccurrenceOverride[] = [];
  const outer = ctx.path;
  for (const key of Object.keys(map)) {
    const id = parsePublishedTime(key);
    const patch = asObject(own(map, key));
    if (id && patch) {
      ctx.path = `${outer}overrides.`;
      list.push(override(ctx, Object.freeze(id), patch));
      ctx.path = outer;
    } else {
      const code = id ? 'invalid-field' : 'invalid-time';
      ctx.report({ code, reason: 'not-an-override', value: shown(key) }, 'overrides');
    }
  }
  return list.length ? Object.freeze(list) : NONE;
}

/** Exceptions of one kind that a recurrence holds. */
function countOf(from: Raw, key: string): number {
  const raw = own(from, key);
  if (Array.isArray(raw)) return raw.length;
  return typeof raw === 'object' && raw !== null ? Object.keys(raw).length : 0;
}

/**
 * Whether there is room for the exceptions of a series. Where there is not, none of its dates is certain: a rule without all its exceptions
 * would list what was cancelled.
 */
function fits(ctx: Context, from: Raw): boolean {
  let total = 0;
  for (const key of ['include', 'exclude', 'overrides']) {
    const count = countOf(from, key);
    total += count;
    const max = Math.min(MAX_EXCEPTIONS, ctx.exceptionsLeft);
    if (count <= max && total <= ctx.exceptionsLeft) continue;
    ctx.report({ code: 'recurrence-truncated', reason: 'too-many-exceptions', count, max }, key);
    return false;
  }
  ctx.exceptionsLeft -= total;
  return true;
}

/**
 * Reads `recurrence`: few feeds have it. Whether its rules can be followed is found out when they are expanded. Returns {@link UNKNOWN_DATES}
 * for one that has more exceptions than are read.
 */
export function readRecurrence(ctx: Context, from: Raw): Recurrence | null {
  if (!fits(ctx, from)) return UNKNOWN_DATES;
  const value: Recurrence = {
    rules: readDates(ctx, from, 'rule', MAX_RULES, asRule),
    include: readDates(ctx, from, 'include', MAX_EXCEPTIONS, asTime),
    exclude: readDates(ctx, from, 'exclude', MAX_EXCEPTIONS, asTime),
    overrides: readOverrides(ctx, from),
  };
  if (value.rules.length || value.include.length) return Object.freeze(value);
  ctx.report({ code: 'invalid-recurrence', reason: 'no-rule' }, 'rule');
  return null;
}

<?php
/**
 * Dates and times as a feed publishes them: a clock on the wall, with a zone or an offset beside it or not.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

/** Hours between the clocks of UTC and of the first and the last place on Earth. */
const EASTERNMOST = 14;
const WESTERNMOST = 12;

/**
 * Reads a year, month, day, or date and time (RFC 3339, seconds and offset may be missing).
 *
 * @param mixed $raw
 * @return array{kind: string, wall: string, offset: string}|null `kind`: `year`, `month`, `date` or `time`. `wall`: `Y-m-d H:i:s`.
 *   `offset`: `+HH:MM`, or `''`.
 */
function read_time($raw): ?array {
  $pattern = '/^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[Tt](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?)?)?)?$/D';
  if (!is_string($raw) || strlen($raw) > 64 || !preg_match($pattern, trim($raw), $found)) return null;
  $found += array_fill(0, 8, '');
  [, $year, $month, $day, $hour, $minute, $second, $offset] = $found;
  if (!checkdate((int) ($month ?: 1), (int) ($day ?: 1), (int) $year)) return null;
  if ($hour > 24 || $minute > 59 || $second > 60 || ($hour === '24' && (int) "$minute$second" > 0)) return null;
  $date = sprintf('%s-%02d-%02d', $year, (int) ($month ?: 1), (int) ($day ?: 1));
  $clock = sprintf('%02d:%02d:%02d', (int) $hour, (int) $minute, min(59, (int) $second));
  // 24:00 is the midnight that follows.
  $wall = $hour === '24' ? date_create_immutable("$date 00:00:00 UTC")->modify('+1 day')->format('Y-m-d H:i:s') : "$date $clock";
  return [
    'kind' => $hour !== '' ? 'time' : ($day !== '' ? 'date' : ($month !== '' ? 'month' : 'year')),
    'wall' => $wall,
    'offset' => strtoupper($offset) === 'Z' ? '+00:00' : $offset,
  ];
}

/** Returns an IANA time zone that PHP knows; `''` for any other value. */
function read_zone($raw): string {
  static $known = null;
  $known = $known ?? array_flip(timezone_identifiers_list(\DateTimeZone::ALL_WITH_BC));
  return is_string($raw) && isset($known[$raw]) ? $raw : '';
}

/** Returns a time as seconds of Unix, by its offset, else by the zone, else by UTC. */
function instant_of(array $time, string $zone): int {
  $clock = $time['offset'] !== '' ? $time['offset'] : ($zone !== '' ? $zone : 'UTC');
  return (new \DateTimeImmutable($time['wall'], new \DateTimeZone($clock)))->getTimestamp();
}

/**
 * Returns when a date is over, in seconds of Unix: at its end, else at the end of the day, month or year on which it starts. Without zone and
 * offset, when it is over everywhere. Where an offset contradicts its zone, when both say so.
 *
 * @param string $kind Of the event. A deadline is over at its start.
 */
function over_at(array $start, ?array $end, string $zone, string $kind): int {
  $is_no_end = $end && ($end['kind'] === 'time' ? $end['wall'] <= $start['wall'] : $end['wall'] < substr($start['wall'], 0, 10));
  $last = $kind === 'deadline' || !$end || $is_no_end ? $start : $end;
  $steps = ['year' => '+1 year', 'month' => '+1 month', 'date' => '+1 day'];
  $is_open = $last === $start && $kind !== 'deadline' && $start['kind'] === 'time';
  if ($is_open) $last['wall'] = substr($last['wall'], 0, 10) . ' 00:00:00';
  $step = $is_open ? '+1 day' : ($steps[$last['kind']] ?? '+0 seconds');
  $clocks = array_filter([$last['offset'], $zone]) ?: ['UTC'];
  $instants = array_map(function (string $clock) use ($last, $step) {
    return (new \DateTimeImmutable($last['wall'], new \DateTimeZone($clock)))->modify($step)->getTimestamp();
  }, $clocks);
  return max($instants) + ($last['offset'] === '' && $zone === '' ? WESTERNMOST * HOUR_IN_SECONDS : 0);
}

/** Returns a time in the words and order of the site, on the clock on which it was published. */
function time_words(array $time, bool $is_clock_alone = false): string {
  $formats = ['year' => 'Y', 'month' => 'F Y', 'date' => get_option('date_format')];
  $moment = new \DateTimeImmutable($time['wall'], new \DateTimeZone('UTC'));
  $format = $formats[$time['kind']] ?? ($is_clock_alone ? '' : get_option('date_format') . ', ') . get_option('time_format');
  return (string) wp_date($format, $moment->getTimestamp(), new \DateTimeZone('UTC'));
}

/** Returns a time for the attribute `datetime` of `<time>` (HTML Standard). */
function time_attribute(array $time): string {
  $lengths = ['year' => 4, 'month' => 7, 'date' => 10];
  return isset($lengths[$time['kind']])
    ? substr($time['wall'], 0, $lengths[$time['kind']])
    : str_replace(' ', 'T', substr($time['wall'], 0, 16)) . $time['offset'];
}

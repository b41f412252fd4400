<?php
/**
 * Which dates of a feed a page lists, by the settings of its element.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

/** Entries that are written into a page. */
const MOST_ENTRIES = 20;

/**
 * Returns the entries to print.
 *
 * @param array $feeds As of read_feed().
 * @param array<string, string|true> $settings Of the element.
 * @param int $now Seconds of Unix.
 * @return array|null `null` where only the script can say which they are: a countdown to an instant, names of countries.
 */
function entries_for(string $element, array $feeds, array $settings, int $now): ?array {
  if (isset($settings['datetime']) || isset($settings['choice']) || isset($settings['stages'])) return null;
  $filters = [];
  foreach (['topics' => '/^[a-z0-9]+(?:-[a-z0-9]+)*$/', 'countries' => '/^[A-Z]{2}$/', 'kinds' => '/^[a-z]+$/'] as $name => $pattern) {
    $words = preg_split('/[\s,;]+/', (string) ($settings[$name] ?? ''), -1, PREG_SPLIT_NO_EMPTY);
    if ($name === 'countries') $words = array_map('strtoupper', $words);
    if (count(preg_grep($pattern, $words)) < count($words)) return null;
    $filters[$name] = $words;
  }
  $when = $element === 'countdown' ? 'upcoming' : ($settings['when'] ?? 'upcoming');
  $found = [];
  foreach ($feeds as $feed) {
    foreach ($feed['entries'] as $entry) {
      if (isset($settings['event']) && $settings['event'] !== $entry['id']) continue;
      if (is_wanted($entry, $filters, $feed['topics']) && is_at($entry, $when, $now)) $found[] = $entry;
    }
  }
  usort($found, function (array $one, array $other) use ($when, $now) {
    // Entries without a date, or without a last one, come last.
    $keys = array_map(function (array $entry) use ($now) {
      $goes_on = $entry['recurs'] && ($entry['over'] === null || $entry['over'] > $now) && $entry['from'] < $now;
      return $goes_on ? PHP_INT_MAX - 1 : $entry['from'] ?? PHP_INT_MAX;
    }, [$one, $other]);
    return $when === 'past' ? $keys[1] <=> $keys[0] : $keys[0] <=> $keys[1];
  });
  $size = $settings['page-size'] ?? '20';
  $most = $element === 'countdown' ? 1 : (ctype_digit((string) $size) ? (int) $size : MOST_ENTRIES);
  return array_slice($found, 0, min($most, MOST_ENTRIES));
}

function is_at(array $entry, string $when, int $now): bool {
  if ($when === 'all') return true;
  $is_over = $entry['over'] !== null && $entry['over'] <= $now;
  return $when === 'past' ? $is_over : !$is_over;
}

/** Whether an entry has one of the words of each filter. A topic counts with all that are narrower. */
function is_wanted(array $entry, array $filters, array $wider): bool {
  $topics = $entry['topics'];
  for ($i = 0; $i < count($topics) && $i < 100; $i++) {
    $next = $wider[$topics[$i]] ?? '';
    if ($next !== '' && !in_array($next, $topics, true)) $topics[] = $next;
  }
  $of = ['topics' => $topics, 'countries' => $entry['countries'], 'kinds' => [$entry['kind']]];
  foreach ($filters as $name => $words) {
    if ($words && !array_intersect($words, $of[$name])) return false;
  }
  return true;
}

<?php
/**
 * Copies of feeds: fresh for a quarter of an hour, kept for seven days. A bad answer never replaces a good copy.
 *
 * A page asks for a feed only if there is no copy, or if cron has not run for an hour; then one reader waits two seconds, and no second one. Cron
 * refreshes what is in published content, the editor what somebody types.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

/** Seconds. */
const FRESH_FOR = 15 * MINUTE_IN_SECONDS;
const KEPT_FOR = 7 * DAY_IN_SECONDS;
const CRON_IS_DEAD_AFTER = HOUR_IN_SECONDS;
const READERS_WAIT = 2.0;
const CRON_WAITS = 10.0;
const LOCKED_FOR = 30;

/** Names a feed in the database and in the file system. */
function hash_of(string $address): string {
  return md5($address);
}

/**
 * Returns the record of a feed.
 *
 * @return array{address: string, tried: int, fetched: int, error: string, feed: array|null}|null Times are seconds of Unix; `fetched` is 0, and `feed`
 *   null, without a copy that is at most seven days old. `error` is a sentence about the last attempt, or `''`.
 */
function record_of(string $address): ?array {
  $record = get_transient('ogp_ew_' . hash_of($address));
  if (!is_array($record) || ($record['address'] ?? null) !== $address) return null;
  if ($record['fetched'] < time() - KEPT_FOR) $record = ['fetched' => 0, 'feed' => null] + $record;
  return $record;
}

/** Returns the copy of a feed for a page. */
function copy_for_page(string $address): ?array {
  $record = record_of($address);
  $age = $record ? time() - $record['tried'] : INF;
  if ($age >= ($record && $record['feed'] ? CRON_IS_DEAD_AFTER : FRESH_FOR)) $record = refresh($address, READERS_WAIT) ?? $record;
  return $record['feed'] ?? null;
}

/** Asks for a feed anew and keeps the answer. Returns the record; `null` while somebody else asks. */
function refresh(string $address, float $seconds): ?array {
  if (!lock($address)) return null;
  try {
    $before = record_of($address);
    $text = fetch($address, $seconds);
    $feed = is_wp_error($text) ? $text : read_feed($text);
    $record = ['address' => $address, 'tried' => time(), 'fetched' => $before['fetched'] ?? 0, 'error' => '', 'feed' => $before['feed'] ?? null];
    if (is_wp_error($feed)) {
      $record['error'] = $feed->get_error_message();
    } else {
      serve_copy($address, $feed);
      unset($feed['json']);
      $record = ['fetched' => time(), 'feed' => $feed] + $record;
    }
    set_transient('ogp_ew_' . hash_of($address), $record, KEPT_FOR);
    return $record;
  } finally {
    unlock($address);
  }
}

function forget(string $address): void {
  delete_transient('ogp_ew_' . hash_of($address));
  remove_served_copy($address);
}

/** Takes the lock of a feed, or one that was left behind; atomic, as WordPress's own lock of updates. */
function lock(string $address): bool {
  global $wpdb;
  $name = 'ogp_ew_lock_' . hash_of($address);
  // phpcs:disable WordPress.DB.DirectDatabaseQuery -- add_option() is not atomic, and a cache would defeat the lock.
  $query = "INSERT IGNORE INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, %s, 'no')";
  if ($wpdb->query($wpdb->prepare($query, $name, time()))) return true; // phpcs:ignore WordPress.DB.PreparedSQL -- prepared here.
  $take_over = "UPDATE $wpdb->options SET option_value = %s WHERE option_name = %s AND option_value < %d";
  return (bool) $wpdb->query($wpdb->prepare($take_over, time(), $name, time() - LOCKED_FOR)); // phpcs:ignore WordPress.DB.PreparedSQL -- prepared here.
  // phpcs:enable
}

function unlock(string $address): void {
  global $wpdb;
  $wpdb->delete($wpdb->options, ['option_name' => 'ogp_ew_lock_' . hash_of($address)]); // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- see lock().
}

// Cron

function add_schedule(array $schedules): array {
  // Others may ask before there are words.
  $name = did_action('init') ? __('Every 15 minutes', 'ogp-event-widgets') : 'Every 15 minutes';
  $schedules['ogp_ew_quarter'] = ['interval' => FRESH_FOR, 'display' => $name];
  return $schedules;
}

/** Refreshes all feeds in published content, and removes what is left of others. */
function refresh_all(): void {
  foreach (addresses_in_use() as $address) refresh($address, CRON_WAITS);
  drop_unused_copies();
}

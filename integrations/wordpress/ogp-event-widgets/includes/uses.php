<?php
/**
 * Which feeds are used in published content. Each post notes its own in its meta data, so that they go with it.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

const META_KEY = '_ogp_ew_feed';
/** The options of widgets that run blocks or shortcodes, and the field that holds them. */
const WIDGETS = ['widget_block' => 'content', 'widget_text' => 'text'];
/** Seconds that who publishes waits for a feed, so that its first reader does not. */
const AUTHORS_WAIT = 5.0;

/** Returns the addresses of feeds in blocks and shortcodes of a content. */
function addresses_in(string $content): array {
  $sources = [];
  if (strpos($content, '<!-- wp:') !== false) collect_sources(parse_blocks($content), $sources);
  if (strpos($content, '[ogp_') !== false) {
    preg_match_all('/' . get_shortcode_regex(shortcode_names()) . '/s', $content, $found, PREG_SET_ORDER);
    foreach ($found as $shortcode) $sources[] = shortcode_attributes($shortcode[3])['src'] ?? '';
  }
  $addresses = [];
  foreach ($sources as $source) {
    if (is_string($source)) array_push($addresses, ...addresses_of(clean_sources(unescaped($source))));
  }
  return array_values(array_unique($addresses));
}

function collect_sources(array $blocks, array &$sources): void {
  foreach ($blocks as $block) {
    if (in_array($block['blockName'], block_names(), true)) $sources[] = $block['attrs']['src'] ?? '';
    collect_sources($block['innerBlocks'], $sources);
  }
}

/** Notes the feeds of a post that was saved. */
function note_uses(int $id, \WP_Post $post): void {
  if (wp_is_post_revision($id) || wp_is_post_autosave($id)) return;
  if (write_down_uses($id, $post->post_content)) follow_uses();
}

/** Writes the feeds of a content into the meta data of its post. Returns whether there are any, or were. */
function write_down_uses(int $id, string $content): bool {
  $before = get_post_meta($id, META_KEY);
  $now = addresses_in($content);
  if ($before !== $now) {
    // All of them: the database takes capitals and accents for the same letter, and would delete a similar one as well.
    delete_post_meta($id, META_KEY);
    foreach ($now as $address) add_post_meta($id, META_KEY, wp_slash($address));
  }
  return $before || $now;
}

function follow_status(string $new, string $old, \WP_Post $post): void {
  if ($new !== $old && get_post_meta($post->ID, META_KEY)) follow_uses();
}

/** Returns the addresses of all feeds in published content and in widgets, sorted. */
function addresses_in_use(): array {
  global $wpdb;
  // As bytes: two addresses may differ in capitals alone.
  // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- one question of two indexes; no function of WordPress asks it.
  $found = $wpdb->get_col($wpdb->prepare(
    "SELECT DISTINCT CAST(meta_value AS BINARY) FROM $wpdb->postmeta JOIN $wpdb->posts ON ID = post_id WHERE meta_key = %s AND post_status = 'publish'",
    META_KEY
  ));
  foreach (WIDGETS as $option => $field) {
    foreach ((array) get_option($option, []) as $widget) {
      if (is_array($widget)) array_push($found, ...addresses_in((string) ($widget[$field] ?? '')));
    }
  }
  $found = array_values(array_unique($found));
  sort($found);
  return $found;
}

/** A content with our blocks or shortcodes has one of these. */
const USES_LIKE = ['<!-- wp:ogp/', '[ogp_'];

/** On activation, also for all sites of a network: notes what was written before, perhaps with an earlier installation, and has cron run. */
function start(bool $is_for_network): void {
  for_sites($is_for_network, function () {
    global $wpdb;
    [$block, $shortcode] = array_map(function (string $text) use ($wpdb) {
      return '%' . $wpdb->esc_like($text) . '%';
    }, USES_LIKE);
    // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- once; a search of WordPress would leave out types that it does not list.
    $ids = $wpdb->get_col($wpdb->prepare("SELECT ID FROM $wpdb->posts WHERE (post_content LIKE %s OR post_content LIKE %s) AND post_type <> 'revision'", $block, $shortcode));
    foreach ($ids as $id) write_down_uses((int) $id, get_post((int) $id)->post_content);
    // Nobody waits for the servers of a whole network: cron asks them.
    schedule(addresses_in_use(), 0);
  });
}

/** On deactivation. */
function stop(bool $is_for_network): void {
  for_sites($is_for_network, function () {
    wp_clear_scheduled_hook('ogp_ew_refresh');
  });
}

/** Runs something on this site, or on each of a network. */
function for_sites(bool $is_for_network, callable $run): void {
  if (!$is_for_network || !is_multisite()) {
    $run();
    return;
  }
  foreach (get_sites(['fields' => 'ids', 'number' => 0, 'network_id' => get_current_network_id()]) as $site) {
    switch_to_blog($site);
    $run();
    restore_current_blog();
  }
}

/** Gets what is new in published content, removes what is not in it any more, and has cron run while there is anything. */
function follow_uses(): void {
  $addresses = addresses_in_use();
  foreach ($addresses as $address) {
    $record = record_of($address);
    // A copy from while it was a draft has no file yet.
    $lacks_file = $record && $record['feed'] && serves_copies() && !served_copy($address) && !$record['feed']['has_more'];
    if (!$record || $lacks_file) refresh($address, AUTHORS_WAIT);
  }
  drop_unused_copies();
  schedule($addresses);
}

/** Has cron run while feeds are in use. @param string[] $addresses Those. */
function schedule(array $addresses, int $delay = FRESH_FOR): void {
  if (!$addresses) wp_clear_scheduled_hook('ogp_ew_refresh');
  elseif (!wp_next_scheduled('ogp_ew_refresh')) wp_schedule_event(time() + $delay, 'ogp_ew_quarter', 'ogp_ew_refresh');
}

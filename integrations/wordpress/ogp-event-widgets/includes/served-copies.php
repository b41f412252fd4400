<?php
/**
 * "Serve the feed from this site": a copy of each feed in the uploads, which readers' browsers ask instead of its server.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

const SERVE_OPTION = 'ogp_ew_serve';
const FOLDER = '/ogp-event-widgets';

function serves_copies(): bool {
  return get_option(SERVE_OPTION, '1') === '1';
}

/** Returns the path of a copy, whether it is there or not. */
function copy_path(string $address): string {
  return wp_upload_dir(null, false)['basedir'] . FOLDER . '/' . hash_of($address) . '.json';
}

/** Returns the address of the copy on this site; `''` if there is none. */
function served_copy(string $address): string {
  if (!serves_copies() || !is_file(copy_path($address))) return '';
  return set_url_scheme(wp_upload_dir(null, false)['baseurl'] . FOLDER . '/' . hash_of($address) . '.json');
}

/** Writes the copy of a feed in published content. Of a feed of several pages the others would be elsewhere: it is left where it is. */
function serve_copy(string $address, array $feed): void {
  if (!serves_copies() || $feed['has_more'] || !in_array($address, addresses_in_use(), true)) {
    remove_served_copy($address);
    return;
  }
  $path = copy_path($address);
  if (!wp_mkdir_p(dirname($path))) return;
  // Whoever reads it meanwhile has the old or the new one whole.
  $new = $path . '.' . wp_generate_password(8, false) . '.tmp';
  // phpcs:disable WordPress.WP.AlternativeFunctions -- WP_Filesystem may ask for a password, and cannot rename over a file.
  if (file_put_contents($new, $feed['json']) === strlen($feed['json'])) rename($new, $path);
  elseif (is_file($new)) unlink($new);
  // phpcs:enable
}

function remove_served_copy(string $address): void {
  if (is_file(copy_path($address))) wp_delete_file(copy_path($address));
}

/** Removes the copies of all feeds that are not in published content. */
function drop_unused_copies(): void {
  $used = serves_copies() ? array_map(__NAMESPACE__ . '\\hash_of', addresses_in_use()) : [];
  foreach (glob(wp_upload_dir(null, false)['basedir'] . FOLDER . '/*') ?: [] as $file) {
    $is_left = substr($file, -4) === '.tmp' && filemtime($file) < time() - LOCKED_FOR;
    if ($is_left || (substr($file, -5) === '.json' && !in_array(basename($file, '.json'), $used, true))) wp_delete_file($file);
  }
}

/** Whether only people who write see this page: a preview, or a private post. Its feeds may be in no published content, and this site then serves no copy of them. */
function is_for_authors(): bool {
  return current_user_can('edit_posts') && (is_preview() || is_customize_preview() || get_post_status() === 'private');
}

/**
 * Puts feeds into the page itself where readers will get a copy from this site, but it serves none yet: who looks at a draft sees what will be published,
 * whether the feed's own server lets browsers read it (CORS) or not.
 *
 * @param string $sources As in the element's `src`.
 * @return array{0: string, 1: string} The sources to write, and the HTML that they name.
 */
function sources_for_authors(string $sources): array {
  if (!serves_copies() || !is_for_authors()) return [$sources, ''];
  $html = '';
  $written = array_map(function (string $source) use (&$html) {
    if (!preg_match('~^https?://~', $source) || served_copy($source)) return $source;
    $text = fetch($source, AUTHORS_WAIT);
    $feed = is_wp_error($text) ? $text : read_feed($text);
    $json = is_wp_error($feed) || $feed['has_more'] ? null : json_for_page($feed['json']);
    if ($json === null) return $source;
    $id = wp_unique_id('ogp-ew-feed-');
    $html .= "<script type=\"application/json\" id=\"$id\">$json</script>";
    return "#$id";
  }, explode(' ', $sources));
  return [implode(' ', $written), $html];
}

/** Escapes the brackets in the texts of JSON: WordPress runs shortcodes in all of a content. read_feed() has escaped tags. */
function json_for_page(string $json): ?string {
  return preg_replace_callback('/"(?:[^"\\\\]++|\\\\.)*+"/s', function (array $found) {
    return str_replace(['[', ']'], ['\u005b', '\u005d'], $found[0]);
  }, $json);
}

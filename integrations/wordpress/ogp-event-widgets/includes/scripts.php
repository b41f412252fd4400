<?php
/**
 * The script of the elements: one address everywhere, as a module, only on pages that hold an element.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

const HANDLE = 'ogp-event-widgets';
const EDITOR_HANDLE = 'ogp-ew-editor';

function asset_url(string $file): string {
  return plugins_url("assets/$file", MAIN_FILE);
}

function register_scripts(): void {
  // phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- a module is never blocking.
  wp_register_script(HANDLE, asset_url('ogp-event-widgets.js'), [], VERSION, true);
  wp_register_style(HANDLE, asset_url('ogp-events.css'), [], VERSION);
  wp_register_style(HANDLE . '-look', asset_url('looks/wordpress.css'), [HANDLE], VERSION);
  $parts = ['wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-shortcode'];
  wp_register_script(EDITOR_HANDLE, plugins_url('editor/editor.js', MAIN_FILE), $parts, VERSION, true);
  wp_register_style(EDITOR_HANDLE, plugins_url('editor/editor.css', MAIN_FILE), ['dashicons'], VERSION);
}

/** Loads the elements, into the page that is being written. */
function load_elements(): void {
  wp_enqueue_style(HANDLE . '-look');
  // WordPress 6.5 and later.
  if (function_exists('wp_enqueue_script_module')) wp_enqueue_script_module(HANDLE, asset_url('ogp-event-widgets.js'), [], VERSION);
  else wp_enqueue_script(HANDLE);
}

/**
 * Loads the elements into the canvas of the block editor: a classic handle, since WordPress puts script modules beside the canvas, not into it
 * (https://github.com/WordPress/gutenberg/issues/69351).
 */
function load_in_canvas(): void {
  if (!is_admin()) return;
  wp_enqueue_style(HANDLE . '-look');
  wp_enqueue_script(HANDLE);
}

/** Makes a module of the classic handle. */
function as_module(string $tag, string $handle): string {
  if ($handle !== HANDLE) return $tag;
  return str_replace(' src=', ' type="module" src=', preg_replace('/\stype=([\'"]).*?\1/', '', $tag));
}

/** Loads the elements for tags that somebody has pasted. */
function load_for_pasted_elements(string $content): string {
  if (has_script() && preg_match('/<ogp-(?:event-list|countdown|topic-filter)\b/', $content)) load_elements();
  return $content;
}

<?php
/**
 * Plugin Name: OGP Event Widgets
 * Description: Lists, filters and countdowns of public events from a feed, as blocks and shortcodes. Readers without script see the events, too.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: the authors of ogp-event-widgets
 * License: GPL-3.0-or-later
 * License URI: https://www.gnu.org/licenses/gpl-3.0.html
 * Text Domain: ogp-event-widgets
 * Domain Path: /languages
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * The way of a feed: address → allowed_ips() → fetch() → read_feed() → copy (transient, file) → entries_for() → list_html() → embed_html().
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

const VERSION = '0.1.0';
const MAIN_FILE = __FILE__;

foreach (['words', 'settings', 'address', 'fetch', 'text', 'time', 'feed', 'copies', 'uses', 'served-copies', 'entries', 'list-html', 'embed', 'scripts', 'blocks', 'shortcodes', 'kses', 'rest', 'admin-page'] as $ogp_ew_part) {
  require __DIR__ . "/includes/$ogp_ew_part.php";
}

add_action('init', __NAMESPACE__ . '\\load_words', 1);

// The output on pages.
add_action('init', __NAMESPACE__ . '\\register_scripts');
add_action('init', __NAMESPACE__ . '\\register_blocks');
add_action('init', __NAMESPACE__ . '\\register_shortcodes');
add_filter('pre_do_shortcode_tag', __NAMESPACE__ . '\\run_curly_shortcode', 10, 4);
add_filter('wp_kses_allowed_html', __NAMESPACE__ . '\\allow_elements', 10, 2);
add_filter('tiny_mce_before_init', __NAMESPACE__ . '\\keep_elements_in_classic_editor');
add_filter('the_content', __NAMESPACE__ . '\\load_for_pasted_elements', 20);
foreach (['widget_block_content', 'widget_text_content', 'widget_custom_html_content'] as $ogp_ew_hook) {
  add_filter($ogp_ew_hook, __NAMESPACE__ . '\\load_for_pasted_elements', 20);
}
add_filter('excerpt_allowed_blocks', __NAMESPACE__ . '\\allow_blocks_in_excerpts');
add_action('enqueue_block_assets', __NAMESPACE__ . '\\load_in_canvas');
add_action('enqueue_block_editor_assets', __NAMESPACE__ . '\\prepare_editor');
add_filter('script_loader_tag', __NAMESPACE__ . '\\as_module', 10, 2);

// Which feeds are used, and their copies.
add_action('save_post', __NAMESPACE__ . '\\note_uses', 20, 2);
add_action('transition_post_status', __NAMESPACE__ . '\\follow_status', 20, 3);
add_action('deleted_post', __NAMESPACE__ . '\\drop_unused_copies', 20, 0);
add_action('update_option_ogp_ew_serve', __NAMESPACE__ . '\\follow_uses', 10, 0);
add_action('add_option_ogp_ew_serve', __NAMESPACE__ . '\\follow_uses', 10, 0);
foreach (array_keys(WIDGETS) as $ogp_ew_option) {
  add_action("update_option_$ogp_ew_option", __NAMESPACE__ . '\\follow_uses', 20, 0);
  add_action("add_option_$ogp_ew_option", __NAMESPACE__ . '\\follow_uses', 20, 0);
}
add_filter('cron_schedules', __NAMESPACE__ . '\\add_schedule'); // phpcs:ignore WordPress.WP.CronInterval -- a quarter of an hour.
add_action('ogp_ew_refresh', __NAMESPACE__ . '\\refresh_all');

// For who writes and who runs the site.
add_action('rest_api_init', __NAMESPACE__ . '\\register_routes');
add_action('admin_menu', __NAMESPACE__ . '\\add_admin_page');
add_action('admin_init', __NAMESPACE__ . '\\register_options');
add_action('admin_post_ogp_ew_fetch', __NAMESPACE__ . '\\fetch_now');

register_activation_hook(__FILE__, __NAMESPACE__ . '\\start');
register_deactivation_hook(__FILE__, __NAMESPACE__ . '\\stop');

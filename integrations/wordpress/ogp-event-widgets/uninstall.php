<?php
/**
 * Leaves nothing of the plugin behind but what stands in posts.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('WP_UNINSTALL_PLUGIN') || exit;

/** Cleans one site. */
function uninstall_site(): void {
  global $wpdb;
  delete_option('ogp_ew_serve');
  wp_clear_scheduled_hook('ogp_ew_refresh');
  // phpcs:disable WordPress.DB.DirectDatabaseQuery -- no function of WordPress lists the values of a key, or transients by their beginning.
  // Transients may be in a cache instead of the database.
  $feeds = $wpdb->get_col($wpdb->prepare("SELECT DISTINCT CAST(meta_value AS BINARY) FROM $wpdb->postmeta WHERE meta_key = %s", '_ogp_ew_feed'));
  foreach ($feeds as $feed) delete_transient('ogp_ew_' . md5($feed));
  delete_post_meta_by_key('_ogp_ew_feed');
  foreach (['_transient_ogp_ew_', '_transient_timeout_ogp_ew_', 'ogp_ew_lock_'] as $beginning) {
    $names = $wpdb->get_col($wpdb->prepare("SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like($beginning) . '%'));
    foreach ($names as $name) delete_option($name);
  }
  // phpcs:enable
  $folder = wp_upload_dir(null, false)['basedir'] . '/ogp-event-widgets';
  foreach (glob("$folder/*") ?: [] as $file) wp_delete_file($file);
  if (is_dir($folder)) rmdir($folder); // phpcs:ignore WordPress.WP.AlternativeFunctions -- WP_Filesystem may ask for a password.
}

if (is_multisite()) {
  foreach (get_sites(['fields' => 'ids', 'number' => 0]) as $ogp_ew_site) {
    switch_to_blog($ogp_ew_site);
    uninstall_site();
    restore_current_blog();
  }
} else {
  uninstall_site();
}

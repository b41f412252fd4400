<?php
/**
 * The one page of settings: which feeds are in use, and how they are.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

const PAGE = 'ogp-event-widgets';

function add_admin_page(): void {
  add_options_page(
    __('Event feeds', 'ogp-event-widgets'),
    __('Event feeds', 'ogp-event-widgets'),
    'manage_options',
    PAGE,
    __NAMESPACE__ . '\\print_admin_page'
  );
}

function register_options(): void {
  register_setting(PAGE, SERVE_OPTION, [
    'type' => 'string',
    'default' => '1',
    'sanitize_callback' => function ($value) {
      return $value === '1' ? '1' : '0';
    },
  ]);
}

/** "Fetch now". */
function fetch_now(): void {
  if (!current_user_can('manage_options')) wp_die('', '', ['response' => 403]);
  check_admin_referer('ogp_ew_fetch');
  refresh_all();
  wp_safe_redirect(admin_url('options-general.php?page=' . PAGE));
  exit;
}

function print_admin_page(): void {
  $addresses = addresses_in_use();
  ?>
  <div class="wrap">
    <h1><?php esc_html_e('Event feeds', 'ogp-event-widgets'); ?></h1>
    <form method="post" action="options.php">
      <?php settings_fields(PAGE); ?>
      <p>
        <label>
          <input type="checkbox" name="<?php echo esc_attr(SERVE_OPTION); ?>" value="1" <?php checked(serves_copies()); ?>>
          <?php esc_html_e('Serve the feeds from this site', 'ogp-event-widgets'); ?>
        </label>
      </p>
      <p class="description"><?php esc_html_e('Readers’ browsers then ask this site for the events, and nobody else. Otherwise they ask the server of each feed, which must allow it (CORS).', 'ogp-event-widgets'); ?></p>
      <?php submit_button(); ?>
    </form>
    <h2><?php esc_html_e('Feeds in use', 'ogp-event-widgets'); ?></h2>
    <?php if (!$addresses) : ?>
      <p><?php esc_html_e('No published page shows a feed yet.', 'ogp-event-widgets'); ?></p>
    <?php else : ?>
      <table class="widefat striped">
        <thead>
          <tr>
            <th scope="col"><?php esc_html_e('Address', 'ogp-event-widgets'); ?></th>
            <th scope="col"><?php esc_html_e('Copy', 'ogp-event-widgets'); ?></th>
            <th scope="col"><?php esc_html_e('Last error', 'ogp-event-widgets'); ?></th>
          </tr>
        </thead>
        <tbody>
          <?php foreach ($addresses as $address) : ?>
            <?php $record = record_of($address); ?>
            <tr>
              <td><?php echo esc_html($address); ?></td>
              <td><?php echo esc_html(age_words($record)); ?></td>
              <td><?php echo esc_html($record['error'] ?? ''); ?></td>
            </tr>
          <?php endforeach; ?>
        </tbody>
      </table>
      <form method="post" action="<?php echo esc_url(admin_url('admin-post.php')); ?>">
        <input type="hidden" name="action" value="ogp_ew_fetch">
        <?php wp_nonce_field('ogp_ew_fetch'); ?>
        <?php submit_button(__('Fetch now', 'ogp-event-widgets'), 'secondary'); ?>
      </form>
    <?php endif; ?>
  </div>
  <?php
}

function age_words(?array $record): string {
  if (!$record || !$record['fetched']) return __('none', 'ogp-event-widgets');
  $count = count($record['feed']['entries']);
  return sprintf(
    /* translators: %1$s: such as "5 minutes", %2$s: a number of dates */
    _n('%1$s old, %2$s date', '%1$s old, %2$s dates', $count, 'ogp-event-widgets'),
    human_time_diff($record['fetched']),
    number_format_i18n($count)
  );
}

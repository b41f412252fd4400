<?php
/**
 * For the block editor: the text of a feed, asked for by this server, which no rule of other servers (CORS) hinders.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

function register_routes(): void {
  register_rest_route('ogp-event-widgets/v1', '/feed', [
    'methods' => 'GET',
    'callback' => __NAMESPACE__ . '\\answer_feed',
    'permission_callback' => function () {
      return current_user_can('edit_posts');
    },
    'args' => ['src' => ['type' => 'string', 'required' => true]],
  ]);
}

/** Returns `{address, text}`; an error has a sentence for its message. */
function answer_feed(\WP_REST_Request $request) {
  $address = clean_address((string) $request['src']);
  if ($address === '') return new \WP_Error('ogp_ew_address', __('This is no web address.', 'ogp-event-widgets'), ['status' => 400]);
  $text = fetch($address, AUTHORS_WAIT);
  if (is_wp_error($text)) {
    $text->add_data(['status' => 502]);
    return $text;
  }
  return ['address' => $address, 'text' => wp_check_invalid_utf8($text, true)];
}

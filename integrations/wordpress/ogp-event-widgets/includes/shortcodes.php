<?php
/**
 * `[ogp_event_list src="…"]fallback[/ogp_event_list]`, `[ogp_countdown …]`: the attributes are those of the elements, those of the filter begin with
 * `filter-`.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

/** Returns the names of the shortcodes. */
function shortcode_names(): array {
  return array_map(function (string $element) {
    return 'ogp_' . str_replace('-', '_', $element);
  }, SHOWN_ELEMENTS);
}

function register_shortcodes(): void {
  foreach (SHOWN_ELEMENTS as $i => $element) {
    add_shortcode(shortcode_names()[$i], function ($given, ?string $content = null) use ($element) {
      return shortcode_html($element, is_array($given) ? $given : [], (string) $content);
    });
  }
}

/** @param array<string|int, string> $given As written: a name without a value has a number for its key. */
function shortcode_html(string $element, array $given, string $content): string {
  $settings = [];
  $filter = [];
  foreach ($given as $key => $value) {
    $name = is_int($key) ? strtolower($value) : $key;
    $text = is_int($key) ? '' : html_entity_decode($value, ENT_QUOTES | ENT_HTML5, 'UTF-8');
    if (strpos($name, 'filter-') === 0) $filter[substr($name, 7)] = $text;
    else $settings[$name] = $text;
  }
  $has_filter = $filter || (isset($settings['filter']) && $settings['filter'] !== 'false');
  return embed_html($element, [
    'settings' => $settings,
    'filter' => $has_filter ? $filter : null,
    'accent' => $settings['accent'] ?? '',
    // Between the tags may be what its author may write; other shortcodes are not run in it.
    'fallback' => trim(wp_kses_post(force_balance_tags($content))),
    'id' => clean_line($settings['id'] ?? ''),
  ]);
}

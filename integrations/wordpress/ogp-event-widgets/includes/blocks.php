<?php
/**
 * The blocks `ogp/event-list` and `ogp/countdown`. Their attributes are those of the elements under the names of their properties; `filter` holds those of
 * the filter.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

/** Returns the names of the blocks. */
function block_names(): array {
  return array_map(function (string $element) {
    return "ogp/$element";
  }, SHOWN_ELEMENTS);
}

function register_blocks(): void {
  foreach (SHOWN_ELEMENTS as $element) {
    register_block_type(dirname(MAIN_FILE) . "/blocks/$element", [
      'attributes' => block_attributes($element),
      'render_callback' => function (array $attributes) use ($element) {
        return block_html($element, $attributes);
      },
    ]);
  }
}

function block_attributes(string $element): array {
  $attributes = [];
  foreach (settings_of($element) as $name => $fact) {
    // `images` is both: `true`, or a list of servers.
    $attributes[camel_case($name)] = ['type' => $fact['boolean'] ? 'boolean' : ($name === 'images' ? ['boolean', 'string'] : 'string')];
  }
  return $attributes + [
    'filter' => ['type' => 'object'],
    'accent' => ['type' => 'string'],
    'fallback' => ['type' => 'object'],
    // Declared here, or WordPress would look for it in saved HTML, which these blocks have none of.
    'anchor' => ['type' => 'string'],
  ];
}

function block_html(string $element, array $attributes): string {
  $fallback = is_array($attributes['fallback'] ?? null) ? $attributes['fallback'] : [];
  $html = embed_html($element, [
    'settings' => by_attribute($element, $attributes),
    'filter' => is_array($attributes['filter'] ?? null) ? by_attribute('topic-filter', $attributes['filter']) : null,
    'accent' => is_string($attributes['accent'] ?? null) ? $attributes['accent'] : '',
    'fallback' => link_html(unescaped((string) ($fallback['text'] ?? '')), unescaped((string) ($fallback['href'] ?? ''))),
    'id' => clean_line((string) ($attributes['anchor'] ?? '')),
  ]);
  // The anchor is the element's. Newer versions of WordPress (7.1) write it on the wrapper as well.
  $wrapper = preg_replace('/(?:^|\s)id="[^"]*"/', '', get_block_wrapper_attributes());
  return $html === '' ? '' : "<div $wrapper>$html</div>";
}

/** Returns a block's attributes under the names of the element's. */
function by_attribute(string $element, array $given): array {
  $settings = [];
  foreach (settings_of($element) as $name => $_) {
    $value = $given[camel_case($name)] ?? null;
    if ($value !== null) $settings[$name] = is_string($value) ? unescaped($value) : $value;
  }
  return $settings;
}

function allow_blocks_in_excerpts(array $names): array {
  return array_merge($names, block_names());
}

/** Hands the editor what its script cannot know. */
function prepare_editor(): void {
  $data = [
    'parts' => asset_url('editor/editor-parts.js') . '?ver=' . VERSION,
    'demo' => asset_url('demo-feed.json'),
    'settings' => array_map(__NAMESPACE__ . '\\settings_of', ['event-list' => 'event-list', 'countdown' => 'countdown', 'topic-filter' => 'topic-filter']),
    'known' => addresses_in_use(),
    'language' => str_replace('_', '-', get_locale()),
    'linkPart' => __('4. The link for readers without script', 'ogp-event-widgets'),
    'preview' => __('Preview; links work on the page.', 'ogp-event-widgets'),
  ];
  wp_add_inline_script(EDITOR_HANDLE, 'var ogpEventWidgets = ' . wp_json_encode($data, JSON_HEX_TAG | JSON_HEX_AMP) . ';', 'before');
}

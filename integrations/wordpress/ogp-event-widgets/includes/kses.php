<?php
/**
 * The elements in the content of authors who may not write any HTML: with their own attributes, and nothing else.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

/** Allows the three elements in posts. Never a script, never a frame. */
function allow_elements($tags, $context) {
  if ($context !== 'post' || !is_array($tags)) return $tags;
  foreach (['event-list', 'countdown', 'topic-filter'] as $element) {
    $names = array_merge(array_keys(settings_of($element)), ['id', 'class', 'lang', 'dir', 'slot']);
    $tags["ogp-$element"] = array_fill_keys($names, true);
  }
  return $tags;
}

/** Keeps the elements when somebody changes to the visual mode of the classic editor, which removes tags that it does not know. */
function keep_elements_in_classic_editor(array $options): array {
  foreach (['extended_valid_elements' => '[*]', 'custom_elements' => ''] as $name => $rule) {
    $own = implode(',', array_map(function (string $element) use ($rule) {
      return "ogp-$element$rule";
    }, ['event-list', 'countdown', 'topic-filter']));
    $options[$name] = empty($options[$name]) ? $own : "{$options[$name]},$own";
  }
  return $options;
}

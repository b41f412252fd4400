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

/** Elements that are something without a text in them, as TinyMCE 4 has them. */
const NOT_EMPTY = 'area base basefont br col frame hr img input isindex link meta param embed source wbr track td th iframe video audio object script pre code';

/**
 * Keeps the elements when somebody changes to the visual mode of the classic editor, which removes tags that it does not know, and empty ones. They are inline
 * there (`~`): WordPress puts an empty line behind paragraphs, and behind blocks that it knows, when somebody changes back.
 */
function keep_elements_in_classic_editor(array $options): array {
  $names = ['ogp-event-list', 'ogp-countdown', 'ogp-topic-filter'];
  $own = [
    'extended_valid_elements' => implode('[*],', $names) . '[*]',
    'custom_elements' => '~' . implode(',~', $names),
    'non_empty_elements' => implode(',', $names),
  ];
  if (empty($options['non_empty_elements'])) $options['non_empty_elements'] = str_replace(' ', ',', NOT_EMPTY);
  foreach ($own as $name => $rules) $options[$name] = empty($options[$name]) ? $rules : "{$options[$name]},$rules";
  return $options;
}

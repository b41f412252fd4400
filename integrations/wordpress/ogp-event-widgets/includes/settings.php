<?php
/**
 * The settings of the elements, as the elements themselves declare them: the build writes them to settings-data.php.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

/** The elements that have a block and a shortcode; a filter stands inside a list. */
const SHOWN_ELEMENTS = ['event-list', 'countdown'];

/** Attributes that say something by being empty: a heading that is only heard; pictures from anywhere. */
const MEANT_EMPTY = ['heading', 'images'];

/**
 * Returns what an element declares.
 *
 * @param string $element Its tag without `ogp-`.
 * @return array<string, array{boolean: bool, initial: string|null, words: string[], several: bool, range: int[]|null}> By attribute. `initial` is the text
 * of its default; `words` are those that it may hold, one or `several`, and `range` the least and the greatest number. Without both it may hold any text.
 */
function settings_of(string $element): array {
  static $all = null;
  $all = $all ?? require __DIR__ . '/settings-data.php';
  return $all[$element];
}

/** Returns the name of a block's attribute: that of the element's property. */
function camel_case(string $name): string {
  return lcfirst(str_replace('-', '', ucwords($name, '-')));
}

/**
 * Returns the attributes to write: only those that the element knows, and none that is the default.
 *
 * @param array<string, mixed> $given By the attribute's name; nothing is believed.
 * @return array<string, string|true> `true` for a boolean attribute that is present.
 */
function known_settings(string $element, array $given): array {
  $settings = [];
  foreach (settings_of($element) as $name => $fact) {
    $value = $given[$name] ?? null;
    if ($fact['boolean']) {
      if ($value === true || $value === '' || $value === 'true') $settings[$name] = true;
    } elseif ($value === true && in_array($name, MEANT_EMPTY, true)) {
      $settings[$name] = '';
    } elseif (is_string($value) || is_int($value)) {
      $text = $name === 'src' ? clean_sources((string) $value) : clean_line((string) $value);
      if ($text !== $fact['initial'] && ($text !== '' || in_array($name, MEANT_EMPTY, true))) $settings[$name] = $text;
    }
  }
  return $settings;
}

/**
 * Returns what an attribute may hold, in words; `''` if the value is that.
 *
 * @param array $fact As in settings_of().
 */
function expected_instead(array $fact, string $value): string {
  $word = strtolower(trim($value));
  if ($fact['boolean']) return in_array($word, ['', 'true', 'false'], true) ? '' : 'true, false';
  if ($word === '' || (!$fact['words'] && !$fact['range'])) return '';
  $given = $fact['several'] ? preg_split('/\s+/', $word) : [$word];
  if (!array_diff($given, $fact['words'])) return '';
  [$least, $most] = $fact['range'] ?? [1, 0];
  if (preg_match('/^\d{1,9}$/D', $word) && $word >= $least && $word <= $most) return '';
  return implode(', ', array_merge($fact['range'] ? ["{$least}–{$most}"] : [], $fact['words']));
}

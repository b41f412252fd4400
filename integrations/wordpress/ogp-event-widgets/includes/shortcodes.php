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

/** Quotation marks that word processors, phones and web pages make of straight ones: double ones, then single ones. */
const CURLY = ['“”„‟«»″', '‘’‚‛′'];

/** Returns the attributes of a shortcode, from its text. WordPress takes curly quotation marks for a part of the value; here they begin and end it. */
function shortcode_attributes(string $text): array {
  $values = array_map(function (string $marks) {
    return "[$marks]([^\"$marks]*)[$marks]";
  }, CURLY);
  $straight = preg_replace_callback("/\"[^\"]*\"|'[^']*'|=\\s*(?:$values[0]|$values[1])/u", function (array $found) {
    return count($found) === 1 ? $found[0] : '="' . $found[1] . ($found[2] ?? '') . '"';
  }, $text);
  return (array) shortcode_parse_atts($straight ?? $text);
}

/** Runs our shortcodes where they have curly quotation marks. @param array $found The shortcode's parts, as `get_shortcode_regex()` finds them. */
function run_curly_shortcode($html, string $tag, $given, array $found) {
  $element = array_combine(shortcode_names(), SHOWN_ELEMENTS)[$tag] ?? null;
  if ($element === null || !preg_match('/=\s*[' . implode(CURLY) . ']/u', $found[3])) return $html;
  return shortcode_html($element, shortcode_attributes($found[3]), $found[5] ?? '');
}

/** @param array<string|int, string> $given As written: a name without a value has a number for its key. `page_size` means `page-size`, as in other shortcodes. */
function shortcode_html(string $element, array $given, string $content): string {
  $settings = [];
  $filter = [];
  foreach ($given as $key => $value) {
    $name = str_replace('_', '-', is_int($key) ? strtolower($value) : $key);
    $text = is_int($key) ? '' : html_entity_decode($value, ENT_QUOTES | ENT_HTML5, 'UTF-8');
    if (strpos($name, 'filter-') === 0) $filter[substr($name, 7)] = $text;
    else $settings[$name] = $text;
  }
  $odd = odd_settings($element, $settings, $filter);
  $has_filter = $filter || (isset($settings['filter']) && $settings['filter'] !== 'false');
  return odd_html($odd) . embed_html($element, [
    'settings' => $settings,
    'filter' => $has_filter ? $filter : null,
    'accent' => $settings['accent'] ?? '',
    // Between the tags may be what its author may write; other shortcodes are not run in it.
    'fallback' => trim(wp_kses_post(force_balance_tags($content))),
    'id' => clean_line($settings['id'] ?? ''),
  ]);
}

/** Returns what is left out of a shortcode, because no setting has that name, or may hold that value. */
function odd_settings(string $element, array $settings, array $filter): array {
  $any = ['boolean' => false, 'words' => [], 'several' => false, 'range' => null];
  $known = settings_of($element) + ['id' => $any, 'accent' => $any];
  if ($element === 'event-list') {
    $known['filter'] = ['boolean' => true] + $any;
    foreach (settings_of('topic-filter') as $name => $fact) $known["filter-$name"] = $fact;
  }
  foreach ($filter as $name => $value) $settings["filter-$name"] = $value;
  $odd = [];
  foreach ($settings as $name => $value) {
    if (!isset($known[$name])) {
      $odd[] = $name;
      continue;
    }
    $expected = $name === 'accent' && !preg_match('/^#[\da-f]{6}$/iD', $value) ? '#rrggbb' : expected_instead($known[$name], $value);
    /* translators: 1: a setting with its value, such as when="soon"; 2: the values that it may have */
    if ($expected !== '') $odd[] = sprintf(__('%1$s (possible: %2$s)', 'ogp-event-widgets'), "$name=\"$value\"", $expected);
  }
  return $odd;
}

/** Returns a sentence about what is left out, for people who may edit posts: an author would have to guess why nothing changes. */
function odd_html(array $odd): string {
  if (!$odd || !has_script() || !current_user_can('edit_posts')) return '';
  /* translators: %s: settings, separated by semicolons */
  $sentence = sprintf(__('This shortcode has settings that mean nothing, and are left out: %s. Only people who may edit posts see this sentence.', 'ogp-event-widgets'), clean_line(implode('; ', $odd)));
  return without_shortcodes('<p>' . esc_html($sentence) . '</p>');
}

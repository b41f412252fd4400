<?php
/**
 * One embed, as block and shortcode say it, as HTML: the element with a list inside, or the list alone where no script comes.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

/**
 * Returns the HTML of an embed.
 *
 * @param string $element The tag without `ogp-`.
 * @param array{settings: array, filter: array|null, accent: string, fallback: string, id: string} $embed `fallback` is HTML.
 */
function embed_html(string $element, array $embed): string {
  $settings = known_settings($element, $embed['settings']);
  $language = (string) ($settings['lang'] ?? get_bloginfo('language'));
  $feeds = array_filter(array_map(__NAMESPACE__ . '\\copy_for_page', addresses_of((string) ($settings['src'] ?? ''))));
  $entries = $feeds ? entries_for($element, $feeds, $settings, time()) : null;
  $inside = without_shortcodes(($entries ? list_html($entries, $language) : '') . fallback_html($embed['fallback'], $feeds));
  if (!has_script()) return $inside;

  load_elements();
  $accent = preg_match('/^#[\da-f]{6}$/i', $embed['accent']) ? " style=\"--ogp-accent: {$embed['accent']}\"" : '';
  $id = $embed['id'] === '' ? '' : ' id="' . esc_attr($embed['id']) . '"';
  $filter = $element === 'event-list' && $embed['filter'] !== null
    ? '<ogp-topic-filter slot="filter"' . attributes_html(known_settings('topic-filter', $embed['filter'])) . '></ogp-topic-filter>'
    : '';
  [$sources, $data] = sources_for_authors((string) ($settings['src'] ?? ''));
  if ($data !== '') $settings['src'] = $sources;
  return $data . without_shortcodes("<ogp-$element$id" . attributes_html($settings) . "$accent>$filter") . $inside . hint_html($element, $settings) . "</ogp-$element>";
}

/** Returns a sentence where there is nothing to show, for people who may edit posts: an author would have to guess. */
function hint_html(string $element, array $settings): string {
  $is_sound = isset($settings['src']) || ($element === 'countdown' && isset($settings['datetime']));
  if ($is_sound || !current_user_can('edit_posts')) return '';
  return '<p>' . esc_html__('Nothing can be shown here: the address of the feed (src) is missing, or is no web address. Only people who may edit posts see this sentence.', 'ogp-event-widgets') . '</p>';
}

/** Escapes brackets: WordPress runs shortcodes after blocks, and would run those in the title of an event. */
function without_shortcodes(string $html): string {
  return str_replace(['[', ']'], ['&#91;', '&#93;'], $html);
}

/** Whether the page may hold the element: not RSS, not an answer of the REST interface, not an excerpt. */
function has_script(): bool {
  return !is_feed() && !(defined('REST_REQUEST') && REST_REQUEST) && !doing_filter('get_the_excerpt');
}

/** Returns the author's words; without any a link to the page that the feed names, so that nobody sees nothing. */
function fallback_html(string $fallback, array $feeds): string {
  if ($fallback !== '') return $fallback;
  foreach ($feeds as $feed) {
    if ($feed['homepage'] !== '') return link_html(__('All events', 'ogp-event-widgets'), $feed['homepage']);
  }
  return '';
}

/** Returns a link of its own; `''` without words or address. */
function link_html(string $text, string $href): string {
  $url = esc_url($href, ['http', 'https']);
  $words = clean_line($text);
  return $url === '' || $words === '' ? '' : "<p><a href=\"$url\">" . esc_html($words) . '</a></p>';
}

function attributes_html(array $settings): string {
  $html = '';
  foreach ($settings as $name => $value) {
    if ($name === 'src') $value = implode(' ', array_map(__NAMESPACE__ . '\\address_for_page', explode(' ', $value)));
    // Not `esc_attr`, which leaves what looks like a character reference: a value is text. known_settings() has made it valid UTF-8.
    $html .= $value === true ? " $name" : " $name=\"" . htmlspecialchars($value, ENT_QUOTES, 'UTF-8') . '"';
  }
  return $html;
}

/** Returns the copy on this site, if there is one. */
function address_for_page(string $source): string {
  return preg_match('~^https?://~', $source) ? served_copy($source) ?: $source : $source;
}

/**
 * Takes back what `wp_kses` does to the attributes of blocks of authors without the right to write HTML: `&` becomes `&amp;` there
 * (https://github.com/WordPress/gutenberg/issues/20490). It is text, and is escaped where it is printed.
 */
function unescaped(string $value): string {
  return wp_specialchars_decode($value, ENT_QUOTES);
}

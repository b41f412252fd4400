<?php
/**
 * The list as plain HTML: before the script, without it, and where no script comes (RSS, REST, excerpts).
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

/** Returns a list of entries, in the shape of lists that `ogp-events render` writes; `''` of none. */
function list_html(array $entries, string $language): string {
  $items = array_map(function (array $entry) use ($language) {
    return item_html($entry, $language);
  }, $entries);
  return $items ? '<ul class="events" role="list">' . implode('', $items) . '</ul>' : '';
}

function item_html(array $entry, string $language): string {
  [$title, $tag] = pick($entry['title'], $language);
  $words = esc_html($title !== '' ? $title : __('Untitled', 'ogp-event-widgets'));
  $own = $tag !== '' ? ' lang="' . esc_attr($tag) . '" dir="auto"' : '';
  $head = $entry['url'] !== ''
    ? '<a rel="noopener noreferrer" part="link" href="' . esc_url($entry['url'], ['http', 'https']) . "\"$own>$words</a>"
    : "<span$own>$words</span>";
  $status = status_words($entry['status']);
  $parts = array_filter([
    "<strong part=\"title\">$head</strong>",
    $status === '' ? '' : '<span part="status">' . esc_html($status) . '</span>',
    when_html($entry, $language),
    place_html($entry['place'], $language),
  ]);
  // The ends of lines keep words apart where WordPress takes the tags away: in excerpts.
  return '<li part="event">' . implode("<br>\n", $parts) . "</li>\n";
}

/** Returns date and time as they were published, with the name of their zone. */
function when_html(array $entry, string $language): string {
  ['start' => $start, 'end' => $end, 'zone' => $zone] = $entry;
  [$text] = pick($entry['when_text'], $language);
  if (!$start || ($text !== '' && $start['kind'] !== 'time' && $start['kind'] !== 'date')) {
    return $text === '' ? '' : '<span part="time" dir="auto">' . esc_html($text) . '</span>';
  }
  $words = time_html($start);
  $is_same_day = $end && $end['kind'] === 'time' && substr($end['wall'], 0, 10) === substr($start['wall'], 0, 10);
  if ($end && $end['wall'] > $start['wall'] && $entry['kind'] !== 'deadline') $words .= ' – ' . time_html($end, $is_same_day);
  if ($start['kind'] === 'time') $words .= clock_html($start, $zone);
  if ($entry['recurs']) $words .= ' ' . esc_html($text !== '' ? $text : __('and on further dates', 'ogp-event-widgets'));
  return "<span part=\"time\">$words</span>";
}

function time_html(array $time, bool $is_clock_alone = false): string {
  return '<time datetime="' . esc_attr(time_attribute($time)) . '">' . esc_html(time_words($time, $is_clock_alone)) . '</time>';
}

/** Returns the zone of a time; the offset as well where the zone contradicts it, so that nothing is repaired in silence. */
function clock_html(array $time, string $zone): string {
  $offset = $time['offset'] === '' ? '' : 'UTC' . ($time['offset'] === '+00:00' ? '' : $time['offset']);
  if ($zone !== '' && $offset !== '' && instant_of($time, $zone) === instant_of(['offset' => ''] + $time, $zone)) $offset = '';
  $words = array_filter([str_replace('_', ' ', $zone), $offset]);
  return $words ? ' (' . esc_html(implode(', ', $words)) . ')' : '';
}

function place_html(array $names, string $language): string {
  $words = array_unique(array_map(function (array $wordings) use ($language) {
    return pick($wordings, $language)[0];
  }, $names));
  return $words ? '<span part="place" dir="auto">' . esc_html(implode(', ', $words)) . '</span>' : '';
}

function status_words(string $status): string {
  $words = [
    'cancelled' => __('Cancelled', 'ogp-event-widgets'),
    'postponed' => __('Postponed', 'ogp-event-widgets'),
    'rescheduled' => __('Rescheduled', 'ogp-event-widgets'),
    'moved-online' => __('Moved online', 'ogp-event-widgets'),
    'tentative' => __('Tentative', 'ogp-event-widgets'),
  ];
  return $words[$status] ?? '';
}

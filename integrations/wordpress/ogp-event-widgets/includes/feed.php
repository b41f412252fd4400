<?php
/**
 * Reads a feed of the format ogp-events. Nothing of it is believed.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

/** Events of one feed, and dates of one event. */
const MAX_EVENTS = 5000;
const MAX_DATES = 100;

/**
 * Reads a feed.
 *
 * @return array|\WP_Error `entries`: one for each date; `homepage`; `topics`: topic → wider topic; `has_more`: there are further pages; `json`: the
 *   document, written anew.
 */
function read_feed(string $text) {
  $text = preg_replace('/^\xEF\xBB\xBF/', '', $text);
  if (trim($text) === '') return new \WP_Error('ogp_ew_empty', __('The feed is empty.', 'ogp-event-widgets'));
  $feed = json_decode($text);
  // One strange character shall not cost the whole feed.
  if (in_array(json_last_error(), [JSON_ERROR_UTF16, JSON_ERROR_INVALID_PROPERTY_NAME], true)) $feed = json_decode(sound_characters($text));
  if (!is_object($feed) || ($feed->format ?? null) !== 'ogp-events' || !is_array($feed->events ?? null)) {
    return new \WP_Error('ogp_ew_format', __('This is no feed of the format ogp-events. It is shown by the script; without it readers see the link alone.', 'ogp-event-widgets'));
  }
  if (!is_string($feed->version ?? null) || !preg_match('/^1(?:\.\d+)?$/', $feed->version)) {
    return new \WP_Error('ogp_ew_version', __('This feed is of a later version of ogp-events. It is shown by the script, if at all.', 'ogp-event-widgets'));
  }
  $language = is_string($feed->language ?? null) && preg_match('/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/', $feed->language) ? $feed->language : 'en';
  $zone = read_zone($feed->timeZone ?? null);
  $entries = [];
  foreach (array_slice($feed->events, 0, MAX_EVENTS) as $event) {
    if (is_object($event)) array_push($entries, ...entries_of($event, $language, $zone));
  }
  $topics = [];
  foreach (is_array($feed->topics ?? null) ? array_slice($feed->topics, 0, 200) : [] as $topic) {
    if (is_object($topic) && is_string($topic->id ?? null)) $topics[$topic->id] = is_string($topic->broader ?? null) ? $topic->broader : '';
  }
  return [
    'entries' => $entries,
    'homepage' => safe_link($feed->homepage ?? null),
    'topics' => $topics,
    'has_more' => isset($feed->nextUrl),
    // Without a character that could begin markup, should a server send it under another type.
    'json' => (string) wp_json_encode($feed, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES),
  ];
}

/** Replaces what PHP refuses in JSON: halves of characters (lone surrogates), and NUL, with which no name may begin. */
function sound_characters(string $json): string {
  $pair = '\\\\u[dD][89abAB][\da-fA-F]{2}\\\\u[dD][c-fC-F][\da-fA-F]{2}';
  return (string) preg_replace("/(?:\\\\\\\\|$pair)(*SKIP)(*FAIL)|\\\\u(?:[dD][89a-fA-F][\da-fA-F]{2}|0000)/", '\ufffd', $json);
}

/** Returns the dates of an event. */
function entries_of(object $event, string $language, string $feed_zone): array {
  $title = wordings($event->title ?? null, $language);
  $kind = is_string($event->kind ?? null) ? $event->kind : 'event';
  $zone = isset($event->timeZone) ? read_zone($event->timeZone) : $feed_zone;
  $location = is_object($event->location ?? null) ? $event->location : null;
  $countries = words_of($event->countries ?? null);
  if (!$countries && $location && is_string($location->country ?? null)) $countries = [$location->country];
  $shared = [
    'id' => is_string($event->id ?? null) ? $event->id : '',
    'title' => $title,
    'url' => info_link($event->links ?? null),
    'kind' => $kind,
    'zone' => $zone,
    'status' => is_string($event->status ?? null) ? $event->status : '',
    'when_text' => wordings($event->whenText ?? null, $language),
    'place' => place_of($location, $language),
    'countries' => $countries,
    'topics' => words_of($event->topics ?? null),
    'recurs' => false,
  ];
  $dates = is_array($event->occurrences ?? null) ? array_filter(array_slice($event->occurrences, 0, MAX_DATES), 'is_object') : [];
  $entries = [];
  foreach ($dates ?: [$event] as $date) {
    $start = read_time($date->start ?? null);
    // A vague date is in the publisher's words alone.
    if (!$start && !$shared['when_text'] && $kind !== 'announcement') continue;
    $end = $start ? read_time($date->end ?? null) : null;
    $own_location = $date !== $event && is_object($date->location ?? null) ? place_of($date->location, $language) : [];
    $entries[] = array_merge($shared, [
      'start' => $start,
      'end' => $end,
      'from' => $start ? instant_of($start, $zone) : null,
      'over' => $start ? over_at($start, $end, $zone, $kind) : null,
    ], $date !== $event ? array_filter([
      'title' => wordings($date->title ?? null, $language),
      'status' => is_string($date->status ?? null) ? $date->status : '',
      'place' => $own_location,
    ]) : []);
  }
  if (isset($event->recurrence) && $entries) {
    $entries[0]['recurs'] = true;
    $entries[0]['over'] = last_of_rules($event->recurrence);
  }
  return $entries;
}

/** Returns when all rules have ended, in seconds of Unix; `null` if one has no last day. */
function last_of_rules($recurrence): ?int {
  $rules = is_object($recurrence) ? (array) ($recurrence->rule ?? []) : [];
  $last = 0;
  foreach ($rules as $rule) {
    if (!is_string($rule) || !preg_match('/(?:^|;)UNTIL=(\d{4})(\d\d)(\d\d)/i', $rule, $found) || !checkdate((int) $found[2], (int) $found[3], (int) $found[1])) return null;
    $last = max($last, gmmktime(0, 0, 0, (int) $found[2], (int) $found[3], (int) $found[1]) + 2 * DAY_IN_SECONDS);
  }
  return $last ?: null;
}

/** Returns the words of a list: slugs and codes. */
function words_of($raw): array {
  return is_array($raw) ? array_values(array_filter(array_slice($raw, 0, 250), function ($word) {
    return is_string($word) && preg_match('/^[\w-]{1,64}$/D', $word);
  })) : [];
}

/** Returns the address of the page about an event. */
function info_link($links): string {
  foreach (is_array($links) ? array_slice($links, 0, 50) : [] as $link) {
    $url = is_object($link) && ($link->rel ?? null) === 'info' ? safe_link($link->url ?? null) : '';
    if ($url !== '') return $url;
  }
  return '';
}

/** Returns the names of a place, from the building to the town. */
function place_of(?object $location, string $language): array {
  if (!$location) return [];
  return array_values(array_filter([wordings($location->name ?? null, $language), wordings($location->locality ?? null, $language)]));
}

<?php
/**
 * Text and links of a feed, made safe to show: the rules are those of the script.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

/** Characters of a title, name or label. */
const LINE_CAP = 300;

/** Controls, what reorders the text beside it, noncharacters and invisible tags. */
const UNWANTED = '/[\x{0}-\x{8}\x{e}-\x{1f}\x{7f}-\x{9f}\x{202a}-\x{202e}\x{2066}-\x{206f}\x{feff}\x{fff9}-\x{fffc}\x{fffe}\x{ffff}\x{e0000}-\x{e007f}]/u';

/** Returns one line of plain text; `''` if there is nothing to see. */
function clean_line(string $raw): string {
  // More than any character needs, so that no text takes long.
  $text = wp_check_invalid_utf8(substr($raw, 0, LINE_CAP * 64), true);
  $text = preg_replace('/[\s\x{85}\x{2028}\x{2029}]+/u', ' ', $text);
  $text = preg_replace(UNWANTED, '', (string) $text);
  // More marks than these on one letter are an attack on the lines above and below.
  $text = preg_replace('/((?:\p{M}[\x{200c}\x{200d}]*){8})\p{M}[\p{M}\x{200c}\x{200d}]*/u', '$1', (string) $text);
  $text = trim((string) $text);
  if (preg_match('/^[\s\p{Cf}\x{115f}\x{1160}\x{2800}\x{3164}\x{ffa0}\x{34f}]*$/u', $text)) return '';
  return mb_strlen($text) > LINE_CAP ? rtrim(mb_substr($text, 0, LINE_CAP - 1)) . '…' : $text;
}

/**
 * Returns the wordings of a text of a feed.
 *
 * @param mixed $raw A string in the language of the feed, or an object from language tag to string.
 * @return array<string, string> By language tag. The first is that of the feed, else as written.
 */
function wordings($raw, string $language): array {
  if (is_string($raw)) $raw = (object) [$language => $raw];
  if (!is_object($raw)) return [];
  $found = [];
  foreach (array_slice(get_object_vars($raw), 0, 50, true) as $tag => $text) {
    $line = is_string($text) ? clean_line($text) : '';
    if ($line !== '' && preg_match('/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/', (string) $tag)) $found[$tag] = $line;
  }
  return isset($found[$language]) ? [$language => $found[$language]] + $found : $found;
}

/**
 * Returns the wording for a language, and the language that it is in.
 *
 * @return array{0: string, 1: string} Text and tag; both `''` without any wording.
 */
function pick(array $wordings, string $language): array {
  $main = strtok(strtolower($language), '-');
  foreach ($wordings as $tag => $text) if (strcasecmp($tag, $language) === 0) return [$text, $tag];
  foreach ($wordings as $tag => $text) if (strtok(strtolower($tag), '-') === $main) return [$text, $tag];
  foreach ($wordings as $tag => $text) return [$text, $tag];
  return ['', ''];
}

/** Returns a web address that may stand in a link; `''` for any other value, and for one in a private network. */
function safe_link($raw): string {
  if (!is_string($raw) || strlen($raw) > 2048) return '';
  // A parser drops or hides these: a person would read another address than the link opens.
  if (!preg_match('~^https?://[^/?#@\\\\\s]+(?:[/?#]|$)~i', $raw) || preg_match('/[\p{C}\p{Z}\x{115f}\x{1160}\x{3164}\x{ffa0}\x{34f}]/u', $raw) !== 0) return '';
  $host = strtolower(trim((string) wp_parse_url($raw, PHP_URL_HOST), '[]'));
  if ($host === '' || preg_match('/[\'"<>`{}|^]/', $host)) return '';
  if (filter_var($host, FILTER_VALIDATE_IP) ? !is_public_ip($host) : !preg_match('/\.[^.\d][^.]*\.?$/u', $host)) return '';
  if (preg_match('/(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/', $host)) return '';
  return esc_url_raw($raw, ['http', 'https']);
}

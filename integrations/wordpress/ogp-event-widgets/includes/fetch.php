<?php
/**
 * Asks a feed's server, and no other.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

/** Bytes of a feed. */
const MAX_BYTES = 2000000;
const MAX_REDIRECTS = 3;

/**
 * Returns the text at an address. Each redirect is examined like the first address.
 *
 * @param float $seconds For all of it.
 * @return string|\WP_Error With a sentence.
 */
function fetch(string $address, float $seconds) {
  $until = microtime(true) + $seconds;
  $url = $address;
  for ($hop = 0; $hop <= MAX_REDIRECTS; $hop++) {
    $ips = allowed_ips($url);
    if (is_wp_error($ips)) return $ips;
    $answer = ask($url, $ips[0], max(0.5, $until - microtime(true)));
    if (is_wp_error($answer)) {
      $words = clean_line($answer->get_error_message());
      if (stripos($words, 'timed out') !== false) {
        return new \WP_Error('ogp_ew_timeout', sprintf(
          /* translators: %d: a number of seconds */
          _n('The feed did not arrive within %d second.', 'The feed did not arrive within %d seconds.', (int) $seconds, 'ogp-event-widgets'),
          $seconds
        ));
      }
      // The transport's own words name what went wrong, such as a certificate.
      return new \WP_Error('ogp_ew_network', sprintf(
        /* translators: %s: the words of the system */
        __('Nobody answers at this address (%s).', 'ogp-event-widgets'),
        $words
      ));
    }
    $status = (int) wp_remote_retrieve_response_code($answer);
    $location = wp_remote_retrieve_header($answer, 'location');
    if ($status >= 300 && $status < 400 && is_string($location) && $location !== '') {
      $url = clean_address(\WP_Http::make_absolute_url($location, $url));
      continue;
    }
    if ($status !== 200) {
      return new \WP_Error('ogp_ew_http', sprintf(
        /* translators: %d: a number such as 404 */
        __('The server answers with HTTP status %d.', 'ogp-event-widgets'),
        $status
      ));
    }
    $body = wp_remote_retrieve_body($answer);
    if (strlen($body) > MAX_BYTES) {
      return new \WP_Error('ogp_ew_too_large', __('The feed is larger than 2 MB: split it into pages.', 'ogp-event-widgets'));
    }
    return $body;
  }
  return new \WP_Error('ogp_ew_redirect', __('The server redirects more than three times.', 'ogp-event-widgets'));
}

/** Sends one request, to the very server that was examined: a name may lead elsewhere when it is asked for again (DNS rebinding). */
function ask(string $url, string $ip, float $seconds) {
  $host = wp_parse_url($url, PHP_URL_HOST);
  // WordPress refuses a name that is not in ASCII.
  $url = substr_replace($url, ascii_name($host) ?: $host, strpos($url, '://') + 3, strlen($host));
  $parts = wp_parse_url($url);
  $port = port_of($parts);
  $literal = strpos($ip, ':') === false ? $ip : "[$ip]";
  $pin = function ($handle) use ($parts, $port, $literal) {
    // phpcs:ignore WordPress.WP.AlternativeFunctions -- there is no other way to pin a name.
    curl_setopt($handle, CURLOPT_RESOLVE, ["{$parts['host']}:$port:$literal"]);
  };
  // Where there is no curl. Of https the certificate must be that of the name, which no private server has.
  $pin_socket = function (&$socket) use ($parts, $port, $literal) {
    if ($parts['scheme'] === 'http') $socket = "tcp://$literal:$port";
  };
  // A small answer may unpack to gigabytes. It was asked for as it is; one that is packed nevertheless is left packed, and is no feed.
  $leave_packed = function (&$response) {
    $response = preg_replace('/^content-encoding:(?=.*\r?$)/im', 'x-packed:', $response, 1);
  };
  add_action('http_api_curl', $pin);
  add_action('requests-fsockopen.remote_socket', $pin_socket);
  add_action('requests-requests.before_parse', $leave_packed);
  $answer = wp_safe_remote_get($url, [
    'timeout' => $seconds,
    'redirection' => 0,
    'limit_response_size' => MAX_BYTES + 1,
    'decompress' => false,
    'user-agent' => 'ogp-event-widgets/' . VERSION,
    'headers' => ['Accept' => 'application/json, */*;q=0.5', 'Accept-Encoding' => 'identity'],
  ]);
  remove_action('http_api_curl', $pin);
  remove_action('requests-fsockopen.remote_socket', $pin_socket);
  remove_action('requests-requests.before_parse', $leave_packed);
  return $answer;
}

<?php
/**
 * Addresses of feeds: which may be stored, and which this server may ask.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

/** Networks that are nobody's public server: IANA's special-purpose registries (RFC 6890 and its updates). */
const PRIVATE_NETWORKS = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24',
  '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
  // Of IPv6 only 2000::/3 is given out; within it these hold an IPv4 address, or are for documents.
  '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20',
];
const PUBLIC_IPV6 = '2000::/3';

/**
 * Returns the address of a feed as it is stored and printed: absolute, `http` or `https`, without user and fragment; `''` if it is none.
 * A relative one means this site.
 */
function clean_address(string $raw): string {
  $text = trim($raw);
  if ($text === '' || strlen($text) > 2048 || preg_match('/[\x00-\x20\x7f\\\\"\'<>`{}|^]/', $text)) return '';
  if (!preg_match('~^[a-z][a-z\d+.-]*:~i', $text)) {
    if (substr($text, 0, 2) === '//' || preg_match('~^[^/?]*:~', $text)) return '';
    $text = \WP_Http::make_absolute_url($text, home_url('/'));
  }
  $text = preg_replace('/#.*$/s', '', $text);
  if (!preg_match('~^(https?)://([^/?#]+)((?:[/?].*)?)$~i', $text, $found)) return '';
  [, $scheme, $server, $rest] = $found;
  if (!preg_match('/^(?:\[[\da-f:.]+\]|[^@:\[\]%]+)(?::\d{1,5})?$/i', $server)) return '';
  return strtolower($scheme) . '://' . strtolower($server) . ($rest === '' || $rest[0] === '?' ? "/$rest" : $rest);
}

/** Returns the addresses of a list with spaces between, those that can be none left out. `#id` and `page` mean data in the page. */
function clean_sources(string $raw): string {
  $sources = [];
  foreach (preg_split('/\s+/', trim($raw), 20, PREG_SPLIT_NO_EMPTY) as $word) {
    $source = preg_match('/^(?:#[\w-]+|page)$/', $word) ? $word : clean_address($word);
    if ($source !== '') $sources[] = $source;
  }
  return implode(' ', $sources);
}

/** Returns the sources of a list that are addresses. */
function addresses_of(string $sources): array {
  return array_values(preg_grep('~^https?://~', explode(' ', $sources)));
}

/**
 * Returns the IP addresses at which a feed may be asked for.
 *
 * Only `https`, but on a site that is itself on `http` both. Own server, own port: always. Else every address of the name must be public, or
 * WordPress's own filter `http_request_host_is_external` must allow the name. WordPress before 6.8 lets link-local addresses through.
 *
 * @param callable|null $resolve Name → list of IP addresses. Default: DNS.
 * @return string[]|\WP_Error
 */
function allowed_ips(string $address, ?callable $resolve = null) {
  $refused = function (string $why) {
    return new \WP_Error('ogp_ew_address', $why);
  };
  $clean = clean_address($address);
  if ($clean === '') return $refused(__('This is no web address.', 'ogp-event-widgets'));
  $parts = wp_parse_url($clean);
  $home = wp_parse_url(home_url());
  if ($parts['scheme'] === 'http' && $home['scheme'] === 'https') {
    return $refused(__('The address begins with http, but this site with https: browsers would not load it.', 'ogp-event-widgets'));
  }
  $host = trim($parts['host'], '[]');
  $is_private = false;
  $ips = [$host];
  if (!filter_var($host, FILTER_VALIDATE_IP)) {
    // A name that ends in a number is an IPv4 address in another spelling (URL Standard, "ends in a number").
    if (preg_match('/(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i', $host)) return $refused(__('This is no web address.', 'ogp-event-widgets'));
    $name = ascii_name($host);
    $ips = $name === '' ? [] : ($resolve ?? __NAMESPACE__ . '\\ips_of')($name);
    if (!$ips) return $refused(__('Nobody answers at this address: the server was not found.', 'ogp-event-widgets'));
  }
  foreach ($ips as $ip) $is_private = $is_private || !is_public_ip($ip);
  // This site itself. Other ports of its server are refused, which WordPress's filter would allow.
  $is_own_host = $host === $home['host'];
  if ($is_own_host && port_of($parts) === port_of($home)) return $ips;
  // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WordPress's own filter.
  if ($is_private && ($is_own_host || !apply_filters('http_request_host_is_external', false, $host, $clean))) {
    return $refused(__('This address is in a private network: it is not asked.', 'ogp-event-widgets'));
  }
  return $ips;
}

function port_of(array $parts): int {
  return $parts['port'] ?? ($parts['scheme'] === 'https' ? 443 : 80);
}

/** Returns a server's name in ASCII; `''` if it cannot be written so here. */
function ascii_name(string $host): string {
  $name = rtrim($host, '.');
  if (preg_match('/^[a-z\d._-]+$/i', $name)) return $name;
  if (function_exists('idn_to_ascii')) return (string) idn_to_ascii($name, IDNA_NONTRANSITIONAL_TO_ASCII, INTL_IDNA_VARIANT_UTS46);
  // Without PHP's extension `intl`: what WordPress itself uses. WordPress before 6.2 has it under the second name.
  foreach (['WpOrg\\Requests\\IdnaEncoder', 'Requests_IDNAEncoder'] as $encoder) {
    if (!class_exists($encoder)) continue;
    try {
      return (string) $encoder::encode($name);
    } catch (\Exception $error) {
      return '';
    }
  }
  return '';
}

/** Asks DNS for all addresses of a name. */
function ips_of(string $name): array {
  $ips = gethostbynamel($name) ?: [];
  // A name that has no AAAA record gives a warning on some systems.
  foreach (@dns_get_record($name, DNS_AAAA) ?: [] as $record) { // phpcs:ignore WordPress.PHP.NoSilencedErrors
    if (isset($record['ipv6'])) $ips[] = $record['ipv6'];
  }
  return $ips;
}

function is_public_ip(string $ip): bool {
  if (!filter_var($ip, FILTER_VALIDATE_IP)) return false;
  if (strpos($ip, ':') !== false && !is_in_network($ip, PUBLIC_IPV6)) return false;
  foreach (PRIVATE_NETWORKS as $network) {
    if (is_in_network($ip, $network)) return false;
  }
  return true;
}

function is_in_network(string $ip, string $network): bool {
  [$base, $bits] = explode('/', $network);
  $one = inet_pton($ip);
  $other = inet_pton($base);
  if (strlen($one) !== strlen($other)) return false;
  $whole = intdiv((int) $bits, 8);
  $rest = (int) $bits % 8;
  if (substr($one, 0, $whole) !== substr($other, 0, $whole)) return false;
  return $rest === 0 || (ord($one[$whole]) ^ ord($other[$whole])) >> (8 - $rest) === 0;
}

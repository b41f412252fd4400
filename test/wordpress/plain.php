<?php
/**
 * Tests of the PHP part that need no browser. They run within WordPress, whose functions escape and fetch; `$ogp_feeds` is the server of feeds and
 * `$ogp_hostile` a file with hostile values. One line of JSON a test: `{"name": …, "faults": […]}`.
 */

namespace OgpEventWidgets;

final class Checks {
  private static array $faults = [];

  /** Runs one test. Its name is a sentence. */
  public static function run(string $name, callable $test): void {
    self::$faults = [];
    try {
      $test();
    } catch (\Throwable $error) {
      self::$faults[] = get_class($error) . ': ' . $error->getMessage() . ' in ' . basename($error->getFile()) . ':' . $error->getLine();
    }
    echo wp_json_encode(['name' => $name, 'faults' => array_slice(self::$faults, 0, 10)], JSON_INVALID_UTF8_SUBSTITUTE), "\n";
  }

  public static function same($expected, $found, string $of = ''): void {
    if ($expected !== $found) self::$faults[] = trim("$of: expected " . var_export($expected, true) . ', found ' . var_export($found, true), ': ');
  }

  public static function that(bool $is_so, string $else): void {
    if (!$is_so) self::$faults[] = $else;
  }
}

/** Expects an address to be refused; names resolve to what is given, not by DNS. */
function expect_refused(string $address, array $ips = []): void {
  $found = allowed_ips($address, function () use ($ips) {
    return $ips;
  });
  Checks::that(is_wp_error($found), "$address is asked at " . (is_array($found) ? implode(', ', $found) : ''));
}

// The must-use plugin of the tests allows localhost. What every site has is tested without it.
function without_test_filters(callable $test): void {
  global $wp_filter;
  $names = ['http_request_host_is_external', 'http_allowed_safe_ports'];
  $kept = array_intersect_key($wp_filter, array_flip($names));
  foreach ($names as $name) unset($wp_filter[$name]);
  $test();
  $wp_filter = $kept + $wp_filter; // phpcs:ignore
}

Checks::run('refuses addresses that lead into private networks, in whatever spelling', function () {
  without_test_filters(function () {
    $hosts = [
      '127.0.0.1', '127.1', '127.255.255.254', '2130706433', '0x7f000001', '0x7f.1', '0177.0.0.1', '017700000001', '0', '0.0.0.0', '10.0.0.1', '10.255.255.255',
      '100.64.0.1', '169.254.169.254', '169.254.0.1', '172.16.0.1', '172.31.255.255', '192.0.0.192', '192.0.2.1', '192.168.1.1', '198.18.0.1', '203.0.113.9',
      '224.0.0.1', '240.0.0.1', '255.255.255.255', '[::]', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:169.254.169.254]',
      '[fc00::1]', '[fd00:ec2::254]', '[fe80::1]', '[fec0::1]', '[ff02::1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[2001:db8::1]', '[2001::1]', '[::127.0.0.1]',
      '127.0.0.1.', '1.1.1', '1.1.1.1.1', '256.1.1.1', '0x.0x.0x.0x',
    ];
    foreach ($hosts as $host) expect_refused("https://$host/events.json");
    Checks::that(count($hosts) >= 40, count($hosts) . ' hosts');
    $names = ['localhost' => ['127.0.0.1'], 'metadata.google.internal' => ['169.254.169.254'], 'intranet.example.org' => ['10.1.2.3'], 'two.example.org' => ['93.184.216.34', '192.168.0.1'],
      'six.example.org' => ['fd12::1'], 'mapped.example.org' => ['::ffff:10.0.0.1'], 'nowhere.example.org' => [], 'nonsense.example.org' => ['not an address']];
    foreach ($names as $name => $ips) expect_refused("https://$name/", $ips);
  });
});

Checks::run('refuses what is no web address', function () {
  foreach (['javascript:alert(1)', 'file:///etc/passwd', 'ftp://example.org/', 'gopher://example.org/', 'php://filter', 'data:text/plain,x', '//example.org/x', 'https:///x', 'https://',
    'https://user:secret@example.org/', 'https://user@example.org/', 'https://example.org@127.0.0.1/', 'https://a\\@b/', 'https://exa mple.org/', "https://exa\nmple.org/", 'https://%31%32%37.0.0.1/', 'https://[::1', 'https://[fe80::1%25lo]/', 'https://example.org:0x50/', ''] as $address) {
    expect_refused($address, ['93.184.216.34']);
  }
});

Checks::run('asks public servers, and this site itself', function () {
  without_test_filters(function () {
    foreach (['93.184.216.34' => '93.184.216.34', '2606:2800:220:1::1' => '[2606:2800:220:1::1]'] as $ip => $host) {
      Checks::same([$ip], allowed_ips("https://$host/events.json"), $host);
    }
    Checks::same(['93.184.216.34'], allowed_ips('https://events.example.org/x?a=1&b=2', function () {
      return ['93.184.216.34'];
    }));
    Checks::that(is_array(allowed_ips('/wp-content/uploads/events.json')), 'a path on this site is refused');
    $port = wp_parse_url(home_url(), PHP_URL_PORT) + 1;
    expect_refused("http://127.0.0.1:$port/");
  });
});

Checks::run('asks http only where the site itself is on http', function () {
  $https = function (string $url) {
    return str_replace('http://', 'https://', $url);
  };
  add_filter('home_url', $https);
  expect_refused('http://events.example.org/', ['93.184.216.34']);
  remove_filter('home_url', $https);
  Checks::that(is_array(allowed_ips('http://events.example.org/', function () {
    return ['93.184.216.34'];
  })), 'refused on a site on http');
});

Checks::run('follows three redirects, and examines each', function () use ($ogp_feeds) {
  $answer = fetch("$ogp_feeds/redirect-3", 5);
  Checks::that(is_string($answer), is_string($answer) ? '' : $answer->get_error_message());
  Checks::that(is_wp_error(fetch("$ogp_feeds/redirect-4", 5)), 'four redirects are followed');
  foreach (['to-metadata', 'to-loopback', 'to-file', 'to-user'] as $path) {
    $answer = fetch("$ogp_feeds/$path", 5);
    Checks::same('ogp_ew_address', is_wp_error($answer) ? $answer->get_error_code() : 'followed', $path);
  }
});

Checks::run('asks the very server that was examined, whatever its name leads to by then', function () use ($ogp_feeds) {
  $port = wp_parse_url($ogp_feeds, PHP_URL_PORT);
  // DNS does not know this name: only a pinned one arrives.
  add_filter('http_request_host_is_external', '__return_true');
  add_filter('http_allowed_safe_ports', function ($ports) use ($port) {
    return array_merge($ports, [$port]);
  });
  $answer = ask("http://localhost:$port/feed.json", '127.0.0.2', 5);
  Checks::same(200, is_wp_error($answer) ? $answer->get_error_message() : wp_remote_retrieve_response_code($answer));
  Checks::same('127.0.0.2', is_wp_error($answer) ? '' : json_decode(wp_remote_retrieve_body(ask("http://localhost:$port/whose", '127.0.0.2', 5)))->local);
});

Checks::run('takes no more than 2 MB, packed or not, and no more time than it has', function () use ($ogp_feeds) {
  Checks::same('ogp_ew_too_large', fetch("$ogp_feeds/large", 5)->get_error_code());
  $before = memory_get_peak_usage();
  $packed = fetch("$ogp_feeds/bomb", 5);
  Checks::that(memory_get_peak_usage() - $before < 30000000, 'the bomb took ' . (memory_get_peak_usage() - $before) . ' bytes');
  Checks::that(is_wp_error($packed) || is_wp_error(read_feed($packed)), 'the bomb is a feed');
  $start = microtime(true);
  Checks::same('ogp_ew_timeout', fetch("$ogp_feeds/hangs", 1)->get_error_code());
  Checks::that(microtime(true) - $start < 3, 'it took longer than 3 seconds');
  Checks::same('ogp_ew_http', fetch("$ogp_feeds/missing", 5)->get_error_code());
});

Checks::run('keeps the last good copy, and asks a server that fails no more than once', function () use ($ogp_feeds) {
  $address = "$ogp_feeds/flaky";
  forget($address);
  $first = refresh($address, 2);
  Checks::same('', $first['error']);
  Checks::same(27, count($first['feed']['entries']));
  foreach (['503', 'broken', 'web-page', 'empty', 'other-json'] as $fault) {
    wp_remote_get("$ogp_feeds/flaky-becomes?$fault", ['sslverify' => false]);
    $after = refresh($address, 2);
    Checks::that($after['error'] !== '', "$fault is no error");
    Checks::same($first['fetched'], $after['fetched'], $fault);
    Checks::same(27, count($after['feed']['entries']), $fault);
    Checks::same(27, count(copy_for_page($address)['entries']), $fault);
  }
  // Old copies go, and a reader does not wait for a server twice.
  $record = get_transient('ogp_ew_' . hash_of($address));
  set_transient('ogp_ew_' . hash_of($address), ['fetched' => time() - KEPT_FOR - 1] + $record, KEPT_FOR);
  Checks::same(null, copy_for_page($address));
  forget($address);
  Checks::same(null, copy_for_page($address));
  $asked = wp_remote_retrieve_body(wp_remote_get("$ogp_feeds/flaky-asked"));
  copy_for_page($address);
  copy_for_page($address);
  Checks::same($asked, wp_remote_retrieve_body(wp_remote_get("$ogp_feeds/flaky-asked")));
  forget($address);
});

Checks::run('lets one ask at a time', function () use ($ogp_feeds) {
  $address = "$ogp_feeds/feed.json";
  Checks::that(lock($address), 'no lock');
  Checks::that(!lock($address), 'two locks');
  Checks::same(null, refresh($address, 2));
  unlock($address);
  Checks::that(refresh($address, 2) !== null, 'locked for ever');
  forget($address);
});

Checks::run('knows what is over, in the zone of the feed', function () {
  $now = gmmktime(12, 0, 0, 5, 18, 2027);
  $cases = [
    // start, end, zone, kind, is over
    ['2027-05-18T14:59', '2027-05-18T14:59:59', 'Africa/Nairobi', 'event', true],
    ['2027-05-18T14:00', '2027-05-18T15:01', 'Africa/Nairobi', 'event', false],
    ['2027-05-18T09:00', null, 'Africa/Nairobi', 'event', false],
    ['2027-05-17T23:00', null, 'Africa/Nairobi', 'event', true],
    ['2027-05-18', null, 'Pacific/Kiritimati', 'event', true],
    ['2027-05-18', null, 'Pacific/Honolulu', 'event', false],
    ['2027-05-17', null, 'Pacific/Honolulu', 'event', true],
    ['2027-05-17', null, '', 'event', true],
    ['2027-05-18', null, '', 'event', false],
    ['2027-05-16', '2027-05-18', 'UTC', 'event', false],
    ['2027-05-18T11:59', null, 'UTC', 'deadline', true],
    ['2027-05-18T12:01', '2027-05-01T00:00', 'UTC', 'deadline', false],
    ['2027-05-18', null, 'UTC', 'deadline', false],
    ['2027-05', null, 'UTC', 'event', false],
    ['2027-04', null, 'UTC', 'event', true],
    ['2027', null, '', 'event', false],
    ['2026', null, '', 'event', true],
    ['2027-05-18T13:00+02:00', '2027-05-18T13:59+02:00', '', 'event', true],
    ['2027-05-18T14:00+02:00', '2027-05-18T14:01+02:00', '', 'event', false],
    ['2027-05-18T14:00Z', '2027-05-18T13:00Z', '', 'event', false],
    // Offset and zone say 11:00 and 13:00 UTC: over when both are.
    ['2027-05-18T13:00+02:00', '2027-05-18T13:30+02:00', 'Europe/London', 'event', false],
    ['2027-05-18T24:00', null, 'UTC', 'event', false],
  ];
  foreach ($cases as [$start, $end, $zone, $kind, $is_over]) {
    Checks::same($is_over, over_at(read_time($start), $end ? read_time($end) : null, $zone, $kind) <= $now, "$start $end $zone $kind");
  }
  foreach (['2027-02-30', '2027-13', '2027-05-18T25:00', '2027-05-18T10:60', '18.5.2027', 'now', '+1 day', '2027-05-18 10:00', ' ', 7, null, [], '2027-05-18T10:00+99:99x'] as $no) Checks::same(null, read_time($no), wp_json_encode($no));
});

Checks::run('lists what the settings say', function () {
  $event = function (string $id, string $start, array $more = []) {
    return $more + ['id' => $id, 'title' => $id, 'start' => $start];
  };
  $feed = read_feed(wp_json_encode(['format' => 'ogp-events', 'version' => '1.1', 'language' => 'en', 'title' => 't', 'timeZone' => 'UTC', 'topics' => [['id' => 'rivers', 'label' => 'x', 'broader' => 'climate-environment']], 'events' => [
    $event('c', '2027-05-20', ['countries' => ['KE', 'ES'], 'topics' => ['rivers']]),
    $event('a', '2027-05-01', ['topics' => ['justice'], 'kind' => 'deadline']),
    $event('b', '2027-05-19T10:00', ['location' => ['country' => 'ES']]),
    $event('d', '2027-06', ['occurrences' => [['start' => '2027-04-01'], ['start' => '2027-06-01', 'title' => 'd, second']]]),
    $event('r', '2020-01-01T10:00', ['recurrence' => ['rule' => 'FREQ=WEEKLY']]),
    $event('e', '2020-01-01T10:00', ['recurrence' => ['rule' => ['FREQ=WEEKLY;UNTIL=20210101T000000Z']]]),
  ]]));
  $titles = function (array $settings, string $element = 'event-list') use ($feed) {
    $entries = entries_for($element, [$feed], $settings, gmmktime(12, 0, 0, 5, 18, 2027));
    return $entries === null ? null : implode(' ', array_map(function ($entry) {
      return pick($entry['title'], 'en')[0];
    }, $entries));
  };
  Checks::same('b c d, second r', $titles([]));
  Checks::same('b', $titles(['page-size' => '1']));
  Checks::same('a d e', $titles(['when' => 'past']));
  Checks::same('e d a b c d, second r', $titles(['when' => 'all']));
  Checks::same('b c', $titles(['countries' => 'es']));
  Checks::same('c', $titles(['topics' => 'climate-environment']));
  Checks::same('a', $titles(['kinds' => 'deadline', 'when' => 'all']));
  Checks::same(null, $titles(['countries' => 'Kenya']));
  Checks::same(null, $titles(['datetime' => '2027-01-01'], 'countdown'));
  Checks::same('b', $titles([], 'countdown'));
  Checks::same('c', $titles(['event' => 'c'], 'countdown'));
});

Checks::run('reads no other format, and no broken document', function () {
  foreach (['', ' ', '{', '[]', 'null', '"x"', '<html>', "BEGIN:VCALENDAR\r\nEND:VCALENDAR", '{"format":"ogp-events"}', '{"format":"ogp-events","version":"2.0","events":[]}', '{"format":"ogp-events","version":"1.0","events":{}}',
    str_repeat('[', 100000), "\xff\xfe{\x00}\x00"] as $text) {
    Checks::that(is_wp_error(read_feed($text)), substr($text, 0, 40) . ' is a feed');
  }
  Checks::that(is_array(read_feed("\xEF\xBB\xBF" . '{"format":"ogp-events","version":"1.0","events":[]}')), 'a byte order mark');
});

/** Returns elements and attributes of a list that are none of ours. */
function strangers_in(string $html): array {
  $allowed = ['ul' => ['class', 'role'], 'li' => ['part'], 'strong' => ['part'], 'a' => ['rel', 'part', 'href', 'lang', 'dir'], 'span' => ['part', 'lang', 'dir'], 'br' => [], 'time' => ['datetime'], 'p' => []];
  $document = new \DOMDocument();
  libxml_use_internal_errors(true);
  $document->loadHTML("<!DOCTYPE html><meta charset=\"utf-8\"><body><div>$html</div>");
  libxml_clear_errors();
  $found = [];
  foreach ((new \DOMXPath($document))->query('//body/div//node() | //body/node()[position() > 1]') as $node) {
    if ($node->nodeType === XML_COMMENT_NODE || $node->nodeType === XML_PI_NODE) $found[] = 'comment';
    if ($node->nodeType !== XML_ELEMENT_NODE) continue;
    $names = $allowed[$node->localName] ?? null;
    if ($names === null) $found[] = "<$node->localName>";
    foreach ($node->attributes as $attribute) {
      if (!in_array($attribute->name, $names ?? [], true)) $found[] = "<$node->localName $attribute->name>";
      if ($attribute->name === 'href' && !preg_match('~^https?://[^/@]+(?:[/?#]|$)~', $attribute->value)) $found[] = "href=$attribute->value";
    }
  }
  return $found;
}

Checks::run('makes no foreign node of a hostile feed', function () use ($ogp_hostile) {
  $feeds = json_decode(file_get_contents($ogp_hostile));
  $count = 0;
  foreach ($feeds as $text) {
    $feed = read_feed($text);
    if (is_wp_error($feed)) {
      json_decode($text);
      Checks::that(false, json_last_error_msg() . ' ' . substr($text, 0, 300));
      continue;
    }
    $json = $feed['json'];
    Checks::that($json !== '' && strpbrk($json, '<>&') === false, 'the copy has characters of markup');
    foreach (array_chunk($feed['entries'], 500) as $entries) {
      $count += count($entries);
      $html = list_html($entries, 'en') . fallback_html('', [$feed]);
      foreach (strangers_in($html) as $stranger) Checks::that(false, $stranger);
      Checks::that(!preg_match('/[\x{202a}-\x{202e}\x{2066}-\x{2069}\x{0}-\x{8}]/u', $html), 'a control character');
      Checks::same(1, preg_match('//u', $html), 'UTF-8');
    }
  }
  Checks::that($count > 2000, "$count entries");
});

Checks::run('runs no shortcode that stands in a feed', function () use ($ogp_feeds) {
  add_shortcode('ogp_test_danger', function () {
    return 'DANGER';
  });
  $content = '<!-- wp:ogp/event-list {"src":"' . "$ogp_feeds/shortcodes.json" . '","heading":"[ogp_test_danger]"} /-->';
  $html = apply_filters('the_content', $content);
  Checks::that(strpos($html, 'DANGER') === false, 'it has run');
  Checks::that(strpos($html, '&#91;ogp_test_danger&#93;</a>') !== false, $html);
  remove_shortcode('ogp_test_danger');
});

Checks::run('takes curly quotation marks and underscores in a shortcode for what was meant', function () use ($ogp_feeds) {
  $address = "$ogp_feeds/used.json";
  $tag_of = function (string $shortcode) {
    preg_match('/<ogp-event-list[^>]*>/', do_shortcode($shortcode), $found);
    return $found[0] ?? '';
  };
  $expected = "<ogp-event-list src=\"$address\" page-size=\"3\" heading=\"Open Gov Week\" time-zone-control>";
  foreach ([
    "src=\"$address\" page_size=3 heading='Open Gov Week' time_zone_control", "src=“{$address}” page-size=”3″ heading=“Open Gov Week” time-zone-control",
    "src = „{$address}“ page-size=‘3’ heading=»Open Gov Week« time-zone-control=true", "src={$address} page-size=\"3\" heading=“Open Gov Week” time-zone-control",
  ] as $text) Checks::same($expected, $tag_of("[ogp_event_list $text]"), $text);
  Checks::that(strpos($tag_of("[ogp_event_list src=\"$address\" heading=\"a =“b”\"]"), 'heading="a =“b”"') !== false, 'marks within a value');
  Checks::that(strpos(do_shortcode("[ogp_event_list src=“{$address}”]<a href=\"https://example.org/\">All</a>[/ogp_event_list]"), '>All</a>') !== false, 'what stands inside');
  Checks::same([$address], addresses_in("[ogp_event_list src=“{$address}”]"));
});

Checks::run('tells who may edit that an address is missing, and nobody else', function () use ($ogp_feeds) {
  $texts = ['[ogp_event_list]', '[ogp_countdown src="ftp://example.org/"]', '<!-- wp:ogp/event-list /-->'];
  $sound = ["[ogp_event_list src='$ogp_feeds/used.json']", '[ogp_countdown datetime="2027-05-18T14:00Z"]'];
  foreach ([3 => true, 0 => false] as $user => $is_told) {
    wp_set_current_user($user);
    foreach ($texts as $text) Checks::same($is_told, strpos(do_shortcode(do_blocks($text)), 'Nothing can be shown here') !== false, "$user: $text");
    foreach ($sound as $text) Checks::same(false, strpos(do_shortcode($text), 'Nothing can be shown here'), "$user: $text");
  }
  wp_set_current_user(0);
});

Checks::run('tells who may edit which settings of a shortcode mean nothing, and nobody else', function () use ($ogp_feeds) {
  $src = "src='$ogp_feeds/used.json'";
  $odd = [
    "[ogp_event_list $src page-sise=3]" => 'page-sise',
    "[ogp_event_list $src when=soon]" => 'when=&quot;soon&quot; (possible: upcoming, past, all)',
    "[ogp_event_list $src page_size=5000]" => 'page-size=&quot;5000&quot; (possible: 1–1000, all)',
    "[ogp_event_list $src time-zone-control=yes]" => 'time-zone-control=&quot;yes&quot; (possible: true, false)',
    "[ogp_event_list $src accent=red filter-facets='topics topic']" => 'accent=&quot;red&quot; (possible: #rrggbb); filter-facets=&quot;topics topic&quot;',
    "[ogp_countdown $src page-size=3]" => 'page-size',
    "[ogp_countdown $src filter=true]" => 'filter',
  ];
  $sound = ["[ogp_event_list $src WHEN=All page-size=all kinds='event deadline' time_zone_control filter=false filter-search filter-facets='topics when' accent=#AA0000 id=x heading='' topics=budget lang=es images]", "[ogp_countdown $src precision=seconds]"];
  foreach ([3 => true, 0 => false] as $user => $is_told) {
    wp_set_current_user($user);
    foreach ($odd as $text => $told) Checks::same($is_told, strpos(do_shortcode($text), "left out: $told") !== false, "$user: $text");
    foreach ($sound as $text) Checks::same(false, strpos(do_shortcode($text), 'left out'), "$user: $text");
  }
  wp_set_current_user(0);
});

Checks::run('writes hostile settings as text', function () use ($ogp_hostile_texts) {
  foreach ($ogp_hostile_texts as $text) {
    foreach ([
      do_shortcode('[ogp_event_list heading="' . esc_attr($text) . '" src="' . esc_attr($text) . '" accent="' . esc_attr($text) . '" id="' . esc_attr($text) . '" filter-heading="' . esc_attr($text) . '" onmouseover="x" style="color:red"]' . $text . '[/ogp_event_list]'),
      do_blocks(get_comment_delimited_block_content('ogp/event-list', ['heading' => $text, 'src' => $text, 'accent' => $text, 'anchor' => $text, 'filter' => ['heading' => $text, 'onclick' => $text], 'fallback' => ['text' => $text, 'href' => $text], 'topics' => $text], '')),
    ] as $i => $html) {
      $document = new \DOMDocument();
      libxml_use_internal_errors(true);
      $document->loadHTML("<!DOCTYPE html><meta charset=\"utf-8\"><body>$html");
      libxml_clear_errors();
      foreach ((new \DOMXPath($document))->query('//script | //iframe | //img[@onerror] | //svg | //*[@onclick or @onmouseover or @onload or @onerror] | //*[starts-with(@src, "javascript") or starts-with(@href, "javascript") or starts-with(@src, "data")] | //ogp-event-list[@style]') as $node) {
        Checks::that(false, ($i ? 'block' : 'shortcode') . " with $text: " . $document->saveHTML($node));
      }
      Checks::that(strpos($html, '<ogp-event-list') !== false, "nothing of $text");
    }
  }
});

Checks::run('prints what the builder writes as the same element', function () use ($ogp_embeds) {
  foreach ($ogp_embeds as $embed) {
    foreach (['shortcode', 'block'] as $target) {
      $html = $target === 'block' ? do_blocks($embed->block) : do_shortcode($embed->shortcode);
      $document = new \DOMDocument();
      libxml_use_internal_errors(true);
      $document->loadHTML("<!DOCTYPE html><meta charset=\"utf-8\"><body>$html");
      libxml_clear_errors();
      foreach (["ogp-$embed->element" => $embed->settings, 'ogp-topic-filter' => $embed->filter] as $tag => $settings) {
        $found = [];
        $node = $document->getElementsByTagName($tag)->item(0);
        foreach ($node ? $node->attributes : [] as $attribute) if (!in_array($attribute->name, ['style', 'slot'], true)) $found[$attribute->name] = $attribute->value;
        $expected = (array) $settings;
        // A reference in a block is what wp_kses has made of a character: see unescaped().
        if ($target === 'block') $expected = array_map(__NAMESPACE__ . '\\unescaped', $expected);
        // A relative address is printed in full, and spellings of one address are one.
        if (isset($expected['src'])) $expected['src'] = clean_sources($expected['src']);
        ksort($expected);
        ksort($found);
        Checks::same(array_diff_assoc($expected, $found), array_diff_assoc($found, $expected), "$target " . substr($embed->$target, 0, 80));
      }
    }
  }
});

Checks::run('allows authors the elements with their own attributes, and nothing else', function () {
  $line = '<ogp-event-list src="https://example.org/e.json?a=1&amp;b=2" heading="Open Gov Week: Nairobi" time-zone-control page-size="5"><ogp-topic-filter slot="filter" facets="topics"></ogp-topic-filter><a href="https://example.org/">All</a></ogp-event-list>';
  $kept = wp_kses_post($line);
  foreach (['<ogp-event-list', 'heading="Open Gov Week: Nairobi"', 'page-size="5"', 'time-zone-control', '<ogp-topic-filter', 'slot="filter"', 'facets="topics"', 'a=1&amp;b=2'] as $part) Checks::that(strpos($kept, $part) !== false, "$part is gone: $kept");
  $attack = wp_kses_post('<ogp-event-list onclick="x()" style="x" srcdoc="x" src="javascript:x()" data="x"></ogp-event-list><ogp-unknown>y</ogp-unknown><script>z()</script><iframe src="https://example.org"></iframe>');
  foreach (['onclick', 'style', 'srcdoc', 'javascript', '<ogp-unknown', '<script', '<iframe'] as $part) Checks::that(strpos($attack, $part) === false, "$part stays: $attack");
  foreach (['event-list', 'countdown', 'topic-filter'] as $element) Checks::that(count(settings_of($element)) > 10, "$element has few settings");
  Checks::that(strpos(wp_kses($line, 'data'), '<ogp') === false, 'in comments, too');
});

Checks::run('knows which feeds are used, and forgets them with their last use', function () use ($ogp_feeds) {
  $address = "$ogp_feeds/used.json";
  $post = ['post_title' => 'x', 'post_type' => 'page', 'post_status' => 'draft', 'post_content' => wp_slash('<!-- wp:group --><div><!-- wp:ogp/countdown {"src":"' . $address . '"} /--></div><!-- /wp:group -->')];
  $id = wp_insert_post($post);
  Checks::same([], array_intersect([$address], addresses_in_use()), 'a draft');
  Checks::that(!is_file(copy_path($address)), 'a file for a draft');
  wp_update_post(['ID' => $id, 'post_status' => 'publish']);
  Checks::same([$address], array_values(array_intersect([$address], addresses_in_use())), 'published');
  Checks::that(is_file(copy_path($address)), 'no file');
  Checks::that(json_decode(file_get_contents(copy_path($address)))->format === 'ogp-events', 'another file');
  Checks::that((bool) wp_next_scheduled('ogp_ew_refresh'), 'no cron');
  $second = wp_insert_post(['post_title' => 'y', 'post_status' => 'publish', 'post_content' => "[ogp_event_list src='$address']"]);
  wp_trash_post($id);
  Checks::that(is_file(copy_path($address)), 'removed while it is used elsewhere');
  update_option(SERVE_OPTION, '0');
  Checks::that(!is_file(copy_path($address)), 'a file though none is to be served');
  Checks::same('', served_copy($address));
  update_option(SERVE_OPTION, '1');
  Checks::that(is_file(copy_path($address)), 'no file though it is to be served again');
  wp_delete_post($second, true);
  Checks::that(!is_file(copy_path($address)), 'left behind');
  wp_delete_post($id, true);
});

Checks::run('keeps addresses apart that differ in capitals or accents alone', function () use ($ogp_feeds) {
  $addresses = ["$ogp_feeds/USED.json", "$ogp_feeds/used.json", "$ogp_feeds/us\u{e9}d.json"];
  $content = function (array $addresses) {
    return implode('', array_map(function (string $address) {
      return "[ogp_event_list src='$address']";
    }, $addresses));
  };
  $id = wp_insert_post(['post_title' => 'x', 'post_status' => 'publish', 'post_content' => $content($addresses)]);
  Checks::same($addresses, array_values(array_intersect(addresses_in_use(), $addresses)));
  wp_update_post(['ID' => $id, 'post_content' => $content([$addresses[1]])]);
  Checks::same([$addresses[1]], array_values(array_intersect(addresses_in_use(), $addresses)), 'two taken away');
  wp_delete_post($id, true);
});

Checks::run('knows the feeds of widgets, and loads the elements that stand in one', function () use ($ogp_feeds) {
  $address = "$ogp_feeds/used.json";
  foreach (['widget_block' => 'content', 'widget_text' => 'text'] as $option => $field) {
    update_option($option, [2 => [$field => "[ogp_event_list src='$address']"]]);
    Checks::that(served_copy($address) !== '', "$option: not served");
    update_option($option, []);
    Checks::that(served_copy($address) === '', "$option: left behind");
  }
  foreach (['the_content', 'widget_block_content', 'widget_text_content', 'widget_custom_html_content'] as $hook) {
    wp_dequeue_style(HANDLE . '-look');
    apply_filters($hook, '<ogp-countdown></ogp-countdown>', [], new \WP_Widget('x', 'x'));
    Checks::that(wp_style_is(HANDLE . '-look'), "$hook: not loaded");
  }
});

Checks::run('asks servers whose names are not in ASCII', function () {
  Checks::same('xn--mnchen-3ya.example', ascii_name("m\u{fc}nchen.example"));
  $asked = '';
  $note = function ($_, $__, $url) use (&$asked) {
    $asked = $url;
    return new \WP_Error('test', 'test');
  };
  add_filter('pre_http_request', $note, 10, 3);
  ask("https://m\u{fc}nchen.example:8443/\u{e4}.json", '93.184.216.34', 1);
  remove_filter('pre_http_request', $note);
  Checks::same("https://xn--mnchen-3ya.example:8443/\u{e4}.json", $asked);
});

Checks::run('leaves a feed of several pages where it is', function () use ($ogp_feeds) {
  $address = "$ogp_feeds/pages.json";
  $id = wp_insert_post(['post_title' => 'x', 'post_status' => 'publish', 'post_content' => "[ogp_event_list src='$address']"]);
  Checks::that(strpos(do_shortcode("[ogp_event_list src='$address']"), "src=\"$address\"") !== false, 'it is served');
  wp_delete_post($id, true);
});

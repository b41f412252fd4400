<?php
/**
 * The plugin's own words in other languages. The build makes the catalogues of languages/*.po.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

namespace OgpEventWidgets;

defined('ABSPATH') || exit;

/** Loads the words of the site, or of the person who edits. WordPress's own language packs for the plugin come first. */
function load_words(): void {
  $locale = determine_locale();
  if (is_readable(WP_LANG_DIR . "/plugins/ogp-event-widgets-$locale.mo")) return;
  $file = catalogue_for($locale);
  if ($file !== '') load_textdomain('ogp-event-widgets', $file, $locale);
}

/** Returns the catalogue of a locale, else one of the same language: that of Spain serves Mexico, too. `''` if there is none. */
function catalogue_for(string $locale): string {
  $beginning = dirname(MAIN_FILE) . '/languages/ogp-event-widgets-';
  if (!preg_match('/^[A-Za-z]{2,3}(?:_\w+)?$/D', $locale)) return '';
  $main = strtok($locale, '_');
  $found = array_filter(["$beginning$locale.mo", "$beginning$main.mo"], 'is_readable') ?: (glob("$beginning{$main}_*.mo") ?: []);
  return $found ? reset($found) : '';
}

import { OgpCountdown } from '../../src/elements/countdown/ogp-countdown.ts';
import { OgpEventList } from '../../src/elements/event-list/ogp-event-list.ts';
import { OgpTopicFilter } from '../../src/elements/topic-filter/ogp-topic-filter.ts';
import { elementFacts } from '../../src/embed/frame/setting-facts.ts';

const ELEMENTS = { 'event-list': OgpEventList, countdown: OgpCountdown, 'topic-filter': OgpTopicFilter };

const quoted = (text) => (text === null ? 'null' : `'${text.replace(/[\\']/g, '\\$&')}'`);

/**
 * Returns what a setting may hold, as it tells it when it refuses a value: some words, of which there may be several, or a number.
 * Settings that may hold any text have neither.
 */
function valuesOf(element, attribute) {
  const { type } =
    [...ELEMENTS[element].elementProperties.values()].find((declared) => declared.attribute === attribute) ?? {};
  if (!type || type === Boolean) return { words: [], isSeveral: false };
  /** @returns `null` if the value is accepted. */
  const refusal = (value) => {
    let told = null;
    type(value, '', (expected, words = [], used = '', range = undefined) => {
      told = { words, range };
      return used;
    });
    return told;
  };
  const { words, range } = refusal('no such word') ?? { words: [] };
  return { words, range, isSeveral: words.length > 0 && !refusal(`${words[0]} ${words[0]}`) };
}

/** Returns the PHP file with the attributes of the elements, their defaults and what they may hold, as the elements declare them. Needs tsx. */
export function settingsFile() {
  const elements = Object.entries(elementFacts()).map(([element, facts]) => {
    const rows = [...facts].map(([name, { isBoolean, initial }]) => {
      const { words, range, isSeveral } = valuesOf(element, name);
      const bounds = range ? `[${range.join(', ')}]` : 'null';
      return `    ${quoted(name)} => ['boolean' => ${isBoolean}, 'initial' => ${quoted(initial)}, 'words' => [${words.map(quoted).join(', ')}], 'several' => ${isSeveral}, 'range' => ${bounds}],\n`;
    });
    return `  ${quoted(element)} => [\n${rows.join('')}  ],\n`;
  });
  return `<?php
/**
 * Written by the build from the declarations of the elements.
 *
 * SPDX-License-Identifier: Apache-2.0 OR GPL-2.0-or-later
 *
 * @package OgpEventWidgets
 */

defined('ABSPATH') || exit;

return [
${elements.join('')}];
`;
}

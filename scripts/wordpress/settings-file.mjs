import { OgpCountdown } from '../../src/elements/countdown/ogp-countdown.ts';
import { OgpEventList } from '../../src/elements/event-list/ogp-event-list.ts';
import { OgpTopicFilter } from '../../src/elements/topic-filter/ogp-topic-filter.ts';
import { elementFacts } from '../../src/embed/frame/setting-facts.ts';

const ELEMENTS = { 'event-list': OgpEventList, countdown: OgpCountdown, 'topic-filter': OgpTopicFilter };

const quoted = (text) => (text === null ? 'null' : `'${text.replace(/[\\']/g, '\\$&')}'`);

/**
 * Returns what a setting may hold, as it tells it to whoever writes something else: some words, of which there may be several, or a number.
 * Settings that may hold any text have neither.
 */
function valuesOf(element, attribute) {
  const { type } =
    [...ELEMENTS[element].elementProperties.values()].find((declared) => declared.attribute === attribute) ?? {};
  let expected = '';
  if (type && type !== Boolean)
    type('no such word', '', (words) => {
      expected = words;
      return '';
    });
  const [, kind, list = ''] = /^(one|made) of (.+)$/.exec(expected) ?? [];
  const [, min, max, also = ''] = /^a whole number from (\d+) to (\d+)(.*)$/.exec(expected) ?? [];
  const words = kind ? list.split(', ') : [...also.matchAll(/"(\w+)"/g)].map(([, word]) => word);
  return {
    words: `[${words.map(quoted).join(', ')}]`,
    several: kind === 'made',
    range: min ? `[${min}, ${max}]` : 'null',
  };
}

/** Returns the PHP file with the attributes of the elements, their defaults and what they may hold, as the elements declare them. Needs tsx. */
export function settingsFile() {
  const elements = Object.entries(elementFacts()).map(([element, facts]) => {
    const rows = [...facts].map(([name, { isBoolean, initial }]) => {
      const { words, several, range } = valuesOf(element, name);
      return `    ${quoted(name)} => ['boolean' => ${isBoolean}, 'initial' => ${quoted(initial)}, 'words' => ${words}, 'several' => ${several}, 'range' => ${range}],\n`;
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

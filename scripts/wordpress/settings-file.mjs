import { elementFacts } from '../../src/embed/frame/setting-facts.ts';

const quoted = (text) => (text === null ? 'null' : `'${text.replace(/[\\']/g, '\\$&')}'`);

/** Returns the PHP file with the attributes of the elements and their defaults, as the elements declare them. Needs tsx. */
export function settingsFile() {
  const elements = Object.entries(elementFacts()).map(([element, facts]) => {
    const rows = [...facts].map(
      ([name, { isBoolean, initial }]) =>
        `    ${quoted(name)} => ['boolean' => ${isBoolean}, 'initial' => ${quoted(initial)}],\n`,
    );
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

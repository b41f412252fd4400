import { existsSync, readFileSync } from 'node:fs';
import { at } from './paths.mjs';

const LICENCE_FILES = ['LICENSE', 'LICENCE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE.md'];

/** The packages that these module files belong to. */
function packagesOf(moduleIds) {
  const names = new Set();
  for (const id of moduleIds) {
    const match = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'));
    if (match) names.add(match[1]);
  }
  return [...names].sort();
}

/** The licence texts that must travel with a bundle made of these modules. */
export function licences(moduleIds) {
  const texts = packagesOf(moduleIds).map((name) => {
    const folder = at('node_modules', name);
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = LICENCE_FILES.map((candidate) => `${folder}/${candidate}`).find(existsSync);
    const text = file ? readFileSync(file, 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  // Data that is ours only in part.
  texts.push(readFileSync(at('NOTICE'), 'utf8'));
  return texts.join(`\n${'-'.repeat(78)}\n\n`);
}

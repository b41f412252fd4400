import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/core/read-feed.js';

/** Feeds with everything wrong that publishers and attackers get wrong, each beside what is to be made of it. */
const feeds = {
  'half-broken': 'A feed typed in a hurry',
  'hidden-characters': 'A feed with characters that nobody sees',
  'keys-of-javascript': 'A feed with names that mean something to JavaScript',
  'plugin-linked-data': 'A page whose plugins describe its events badly',
};

async function load(name: string): Promise<string> {
  return (await fetch(new URL(`./nasty/${name}.json`, import.meta.url))).text();
}

for (const [name, title] of Object.entries(feeds)) {
  describe(title, () => {
    it('is read as expected, to the last field', async () => {
      const snapshot = await readFeed(await load(name), { url: `https://feed.example/${name}.json` });
      expect(JSON.parse(JSON.stringify(snapshot))).to.deep.equal(JSON.parse(await load(`${name}.expected`)));
    });
  });
}

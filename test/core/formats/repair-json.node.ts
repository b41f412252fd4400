import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issueText } from '../../../src/core/issue-text.js';
import { repairJson } from '../../../src/core/formats/repair-json.js';
import { words } from '../read-events.js';
import { hearing, readLinkedData } from './read-linked-data.js';

const json = JSON.stringify(hearing);

describe('Linked data as it stands in pages', () => {
  const wrapped: Record<string, string> = {
    'in a comment of HTML': `<!--\n${json}\n-->`,
    'in a comment of HTML that scripts hide': `<!-- //\n${json}\n// -->`,
    'in a section of XHTML': `//<![CDATA[\n${json}\n//]]>`,
    'in a section of XHTML, in a comment of CSS': `/*<![CDATA[*/ ${json} /*]]>*/`,
    'after a comment of HTML': `<!-- What is on. -->\n<!-- Soon. -->${json}`,
    'after a comment of JavaScript': `/* What is on. */\n// Soon.\n${json}`,
    'with a backslash too many': json.replace('Hearing', '\\Hear\\ing'),
    'with a semicolon': `${json};`,
    'with a comma too many': json.replace(/\}$/, ' ,\n}'),
    'with commas too many in lists': `[${json}, ]`,
    'with a line break in a text': json.replace('Hearing', 'Hea\nring').replace('Hea\nring', 'Hearing\n'),
    'with a tab in a text': json.replace('Hearing', '\tHearing'),
  };
  for (const [name, text] of Object.entries(wrapped)) {
    it(`is read ${name}, and that is recorded`, async () => {
      assert.throws(() => JSON.parse(text) as unknown);
      const { events, issues } = await readLinkedData(text);
      assert.deepEqual([words(events[0]!.title), issues[0]!.code], ['Hearing', 'broken-json']);
      assert.match(issueText(issues[0]!), /^The document is no JSON \(.+\)/);
    });
  }

  it('keeps line breaks of prose, and commas and brackets in texts', async () => {
    const text = `{"@context":"https://schema.org","@type":"Event","name":"a,] b;","startDate":"2027-05-18","description":"One.\r\n\r\nTwo, ",}`;
    const { events } = await readLinkedData(text);
    assert.deepEqual([words(events[0]!.title), words(events[0]!.description)], ['a,] b;', 'One.\n\nTwo,']);
  });

  it('keeps escapes, and the signs of those that are none', async () => {
    const text = String.raw`{"a": "the city\'s \"hall\" \\ \u00e9 \/ \(1\)"}`;
    assert.deepEqual(JSON.parse(await repairJson(text)), { a: 'the city\'s "hall" \\ é / (1)' });
  });

  it('is not read where more is wrong with it', async () => {
    for (const text of [
      json.slice(0, -1),
      json.replace(':', ''),
      `${json}${json}`,
      json.replace('"Hearing"', 'Hearing'),
      '{"a":1,}',
    ]) {
      const error = await readLinkedData(text).catch((cause: { code: string }) => cause);
      assert.equal((error as { code: string }).code, 'unreadable', text);
    }
  });

  it('is left as it is where nothing is wrong with it', async () => {
    for (const text of ['{"a":[1,2,"x,]"],"b":"\\"\\\\"}', '[]', '""', '1']) assert.equal(await repairJson(text), text);
  });

  it('is looked at in time that grows with its length', async () => {
    for (const piece of [',', ' ', '"', '\\', '//', ';', '<!--', '-->', ',]', '"\n'])
      await repairJson(piece.repeat(1_000_000 / piece.length));
  });
});

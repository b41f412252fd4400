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

describe('A page for people', () => {
  const script = (content: string, type = '"application/ld+json"'): string =>
    `<script type=${type}>${content}</script>`;
  const page = (...parts: string[]): string =>
    `<!DOCTYPE html>\n<html lang="es"><head><title>Agenda</title></head><body>${parts.join('\n')}</body></html>`;
  const named = (name: string): string => JSON.stringify({ ...hearing, '@id': undefined, name });
  const site = '{"@context":"https://schema.org","@type":"WebSite","name":"City"}';
  const graph = `{"@context":"https://schema.org","@graph":[${site},${named('Forum')}]}`;
  const read: Record<string, readonly [html: string, titles: readonly string[], codes: readonly string[]]> = {
    'in one of its scripts': [page(script('var a = "<p>"', '"text/javascript"'), script(json)), ['Hearing'], []],
    'in several, with others between': [
      page(script(named('A')), script(site), script(`[${named('B')}]`)),
      ['A', 'B'],
      [],
    ],
    'in a graph': [page(script(graph)), ['Forum'], []],
    'in scripts as minifiers write them': [page(script(named('A'), 'application/ld+json class=x')), ['A'], []],
    'in other spellings of the type': [page(script(named('A'), `' Application/LD+JSON; charset=utf-8'`)), ['A'], []],
    'in comments and CDATA within scripts': [
      page(script(`<!-- ${named('A')} -->`), script(`//<![CDATA[\n${named('B')}\n//]]>`)),
      ['A', 'B'],
      ['broken-json', 'broken-json'],
    ],
    'beside a broken script': [page(script('{"@type":"Event","name":'), script(named('B'))), ['B'], ['invalid-event']],
    'but not in what is commented out': [
      page(`<!-- ${script(named('A'))} -->`, '<!-->', script(named('B'))),
      ['B'],
      [],
    ],
    'in XHTML': [`<?xml version="1.0"?>\n${page(script(named('A')))}`, ['A'], []],
  };
  for (const [name, [html, titles, codes]] of Object.entries(read)) {
    it(`is read for its events: ${name}`, async () => {
      const { format, events, issues } = await readLinkedData(html, 'text/html');
      assert.equal(format, 'schema-org');
      assert.deepEqual(
        events.map(({ title }) => words(title)),
        titles,
      );
      assert.deepEqual(
        issues.filter(({ eventId }) => eventId === null).map(({ code }) => code),
        codes,
      );
    });
  }

  it('resolves addresses as the page does', async () => {
    const html = page('<base href="/en/">', script(JSON.stringify({ ...hearing, url: 'events/1' })));
    const { events } = await readLinkedData(html, 'text/html');
    assert.deepEqual(
      events[0]!.links.map(({ url }) => url),
      ['https://city.example/en/events/1'],
    );
  });

  it('is no feed without events, nor where another format is meant', async () => {
    for (const [html, type, says] of [
      [page('<p>No data</p>'), 'text/html', /^The feed is a web page, “Agenda”\. Name the address/],
      [page(script(site)), 'text/html', /^The feed is a web page, “Agenda”\. Name the address/],
      [page(script(json.slice(0, -1))), 'text/html', /web page, and the JSON-LD of its events is broken \(/],
      [page(script(json)), 'legistar', /^The feed is a web page/],
    ] as const) {
      const error = await readLinkedData(html, type).catch((cause: unknown) => cause);
      assert.match((error as Error).message, says);
    }
    const item = `<item><title>News</title><link>https://city.example/1</link><description><![CDATA[${script(json)}]]></description></item>`;
    const feed = `<rss version="2.0"><channel><title>City</title>${item}</channel></rss>`;
    assert.equal((await readLinkedData(feed, 'text/xml')).format, 'rss');
  });

  it('is looked at in time that grows with its length', async () => {
    for (const piece of [
      '<script',
      '<base "',
      '<!--',
      '<script>',
      '<base>',
      '</script',
      '<script type="application/ld+json">{}',
    ])
      await readLinkedData(`<html>"@type"${piece.repeat(2_000_000 / piece.length)}`).catch(() => null);
  });
});

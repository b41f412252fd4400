import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { at, filesBelow } from '../../scripts/build/paths.mjs';

// Documents name files, which move. So each name is looked up.

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...filesBelow(at('docs')).map((file) => `docs/${file}`),
];

/** Folders that a path in backticks begins with: of the project, or of `src/`, which may be left out. Not `dist/`, which is made. */
const PATH =
  /^(?:src|test|scripts|docs|demo|stories|integrations|\.ci|core|controllers|elements|embed|markup|locales|render|styles|define|cli|schema)\/[\w./-]*$/;

const textOf = (document: string): string => readFileSync(at(document), 'utf8');

/** The text without blocks of code: what these name is an example. */
const proseOf = (document: string): string => textOf(document).replace(/^```.*?^```/gms, '');

/** The anchors of a document, as GitHub makes them of its headings. */
const anchorsOf = (document: string): string[] =>
  [...proseOf(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('a document', () => {
  for (const document of DOCUMENTS) {
    it(`names only files that there are: ${document}`, () => {
      const named = [...proseOf(document).matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
      const missing = named.filter((path) => PATH.test(path) && !existsSync(at(path)) && !existsSync(at('src', path)));
      assert.deepEqual(missing, []);
    });

    it(`leads only to files and headings that there are: ${document}`, () => {
      const targets = [...proseOf(document).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^[a-z]+:/.test(target));
      const dead = targets.filter((target) => {
        const [path = '', anchor] = target.split('#');
        const file = path ? join(dirname(document), path) : document;
        if (!existsSync(at(file))) return true;
        return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).includes(anchor);
      });
      assert.deepEqual(dead, []);
    });
  }
});

describe('the table of formats in the README', () => {
  /** The cells of a table's rows that begin with a name in bold: name, publishers, browser, a line to paste. */
  const rowsOf = (document: string): readonly string[][] =>
    textOf(document)
      .split('\n')
      .filter((line) => line.startsWith('| **'))
      .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));

  it('says of each format what docs/formats.md says, which is where it is written', () => {
    const name = (cell = ''): string => /^\*\*.+?\*\*/.exec(cell)?.[0] ?? '';
    const long = rowsOf('docs/formats.md');
    const short = rowsOf('README.md').filter(([cell]) => long.some((row) => name(row[0]) === name(cell)));
    assert.ok(long.length > 20);
    assert.deepEqual(
      short.map(([format, ...cells]) => [name(format), ...cells]),
      long.map(([format, who, browser, lines = '']) => [
        name(format),
        who,
        browser,
        /`<ogp-event-list src="[^`]+`/.exec(lines)?.[0],
      ]),
    );
  });
});

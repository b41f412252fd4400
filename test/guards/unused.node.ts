import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { at, filesBelow } from '../../scripts/build/paths.mjs';
import { openSources, walk } from './program.js';
import { sourceText } from './sources.js';

/** Whoever installs the package imports these, so that nobody in src need to. */
const PUBLIC =
  /^src\/(?:index|cdn|core\/index|define\/[\w-]+|cli\/ogp-events|frameworks\/[\w-]+|locales\/(?:actions|languages|tables)\/[\w-]+)\.ts$/;

/** Made from the JSON Schema, whole. */
const GENERATED = 'src/core/model/raw-feed.ts';

const { files, checker } = openSources();

const pathOf = (file: ts.SourceFile): string => file.fileName.slice(at('.').length + 1);

const resolved = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

describe('an export', () => {
  /** Returns what a name means; `const { name } = await import('./x.js')` means the export of x.ts. */
  function meaningOf(name: ts.Identifier): ts.Symbol | undefined {
    const { parent } = name;
    const isTakenOut =
      ts.isBindingElement(parent) &&
      ts.isObjectBindingPattern(parent.parent) &&
      (parent.propertyName ?? parent.name) === name;
    return isTakenOut
      ? checker.getTypeAtLocation(parent.parent).getProperty(name.text)
      : checker.getSymbolAtLocation(name);
  }

  const isImportCall = (node: ts.Node): boolean =>
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

  /** Returns the exports of a lazily imported module that its place expects: of a body, `makeBody` and `styles`. */
  function expectedOf(node: ts.Expression): ts.Symbol[] {
    const promised = checker.getContextualType(node);
    const wanted = promised && checker.getAwaitedType(promised);
    const loaded = wanted && checker.getAwaitedType(checker.getTypeAtLocation(node));
    if (!loaded?.symbol || !(loaded.symbol.flags & ts.SymbolFlags.ValueModule)) return [];
    return wanted!.getProperties().flatMap(({ name }) => loaded.getProperty(name) ?? []);
  }

  /** Returns `src/core/text.ts pickText` for each name that a file outside src imports. */
  function takenBy(file: string): string[] {
    const taken: string[] = [];
    walk(ts.createSourceFile(file, sourceText(file), ts.ScriptTarget.ES2022, true), (node) => {
      const from = ts.isImportDeclaration(node) ? node.moduleSpecifier : undefined;
      const names = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
      if (!from || !ts.isStringLiteral(from) || !names || !ts.isNamedImports(names)) return;
      const target = posix.join(posix.dirname(file), from.text).replace(/\.js$/, '.ts');
      for (const { name, propertyName } of names.elements) taken.push(`${target} ${(propertyName ?? name).text}`);
    });
    for (const [, names = '', from = ''] of sourceText(file).matchAll(/\{ ([\w, ]+) \} = await import\('([^']+)'\)/g)) {
      const target = posix.join(posix.dirname(file), from).replace(/\.js$/, '.ts');
      for (const name of names.split(', ')) taken.push(`${target} ${name}`);
    }
    return taken;
  }

  it('is imported somewhere, by the sources or a test', () => {
    const used = new Set<ts.Symbol>();
    for (const file of files) {
      const isLazy = file.text.includes('import(');
      walk(file, (node) => {
        const meant = ts.isIdentifier(node) ? [meaningOf(node)] : [];
        if (isLazy && (ts.isIdentifier(node) || isImportCall(node))) meant.push(...expectedOf(node as ts.Expression));
        for (const symbol of meant) {
          const target = symbol && resolved(symbol);
          if (target?.declarations?.some((declaration) => declaration.getSourceFile() !== file)) used.add(target);
        }
      });
    }
    const outside = new Set(
      ['test', 'stories', 'scripts', '.storybook', 'demo']
        .flatMap((folder) => filesBelow(at(folder), (file) => /\.m?ts$/.test(file)).map((file) => `${folder}/${file}`))
        .filter((file) => !file.includes('node_modules/'))
        .flatMap(takenBy),
    );
    const unused = files
      .filter((file) => !PUBLIC.test(pathOf(file)) && pathOf(file) !== GENERATED)
      .flatMap((file) => {
        const module = checker.getSymbolAtLocation(file);
        return (module ? checker.getExportsOfModule(module) : [])
          .filter((symbol) => !used.has(resolved(symbol)))
          .map(({ name }) => `${pathOf(file)} ${name}`);
      })
      .filter((name) => !outside.has(name));
    assert.equal(unused.join('\n'), '');
  });
});

/** The catalogues of words: the file of each, the type of its keys, and how many it has at least. */
const CATALOGUES = [
  { file: 'src/locales/words.ts', keys: 'WordKey', least: 100 },
  { file: 'src/locales/action-words.ts', keys: 'ActionWordKey', least: 10 },
];

for (const { file: path, keys: name, least } of CATALOGUES) {
  describe(`a word of ${path}`, () => {
    const wordsFile = files.find((file) => pathOf(file) === path)!;
    const key = checker
      .getExportsOfModule(checker.getSymbolAtLocation(wordsFile)!)
      .find((exported) => exported.name === name)!;
    const allKeys = checker.getDeclaredTypeOfSymbol(key);

    /** Returns the keys that a type stands for: `'zone' | 'by'`. */
    const keysIn = (type: ts.Type): string[] =>
      (type.isUnion() ? type.types : [type]).flatMap((part) => (part.isStringLiteral() ? [part.value] : []));

    const all = keysIn(allKeys);

    /** Returns the keys that an expression may be, where a key is expected; all of them say nothing. */
    function saidBy(node: ts.Expression): string[] {
      // `topic.${slug}` as WordKey
      if (ts.isAsExpression(node) && ts.isTemplateExpression(node.expression)) {
        const { text } = node.expression.head;
        return checker.getTypeAtLocation(node) === allKeys ? all.filter((each) => each.startsWith(text)) : [];
      }
      const expected = checker.getContextualType(node);
      if (!expected || !checker.isTypeAssignableTo(allKeys, expected) || keysIn(expected).length !== all.length)
        return [];
      const keys = keysIn(checker.getTypeAtLocation(node));
      return keys.length < all.length ? keys : [];
    }

    it('is said somewhere', () => {
      const said = new Set<string>();
      for (const file of files) {
        walk(file, (node) => {
          if (ts.isExpression(node)) saidBy(node).forEach((each) => said.add(each));
        });
      }
      assert.ok(all.length > least);
      assert.deepEqual(
        all.filter((each) => !said.has(each)),
        [],
      );
    });
  });
}

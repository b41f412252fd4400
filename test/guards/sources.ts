import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { at, filesBelow, root } from '../../scripts/build/paths.mjs';

/** One `import`, `export … from` or `import()` of a source file. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** The source file it means (`src/…/x.ts`), or null for a package. */
  readonly file: string | null;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
  /** `import()`: loaded when the code gets there. */
  readonly lazy: boolean;
}

/** Every TypeScript file below src, as `src/…`. Declarations (`.d.ts`) are no code: `npm run test:frameworks` checks them. */
export const sourceFiles: readonly string[] = filesBelow(at('src'), (file) => /(?<!\.d)\.ts$/.test(file)).map(
  (file) => `src/${file}`,
);

/** Folders that are made, not written. */
const MADE = /^(?:(?:.*\/)?node_modules|dist|release|demo-static|storybook-static|coverage|\.cache|\.git)\//;

/** Returns the project's files: those that git knows, or, in an unpacked archive, those that lie here. */
export function projectFiles(): string[] {
  try {
    const text = execFileSync('git', ['ls-files', '-z'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return text.split('\0').filter(Boolean);
  } catch {
    return filesBelow(root, (file) => !MADE.test(file));
  }
}

export const sourceText = (file: string): string => readFileSync(at(file), 'utf8');

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return true;
    const clause = node.exportClause;
    return !!clause && ts.isNamedExports(clause) && clause.elements.every((element) => element.isTypeOnly);
  }
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  // With verbatimModuleSyntax, `import { type A } from` still loads the module.
  return false;
}

/** The source file that a relative specifier means. */
function resolveSpecifier(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

/** Returns everything that a source file imports. */
export function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, sourceText(file), ts.ScriptTarget.ES2022, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, lazy: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    found.push({ specifier: specifier.text, file: resolveSpecifier(file, specifier.text), typeOnly, lazy });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, isTypeOnly(node), false);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, true);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Returns what is loaded at once with a file: every file and package reached without `import()`, each with the way there.
 * With `later`, also what is loaded with it later.
 */
export function loadedWith(entry: string, { later = false } = {}): ReadonlyMap<string, readonly string[]> {
  const reached = new Map<string, readonly string[]>([[entry, [entry]]]);
  for (const [file, path] of reached) {
    if (!file.startsWith('src/')) continue;
    for (const { specifier, file: target, typeOnly, lazy } of importsOf(file)) {
      const name = target ?? specifier;
      if (!typeOnly && (later || !lazy) && !reached.has(name)) reached.set(name, [...path, name]);
    }
  }
  return reached;
}

/** Returns each file with those that it imports in any way, types and lazy imports among them. */
export function importGraph(files = sourceFiles): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files);
  return new Map(
    files.map((from) => [
      from,
      [...new Set(importsOf(from).flatMap(({ file }) => (file && known.has(file) ? [file] : [])))],
    ]),
  );
}

/** Returns groups of nodes that reach each other (strongly connected components, by Tarjan), each sorted. */
export function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = open.splice(open.indexOf(node));
    if (circle.length > 1 || graph.get(node)?.includes(node)) found.push(circle.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}

/** Returns the comments in the text of a file, as written. PHP and Python are not parsed: a line that begins as a comment does is one. */
export function commentsOf(file: string, text = sourceText(file)): string[] {
  if (/\.(?:php|py)$/.test(file)) {
    return [...text.matchAll(/^\s*((?:\/\/|\/?\*|#).*(?:\n\s*\*.*)*)/gm)].map(([, comment]) => comment!);
  }
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) {
      found.set(pos, text.slice(pos, end));
    }
    for (const { pos, end } of ts.getTrailingCommentRanges(text, node.getEnd()) ?? []) {
      found.set(pos, text.slice(pos, end));
    }
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return [...found.values()];
}

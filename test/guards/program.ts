import ts from 'typescript';
import { at } from '../../scripts/build/paths.mjs';
import { sourceFiles } from './sources.js';

/** All of src as the compiler sees it, the elements' floor and the command's alike. */
export function openSources(): { readonly files: readonly ts.SourceFile[]; readonly checker: ts.TypeChecker } {
  const { config } = ts.readConfigFile(at('tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, at('.'));
  const program = ts.createProgram(
    sourceFiles.map((file) => at(file)),
    { ...options, types: ['node'] },
  );
  return {
    files: sourceFiles.map((file) => program.getSourceFile(at(file))!),
    checker: program.getTypeChecker(),
  };
}

/** Calls `visit` with a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

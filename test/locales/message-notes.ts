// The context note of each message, for translators: the comment before it in the type of its catalogue.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { at } from '../../scripts/build/paths.mjs';

/** Returns notes by key; of messages that a value chooses by the part before the dot: `status.`. @param file The file of the type. */
export function messageNotes(file: string): ReadonlyMap<string, string> {
  const text = readFileSync(at(file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const notes = new Map<string, string>();
  const noteOf = (node: ts.Node): string => {
    const [, comment = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:\|\s*)?$/.exec(text.slice(0, node.getStart())) ?? [];
    return comment
      .replace(/^\s*\*/gm, '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node)) notes.set((node.name as ts.Identifier | ts.StringLiteral).text, noteOf(node));
    if (ts.isUnionTypeNode(node)) {
      for (const kind of node.types.filter(ts.isTemplateLiteralTypeNode)) notes.set(kind.head.text, noteOf(kind));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return notes;
}

/** Returns the note of a key. */
export const noteOn = (notes: ReadonlyMap<string, string>, key: string): string =>
  notes.get(key) ?? notes.get(key.slice(0, key.indexOf('.') + 1)) ?? '';

import { readFileSync } from 'node:fs';
import { createAttributeFromField } from '@custom-elements-manifest/analyzer/src/features/analyse-phase/creators/createAttribute.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** Says where the built modules are: a manifest that names the sources is of no use to who installs the package. */
function builtPaths() {
  const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  const visit = (value) => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = built(inner);
        else visit(inner);
      }
    }
  };
  return {
    name: 'built-paths',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(({ path }) => path.endsWith('.ts'));
      visit(customElementsManifest.modules);
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/** Adds the attribute of each `@setting`: see src/elements/base/setting.ts. */
function settings() {
  return {
    name: 'settings',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.getText());
      for (const member of node.members) {
        const call = member.modifiers?.find(
          (one) => ts.isDecorator(one) && ts.isCallExpression(one.expression),
        )?.expression;
        if (call?.expression.getText() !== 'setting') continue;
        const name = member.name.getText();
        const field = declaration.members.find((one) => one.name === name);
        const options = call.arguments[1]?.properties ?? [];
        const named = options.find((option) => option.name.getText() === 'attribute')?.initializer;
        if (named?.kind === ts.SyntaxKind.FalseKeyword) continue;
        field.attribute = named?.text ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        field.reflects = true;
        declaration.attributes ??= [];
        const { attribute, ...described } = createAttributeFromField(field);
        declaration.attributes.push({ ...described, name: attribute });
      }
    },
  };
}

/**
 * Says which module defines which tag. The analyzer looks for literal `customElements.define` calls, and ours stand in
 * one static method, called by `src/define/<tag>.ts`.
 */
function definitions() {
  return {
    name: 'definitions',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const elements = new Map();
      for (const module of modules) {
        module.exports = (module.exports ?? []).filter(({ kind }) => kind !== 'custom-element-definition');
        for (const declaration of module.declarations ?? []) {
          if (declaration.tagName) elements.set(declaration.tagName, { name: declaration.name, module: module.path });
        }
      }
      for (const module of modules) {
        const tag = /^src\/define\/(.+)\.ts$/.exec(module.path)?.[1];
        const declaration = elements.get(tag);
        if (declaration) module.exports.push({ kind: 'custom-element-definition', name: tag, declaration });
      }
    },
  };
}

/** Elements are described by what a page author may use: internals and inherited Lit machinery stay out. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          // The analyzer also takes the first argument of `new SomeEvent(detail)` for the name of an event.
          declaration.events = declaration.events?.filter(({ description }) => description);
          if (!declaration.members) continue;
          declaration.members = declaration.members.filter(
            ({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
          );
        }
      }
    },
  };
}

/** Sorts the modules before they are read: the analyzer takes them as the disk hands them out, and its result depends on it. */
function sortedModules({ ts, globs }) {
  return [...globs]
    .sort()
    .map((glob) => ts.createSourceFile(glob, readFileSync(glob, 'utf8'), ts.ScriptTarget.ES2015, true));
}

export default {
  overrideModuleCreation: sortedModules,
  globs: ['src/elements/**/*.ts', 'src/define/*.ts', 'src/events.ts'],
  exclude: ['**/*.styles.ts', 'src/define/all.ts'],
  outdir: 'dist',
  packagejson: false,
  plugins: [...litPlugin(), settings(), publicOnly(), definitions(), builtPaths()],
};

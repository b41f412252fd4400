// Data by which editors complete and explain: written from the custom-elements manifest, in the two formats that they read. Visual Studio Code reads custom
// data for HTML and CSS (version 1.1), JetBrains' editors read web-types.

/** `'day' | 'month'` → its words; `null` for a type that is not only words. */
function wordsOf(type) {
  const parts = type.split('|').map((part) => part.trim());
  return parts.every((part) => /^'[^']*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : null;
}

/** Finds types that are only words in declarations: `export type WhenSetting = 'upcoming' | 'past' | 'all';`. */
export function wordTypes(declarations) {
  const types = new Map();
  for (const text of declarations) {
    for (const [, name, type] of text.matchAll(/^(?:export )?(?:declare )?type (\w+) =\s*([^;]+);/gm)) {
      if (wordsOf(type)) types.set(name, type);
    }
  }
  return types;
}

/** Returns the elements of a manifest, with the types of their attributes spelled out. */
function elementsOf(manifest, types) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => ({
      ...element,
      attributes: (element.attributes ?? []).map((attribute) => {
        const type = attribute.type?.text ?? 'string';
        // Of another type an attribute is text.
        return { ...attribute, type: types.get(type) ?? (/^[A-Z]/.test(type) ? 'string' : type) };
      }),
    }));
}

const markdown = (value) => ({ kind: 'markdown', value });

/** Custom properties of all elements, each once: several elements read the same. */
const cssPropertiesOf = (elements) =>
  [...new Map(elements.flatMap(({ cssProperties = [] }) => cssProperties).map((one) => [one.name, one]))].map(
    ([, { name, description }]) => ({ name, description }),
  );

/** Custom data of Visual Studio Code: `html.customData` and `css.customData` in its settings. */
export function codeData(manifest, types) {
  const elements = elementsOf(manifest, types);
  const html = {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes }) => ({
      name: tagName,
      description: markdown(description),
      attributes: attributes.map(({ name, description, type }) => ({
        name,
        description: markdown(description),
        // `v`: an attribute without a value.
        ...(type === 'boolean' ? { valueSet: 'v' } : {}),
        ...(wordsOf(type) ? { values: wordsOf(type).map((word) => ({ name: word })) } : {}),
      })),
    })),
  };
  const css = { version: 1.1, properties: cssPropertiesOf(elements) };
  return { html, css };
}

const named = (list = []) => list.map(({ name, description }) => ({ name, description }));

/** Web-types of JetBrains' editors: `web-types` in package.json. */
export function webTypes(manifest, types, { name, version }) {
  return {
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elementsOf(manifest, types).map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map(({ name, description, type, default: initial }) => ({
            name,
            description,
            value: { type, required: type !== 'boolean' },
            ...(initial && initial !== 'null' ? { default: initial } : {}),
          })),
          slots: named(element.slots),
          js: {
            properties: element.members
              .filter(({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly)
              .map(({ name, description, type }) => ({ name, description, type: type?.text })),
            events: (element.events ?? []).map(({ name, description, type }) => ({
              name,
              description,
              type: type?.text,
            })),
          },
          css: { properties: named(element.cssProperties), parts: named(element.cssParts) },
        })),
      },
    },
  };
}

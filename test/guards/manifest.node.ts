import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { at, filesBelow } from '../../scripts/build/paths.mjs';
import { built } from './built.js';
import { loadedWith, sourceFiles, sourceText } from './sources.js';

// Page authors may rely on what the docs block of an element says: dist/custom-elements.json is made of it, and
// editors and Storybook read that. So the docs must be whole, and must agree with the templates and styles.

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly summary?: string;
}

interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly attribute?: string;
  readonly inheritedFrom?: object;
}

interface Attribute extends Named {
  readonly fieldName?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Declaration extends Named {
  readonly kind: string;
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly (Named & { readonly type?: { readonly text: string } })[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

interface Module {
  readonly path: string;
  readonly declarations?: readonly Declaration[];
  readonly exports?: readonly { readonly kind: string; readonly name: string }[];
}

interface Package {
  readonly modules: readonly Module[];
}

const tags = sourceFiles
  .map((file) => /^src\/define\/(ogp-.+)\.ts$/.exec(file)?.[1])
  .filter((tag) => tag !== undefined);

let modules: readonly Module[] = [];

before(async () => {
  await built();
  modules = (JSON.parse(readFileSync(at('dist/custom-elements.json'), 'utf8')) as Package).modules;
});

interface CodeData {
  readonly tags: readonly (Named & {
    readonly attributes: readonly (Named & { readonly values?: readonly Named[] })[];
  })[];
}

interface WebTypes {
  readonly contributions: {
    readonly html: {
      readonly elements: readonly (Named & {
        readonly attributes: readonly (Named & { readonly value: { readonly type: string } })[];
        readonly slots: readonly Named[];
        readonly js: { readonly events: readonly Named[] };
        readonly css: { readonly parts: readonly Named[]; readonly properties: readonly Named[] };
      })[];
    };
  };
}

const dataOf = (name: string): unknown => JSON.parse(readFileSync(at('dist', name), 'utf8'));

const namesOf = (list: readonly Named[] | undefined): string[] => (list ?? []).map(({ name }) => name).sort();

function elementOf(tag: string): { readonly module: Module; readonly declaration: Declaration } {
  for (const module of modules) {
    const declaration = module.declarations?.find(({ tagName }) => tagName === tag);
    if (declaration) return { module, declaration };
  }
  throw new Error(`${tag} is not in the manifest: its docs block lacks @tag ${tag}`);
}

/** All sources that make up an element: its folder, and the shared templates and styles that it loads. */
function sourcesOf(tag: string): string {
  const { module } = elementOf(tag);
  const entry = module.path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
  const folder = entry.slice(0, entry.lastIndexOf('/') + 1);
  const isMarkup = (file: string) => /^src\/(?:elements|markup|styles)\//.test(file);
  // The whole folder, since an element's body comes later than its entry; and what any of that loads.
  const own = sourceFiles.filter((file) => file.startsWith(folder));
  const files = new Set([entry, ...own].flatMap((file) => [...loadedWith(file).keys()]).filter(isMarkup));
  return [...files].map(sourceText).join('\n');
}

/** Sources without comments, so that prose is not mistaken for markup. */
const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const unique = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/**
 * The parts that templates give: a noun, then words for its state. Written out (`part="event cancelled"`), as a string
 * in an expression (`part=${live ? 'status live' : 'status'}`), or handed to a shared template (`part: 'title'`).
 */
function partsIn(text: string): {
  readonly nouns: string[];
  readonly states: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const values: string[] = [];
  for (const [, value = ''] of text.matchAll(/\bpart="([^"]*)"/g)) values.push(value);
  for (const [, expression = ''] of text.matchAll(/\bpart=\$\{([^}]*)\}/g)) {
    for (const [, value = ''] of expression.replace(/[=!]==\s*'[^']*'/g, '').matchAll(/'([^']*)'/g)) values.push(value);
  }
  for (const [, value = ''] of text.matchAll(/\bpart: '([^']*)'/g)) values.push(value);
  const states = new Map<string, Set<string>>();
  for (const value of values) {
    const [noun = '', ...rest] = value
      .replace(/\$\{[^}]*\}/g, ' ')
      .trim()
      .split(/\s+/);
    if (!noun) continue;
    const known = states.get(noun) ?? new Set();
    rest.forEach((word) => known.add(word));
    states.set(noun, known);
  }
  return { nouns: [...states.keys()].sort(), states };
}

describe('the manifest', () => {
  it('knows every element, and no other', () => {
    const known = modules
      .flatMap(({ declarations = [] }) => declarations.map(({ tagName }) => tagName))
      .filter(Boolean);
    assert.deepEqual([...known].sort(), [...tags].sort());
  });

  it('says which module defines which element', () => {
    const defined = modules.flatMap(({ path, exports = [] }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => `${name} ${path}`),
    );
    assert.deepEqual(defined.sort(), tags.map((tag) => `${tag} dist/define/${tag}.js`).sort());
  });

  it('names only modules that are built', () => {
    assert.deepEqual(
      modules.map(({ path }) => path).filter((path) => !existsSync(at(path))),
      [],
    );
  });
});

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    it('is described, with an example to copy', () => {
      const { description = '' } = elementOf(tag).declaration;
      assert.match(description, /^\S.{20}/, 'a sentence says what it is');
      assert.ok(description.includes(`<${tag}`), 'an example shows the tag');
    });

    it('has a sentence for every property, attribute, event, slot, part, custom property and state', () => {
      const { declaration } = elementOf(tag);
      const isWorded = ({ description, summary }: Named) => /\w{3}.*[.`:…]/s.test(description ?? summary ?? '');
      const members = (declaration.members ?? []).filter(({ kind }) => kind === 'field' || kind === 'method');
      const silent = {
        members: namesOf(members.filter((one) => !isWorded(one))),
        attributes: namesOf(declaration.attributes?.filter((one) => !isWorded(one))),
        events: namesOf(declaration.events?.filter((one) => !isWorded(one))),
        slots: namesOf(declaration.slots?.filter((one) => !isWorded(one))),
        parts: namesOf(declaration.cssParts?.filter((one) => !isWorded(one))),
        customProperties: namesOf(declaration.cssProperties?.filter((one) => !isWorded(one))),
        states: namesOf(declaration.cssStates?.filter((one) => !isWorded(one))),
      };
      const none = { members: [], attributes: [], events: [], slots: [], parts: [], customProperties: [], states: [] };
      assert.deepEqual(silent, none);
    });

    it('has every attribute that the class has, each with its property, type and default', async () => {
      const { module, declaration } = elementOf(tag);
      const classes = (await import(at(module.path))) as Record<
        string,
        { readonly observedAttributes: readonly string[] }
      >;
      const { attributes = [], members = [] } = declaration;
      assert.deepEqual(namesOf(attributes), [...classes[declaration.name]!.observedAttributes].sort());
      const incomplete = attributes.filter(({ name, fieldName, type, default: initial }) => {
        const field = members.find((member) => member.name === fieldName);
        return field?.attribute !== name || !type?.text || initial === undefined;
      });
      assert.deepEqual(namesOf(incomplete), []);
    });

    it('gives every event its class, and every event that it can dispatch is told', () => {
      const { events = [] } = elementOf(tag).declaration;
      const told = new Map(events.map(({ name, type }) => [name, type?.text]));
      const classes = new Map(
        [...sourceText('src/events.ts').matchAll(/class (\w+) extends[^]*?static readonly type = '([^']+)'/g)].map(
          ([, name = '', type = '']) => [name, type],
        ),
      );
      assert.ok(classes.size > 0, 'src/events.ts could not be read');
      const used = [...withoutComments(sourcesOf(tag)).matchAll(/\bnew (Ogp\w+Event)\(/g)].map(([, name = '']) => name);
      const dispatched = unique(used).map((name) => `${classes.get(name)} ${name}`);
      assert.deepEqual(dispatched.sort(), [...told].map(([name, type]) => `${name} ${type}`).sort());
    });

    it('is in the data of editors with all that may be written of it, and with the words that an attribute takes', () => {
      const { attributes = [], ...element } = elementOf(tag).declaration;
      const inCode = (dataOf('vscode.html-custom-data.json') as CodeData).tags.find(({ name }) => name === tag);
      const { elements } = (dataOf('web-types.json') as WebTypes).contributions.html;
      const inWebTypes = elements.find(({ name }) => name === tag);
      assert.ok(inCode && inWebTypes);
      for (const data of [inCode.attributes, inWebTypes.attributes])
        assert.deepEqual(namesOf(data), namesOf(attributes));
      assert.deepEqual(namesOf(inWebTypes.slots), namesOf(element.slots));
      assert.deepEqual(namesOf(inWebTypes.js.events), namesOf(element.events));
      assert.deepEqual(namesOf(inWebTypes.css.parts), namesOf(element.cssParts));
      assert.deepEqual(namesOf(inWebTypes.css.properties), namesOf(element.cssProperties));
      const { properties } = dataOf('vscode.css-custom-data.json') as { properties: readonly Named[] };
      for (const name of namesOf(element.cssProperties)) assert.ok(namesOf(properties).includes(name), name);
      for (const { name, default: initial = '' } of attributes) {
        const offered: readonly Named[] | undefined = inCode.attributes.find((one) => one.name === name)?.values;
        const values: readonly string[] | undefined = offered?.map((value) => `'${value.name}'`);
        const type: string = inWebTypes.attributes.find((one) => one.name === name)!.value.type;
        // The default is one of the words that are offered: they are those of this attribute, and not another's.
        if (values) assert.ok(values.includes(initial), `${name}: ${initial} of ${values.join(', ')}`);
        assert.equal(type, values?.join(' | ') ?? type);
        // A type's name means nothing to an editor.
        assert.doesNotMatch(type, /\b[A-Z]/, name);
      }
    });

    it('has the same events for React, Vue and Svelte', () => {
      const types = sourceText('src/frameworks/elements.ts');
      const [, map = ''] = new RegExp(`interface ElementEvents \\{[^]*?'${tag}': \\{([^}]*)\\}`).exec(types) ?? [];
      const typed = [...map.matchAll(/'([\w-]+)': (\w+);/g)].map(([, name = '', type = '']) => `${name} ${type}`);
      const told = (elementOf(tag).declaration.events ?? []).map(({ name, type }) => `${name} ${type?.text}`);
      assert.deepEqual(typed.sort(), told.sort());
    });

    it('documents exactly the slots that its templates have', () => {
      const text = withoutComments(sourcesOf(tag));
      const used = [...text.matchAll(/<slot\b([^>]*)>/g)].map(
        ([, rest = '']) => /\bname="([^"$]+)"/.exec(rest)?.[1] ?? '',
      );
      assert.deepEqual(unique(used), namesOf(elementOf(tag).declaration.slots));
    });

    it('documents exactly the parts that its templates have, and their states', () => {
      const { cssParts = [] } = elementOf(tag).declaration;
      const { nouns, states } = partsIn(withoutComments(sourcesOf(tag)));
      assert.deepEqual(nouns, namesOf(cssParts));
      const untold = cssParts.flatMap(({ name, description = '' }) =>
        [...(states.get(name) ?? [])]
          .filter((state) => !description.includes(state))
          .map((state) => `${name} ${state}`),
      );
      assert.deepEqual(untold, []);
    });

    it('documents exactly the custom properties that its styles read', () => {
      const text = withoutComments(sourcesOf(tag));
      const used = [...text.matchAll(/--ogp-[a-z0-9-]+/g)].map(([name]) => name);
      assert.deepEqual(unique(used), namesOf(elementOf(tag).declaration.cssProperties));
    });

    it('declares no public custom property itself: those are the page’s to set', () => {
      assert.deepEqual(withoutComments(sourcesOf(tag)).match(/(?:^|[{;])\s*--ogp-[a-z0-9-]+\s*:/g), null);
    });

    it('documents every state that its styles use', () => {
      const documented = namesOf(elementOf(tag).declaration.cssStates);
      const styled = [...withoutComments(sourcesOf(tag)).matchAll(/:state\(([a-z-]+)\)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        unique(styled).filter((name) => !documented.includes(name)),
        [],
      );
    });

    it('has a row in the reference for every attribute, and for no other', () => {
      const sections = readFileSync(at('docs/reference.md'), 'utf8').split(/^## /m);
      const section = sections.find((text) => text.startsWith(`\`<${tag}>\``)) ?? '';
      const rows = [...section.matchAll(/^\| (`[a-z-]+`(?: `[a-z-]+`)*) \|/gm)].map(([, names = '']) => names);
      const named = rows.flatMap((names) => names.replaceAll('`', '').split(' '));
      // Every element has `lang`, as all of HTML does.
      const known = namesOf(elementOf(tag).declaration.attributes);
      assert.deepEqual(unique(named.filter((name) => name !== 'lang')), known);
    });

    it('names attributes in kebab-case after their properties', () => {
      const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      // As `for` of <label> and <output>.
      const odd = (elementOf(tag).declaration.attributes ?? []).filter(
        ({ name, fieldName }) => fieldName && name !== (fieldName === 'htmlFor' ? 'for' : kebab(fieldName)),
      );
      assert.deepEqual(namesOf(odd), []);
    });
  });
}

describe('the blocks for Drupal', () => {
  const folder = 'integrations/drupal/ogp_event_widgets/src/Plugin/Block';

  it('have only attributes of their elements, offer all words that these take, and begin with the default', () => {
    for (const [file, tag] of [
      ['EventListBlock', 'ogp-event-list'],
      ['CountdownBlock', 'ogp-countdown'],
    ] as const) {
      const php = readFileSync(at(folder, `${file}.php`), 'utf8');
      assert.ok(php.includes(`return '${tag}';`));
      const [, texts = '', choices = ''] = php.split(/function (?:texts|choices)\(\)/);
      const { attributes = [] } = elementOf(tag).declaration;
      const { tags: data } = dataOf('vscode.html-custom-data.json') as CodeData;
      const known = data.find(({ name }) => name === tag)!.attributes;
      const settings = [...texts.matchAll(/^ {6}'([\w-]+)' => \[$/gm)].map(([, name = '']) => name);
      assert.ok(settings.length > 0);
      for (const name of settings) assert.ok(namesOf(attributes).includes(name), name);
      const offered = [...choices.matchAll(/^ {6}'([\w-]+)' => \[$[^]*?'options' => \[([^\]]*)\]/gm)];
      assert.ok(offered.length > 1);
      for (const [, name = '', options = ''] of offered) {
        const words = [...options.matchAll(/'([\w-]+)' => \$this->t\(/g)].map(([, word = '']) => word);
        const values = known.find((one) => one.name === name)?.values;
        assert.deepEqual([...words].sort(), namesOf(values), `${tag} ${name}`);
        assert.equal(`'${words[0]}'`, attributes.find((one) => one.name === name)?.default, `${tag} ${name}`);
      }
    }
  });
});

describe('the stories, demo pages and documents', () => {
  it('use only attributes that the elements have', () => {
    // Last: what React and Vue have of their own.
    const native =
      /^(?:id|class|style|lang|dir|title|hidden|slot|role|tabindex|part|data-.+|aria-.+|on.+|[@.?].+|ref)$/;
    const below = (folder: string, kind: RegExp) =>
      existsSync(at(folder))
        ? filesBelow(at(folder), (file) => kind.test(file)).map((file) => `${folder}/${file}`)
        : [];
    const pages = [
      ...below('demo', /\.html$/),
      ...below('stories', /\.(?:ts|mdx)$/),
      ...below('docs', /\.md$/),
      'README.md',
      'scripts/build/how-to-use.html',
    ];
    const wrong: string[] = [];
    for (const page of pages) {
      const text = readFileSync(at(page), 'utf8')
        .replace(/\$\{[^}]*\}/g, 'x')
        .replace(/=>/g, '')
        .replace(/=\{[^}]*\}/g, '=x');
      for (const tag of tags) {
        const { attributes = [] } = elementOf(tag).declaration;
        const known = attributes.flatMap(({ name, fieldName }) => [name, `:${name}`, fieldName]);
        for (const [, rest = ''] of text.matchAll(new RegExp(`<${tag}(?=[\\s>])((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'g'))) {
          for (const [, name = ''] of rest.matchAll(/(?:^|\s)([^\s=>"'/]+)(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?/g)) {
            if (!known.includes(name) && !native.test(name)) wrong.push(`${page}: ${tag} ${name}`);
          }
        }
      }
    }
    assert.deepEqual(unique(wrong), []);
  });
});

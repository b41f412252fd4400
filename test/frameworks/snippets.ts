// Reads the snippets for Vue, Svelte and Angular with the compilers of these frameworks, as `npm run test:frameworks` has installed them: each must
// find the very embed that the snippet was made of, as plain text, and nothing that runs. Prints a line of JSON a framework.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, ELEMENTS, type Embed } from '../../src/embed/description.js';
import { elementFacts } from '../../src/embed/frame/setting-facts.js';
import { TARGETS } from '../../src/embed/snippets/targets.js';
import { randomEmbeds } from '../embed/random-embeds.js';

/** An element of a template: only what is plain text. */
interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

type Framework = 'vue' | 'svelte' | 'angular';
/** Returns the elements of a component's template. Throws at whatever would be more than text. */
type Read = (text: string) => readonly Node[];

const COUNT = 40;
const OPTIONS = { integrity: null, checksEveryFile: false };
const [folder = ''] = process.argv.slice(2);
const facts = elementFacts();

const only = <T>(list: readonly T[], what: string): T => {
  assert.equal(list.length, 1, what);
  return list[0]!;
};

/* Abstract trees of three compilers: as much of them as is read here. */
interface VueNode {
  readonly type: number;
  readonly tag: string;
  readonly content: string;
  readonly props: readonly {
    readonly type: number;
    readonly name: string;
    readonly value?: { readonly content: string };
  }[];
  readonly children: readonly VueNode[];
}
interface SvelteText {
  readonly type: string;
  readonly data: string;
}
interface SvelteNode extends SvelteText {
  readonly name: string;
  readonly attributes: readonly {
    readonly type: string;
    readonly name: string;
    readonly value: true | readonly SvelteText[];
  }[];
  readonly fragment: { readonly nodes: readonly SvelteNode[] };
}
interface AngularNode {
  readonly name: string;
  readonly value: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly inputs: readonly unknown[];
  readonly outputs: readonly unknown[];
  readonly references: readonly unknown[];
  readonly children: readonly AngularNode[];
}

async function readerOf(name: Framework): Promise<Read> {
  const load = async (module: string): Promise<Record<string, (...args: unknown[]) => unknown>> => {
    const require = createRequire(join(folder, name, 'package.json'));
    const loaded = (await import(pathToFileURL(require.resolve(module)).href)) as { default?: object };
    return { ...loaded.default, ...loaded } as never;
  };
  if (name === 'vue') {
    const { parse } = await load('vue/compiler-sfc');
    const node = (one: VueNode): Node => {
      assert.ok(one.type === 1, `node ${one.type}`);
      assert.ok(
        one.props.every(({ type }) => type === 6),
        'a directive',
      );
      const texts = one.children.filter(({ type }) => type === 2);
      return {
        tag: one.tag,
        attributes: Object.fromEntries(one.props.map((prop) => [prop.name, prop.value?.content ?? ''])),
        children: one.children.filter((child) => !texts.includes(child)).map(node),
        text: texts.map(({ content }) => content).join(''),
      };
    };
    return (text) => {
      const { descriptor, errors } = parse!(text) as {
        descriptor: {
          template: { ast: { children: VueNode[] } };
          script: unknown;
          styles: unknown[];
          customBlocks: unknown[];
          scriptSetup: { content: string };
        };
        errors: unknown[];
      };
      assert.deepEqual([errors, descriptor.script, descriptor.styles, descriptor.customBlocks], [[], null, [], []]);
      assert.match(descriptor.scriptSetup.content, /^\nimport '[\w/.-]+';\n$/);
      return descriptor.template.ast.children.filter(({ type }) => type !== 2).map(node);
    };
  }
  if (name === 'svelte') {
    const { parse } = await load('svelte/compiler');
    const node = (one: SvelteNode): Node => {
      assert.equal(one.type, 'RegularElement');
      const texts = one.fragment.nodes.filter(({ type }) => type === 'Text');
      return {
        tag: one.name,
        attributes: Object.fromEntries(
          one.attributes.map(({ type, name: key, value }) => {
            assert.equal(type, 'Attribute');
            if (value === true) return [key, ''];
            assert.ok(Array.isArray(value) && value.every((part) => part.type === 'Text'), `${key} is an expression`);
            return [key, value.map(({ data }) => data).join('')];
          }),
        ),
        children: one.fragment.nodes.filter((child) => !texts.includes(child)).map(node),
        text: texts.map(({ data }) => data).join(''),
      };
    };
    return (text) => {
      const { fragment, css } = parse!(text, { modern: true }) as { fragment: { nodes: SvelteNode[] }; css: unknown };
      assert.equal(css, null);
      return fragment.nodes.filter(({ type }) => type !== 'Text').map(node);
    };
  }
  const { parseTemplate } = await load('@angular/compiler');
  const isText = (one: AngularNode): boolean => one.attributes === undefined;
  const node = (one: AngularNode): Node => {
    assert.deepEqual([one.inputs, one.outputs, one.references], [[], [], []]);
    const texts = one.children.filter(isText);
    // A bound text has no string for a value, but a tree.
    assert.ok(
      texts.every(({ value }) => typeof value === 'string'),
      'a binding',
    );
    return {
      tag: one.name,
      attributes: Object.fromEntries(one.attributes.map(({ name: key, value }) => [key, value])),
      children: one.children.filter((child) => !isText(child)).map(node),
      text: texts.map(({ value }) => value).join(''),
    };
  };
  return (text) => {
    const template = new Function(`return ${/template: (`[^]*?`),\n/.exec(text)![1]!}`)() as string;
    const { nodes, errors } = parseTemplate!(template, 'events.html', {}) as { nodes: AngularNode[]; errors: unknown };
    assert.equal(errors, null);
    const all = nodes.filter((one) => !isText(one)).map(node);
    return all.flatMap((one) => (one.tag === 'ng-container' ? one.children : [one]));
  };
}

function embedIn(nodes: readonly Node[]): Embed {
  const root = only(nodes, 'one element');
  const filter = root.children.find(({ tag }) => tag === 'ogp-topic-filter');
  const link = root.children.find(({ tag }) => tag === 'a');
  assert.equal(root.children.length, Number(Boolean(filter)) + Number(Boolean(link)), 'children');
  const { style, ...settings } = root.attributes;
  const { slot: _, ...ofFilter } = filter?.attributes ?? {};
  return describe(
    {
      element: root.tag.slice('ogp-'.length),
      settings,
      filter: filter ? ofFilter : null,
      accent: style?.replace('--ogp-accent: ', '') ?? null,
      fallback: link ? { text: link.text, href: link.attributes['href'] ?? null } : null,
    },
    facts,
  );
}

const contentOf = ({ element, settings, filter, accent, fallback }: Embed): unknown => ({
  element,
  settings,
  filter,
  accent,
  fallback,
});

for (const name of ['vue', 'svelte', 'angular'] as const) {
  const faults: string[] = [];
  const read = await readerOf(name);
  let count = 0;
  for (const embed of ELEMENTS.flatMap((element) => randomEmbeds(element, facts, COUNT))) {
    const text = TARGETS[name].write(embed, OPTIONS)!;
    try {
      assert.deepEqual(contentOf(embedIn(read(text))), contentOf(embed));
      count++;
    } catch (error) {
      faults.push(`${(error as Error).message}\n${text}`.slice(0, 1500));
    }
  }
  console.log(JSON.stringify({ name, count, faults: faults.slice(0, 3) }));
}

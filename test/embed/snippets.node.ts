import assert from 'node:assert/strict';
import { describe as group, it } from 'node:test';
import ts from 'typescript';
import {
  addressOf,
  describe,
  ELEMENTS,
  embedHash,
  readHash,
  type Content,
  type Embed,
} from '../../src/embed/description.js';
import { elementFacts } from '../../src/embed/frame/setting-facts.js';
import { framedContent } from '../../src/embed/frame-query.js';
import { policyFor } from '../../src/embed/policy.js';
import { scriptTags } from '../../src/embed/snippets/script-tag.js';
import type { Dropped, Target } from '../../src/embed/snippets/target.js';
import { TARGETS, type TargetName } from '../../src/embed/snippets/targets.js';
import { integrityTags } from '../../scripts/build/integrity.mjs';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS, randomEmbeds } from './random-embeds.js';

// Text alone: that a browser reads the same in the snippets is shown in test/pages/builder.node.ts.

const COUNT = 40;
const facts = elementFacts();
const OPTIONS = { integrity: { 'ogp-event-widgets.js': 'sha384-abc', 'x-1.js': 'sha384-def' }, checksEveryFile: true };

/** These begin or end a tag, a comment or a section of HTML. */
const PARTS = ['<', '>', '-->', '<!--', ']]>', '<script'];
/** In the JSON of a block these are text. */
const NOT_IN_JSON = ['`', '${', '{{', '}}', '*/', '{%', "'"];
const OWN_PARTS: Partial<Record<TargetName, readonly string[]>> = {
  'wordpress-block': [],
  'wordpress-shortcode': [...NOT_IN_JSON, '[', ']'],
  angular: [...NOT_IN_JSON, '@', '\\'],
};

const contentOf = ({ element, settings, filter, accent, fallback }: Embed): Content => ({
  element,
  settings,
  filter,
  accent,
  fallback,
});

/** Whether some text has a colon after something else than a scheme: Drupal cuts attributes there. */
const hasOddColon = ({ settings, filter }: Embed): boolean =>
  [...Object.values(settings), ...Object.values(filter ?? {})].some((value) =>
    /^(?!https?:)[^:/?#]+:/.test(String(value)),
  );

/** Returns what a target can hold of an embed. */
function heldBy(target: Target, embed: Embed): Content {
  const drops = (part: Dropped): boolean => target.drops?.includes(part) ?? false;
  const content = drops('page-only') ? framedContent(contentOf(embed)) : contentOf(embed);
  const { 'page-size': _, ...others } = content.settings;
  return {
    ...content,
    settings: drops('page-size') ? others : content.settings,
    accent: drops('accent') ? null : content.accent,
    fallback: drops('fallback') ? null : content.fallback,
  };
}

group('A snippet', () => {
  for (const [name, target] of Object.entries<Target>(TARGETS)) {
    for (const element of ELEMENTS) {
      it(`for ${name} gives back what it was made of: ${element}`, () => {
        for (const embed of randomEmbeds(element, facts, COUNT)) {
          const text = target.write(embed, OPTIONS);
          if (text === null) {
            assert.ok(element === 'topic-filter' || hasOddColon(embed), JSON.stringify(embed));
            continue;
          }
          const read = target.read(text);
          assert.ok(read, text);
          // Read by the same rules as an address: a boolean setting has no text of its own.
          const again = contentOf(describe({ ...read, title: embed.title }, facts));
          assert.deepEqual(heldBy(target, { ...embed, ...again }), heldBy(target, embed), text);
        }
      });
    }
  }

  it('of a title or an address that is an attack holds none of it as markup, code or comment', () => {
    for (const words of [...HOSTILE_TEXTS, ...HOSTILE_ADDRESSES]) {
      const embed = describe(
        {
          element: 'event-list',
          settings: {
            src: addressOf(`https://example.org/${words}`) || 'x',
            heading: words,
            topics: words,
            choice: words,
          },
          filter: { heading: words, order: words },
          fallback: { text: words, href: addressOf(`https://example.org/?${words}`) || 'x' },
          title: words,
          scripts: `https://cdn.example/${words}/`,
        },
        facts,
      );
      const harmless = describe(
        {
          element: 'event-list',
          settings: { src: 'x', heading: 'x', topics: 'x', choice: 'x=' },
          filter: { heading: 'x', order: 'x' },
          fallback: { text: 'x', href: 'x' },
          title: 'x',
        },
        facts,
      );
      for (const [name, target] of Object.entries<Target>(TARGETS)) {
        const written = target.write(embed, { ...OPTIONS, checksEveryFile: false });
        if (written === null) {
          assert.ok(name === 'drupal' && hasOddColon(embed), name);
          continue;
        }
        const text = written.replace(/\s*<\/?ng-container[^>]*>/g, '');
        const first = target.write(harmless, { ...OPTIONS, checksEveryFile: false })!;
        // Whatever begins or ends something in one of these languages occurs as often as in a snippet of harmless words.
        for (const part of [...PARTS, ...(OWN_PARTS[name as TargetName] ?? NOT_IN_JSON)]) {
          assert.equal(text.split(part).length, first.split(part).length, `${part} in ${name}: ${text}`);
        }
      }
    }
  });

  it('for React means in JSX what it means in HTML', () => {
    for (const element of ELEMENTS) {
      for (const embed of randomEmbeds(element, facts, COUNT)) {
        const text = TARGETS.react.write(embed, OPTIONS)!;
        const { outputText, diagnostics } = ts.transpileModule(text, {
          reportDiagnostics: true,
          fileName: 'events.jsx',
          compilerOptions: { jsx: ts.JsxEmit.React, module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
        });
        assert.deepEqual(diagnostics, [], text);
        type Node = {
          readonly tag: string;
          readonly props: Record<string, unknown>;
          readonly children: readonly (Node | string)[];
        };
        const React = {
          createElement: (tag: string, props: Node['props'] | null, ...children: Node['children']): Node => {
            return { tag, props: props ?? {}, children };
          },
        };
        const exported: { Events?: () => Node } = {};
        new Function('React', 'exports', 'require', outputText)(React, exported, () => ({}));
        const { tag, props, children } = exported.Events!();
        const { style, ...settings } = props;
        const nodes = children.filter((child): child is Node => typeof child === 'object');
        const filter = nodes.find((child) => child.tag === 'ogp-topic-filter');
        const link = nodes.find((child) => child.tag === 'a');
        const { slot, ...ofFilter } = filter?.props ?? {};
        assert.equal(slot, filter && 'filter');
        assert.deepEqual(
          {
            element: tag.slice('ogp-'.length),
            settings,
            filter: filter ? ofFilter : null,
            accent: (style as Record<string, string> | undefined)?.['--ogp-accent'] ?? null,
            fallback: link ? { text: link.children.join(''), href: link.props.href } : null,
          },
          contentOf(embed),
          text,
        );
      }
    }
  });

  it('for a page checks the same files as the tags of the build', () => {
    const integrity = { ...OPTIONS.integrity, 'ogp-event-list.js': 'sha384-ghi' };
    const written = scriptTags({ scripts: '/js/' }, { integrity, checksEveryFile: true });
    const plain = (text: string): string => text.replace(/\s+/g, '').replaceAll('>', '');
    assert.equal(plain(written), plain(integrityTags(integrity, '/js/')));
  });
});

group('A target', () => {
  it('says whether its snippet names the folder of the scripts, and can hold a hash of every file', () => {
    const scripts = 'https://scripts.example/js/';
    const embed = describe({ settings: { src: 'https://example.org/events.json' }, scripts }, facts);
    for (const [name, target] of Object.entries(TARGETS) as [TargetName, Target][]) {
      const written = target.write(embed, { ...OPTIONS, checksEveryFile: false })!;
      assert.equal(written.includes(scripts), target.scripts !== undefined, name);
      assert.equal(target.write(embed, OPTIONS) !== written, target.scripts === 'checked', name);
    }
  });
});

group('A snippet for Drupal', () => {
  const snippetOf = (given: Parameters<typeof describe>[0]): string | null =>
    TARGETS.drupal.write(
      describe({ ...given, settings: { src: 'https://example.org/events.json', ...given.settings } }, facts),
      OPTIONS,
    );

  it('has the heading in its slot, where a colon is kept, at the level that was asked for', () => {
    const heading = 'Open Gov Week: Nairobi';
    assert.match(snippetOf({ settings: { heading } })!, /<h2 slot="heading">Open Gov Week: Nairobi<\/h2>/);
    assert.match(snippetOf({ settings: { heading, 'heading-level': '3' } })!, /<h3 slot="heading">/);
    assert.match(snippetOf({ element: 'countdown', settings: { heading } })!, /<h2 slot="heading">/);
  });

  it('is refused where Drupal would cut an attribute at its colon, and not for addresses, times and paths', () => {
    assert.equal(snippetOf({ settings: {}, filter: { heading: 'Topics: choose' } }), null);
    assert.equal(snippetOf({ settings: { topics: 'ogp:justice' } }), null);
    assert.equal(snippetOf({ element: 'countdown', settings: { event: 'urn:uuid:1' } }), null);
    // A filter has no slot for its heading.
    assert.equal(snippetOf({ element: 'topic-filter', settings: { heading: 'Topics: choose' } }), null);
    assert.match(snippetOf({ settings: { src: '/feeds/a:b.json' } }) ?? '', /a:b/);
    assert.match(snippetOf({ element: 'countdown', settings: { datetime: '2027-05-17T09:00Z' } }) ?? '', /T09:00Z/);
  });
});

group('A snippet for Angular', () => {
  it('stands in a container without bindings if a text of it looks like one', () => {
    const snippetOf = (heading: string): string =>
      TARGETS.angular.write(describe({ settings: { heading } }, facts), OPTIONS)!;
    assert.match(snippetOf('{{ pwned() }}'), /<ng-container ngNonBindable>\s+<ogp-event-list/);
    assert.doesNotMatch(snippetOf('{ a }'), /ng-container/);
  });
});

group('A description', () => {
  it('survives the way through an address', () => {
    for (const element of ELEMENTS) {
      for (const embed of randomEmbeds(element, facts, COUNT))
        assert.deepEqual(readHash(`#${embedHash(embed)}`, facts), embed);
    }
  });

  it('holds nothing that an element does not know, and nothing that is its default', () => {
    const { settings, filter } = describe(
      {
        element: 'event-list',
        settings: {
          onclick: 'x',
          style: 'x',
          'page-size': '20',
          layout: 'cards',
          'time-zone-control': false,
          heading: '',
        },
        filter: { search: true, facets: 'topics', onfocus: 'x' },
      },
      facts,
    );
    assert.deepEqual(settings, { heading: '', layout: 'cards' });
    assert.deepEqual(filter, { search: true });
  });

  it('keeps no address that runs script, hides where it leads or holds a password', () => {
    for (const href of HOSTILE_ADDRESSES.slice(0, 8)) {
      const { settings, fallback } = describe(
        { settings: { src: href }, fallback: { text: 'All events', href } },
        facts,
      );
      // Of text with a line break the words before it may be a file beside the page.
      assert.match(String(settings.src ?? 'java'), /^java$/, href);
      assert.equal(fallback, null, href);
    }
  });

  it('reads nonsense in an address as a list without a feed', () => {
    for (const hash of [
      '',
      '#',
      '#%E0%A4%A',
      '#element=x&__proto__=y&constructor=z&filter.__proto__=1',
      `#src=${'x'.repeat(1e5)}`,
    ]) {
      const { element, settings } = readHash(hash, facts);
      assert.equal(element, 'event-list');
      assert.equal(Object.getPrototypeOf(settings), Object.prototype);
    }
  });
});

group('The policy for an embed', () => {
  it('names the servers of script, feed and pictures', () => {
    const embed = describe(
      {
        settings: { src: 'https://a.example/x.json /y.json', images: 'https://pics.example' },
        accent: '#123456',
        scripts: 'https://cdn.example/js/',
      },
      facts,
    );
    assert.equal(
      policyFor(embed, false),
      "script-src https://cdn.example; connect-src https://a.example 'self'; img-src https://pics.example; style-src-attr 'unsafe-inline'",
    );
    assert.match(policyFor(embed, true), /^frame-src https:\/\/cdn\.example; script-src https:\/\/cdn\.example/);
  });
});

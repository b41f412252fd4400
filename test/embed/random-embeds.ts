import { randomFrom } from '../hostile/random.js';
import {
  describe,
  ELEMENTS,
  type ElementFacts,
  type ElementName,
  type Embed,
  type Given,
} from '../../src/embed/description.js';

/** Texts that would leave an attribute, an element, a comment, a literal, a shortcode or a template, if a snippet let them. */
export const HOSTILE_TEXTS: readonly string[] = [
  '</script><script>pwned()</script>',
  '</ogp-event-list><img src=x onerror=pwned()>',
  '"--><script>pwned()</script>',
  '"><svg onload=pwned()>',
  "' onmouseover='pwned()",
  ']]><b>x</b>',
  '`; pwned(); `',
  '`${pwned()}`',
  '${pwned()}',
  '{{ pwned() }}',
  '{pwned()}',
  '{#if true}{@html x}',
  '@if (true) { <b>x</b> }',
  '*/ pwned() /*',
  '[/ogp_event_list][gallery]',
  '] onload="x" [',
  '/--><!-- wp:html -->',
  '{{< x >}} {% x %} {{% y %}}',
  '<?php pwned() ?>',
  '&lt;b&gt; &amp;amp; &#60; &quot;',
  'C:\\new\\table \\u003c \\" \\`',
  'a -- b --- c',
  'Ngā hui • مرحبا ‏— “Budget” 🗳️',
  'user\u202egnp.exe\u2066\u0000\u001b[31m',
  '  two  spaces\n\nlines\t',
  '$& $1 $$ \\1',
  '%3Cscript%3E %7B%7B',
  '=cmd|x',
];

export const HOSTILE_ADDRESSES: readonly string[] = [
  'javascript:pwned()',
  'JaVaScRiPt:pwned()',
  ' java\nscript:pwned()',
  'data:text/html,<script>pwned()</script>',
  '//evil.example/x.json',
  '\\\\evil.example\\x.json',
  '/\\evil.example/x.json',
  'https://user:secret@evil.example/',
  'https://example.org/"><script>pwned()</script>',
  'https://example.org/?a=1&b="x"&c=`${pwned()}`&d={{x}}',
  'https://example.org/]]>*/-->',
  "events.json'onerror='x",
  '/a b/{c}/[d].json?x=<y>',
];

const PLAIN_ADDRESSES: readonly string[] = [
  'https://example.org/events.json',
  'https://example.org/events.json?topic=a&lang=en#x',
  '/feeds/events.json',
  '../events.json',
  'events.json',
  '#data',
  'page',
  'https://a.example/1.json https://b.example/2.ics',
];

const PLAIN_TEXTS: readonly string[] = [
  '',
  '5',
  'all',
  'month',
  'Open Gov Week: Nairobi',
  'KE UG',
  'fiscal-openness justice',
  'Africa/Nairobi',
  '2027-05-17T09:00',
  'topics=justice&countries=KE',
  'true',
];

/** Returns so many descriptions of an element, half of them hostile; the first is empty but for its link. */
export function randomEmbeds(element: ElementName, facts: ElementFacts, count: number, seed = 1): readonly Embed[] {
  const next = randomFrom(seed + ELEMENTS.indexOf(element));
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const text = (): string => one(next() < 0.5 ? HOSTILE_TEXTS : PLAIN_TEXTS);
  const address = (): string => one(next() < 0.4 ? HOSTILE_ADDRESSES : PLAIN_ADDRESSES);
  const settings = (of: ElementName): Given['settings'] => {
    const chosen = [...facts[of]].filter(() => next() < 0.4);
    return Object.fromEntries(
      chosen.map(([name, { isBoolean }]) => [name, isBoolean ? true : name === 'src' ? address() : text()]),
    );
  };
  return Array.from({ length: count }, (_, index) =>
    describe(
      index === 0
        ? { element, fallback: { text: 'All events', href: 'https://example.org/' } }
        : {
            element,
            settings: settings(element),
            filter: next() < 0.4 ? settings('topic-filter') : null,
            accent: next() < 0.5 ? one(['#7a1f5c', 'ABC', 'red;}', '</style>']) : null,
            fallback: { text: next() < 0.2 ? '' : text(), href: address() },
            title: text(),
            scripts: one([
              '/js/',
              'https://cdn.example/ogp/1/',
              '../js',
              'https://x.example/"><script>/',
              'javascript:x',
            ]),
          },
      facts,
    ),
  );
}

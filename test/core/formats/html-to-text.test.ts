import { expect } from '@open-wc/testing';
import { htmlToText } from '../../../src/core/formats/html-to-text.js';

describe('HTML from a publishing system', () => {
  const cases: [string, string][] = [
    ['Plain text & more', 'Plain text & more'],
    ['One\n\nTwo', 'One\n\nTwo'],
    ['Fish &amp; chips &#8211; caf&eacute; &#x1F600; &nbsp;', 'Fish & chips – café 😀'],
    ['&#150; &#0;&#xD800;&#x110000; &nosuch; &amp;lt;', '–  &nosuch; &lt;'],
    ['<p>One</p>\n<p>Two</p>', 'One\n\nTwo'],
    ['One<br>two<br />three', 'One\ntwo\nthree'],
    ['<ul><li>One</li><li>Two</li></ul>', '• One\n• Two'],
    ['<b>Bold</b>, <i>it</i>alic', 'Bold, italic'],
    ['a < b and b > c', 'a < b and b > c'],
    ['<p>a < b</p>', 'a < b'],
    ['<p title="a > b">Text</p>', 'Text'],
    ['Before<script>alert(1)</script>after<style>p{}</style>', 'Beforeafter'],
    ['<SCRIPT>alert("</p>")</SCRIPT >Text', 'Text'],
    ['Text<script>never closed', 'Text'],
    ['Text<!-- a comment --> goes<!-- never closed', 'Text goes'],
    ['<!doctype html><p>Text', 'Text'],
    ['See <a href="https://example.org/a?b=1&amp;c=2">here</a>.', 'See here (https://example.org/a?b=1&c=2).'],
    ['<a href="https://example.org/">https://example.org/</a>', 'https://example.org/'],
    ['<a href="javascript:alert(1)">here</a>', 'here'],
    ['<a href=https://example.org/a>here</a>', 'here (https://example.org/a)'],
    ['&lt;p&gt;Escaped &amp;amp; twice&lt;/p&gt;', 'Escaped & twice'],
    ['<img src=x onerror=alert(1)>Text', 'Text'],
    ['<svg><text>drawn</text></svg>Text', 'Text'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['', ''],
  ];
  for (const [html, text] of cases) {
    it(`is read as text: ${html.slice(0, 60) || '(nothing)'}`, () => expect(htmlToText(html)).to.equal(text));
  }

  it('is reduced in time that grows with its length, however odd it is', () => {
    for (const piece of [
      '<',
      '<a',
      '<a "',
      '<!--',
      '<script>',
      '&',
      '&#',
      '<a href="',
      "<p '",
      '<li>',
      '</',
      '<a>',
      '(<a href=https://a.b>',
    ]) {
      expect(() => htmlToText(piece.repeat(200_000 / piece.length))).not.to.throw();
    }
  }).timeout(10_000);
});

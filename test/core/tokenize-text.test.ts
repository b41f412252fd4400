import { expect } from '@open-wc/testing';
import { tokenizeText } from '../../src/core/tokenize-text.js';

const links = (value: string) =>
  tokenizeText(value)
    .flat(2)
    .flatMap(({ href }) => href ?? []);

describe('A description', () => {
  it('is paragraphs of lines', () => {
    expect(tokenizeText('One\ntwo\n\n\nthree')).to.deep.equal([
      [[{ text: 'One' }], [{ text: 'two' }]],
      [[{ text: 'three' }]],
    ]);
    expect(tokenizeText('')).to.deep.equal([]);
  });

  it('links the words that are given, each at its place only', () => {
    const url = 'https://example.org/tag';
    const text = 'here\n\n and here';
    expect(tokenizeText(text, [{ at: 11, text: 'here', url }])).to.deep.equal([
      [[{ text: 'here' }]],
      [[{ text: ' and ' }, { text: 'here', href: url }]],
    ]);
    expect(tokenizeText(text, [{ at: 10, text: 'here', url }]).flat(2)).to.have.length(2);
  });

  it('links secure addresses and leaves everything around them', () => {
    expect(tokenizeText('See https://example.org/a, or https://example.org/b.')).to.deep.equal([
      [
        [
          { text: 'See ' },
          { text: 'https://example.org/a', href: 'https://example.org/a' },
          { text: ', or ' },
          { text: 'https://example.org/b', href: 'https://example.org/b' },
          { text: '.' },
        ],
      ],
    ]);
  });

  it('gives brackets and punctuation to the sentence, and to the address what opened in it', () => {
    expect(links('(https://example.org/a)')).to.deep.equal(['https://example.org/a']);
    expect(links('(see https://example.org/a_(b))')).to.deep.equal(['https://example.org/a_(b)']);
    expect(links('https://example.org/a?b=c&d=e!)…')).to.deep.equal(['https://example.org/a?b=c&d=e']);
    expect(links('参照：https://example.org/a。')).to.deep.equal(['https://example.org/a']);
    expect(links('“https://example.org/a”')).to.deep.equal(['https://example.org/a']);
  });

  it('links nothing else', () => {
    const value =
      'http://example.org javascript:alert(1) www.example.org https:// https://u:p@example.org/ <a href="x">';
    expect(links(value)).to.deep.equal([]);
    expect(
      tokenizeText(value)
        .flat(2)
        .map(({ text }) => text)
        .join(''),
    ).to.equal(value);
  });

  it('never loses a character', () => {
    for (const line of [
      'https://a.example).))',
      ')https://a.example(',
      'https://https://a.example',
      'a https://[::1]/ b',
    ]) {
      const [[tokens]] = tokenizeText(line) as [[{ text: string }[]]];
      expect(tokens.map(({ text }) => text).join('')).to.equal(line);
    }
  });

  it('shows the host that a link opens, where the text reads like another one', () => {
    const shown = (text: string) => tokenizeText(text)[0]![0]!.map((token) => [token.text, token.href !== undefined]);
    for (const text of [
      'https://gov.example\u2044login.evil.example/',
      'https://gov.example\uff0fx.evil.example/a',
      'https://gov.example\u2215x.evil.example',
    ]) {
      for (const [words, isLink] of shown(text)) if (isLink) expect(words).to.match(/^https:\/\/[\w.-]+(?:\/|$)/);
    }
    expect(shown('https://münchen.example/rat')).to.deep.equal([['https://münchen.example/rat', true]]);
    expect(shown('https://gov.example/a⁄b')).to.deep.equal([['https://gov.example/a⁄b', true]]);
  });

  it('makes no links into private networks', () => {
    for (const text of ['https://localhost/x', 'https://192.168.0.1/', 'https://router/'])
      expect(tokenizeText(text)).to.deep.equal([[[{ text }]]]);
  });
});

import { expect } from '@open-wc/testing';
import type { Text } from '../../src/core/model/event.js';
import { cleanText, pickText, truncateText } from '../../src/core/text.js';

describe('A text from a feed', () => {
  it('stays as it is where nothing is wrong with it', () => {
    for (const text of ['Plain', 'Diálogos — “así”', 'नमस्ते', 'مرحبا', '日本語', '👩‍👩‍👧', 'می‌خواهم', '100 %']) {
      expect(cleanText(text)).to.equal(text);
    }
  });

  it('loses characters that nobody sees or that reorder what stands beside them', () => {
    expect(cleanText('a\u0000b\u0007c\u009fd')).to.equal('abcd');
    expect(cleanText('a\u202eb\u2066c\u2069d')).to.equal('abcd');
    expect(cleanText('\ufeffa\ufff9b\uffffc')).to.equal('abc');
    expect(cleanText('a\u{e0041}\u{e007f}b')).to.equal('ab');
  });

  it('loses half characters', () => {
    expect(cleanText('a\ud83db\udc00c')).to.equal('abc');
    expect(cleanText('😀')).to.equal('😀');
  });

  it('keeps what scripts need: joiners and direction marks', () => {
    expect(cleanText('می\u200cخواهم\u200d\u200e\u200f')).to.equal('می\u200cخواهم\u200d\u200e\u200f');
  });

  it('keeps at most eight marks on a letter', () => {
    expect(cleanText(`Z${'\u0335'.repeat(100)}a`)).to.equal(`Z${'\u0335'.repeat(8)}a`);
    expect(cleanText(`Z${'\u0335'.repeat(8)}a`)).to.equal(`Z${'\u0335'.repeat(8)}a`);
  });

  it('is one line, tidy, where it is a title', () => {
    expect(cleanText('  One\r\n\ttitle\u2028in  lines ')).to.equal('One title in lines');
  });

  it('keeps its lines and one blank line where it is a description', () => {
    expect(cleanText('One \r\n two\r\r\r\r three\u2029four ', true)).to.equal('One\ntwo\n\nthree\nfour');
  });

  it('is cut between characters as people count them', () => {
    const family = '👩‍👩‍👧';
    expect(truncateText(family.repeat(5), 5)).to.equal(family.repeat(5));
    expect(truncateText(family.repeat(6), 5)).to.equal(`${family.repeat(4)}…`);
    expect(truncateText('abcdef', 5)).to.equal('abcd…');
    expect(truncateText('abcde', 5)).to.equal('abcde');
    expect(truncateText(`abcdé`, 5)).to.equal(`abcdé`);
  });

  it('is cut between characters also in a browser that cannot segment text', () => {
    const { Segmenter } = Intl;
    const family = '👩‍👩‍👧';
    try {
      Object.assign(Intl, { Segmenter: undefined });
      expect(truncateText(family.repeat(6), 5)).to.equal(`${family.repeat(4)}…`);
      expect(truncateText('e\u0301'.repeat(6), 5)).to.equal(`${'e\u0301'.repeat(4)}…`);
      expect(truncateText('e\u0301'.repeat(5), 5)).to.equal('e\u0301'.repeat(5));
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });
});

describe('A text in several languages', () => {
  const text = (...tags: string[]) => tags.map((lang) => ({ lang, value: lang })) as unknown as Text;
  const pick = (tags: string[], wanted: string[]) => pickText(text(...tags), wanted).lang;

  it('is shown in the language that the reader wants', () => {
    expect(pick(['en', 'es', 'pt-BR'], ['pt-BR'])).to.equal('pt-BR');
    expect(pick(['en', 'es'], ['ES'])).to.equal('es');
  });

  it('is shown in a wider form of it rather than in another language', () => {
    expect(pick(['en', 'es'], ['es-MX'])).to.equal('es');
    expect(pick(['en', 'zh-Hant', 'zh'], ['zh-Hant-TW'])).to.equal('zh-Hant');
  });

  it('is shown in another regional form rather than in another language', () => {
    expect(pick(['en', 'pt-PT'], ['pt-BR'])).to.equal('pt-PT');
    expect(pick(['en', 'pt-BR'], ['pt'])).to.equal('pt-BR');
  });

  it('follows the order of wishes, and comes in its first language where none can be met', () => {
    expect(pick(['en', 'es', 'fr'], ['uk', 'fr', 'es'])).to.equal('fr');
    expect(pick(['es', 'en'], ['uk'])).to.equal('es');
    expect(pick(['es', 'en'], [])).to.equal('es');
    expect(pick([''], ['uk', ''])).to.equal('');
    expect(pick(['', 'fr'], ['uk', ''])).to.equal('');
  });

  it('does not take one language for another whose name begins alike', () => {
    expect(pick(['en', 'gsw', 'gs'], ['gs-AT'])).to.equal('gs');
    expect(pick(['en', 'gsw'], ['gs'])).to.equal('en');
  });
});

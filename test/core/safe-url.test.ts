import { expect } from '@open-wc/testing';
import { isPrivateUrl, LINK, SECURE, safeUrl } from '../../src/core/safe-url.js';

describe('A link from a feed', () => {
  it('leads to web pages, in the spelling of a browser', () => {
    expect(safeUrl('https://example.org')).to.equal('https://example.org/');
    expect(safeUrl('HTTP://EXAMPLE.org/a b')).to.equal('http://example.org/a%20b');
    expect(safeUrl('https://exämple.org/ü')).to.equal('https://xn--exmple-cua.org/%C3%BC');
  });

  it('is spelled as the browser spells it, however it is published', () => {
    const hosts = ['example.org', 'a-.b--c.example', 'EXAMPLE.org', '1.2.example', '1.2', 'a.0x1', 'example.org:8080'];
    const paths = [
      '',
      '/',
      '/a/b.html',
      '/a/../b',
      '/a/./b',
      '/%2e%2E/b',
      '/.a',
      '//a//b/',
      '/a b',
      "/it's",
      '/%',
      '/é',
    ];
    const rests = ['', '?a=1&b=c+d', "?q='", '?', '#', '#a/b?c', '?a|b', '/~a_b-c/d,e;f=1@2:3'];
    for (const host of hosts) {
      for (const path of paths) {
        for (const rest of rests) {
          const raw = `https://${host}${path}${rest}`;
          let spelled: string | null;
          try {
            spelled = new URL(raw).href;
          } catch {
            spelled = null;
          }
          expect(safeUrl(raw), raw).to.equal(spelled);
        }
      }
    }
  });

  it('leads to mail and telephone only where a link may', () => {
    expect(safeUrl('mailto:open@example.org')).to.equal(null);
    expect(safeUrl('mailto:open@example.org', LINK)).to.equal('mailto:open@example.org');
    expect(safeUrl('tel:+59845220000', LINK)).to.equal('tel:+59845220000');
    expect(safeUrl('mailto:', LINK)).to.equal(null);
  });

  it('loads images from secure sites alone', () => {
    expect(safeUrl('http://example.org/a.png', SECURE)).to.equal(null);
    expect(safeUrl('https://example.org/a.png', SECURE)).to.equal('https://example.org/a.png');
  });

  for (const raw of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u200b:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    '//example.org/a',
    '/a',
    'example.org',
    '',
    'https://',
    'https://user@example.org/',
    'https://user:secret@example.org/',
    'https://example.org/\u202egpj.exe',
    'https://exa\u200bmple.org/',
    'https://example.org/\u0000',
    'https://example.org/\n',
    `https://example.org/${'a'.repeat(2048)}`,
  ]) {
    it(`never leads to ${JSON.stringify(raw).slice(0, 50)}`, () => expect(safeUrl(raw, LINK)).to.equal(null));
  }

  it('is never made of anything but a string', () => {
    for (const raw of [null, undefined, 1, true, {}, [], ['https://example.org/'], { href: 'https://example.org/' }]) {
      expect(safeUrl(raw)).to.equal(null);
    }
  });

  it('of a telephone is a number, and not a command', () => {
    for (const url of ['tel:+34911234567', 'tel:+34-91-123.45(67)', 'tel:112;ext=4', 'tel:+34%2091'])
      expect(safeUrl(url, LINK), url).to.equal(url);
    for (const url of ['tel:*%2306%23', 'tel:*#06#', 'tel:', 'tel:+', 'tel:abc', 'tel:**21*123%23'])
      expect(safeUrl(url, LINK), url).to.equal(null);
  });

  it('of a mail has no more than a subject', () => {
    for (const [url, expected] of [
      ['mailto:a@b.example?subject=Hearing%201', 'mailto:a@b.example?subject=Hearing%201'],
      ['mailto:a@b.example?bcc=c@d.example&body=x', 'mailto:a@b.example'],
      ['mailto:a@b.example?body=x&Subject=Hi&cc=c@d.example', 'mailto:a@b.example?Subject=Hi'],
      ['mailto:a@b.example?subject=', 'mailto:a@b.example'],
    ] as const)
      expect(safeUrl(url, LINK), url).to.equal(expected);
  });

  it('tells what leads into a private network', () => {
    for (const host of [
      'localhost',
      'app.localhost:8080',
      '127.0.0.1',
      '0x7f.1',
      '10.1.2.3',
      '172.31.0.1',
      '192.168.0.1',
      '169.254.169.254',
      '100.64.0.1',
      '[::1]',
      '[fd00::1]',
      '[fe80::1]',
      '[::ffff:10.0.0.1]',
      'router',
      'nas.local',
      'wiki.internal',
      'localhost.',
    ])
      expect(isPrivateUrl(safeUrl(`http://${host}/x`)!), host).to.equal(true);
    for (const host of [
      'example.org',
      '10.example.org',
      '172.32.0.1',
      '100.128.0.1',
      '8.8.8.8',
      'local.example',
      '[2001:db8::1]',
      'localhost.example.org',
    ])
      expect(isPrivateUrl(safeUrl(`http://${host}/x`)!), host).to.equal(false);
  });
});

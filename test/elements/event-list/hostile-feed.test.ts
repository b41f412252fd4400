import { expect } from '@open-wc/testing';
import { event, events, show } from '../../helpers/event-list.js';
import { recordConsole, type ConsoleRecorder } from '../../helpers/console-recorder.js';
import { parts, plain, textsOf } from '../../helpers/look.js';

const POISONS: readonly unknown[] = [
  { _$litDirective$: 1 },
  { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] },
  { nodeType: 1 },
  { toString: null, valueOf: null },
  [[[[]]]],
  { __proto__: { en: 'x' }, constructor: 1 },
  true,
  -0,
  1e400,
  '\u202e\u0000\ud800',
  '',
];
const FIELDS = [
  'id kind title summary description accessibility start end duration timeZone whenText previousStart recurrence occurrences',
  'status attendanceMode location countries topics tags languages interpretation links registration milestones image',
  'organizers partOf role sameAs created updated source',
].flatMap((line) => line.split(' '));

const MARKUP = '<img src=x onerror="alert(1)"><script>alert(1)</script>&lt;b&gt;';

describe('a hostile feed', () => {
  let printed: ConsoleRecorder;
  beforeEach(() => (printed = recordConsole()));
  afterEach(() => {
    printed.restore();
    const uncaught = printed.lines.filter((line) => /^(uncaught|unhandled|error)/.test(line));
    expect(uncaught).to.deep.equal([]);
  });

  it('cannot blank the list with any value in any field', async () => {
    const bad = POISONS.flatMap((poison, p) =>
      FIELDS.map((field) => event({ id: `bad-${p}-${field}`, title: `Bad ${p} ${field}`, [field]: poison })),
    );
    const list = await show([event({ title: 'Good' }), ...bad], { when: 'all', 'page-size': 'all', images: '' });
    expect(textsOf(list, 'title')).to.include('Good');
    expect(parts(list, 'event').length).to.be.greaterThan(bad.length * 0.9);
    expect(list.shadowRoot!.querySelectorAll('script, iframe, object, embed, [onerror], [onclick]')).to.have.length(0);
  });

  it('cannot blank it with poison deep inside either', async () => {
    const deep = POISONS.flatMap((poison, p) => [
      event({
        id: `l${p}`,
        links: [{ rel: poison, url: poison, language: poison, title: poison, type: poison }, poison],
      }),
      event({
        id: `p${p}`,
        location: { name: poison, url: poison, country: poison },
        organizers: [{ name: poison }, poison],
      }),
      event({
        id: `r${p}`,
        registration: { url: poison, opens: poison, closes: poison, status: poison, free: poison },
      }),
      event({
        id: `t${p}`,
        title: { en: poison, es: 'Sí' },
        topics: [poison],
        tags: [poison],
        partOf: [poison, `t${p}`],
      }),
      event({
        id: `o${p}`,
        occurrences: [{ start: poison }, { start: '2030-05-20', title: poison, location: poison }, poison],
      }),
    ]);
    const list = await show([event({ title: 'Good' }), ...deep], { when: 'all', 'page-size': 'all' });
    expect(textsOf(list, 'title')).to.include('Good');
  });

  it('is not hurt by poison around the events', async () => {
    for (const poison of POISONS) {
      const head = {
        title: poison,
        language: poison,
        timeZone: poison,
        topics: [poison],
        publisher: poison,
        homepage: poison,
      };
      const list = await show([event({ timeZone: 'Europe/Madrid' })], {}, head);
      expect(textsOf(list, 'title')).to.deep.equal(['Open day']);
    }
  });

  it('shows markup as the text that it is', async () => {
    const all = {
      title: MARKUP,
      summary: MARKUP,
      description: MARKUP,
      tags: [MARKUP],
      organizers: [MARKUP],
      whenText: MARKUP,
    };
    const list = await show([event({ ...all, location: { name: MARKUP } })], {}, { title: MARKUP });
    expect(list.shadowRoot!.querySelectorAll('img, script, b')).to.have.length(0);
    expect(textsOf(list, 'title')).to.deep.equal([plain(MARKUP)]);
  });

  it('never gets a dangerous address into a link', async () => {
    const addresses = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      '//evil.example',
      '/relative',
      'https://user:password@example.org',
      'https://exa\u202emple.org',
    ];
    const list = await show(
      addresses.map((url, i) =>
        event({
          id: `a${i}`,
          title: `A${i}`,
          links: [
            { rel: 'info', url },
            { rel: 'livestream', url },
            { rel: 'register', url },
          ],
          location: { name: 'Hall', url },
          organizers: [{ name: 'Org', url }],
          registration: { url },
          image: { url, alt: '' },
          description: `Look at ${url} and https://example.org/ok`,
        }),
      ),
      { 'page-size': 'all', images: '' },
    );
    const targets = [...list.shadowRoot!.querySelectorAll('a, img')].map(
      (node) => new URL(node.getAttribute('href') ?? node.getAttribute('src')!),
    );
    // Links that are left are those within the descriptions.
    expect(new Set(targets.map(({ origin }) => origin))).to.deep.equal(new Set(['https://example.org']));
    expect(targets.filter(({ username, password }) => username || password)).to.deep.equal([]);
    for (const name of ['title', 'place', 'organizers', 'actions', 'image']) {
      const inside = parts(list, name).flatMap((node) => [...node.querySelectorAll('a[href], img')]);
      expect(
        inside.map((node) => node.outerHTML),
        name,
      ).to.deep.equal([]);
    }
  });

  it('cannot reach the page’s styles', async () => {
    const css = '</style><style>*{display:none}</style>url(https://evil.example) expression(alert(1))';
    const list = await show([event({ title: css, status: css, id: css, topics: [css], kind: css })]);
    expect(list.shadowRoot!.querySelectorAll('style, link, [style]')).to.have.length(0);
  });

  it('cannot make a title longer than three hundred letters, or higher than its lines', async () => {
    const zalgo = `Z${'\u0301'.repeat(500)}algo`;
    const list = await show([event({ title: 'x'.repeat(100_000) }), event({ id: 'z', title: zalgo })]);
    const [long, high] = textsOf(list, 'title');
    expect(long!.length).to.equal(300);
    expect(high!.length).to.be.lessThan(20);
  });

  it('may use ids that look like anything', async () => {
    const ids = ['__proto__', 'constructor', 'toString', '"]', 'a/2030-05-20T09:00', '<b>', '#', 'é\u0301', '0', '*'];
    const list = await show(ids.map((id, i) => event({ id, title: `T${i}`, partOf: ids.slice(0, 3) })));
    expect(textsOf(list, 'title')).to.deep.equal(ids.map((_, i) => `T${i}`));
    list.groupBy = 'none';
    list.order = 'descending';
    await list.updateComplete;
    expect(parts(list, 'event')).to.have.length(ids.length);
  });

  it('may not use one id for two entries, however it is spelled', async () => {
    const series = event({
      id: 'a',
      title: 'Series',
      start: undefined,
      end: undefined,
      occurrences: [{ start: '2030-05-20T09:00' }, { start: '2030-05-21T09:00' }],
    });
    const twin = event({ id: 'a/2030-05-20T09:00', title: 'Twin' });
    const list = await show([series, twin, ...events(3)]);
    for (const change of [
      { when: 'past' },
      { when: 'all' },
      { groupBy: 'none' },
      { order: 'descending' },
      { groupBy: 'day' },
    ]) {
      Object.assign(list, change);
      await list.updateComplete;
    }
    expect(textsOf(list, 'title').sort()).to.deep.equal(['Event 1', 'Event 2', 'Event 3', 'Series', 'Series', 'Twin']);
    expect(new Set(parts(list, 'event').map(({ dataset }) => dataset['id'])).size).to.equal(6);
  });
});

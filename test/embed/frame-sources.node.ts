import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { framedContent } from '../../src/embed/frame-query.js';
import { elementFacts } from '../../src/embed/frame/setting-facts.js';
import { isAllowedSource, sourceToAllow } from '../../src/embed/frame-sources.js';

// Text alone: no browser fact but the URL Standard, which Node implements.

const PAGE = 'https://gov.example/js/embed.html?element=event-list';
const ALLOWED =
  'https://events.example/ https://open.example/feeds/ https://one.example:8443/list.json http://plain.example/a';

/** Each looks, to a person or to a careless program, like one that is allowed. */
const FORBIDDEN = [
  'https://evil.example/events.json',
  'https://events.example.evil.example/',
  'https://evil.example/https://events.example/',
  'https://evil.example/?https://events.example/',
  'https://evil.example/#https://events.example/',
  'https://events.example@evil.example/',
  'https://events.example:x@evil.example/',
  'https://user@events.example/x.json',
  'https://user:secret@events.example/x.json',
  'https://:@events.example:x/x.json',
  'https://events.example.:443/x.json',
  'https://events.example./x.json',
  'https://events.example:444/x.json',
  'https://events.example:80/x.json',
  'https://www.events.example/x.json',
  'https://xevents.example/x.json',
  'https://events.example%2eevil.example/',
  'https://events.example%2f.evil.example/',
  'https://events.example%00.evil.example/',
  'https://events。example.evil.example/',
  'https://evеnts.example/x.json',
  'https://ev℮nts.example/x.json',
  'https://xn--evnts-6of.example/x.json',
  'https://events.examp1e/x.json',
  'http://events.example/x.json',
  'ftp://events.example/x.json',
  'ws://events.example/x.json',
  'webcal://events.example/x.ics',
  'view-source:https://events.example/x.json',
  'feed:https://events.example/x.json',
  'blob:https://events.example/0b1c2d3e',
  'blob:https://gov.example/0b1c2d3e',
  'data:application/json,{}',
  'data:,https://events.example/',
  'javascript:alert(1)',
  'javascript://events.example/%0aalert(1)',
  'file:///etc/passwd',
  'filesystem:https://gov.example/temporary/x',
  'about:blank',
  '//evil.example/x.json',
  '///evil.example/x.json',
  '/\\evil.example/x.json',
  '\\\\evil.example\\x.json',
  'https:\\\\evil.example\\x.json',
  'https:/\\evil.example/',
  'https:evil.example/x.json\\',
  '\\/evil.example',
  ' https://events.example/x.json',
  'https://events.example/x.json ',
  'https://events.example/\tx.json',
  'ht\ntps://events.example/x.json',
  '\u0000https://events.example/x.json',
  'https://events.example/\u202ex.json',
  'https://events.example\u200b/x.json',
  'https://open.example/',
  'https://open.example/feeds',
  'https://open.example/feedsx/x.json',
  'https://open.example/feeds/../secret.json',
  'https://open.example/feeds/%2e%2e/secret.json',
  'https://open.example/feeds/..%2fsecret.json',
  'https://open.example/feeds/x%2f..%2f..%2fsecret.json',
  'https://open.example/feeds/..%5csecret.json',
  'https://open.example/feeds/.%2e/secret.json',
  'https://open.example/Feeds/x.json',
  'https://open.example//feeds/x.json',
  'https://one.example/list.json',
  'https://one.example:8443/list.jsonp',
  'https://one.example:8443/other.json',
  'http://plain.example/b',
  'http://plain.example/ab',
  'https://[::ffff:127.0.0.1]/x.json',
  'https://2130706433/x.json',
  'https://0x7f.1/x.json',
  'https://',
  'https:///',
  'http://[',
];

describe('A frame', () => {
  it('shows feeds of its own server, and those below an address that the operator names', () => {
    for (const src of [
      'events.json',
      '../feeds/events.json?x=1',
      '/feeds/events.json',
      'https://gov.example/x.json',
      'https://events.example/x.json',
      'https://events.example/a/b/c.ics?y=2#z',
      'https://EVENTS.example:443/x.json',
      'https://open.example/feeds/x.json',
      'https://open.example/feeds/a/../x.json',
      'https://one.example:8443/list.json?page=2',
      'http://plain.example/a/x.json',
    ]) {
      assert.ok(isAllowedSource(src, ALLOWED, PAGE), src);
    }
  });

  it(`refuses ${FORBIDDEN.length} spellings of others`, () => {
    assert.ok(FORBIDDEN.length >= 60);
    assert.deepEqual(
      FORBIDDEN.filter((src) => isAllowedSource(src, ALLOWED, PAGE)),
      [],
    );
  });

  it('takes nothing but whole addresses as allowed', () => {
    for (const allowed of [
      '',
      '*',
      'https:',
      '//evil.example',
      'evil.example',
      '/',
      '.',
      'https://*.example/',
      'https://user@evil.example/',
    ]) {
      assert.equal(isAllowedSource('https://evil.example/x.json', allowed, PAGE), false, allowed);
    }
  });

  it('names the folder that would allow a feed, as text that breaks out of no attribute', () => {
    assert.equal(sourceToAllow('https://events.example/a/x.json?y', PAGE), 'https://events.example/a/');
    assert.equal(sourceToAllow('data:,x', PAGE), null);
    assert.doesNotMatch(sourceToAllow(`https://events.example/"'><b>/x`, PAGE) ?? '', /["'<>]/);
  });
});

describe('The address of a frame', () => {
  it('decides nothing that is the operator’s: no calendars of others, nothing stored, no links to single events', () => {
    const settings = {
      src: '/events.json',
      calendars: 'https://evil.example/calendars.json',
      plan: 'local',
      'deep-link': 'query',
      detail: 'dialog',
      persist: 'local',
      heading: 'Words of a stranger',
      layout: 'cards',
    };
    const content = { element: 'event-list', settings, filter: null, accent: null, fallback: null } as const;
    assert.deepEqual(framedContent(content).settings, { src: '/events.json', layout: 'cards' });
    const inPlace = { ...content, settings: { detail: 'inline' } };
    assert.deepEqual(framedContent(inPlace).settings, { detail: 'inline' });
  });

  it('decides these settings, and no other: whoever adds a setting says here whether a stranger may choose it', () => {
    const decided = Object.entries(elementFacts()).map(([element, facts]) => {
      const settings = Object.fromEntries([...facts.keys()].map((name) => [name, 'a stranger’s words']));
      const content = { element: 'event-list', settings, filter: null, accent: null, fallback: null } as const;
      return [element, Object.keys(framedContent(content).settings).sort().join(' ')];
    });
    assert.deepEqual(Object.fromEntries(decided), {
      'event-list':
        'actions countries group-by heading-level images kinds lang layout page-size refresh series src time-zone ' +
        'time-zone-control tools topics when',
      countdown:
        'after-end announce countries datetime event heading-level kinds lang layout paused precision refresh src ' +
        'stages time-zone topics',
      'topic-filter': 'apply facets heading-level lang layout match open search',
    });
  });
});

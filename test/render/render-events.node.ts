import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/core/read-feed.js';
import { renderEvent, renderEvents, type RenderSettings } from '../../src/render/index.js';
import type { RawEvent } from '../helpers/event-list.js';

// In Node, since that is where it is for: no browser takes part.

const TODAY = Date.UTC(2030, 4, 20, 15);

async function render(events: readonly RawEvent[], settings: RenderSettings = {}, feed: object = {}): Promise<string> {
  const text = JSON.stringify({
    format: 'ogp-events',
    version: '1.0',
    title: 'A city',
    language: 'en',
    ...feed,
    events,
  });
  return renderEvents(await readFeed(text, { url: 'https://feed.example/events.json' }), { nowMs: TODAY, ...settings });
}

const forum: RawEvent = {
  id: 'forum',
  title: 'Forum',
  start: '2030-05-21T10:00',
  end: '2030-05-21T12:00',
  timeZone: 'Africa/Nairobi',
};
const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);

describe('A list that is written beforehand', () => {
  it('says times on the clock of each event, and for which day it was written', async () => {
    const words = wordsOf(await render([forum]));
    assert.match(words, /A city As of 20 May 2030 Tuesday 21 May 2030 Forum 10:00 to 12:00 Nairobi, GMT\+3/);
  });

  it('says nothing that only a reader’s browser knows', async () => {
    const running = { ...forum, id: 'running', start: '2030-05-20T01:00', end: '2030-05-20T23:00' };
    const online = { ...forum, id: 'online', title: 'Call', attendanceMode: 'online' };
    const hybrid = { ...forum, id: 'hybrid', title: 'Both', attendanceMode: 'mixed' };
    const instant = { id: 'instant', title: 'Instant', start: '2030-05-21T10:00Z' };
    const words = wordsOf(await render([running, online, hybrid, instant]));
    assert.doesNotMatch(words, /your time|happening now/i);
    assert.match(words, /Instant 10:00 UTC/);
    assert.match(words, /Call 10:00 to 12:00 Nairobi, GMT\+3 Online/);
  });

  it('writes doubt in full', async () => {
    const doubtful = { ...forum, start: '2030-05-21T10:00+05:00', end: undefined };
    const floating = { id: 'floating', title: 'Floating', start: '2030-05-22T09:00' };
    const words = wordsOf(await render([doubtful, floating]));
    assert.match(words, /Please check the time: it was given as 10:00 GMT\+5/);
    assert.match(words, /time zone/);
  });

  it('leaves out what ended before its day, and keeps what ends on it', async () => {
    const over = { ...forum, id: 'over', start: '2030-05-19T10:00', end: '2030-05-19T12:00' };
    const morning = { ...forum, id: 'morning', start: '2030-05-20T08:00', end: '2030-05-20T09:00' };
    assert.deepEqual(idsOf(await render([over, morning, forum])), ['events.heading', 'events.morning', 'events.forum']);
    assert.match(wordsOf(await render([over])), /There are no upcoming events/);
    assert.deepEqual(idsOf(await render([over], { when: 'past', id: 'agenda' })), ['agenda.heading', 'agenda.over']);
  });

  it('is the same all day, and tells the day and that it has changed', async () => {
    const stampOf = (html: string): string => /data-ogp-rendered="([^"]*)"/.exec(html)![1]!;
    const first = await render([forum]);
    assert.equal(await render([forum], { nowMs: TODAY + 3_600_000 }), first);
    assert.match(stampOf(first), /^[\da-z]+ 2030-05-20$/);
    assert.notEqual(stampOf(await render([{ ...forum, title: 'Another' }])), stampOf(first));
  });

  it('has an id for each event in the page, once, also where an event takes several days', async () => {
    const days = { ...forum, id: 'days', start: '2030-05-21', end: '2030-05-23' };
    const html = await render([days, forum], { id: 'agenda' });
    assert.equal(html.match(/data-id=/g)!.length, 4);
    assert.deepEqual(idsOf(html).sort(), ['agenda.days', 'agenda.forum', 'agenda.heading']);
  });

  it('keeps what is beyond the first page where no script is needed to open it', async () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ ...forum, id: `e${i}`, title: `Event ${i}` }));
    const html = await render(many, { pageSize: 4, limit: 7 });
    const [before = '', after = ''] = html.split(
      '<details class="rest"><summary class="more">Show 3 more events</summary>',
    );
    assert.equal(before.match(/data-id=/g)!.length, 4);
    assert.equal(after.match(/data-id=/g)!.length, 3);
    assert.ok(!(await render(many, { pageSize: 'all' })).includes('<details'));
  });

  it('takes the settings of the element: topics and countries by name, layout, groups, language', async () => {
    const budget = { ...forum, id: 'budget', topics: ['fiscal-openness'], location: { country: 'KE' } };
    const html = await render([forum, budget], {
      topics: 'Fiscal Openness',
      countries: 'Kenya',
      layout: 'cards',
      groupBy: 'country',
      lang: 'ar',
      headingLevel: 3,
    });
    assert.deepEqual(idsOf(html), ['events.heading', 'events.budget']);
    assert.match(html, /class="root cards" lang="ar" dir="rtl"/);
    assert.match(html, /<h3[^>]*id="events.heading".*<h4[^>]*>.*كينيا.*<h5/s);
    assert.match(wordsOf(html), /بتاريخ/);
    assert.match(wordsOf(await render([forum], { lang: 'es' })), /A fecha de 20 de mayo de 2030/);
  });

  it('finds the dates of rules', async () => {
    const weekly = { ...forum, id: 'weekly', recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' } };
    assert.equal((await render([weekly])).match(/data-id=/g)!.length, 3);
  });

  it('may stand in a declarative shadow root, where ids are not the page’s', async () => {
    const light = await render([forum]);
    const shadow = await render([forum], { as: 'shadow', stylesheet: '/css/"ogp".css' });
    assert.match(
      shadow,
      /^<template shadowrootmode="open"><link rel="stylesheet" href="\/css\/&quot;ogp&quot;.css"><div/,
    );
    assert.deepEqual(idsOf(shadow), ['heading']);
    const plain = (html: string): string =>
      html
        .slice(html.indexOf('<section'), html.indexOf('</section>'))
        .replace(/ (?:id|aria-labelledby)="[^"]*"|<\/?slot[^>]*>/g, '');
    assert.equal(plain(shadow), plain(light));
  });

  it('has no attribute or tag of a feed’s, whatever the page’s author writes', async () => {
    const html = await render([forum], { id: '"><script>', heading: '<script>alert(1)</script>' });
    assert.ok(!html.includes('<script'));
  });

  it('writes a thousand events within a second, and the same again', async () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({
      ...forum,
      id: `e${i}`,
      title: `Event ${i}`,
      start: new Date(TODAY + i * 7_200_000).toISOString().slice(0, 16),
      end: undefined,
      summary: 'What the city plans, and what you can say about it.',
    }));
    const settings = { pageSize: 'all', limit: 1000 } as const;
    const first = await render(many, settings);
    assert.equal(first.match(/data-id=/g)!.length, 1000);
    const start = performance.now();
    assert.equal(await render(many, settings), first);
    assert.ok(performance.now() - start < 5000, 'five times as long as on a machine that does nothing else');
  });
});

describe('One event that is written beforehand', () => {
  it('is an article with everything about it, whenever it is', async () => {
    const text = readFileSync(new URL('../../demo/feeds/open-gov-week-2024.json', import.meta.url), 'utf8');
    const snapshot = await readFeed(text, { url: 'https://feed.example/events.json' });
    const { id } = snapshot.events[3]!;
    const html = (await renderEvent(snapshot, id, { nowMs: TODAY }))!;
    assert.match(html, /<article class="event[^"]*"[^>]*><h1/);
    assert.match(wordsOf(html), /Ended Please check the time: /);
    assert.equal(await renderEvent(snapshot, 'no-such-event'), null);
  });

  it('has its other dates, the next one first', async () => {
    const weekly = {
      ...forum,
      id: 'weekly',
      start: '2030-05-14T10:00',
      end: '2030-05-14T12:00',
      recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' },
    };
    const text = JSON.stringify({ format: 'ogp-events', version: '1.0', events: [weekly] });
    const snapshot = await readFeed(text, { url: 'https://feed.example/events.json' });
    assert.match(
      wordsOf((await renderEvent(snapshot, 'weekly', { nowMs: TODAY }))!),
      /Forum 21 May 2030 .* 28 May 2030/,
    );
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';

interface DemoEvent {
  id: string;
  title: string | Record<string, string>;
  start?: string;
  end?: string;
  whenText?: string;
  partOf?: string[];
}

const root = new URL('../../', import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const readEvents = (name: string): DemoEvent[] => readJson(`demo/feeds/${name}.json`).events;

const ajv = new Ajv2020({ allErrors: true });
(ajvFormats as unknown as { default: typeof ajvFormats.default }).default(ajv);
const validate = ajv.compile(readJson('src/schema/ogp-events-1.schema.json'));

/** Where the schema objects, each place once. */
function violations(feed: unknown): string[] {
  validate(feed);
  return [...new Set((validate.errors ?? []).map((error) => error.instancePath))];
}

test('The committed demo feeds are what the committed facts give', () => {
  const script = fileURLToPath(new URL('scripts/make-demo-feeds.mjs', root));
  const run = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  assert.equal(run.stderr, '');
  assert.equal(run.status, 0);
});

test('The Open Gov Week feed breaks the schema in its two empty titles and nowhere else', () => {
  assert.deepEqual(violations(readJson('demo/feeds/open-gov-week-2024.json')), [
    '/events/67/title',
    '/events/68/title',
  ]);
  const events = readEvents('open-gov-week-2024');
  assert.deepEqual(
    events.filter(({ title }) => title === '').map(({ id }) => id),
    ['2024-05-30-untitled-kenya', '2024-05-30-untitled-guatemala'],
  );
});

for (const name of ['ogp-2025', 'americas-2017']) {
  test(`The feed ${name} is valid`, () => assert.deepEqual(violations(readJson(`demo/feeds/${name}.json`)), []));

  test(`In the feed ${name} every event that is part of another names one in the feed`, () => {
    const events = readEvents(name);
    const ids = new Set(events.map(({ id }) => id));
    assert.equal(ids.size, events.length);
    assert.deepEqual(
      events.flatMap(({ partOf = [] }) => partOf).filter((id) => !ids.has(id)),
      [],
    );
  });
}

/** `2024-05-30T18:00-04:00` as the page prints it: the day, the time and the zone. */
function printed(time: string): { day: string; time: string; zone: string } {
  const [, year, month, day, hour, minute, offset] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(.*)$/.exec(time) ?? [];
  const monthName = new Date(`${year}-${month}-01`).toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });
  return {
    day: `${monthName} ${Number(day)}, ${year}`,
    time: `${Number(hour) % 12 || 12}:${minute}${Number(hour) < 12 ? 'am' : 'pm'}`,
    zone: offset ? ` GMT${offset}` : '',
  };
}

test('All 75 events carry the title, the day, both times and the offset that the page printed', () => {
  const facts: { title: string | null; whenText: string }[] = readJson('demo/facts/open-gov-week-2024.json').events;
  const events = readEvents('open-gov-week-2024');
  assert.equal(events.length, 75);
  assert.equal(new Set(events.map(({ id }) => id)).size, 75);
  events.forEach(({ title, start = '', end = '', whenText = '' }, at) => {
    const from = printed(start);
    const to = printed(end);
    assert.equal(whenText, facts[at]?.whenText);
    assert.ok(whenText.endsWith(`${from.day} @ ${from.time} - ${to.time}${from.zone}`), whenText);
    assert.equal(to.day, from.day);
    assert.equal(to.zone, from.zone);
    assert.deepEqual(Object.values(title), facts[at]?.title ? [facts[at].title] : []);
  });
});

test('The list that stands in the demo page is what the command writes', () => {
  const script = fileURLToPath(new URL('scripts/make-demo-list.mjs', root));
  const run = spawnSync(process.execPath, ['--import=tsx', script, '--check'], { encoding: 'utf8' });
  assert.equal(run.stderr, '');
  assert.equal(run.status, 0);
});

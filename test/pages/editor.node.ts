// The feed editor as it is shipped, under its own policy, through the roles and labels that a person finds.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { built } from '../guards/built.js';
import { until } from '../helpers/until.js';
import { axeFindings } from './axe-in-page.js';
import { openChromium, recordComplaints } from './chromium.js';
import { overflowing } from './overflow.js';
import { serve, type Site } from './site.js';

interface Saved {
  readonly title: string;
  readonly events: readonly Record<string, unknown>[];
  readonly [member: string]: unknown;
}

const OPENED = {
  format: 'ogp-events',
  version: '1.0',
  title: { en: '<img src=x onerror="document.title=1">', es: 'Agenda' },
  language: 'en',
  timeZone: 'America/Bogota',
  'x-office': { floor: 3 },
  events: [
    { id: 'one', title: '</script><b>Hearing</b>', start: '2027-02-31', 'x-file': [1, 2], sameAs: ['urn:1'] },
    { id: 'two', title: 'Council', start: '2027-05-18T18:00', duration: 'PT90M', 'x-file': null },
  ],
};

describe('The feed editor', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Site;
  let folder = '';

  before(async () => {
    await built();
    browser = await openChromium();
    site = await serve({ folders: ['dist/builder'] });
    folder = mkdtempSync(join(tmpdir(), 'ogp-editor-'));
    context = await browser.newContext({ timezoneId: 'Europe/Madrid', locale: 'en-GB' });
    // A dialog of the system cannot be answered by a test: the page does as in browsers without the API.
    await context.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
      Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(query = ''): Promise<{ page: Page; complaints: () => Promise<string[]> }> {
    const page = await context.newPage();
    const complaints = await recordComplaints(page);
    await page.goto(`${site.origin}/editor.html${query}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return { page, complaints };
  }

  async function saved(page: Page): Promise<Saved> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the feed' }).click(),
    ]);
    return JSON.parse(readFileSync(await download.path(), 'utf8')) as Saved;
  }

  async function openFile(page: Page, name: string, text: string): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, text);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a file…' }).click(),
    ]);
    await chooser.setFiles(path);
    await page.getByRole('status').filter({ hasText: name }).waitFor();
  }

  const activeId = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
  const titlesIn = (page: Page): Promise<string[]> => page.locator('ogp-event-list [part~=title]').allInnerTexts();

  /** An event at 10:00 on Tuesdays, from before the change of the clocks on. */
  async function writeWeekly(page: Page): Promise<void> {
    await page.getByLabel('Name of the feed').fill('Open Sevilla');
    await page.getByRole('button', { name: 'Add an event' }).click();
    await page.getByLabel('Title', { exact: true }).fill('Walk-in hour');
    await page.getByLabel('Starts on').fill('2027-03-23');
    await page.getByLabel('Starts at').fill('10:00');
    await page.getByLabel('Ends at').fill('11:30');
    await page.getByLabel('How often').selectOption('Every week');
    await page.getByLabel('A last day').check();
    await page.getByLabel('Last day', { exact: true }).fill('2027-04-06');
  }

  it('writes an event that repeats, shows it in the list at once, and saves it; the file opens again as it was', async () => {
    const { page, complaints } = await open();
    await writeWeekly(page);
    const dates = page.getByRole('group', { name: 'Next dates' }).getByRole('listitem').locator('span');
    await until(async () => (await dates.count()) === 3, 'three dates');
    assert.deepEqual(await dates.allInnerTexts(), [
      'Tuesday 23 March 2027, 10:00 (Madrid, GMT+1)',
      'Tuesday 30 March 2027, 10:00 (Madrid, GMT+2)',
      'Tuesday 6 April 2027, 10:00 (Madrid, GMT+2)',
    ]);
    await until(async () => (await titlesIn(page)).length === 3, 'three dates in the list');
    await page.getByRole('button', { name: 'Leave out: Tuesday 30 March 2027' }).press('Enter');
    await until(async () => (await titlesIn(page)).length === 2, 'one is left out');
    await until(async () => (await activeId(page)).includes('left-out'), 'focus is on the way back');
    await page.keyboard.press('Enter');
    await until(async () => (await titlesIn(page)).length === 3, 'it is back');
    await page.getByLabel('City').fill('Sevilla');
    await page.getByLabel('Country').selectOption('Spain');
    await page.getByLabel('Justice').check();
    await page.getByRole('button', { name: 'Add a link' }).click();
    await page.getByLabel('What it is').selectOption('Watch live');
    await page.getByLabel('Language of the page or broadcast').selectOption('English');
    await page.getByLabel('Address', { exact: true }).fill('https://video.example/1');
    const feed = await saved(page);
    const { id, ...event } = feed.events[0]!;
    assert.match(String(id), /^event-[0-9a-f]{16}$/);
    assert.deepEqual(event, {
      title: 'Walk-in hour',
      start: '2027-03-23T10:00',
      end: '2027-03-23T11:30',
      recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270406' },
      location: { locality: 'Sevilla', country: 'ES' },
      topics: ['justice'],
      links: [{ rel: 'livestream', url: 'https://video.example/1', language: 'en' }],
    });
    assert.equal(feed.timeZone, 'Europe/Madrid');
    await page.getByText('No unsaved changes.').waitFor();
    await openFile(page, 'again.json', JSON.stringify(feed));
    await page.getByRole('button', { name: 'Edit: Walk-in hour' }).click();
    await until(async () => (await page.getByLabel('How often').inputValue()) === 'week', 'the rule is read');
    assert.equal(await page.getByLabel('Last day', { exact: true }).inputValue(), '2027-04-06');
    assert.deepEqual(await saved(page), feed);
    const [calendar] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download a calendar file (.ics)' }).click(),
    ]);
    assert.equal(calendar.suggestedFilename(), 'again.ics');
    const text = readFileSync(await calendar.path(), 'utf8');
    assert.match(text, /^SUMMARY\S*:Walk-in hour/m);
    assert.match(text, /^DTSTART;TZID=Europe\/Madrid:20270323T100000/m);
    assert.match(text, /^RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=/m);
    assert.deepEqual(await complaints(), []);
    await page.close();
  });

  it('says what is wrong beside its field and in a list, leads there, and does not save until it is mended', async () => {
    const { page } = await open();
    await writeWeekly(page);
    await page.getByLabel('Ends at').fill('09:00');
    assert.equal(
      await page.getByText('The end must be after the start.').count(),
      0,
      'nobody is corrected while writing',
    );
    await page.getByLabel('Name of the feed').fill('');
    await page.getByText('The end must be after the start.').waitFor();
    await page.getByRole('button', { name: 'Save the feed' }).click();
    const summary = page.getByRole('group', { name: 'There is a problem' });
    await summary.waitFor();
    await until(async () => (await activeId(page)) === 'error-summary', 'focus is on the summary');
    assert.deepEqual(await summary.getByRole('listitem').allInnerTexts(), [
      'Give the feed a name.',
      'Walk-in hour: The end must be after the start.',
    ]);
    await page.getByRole('button', { name: 'Close: Walk-in hour' }).click();
    await summary.getByRole('link', { name: 'Walk-in hour' }).click();
    await until(async () => (await activeId(page)).endsWith('-endTime'), 'focus is on the field');
    const field = page.getByLabel('Ends at');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    const described = await field.evaluate((input) =>
      input
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => document.getElementById(id)!.innerText)
        .join(' '),
    );
    assert.match(described, /Error:\s+The end must be after the start\./);
    await field.fill('12:00');
    await page.getByLabel('Name of the feed').fill('Open Sevilla');
    assert.equal((await saved(page)).events.length, 1);
    await page.close();
  });

  it('keeps all that a file has, shows a date that does not exist as it is written, and hostile text as text', async () => {
    const { page, complaints } = await open();
    await openFile(page, 'opened.json', JSON.stringify(OPENED));
    await page.getByRole('heading', { name: '</script><b>Hearing</b>', level: 3 }).first().waitFor();
    await page.getByRole('button', { name: 'Edit: </script>' }).click();
    assert.equal(await page.getByLabel('Start', { exact: true }).inputValue(), '2027-02-31');
    await page.getByText('This is no date. Write a month').waitFor();
    assert.equal(await page.title(), 'Feed editor');
    await page.getByLabel('Start', { exact: true }).fill('2027-02');
    const feed = await saved(page);
    const { updated, ...rest } = feed;
    assert.match(String(updated), /^\d{4}-.*Z$/);
    const [first, second] = OPENED.events;
    assert.deepEqual(rest, { ...OPENED, events: [{ ...first, start: '2027-02' }, second] });
    assert.deepEqual(await complaints(), []);
    await page.close();
  });

  it('takes a deletion back, and asks before changes are lost', async () => {
    const { page } = await open();
    await openFile(page, 'two.json', JSON.stringify(OPENED));
    await page.getByRole('button', { name: 'Delete: Council' }).click();
    await until(async () => (await activeId(page)) === 'undo', 'focus is on Undo');
    assert.equal(await page.getByRole('button', { name: /^Edit:/ }).count(), 1);
    await page.keyboard.press('Enter');
    await until(async () => (await activeId(page)).endsWith('-edit'), 'focus is on the event');
    assert.equal(await page.getByRole('button', { name: /^Edit:/ }).count(), 2);
    await page.getByRole('button', { name: 'New feed' }).click();
    const dialog = page.getByRole('dialog', { name: 'Leave the changes behind?' });
    await dialog.getByRole('button', { name: 'Keep editing' }).click();
    assert.equal(await page.getByRole('button', { name: /^Edit:/ }).count(), 2);
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const question = await asked;
    assert.equal(question.type(), 'beforeunload');
    await question.accept();
  });

  it('opens a spreadsheet, and finds a time zone by a city with the keyboard alone', async () => {
    const { page } = await open();
    await openFile(page, 'actos.csv', 'title,start date,start time,where\nHearing,2027-05-18,18:00,Town hall\n');
    // The zone of this computer, as in a new feed.
    await page.getByText('Madrid', { exact: false }).first().waitFor();
    await page.getByRole('region', { name: 'Columns of the table' }).waitFor();
    await page.getByLabel('where', { exact: true }).selectOption('City');
    await until(
      async () => (await page.getByLabel('where', { exact: true }).inputValue()) === 'locality',
      'read again',
    );
    await page.getByRole('button', { name: 'Change: Time zone of the events' }).press('Enter');
    await page.getByRole('combobox', { name: 'Find a time zone' }).waitFor();
    await page.keyboard.type('nairobi');
    await page.getByRole('option', { name: /Nairobi/ }).waitFor();
    await page.keyboard.press('Enter');
    await until(async () => (await activeId(page)) === 'feed-timeZone', 'focus is back');
    const feed = await saved(page);
    assert.equal(feed.timeZone, 'Africa/Nairobi');
    assert.deepEqual(
      feed.events.map(({ title, start, location }) => [title, start, location]),
      [['Hearing', '2027-05-18T18:00', { locality: 'Town hall' }]],
    );
    await page.getByRole('button', { name: 'Paste a table…' }).press('Enter');
    await page.getByRole('textbox', { name: 'Copy the cells' }).fill('Titel\tDatum\nBürgerforum\t3.12.2026\n');
    await page.keyboard.press('Tab');
    const places = page.getByRole('group', { name: 'In the feed: 1 event' });
    assert.equal(await places.getByRole('radio', { name: 'add the table below' }).isChecked(), true);
    assert.deepEqual(await axeFindings(page), []);
    await page.keyboard.press('ArrowDown');
    assert.equal(await places.getByRole('radio', { name: 'in their place' }).isChecked(), true);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'The pasted table is open: 1 event.' }).waitFor();
    await page.getByText('There are unsaved changes.').waitFor();
    await page.getByLabel('Name of the feed').fill('Stadt');
    assert.deepEqual(
      (await saved(page)).events.map(({ title, start }) => [title, start]),
      [['Bürgerforum', '2026-12-03']],
    );
    await openFile(page, 'photo.json', '{"a": 1}');
    await page.getByText('photo.json cannot be opened.').waitFor();
    await page.close();
  });

  it('asks nobody for anything but its own files, keeps nothing, and is sound in Arabic and Spanish, narrow, dark and in forced colours', async () => {
    const { page, complaints } = await open('?lang=ar');
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
    await page.getByLabel('لغة هذه الصفحة').selectOption('es');
    await page.getByRole('heading', { name: 'Editor de agendas' }).waitFor();
    await page.getByLabel('Idioma de esta página').selectOption('en');
    await page.getByRole('heading', { name: 'Feed editor' }).waitFor();
    await writeWeekly(page);
    await page.getByLabel('Ends at').fill('09:00');
    await page.getByRole('button', { name: 'Save the feed' }).click();
    await page.getByLabel('Language of this page').selectOption('ar');
    for (const width of [1200, 320]) {
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await overflowing(page), [], `${width} px`);
    }
    for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(look);
      assert.deepEqual(await axeFindings(page), [], JSON.stringify(look));
    }
    assert.deepEqual(await complaints(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
    assert.deepEqual(
      site.requests
        .map(({ path }) => path)
        .filter((path) => !/^\/(?:editor\.html|editor\/[\w-]+\.(?:js|css)|demo\.css|icon\.svg)$/.test(path)),
      [],
    );
    await page.close();
  });
});

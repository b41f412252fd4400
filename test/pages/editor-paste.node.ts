// A second table that is pasted into the feed editor, in the three engines: by the keyboard alone, as the page is shipped.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { built } from '../guards/built.js';
import { until } from '../helpers/until.js';
import { enginesHere, openEngine, type Engine } from './engine.js';
import { serve, type Site } from './site.js';

const FIRST = 'title\tstart date\tplace\nHearing\t2027-05-18\tTown hall\nCouncil\t2027-05-19\tTown hall\n';
const SECOND =
  'title\tstart date\tplace\nhearing\t2027-05-18\tTown hall\nWorkshop\t2027-05-20\tLibrary\nCouncil\t2027-05-19\tLibrary\n';

/** Pastes outside of any field, as a person does who has copied cells. */
function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  // WebKit takes no data from a script.
  if (!event.clipboardData?.getData('text/plain'))
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  document.body.dispatchEvent(event);
}

/** Returns what a person finds on the page. */
function look(): Record<'titles' | 'said' | 'focus' | 'choice' | 'legend' | 'name', string> {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
  const legend = dialog?.querySelector('legend');
  const focused = document.activeElement as HTMLInputElement | null;
  return {
    titles: [...document.querySelectorAll('[id$="-edit"]')]
      .map((one) => one.getAttribute('aria-label') ?? one.textContent)
      .join(),
    said: document.querySelector('.notice [role=status]')?.textContent ?? '',
    focus: focused?.id ?? '',
    choice: dialog?.querySelector<HTMLInputElement>('input:checked')?.value ?? '',
    legend: legend?.textContent?.trim() ?? '',
    name: (dialog && document.getElementById(dialog.getAttribute('aria-labelledby')!)?.textContent) ?? '',
  };
}

for (const name of enginesHere()) {
  describe(`A second table in the feed editor (${name})`, () => {
    let engine: Engine;
    let site: Site;

    before(async () => {
      await built();
      site = await serve({ folders: ['dist/builder'] });
      engine = await openEngine(name);
    });
    after(async () => {
      await engine?.end();
      await site?.close();
    });

    // The next test leaves the page, which would ask about what was not saved.
    afterEach(async () => {
      await engine.run([], () => {
        document.querySelector<HTMLButtonElement>('.file .buttons button:last-of-type')!.click();
      });
      await until(
        () =>
          engine.run([], () => {
            document.querySelector<HTMLButtonElement>('#discard[open] [value=yes]')?.click();
            return document.querySelector('[id$="-edit"], dialog[open]') === null;
          }),
        'an empty feed',
      );
    });

    const seen = (): ReturnType<Engine['run']> & Promise<ReturnType<typeof look>> => engine.run([], look) as never;
    const waitFor = (what: (state: ReturnType<typeof look>) => boolean, words: string): Promise<unknown> =>
      until(async () => what(await seen()), words);

    async function withFirst(language: string): Promise<void> {
      await engine.goto(`${site.origin}/editor.html?lang=${language}`);
      await until(() => engine.run([], () => document.querySelector('h1') !== null), 'the page');
      await engine.run([], paste, FIRST);
      await waitFor(({ titles }) => titles.split(',').length === 2, 'two events');
    }

    async function pasteSecond(): Promise<void> {
      await engine.run([], paste, SECOND);
      await waitFor(({ focus }) => focus === 'paste-place-below', 'focus is on the choice');
    }

    it('is added below by the choice that stands there first, says what the feed had already, and is undone by no question', async () => {
      await withFirst('en');
      await pasteSecond();
      const asked = await seen();
      assert.deepEqual([asked.name, asked.legend, asked.choice], ['Paste a table…', 'In the feed: 2 events', 'below']);
      await engine.press('Enter');
      await waitFor(({ said }) => said.includes('added below'), 'it is said');
      const { titles, said } = await seen();
      assert.deepEqual(
        titles.split(',').map((one) => one.replace(/^.*: /, '').trim()),
        ['Hearing', 'Council', 'Workshop', 'Council'],
      );
      assert.equal(
        said,
        'The pasted table: 2 events added below. ' +
          'Left out, because the feed has an event of the same title, start and place: “hearing”. ' +
          'Added, although the feed has another event with the same identifier: “Council”. Delete the one that is out of date. ' +
          'Times that name no zone are in the time zone of the feed: change it below if it is another.',
      );
    });

    it('takes the place of the first where that is chosen, after a question about what was not saved', async () => {
      await withFirst('en');
      await pasteSecond();
      await engine.run([], () => document.querySelector<HTMLInputElement>('#paste-place-instead')!.click());
      await waitFor(({ choice }) => choice === 'instead', 'the other choice');
      await engine.press('Enter');
      await waitFor(({ name: title }) => title === 'Leave the changes behind?', 'the question');
      await engine.press('Tab');
      await engine.press('Enter');
      await waitFor(({ titles }) => titles.split(',').length === 3, 'the second alone');
    });

    it('reads only its own events once more when a column is changed', async () => {
      await withFirst('en');
      await pasteSecond();
      await engine.press('Enter');
      await waitFor(({ titles }) => titles.split(',').length === 4, 'four events');
      await engine.run([], () => {
        const place = document.querySelectorAll<HTMLSelectElement>('[aria-labelledby=table-part] select')[2]!;
        place.value = 'locality';
        place.dispatchEvent(new Event('change', { bubbles: true }));
      });
      // No discarding: nobody has changed an event of the table. With another place the hearing is another.
      await waitFor(({ titles }) => titles.split(',').length === 5, 'five events');
    });

    for (const [language, legend] of [
      ['es', 'En la agenda: 2 actos'],
      ['ar', 'في الملف: فعاليتان'],
    ] as const) {
      it(`asks in ${language}, and closes without a change by Escape`, async () => {
        await withFirst(language);
        await pasteSecond();
        assert.equal((await seen()).legend, legend);
        await engine.press('Escape');
        await waitFor(({ name: title }) => title === '', 'the dialog is closed');
        assert.equal((await seen()).titles.split(',').length, 2);
      });
    }
  });
}

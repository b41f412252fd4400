// Commands that a test can send to its browser and that work alike in all engines; test/helpers/browser.ts calls them.
// The runner's own sendKeys knows neither chords nor held keys in WebDriver, and its setViewport not WebDriver at all.
import { seed } from './accessibility/plan.mjs';

/** Key names as in KeyboardEvent.key, to the code points of WebDriver (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const WEBDRIVER_KEYS = new Map([
  ['Backspace', '\uE003'],
  ['Tab', '\uE004'],
  ['Enter', '\uE007'],
  ['Shift', '\uE008'],
  ['Control', '\uE009'],
  ['Alt', '\uE00A'],
  ['Escape', '\uE00C'],
  ['PageUp', '\uE00E'],
  ['PageDown', '\uE00F'],
  ['End', '\uE010'],
  ['Home', '\uE011'],
  ['ArrowLeft', '\uE012'],
  ['ArrowUp', '\uE013'],
  ['ArrowRight', '\uE014'],
  ['ArrowDown', '\uE015'],
  ['Delete', '\uE017'],
  ['Meta', '\uE03D'],
]);

const webdriverKey = (key) => {
  const value = WEBDRIVER_KEYS.get(key) ?? key;
  if ([...value].length !== 1) throw new Error(`Unknown key ${key}`);
  return value;
};

async function pressInWebDriver(driver, keys) {
  const values = keys.map(webdriverKey);
  await driver.performActions([
    {
      type: 'key',
      id: 'keyboard',
      actions: [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.reverse().map((value) => ({ type: 'keyUp', value })),
      ],
    },
  ]);
}

async function pressInPuppeteer(keyboard, keys) {
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.reverse()) await keyboard.up(key);
}

/** WebDriver sizes the window; the test wants a viewport. Twice, because the frame's size is known only afterwards. */
async function sizeInWebDriver(driver, { width, height }) {
  for (let round = 0; round < 2; round += 1) {
    const [innerWidth, innerHeight] = await driver.execute('return [window.innerWidth, window.innerHeight]');
    if (innerWidth === width && innerHeight === height) return;
    const rect = await driver.getWindowRect();
    await driver.setWindowRect(null, null, rect.width + width - innerWidth, rect.height + height - innerHeight);
  }
}

/**
 * One of so many hostile values is put into feeds of an engine: what our code makes of them cannot differ by engine, and what the browser does
 * with that is the same for most of them. The day's seed chooses, so that each engine meets all of them in so many days.
 */
const HOSTILE_PARTS = { chromium: 1, firefox: 4, webkit: 4 };

export function browserCommands() {
  return {
    name: 'browser-commands',
    async executeCommand({ command, payload, session }) {
      const { browser, id } = session;
      if (command === 'hostile-share') return { seed, parts: HOSTILE_PARTS[browser.name] };
      if (command === 'press-keys') {
        const keys = payload.keys.split(/(?<=.)\+/).map((key) => (key === 'Space' ? ' ' : key));
        if (browser.type === 'webdriver') await pressInWebDriver(browser.driver, keys);
        else await pressInPuppeteer(browser.getPage(id).keyboard, keys);
        return true;
      }
      if (command === 'size-viewport') {
        if (browser.type === 'webdriver') await sizeInWebDriver(browser.driver, payload);
        else await browser.getPage(id).setViewport(payload);
        return true;
      }
      return undefined;
    },
  };
}

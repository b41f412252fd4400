// Finds the browsers of this machine. Nothing is ever downloaded: the tests run in what is installed.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The engines that the tests know, in the order in which they are reported. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** The Debian packages that bring each engine. */
export const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/** The hint for somebody whose machine lacks an engine. */
export const INSTALL_HINTS = {
  chromium: 'chromium: install Chromium or Chrome, or set CHROMIUM_PATH',
  firefox: 'firefox: install Firefox, or set FIREFOX_PATH',
  webkit: 'webkit: install WebKitWebDriver and xvfb (Linux only; Debian: webkit2gtk-driver xvfb)',
};

const APPLICATIONS = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(isExecutable);

function findApplication(engine) {
  const said = process.env[`${engine.toUpperCase()}_PATH`];
  if (said) return isExecutable(said) ? said : undefined;
  for (const command of COMMANDS[engine]) {
    const path = onPath(command);
    if (path) return path;
  }
  return APPLICATIONS[engine].find(isExecutable);
}

/** WebKitGTK's small browser lies in a library folder whose name differs by architecture and version. */
function findMiniBrowser() {
  const roots = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter(existsSync);
  const folders = roots.flatMap((root) => [
    root,
    ...readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.includes('-linux-'))
      .map((entry) => join(root, entry.name)),
  ]);
  for (const version of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
    for (const folder of folders) {
      const path = join(folder, version, 'MiniBrowser');
      if (isExecutable(path)) return path;
    }
  }
  return undefined;
}

function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const display = onPath('xvfb-run');
  const binary = findMiniBrowser();
  return driver && display && binary ? { driver, display, binary } : undefined;
}

/** Returns the engines that are installed: name to whatever is needed to start it; engines that are missing are left out. */
export function findBrowsers() {
  const found = {
    chromium: findApplication('chromium'),
    firefox: findApplication('firefox'),
    webkit: findWebKit(),
  };
  return Object.fromEntries(Object.entries(found).filter(([, how]) => how));
}

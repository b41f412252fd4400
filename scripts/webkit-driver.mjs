// Starts WebKit's driver on a display of its own; it ends with this process.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { constants, setPriority } from 'node:os';

/** Returns a port that is free now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function answers(url, patience = 15_000) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`WebKitWebDriver did not start within ${patience / 1000} s`);
}

/**
 * @param how What `findBrowsers()` says of WebKit.
 * @returns The driver's port, the capabilities of a session, and what ends the driver before this process ends.
 */
export async function startWebKitDriver({ driver, display, binary }) {
  const port = await freePort();
  // xvfb-run leaves its server and the driver behind when it alone is ended: end the whole process group.
  const child = spawn(display, ['-a', driver, `--port=${port}`], { detached: true, stdio: 'ignore' });
  child.unref();
  try {
    // Where it may, Chromium takes as much: WebKit would end two minutes after the others.
    setPriority(child.pid, constants.priority.PRIORITY_ABOVE_NORMAL);
  } catch {
    // Not everybody may.
  }
  const end = () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
  };
  process.on('exit', end);
  await answers(`http://127.0.0.1:${port}/status`);
  const capabilities = {
    browserName: 'MiniBrowser',
    // WebKit keeps one waiter for "loaded" a page: any other command that waits beside a navigation takes its place,
    // and the navigation is never answered. Whoever uses it knows by other means when a page is there.
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  return { port, capabilities, end };
}

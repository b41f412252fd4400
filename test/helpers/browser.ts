import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Presses a key or a chord with a real keyboard event, in every engine: `press('Tab')`, `press('Shift+Tab')`.
 * Names are those of `KeyboardEvent.key`, with `Space` for the space bar.
 */
export const press = (keys: string): Promise<void> => executeServerCommand('press-keys', { keys });

/**
 * Gives the page a viewport of this many CSS pixels. WebKitGTK's window is never narrower than about 450 pixels:
 * make a narrow box instead where the width of the element is what matters.
 */
export const resizeViewport = (width: number, height: number): Promise<void> =>
  executeServerCommand('size-viewport', { width, height });

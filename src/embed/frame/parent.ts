/**
 * The script beside a frame of the iframe edition: gives each frame the height that its document says. A classic script, so that `async`
 * and `integrity` are all that a page needs to write.
 */
(() => {
  const about = { type: 'ogp-embed', version: 1 } as const;
  const key = Symbol.for(about.type);
  const page = window as unknown as Record<symbol, boolean>;
  // Two copies on a page are one.
  if (page[key]) return;
  page[key] = true;

  const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe[src*="embed.html?"]');
  const ask = (): void => {
    for (const { contentWindow } of frames()) contentWindow?.postMessage({ ...about, ask: 'height' }, '*');
  };

  addEventListener('message', ({ source, origin, data }) => {
    const { type, version, height } = (data ?? {}) as { type?: unknown; version?: unknown; height?: unknown };
    if (type !== about.type || version !== about.version || !Number.isInteger(height)) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source) continue;
      const { sandbox } = frame;
      const isOpaque = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
      if (origin === (isOpaque ? 'null' : new URL(frame.src).origin))
        frame.style.height = `${Math.min(20_000, Math.max(40, height as number))}px`;
    }
  });
  // Frames that come later, and those that load anew; `load` does not bubble.
  document.addEventListener('load', ask, true);
  ask();
})();

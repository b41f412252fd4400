// The first script of a host page: writes down everything that would trouble its author.
(() => {
  const complaints = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    complaints.push(`policy: ${effectiveDirective} ${blockedURI} ${sample}`.trim()),
  );
  addEventListener('error', ({ target, message }) => {
    if (target === globalThis) complaints.push(`uncaught: ${message}`);
  });
  addEventListener(
    'error',
    ({ target }) => target !== globalThis && complaints.push(`not loaded: ${target.src ?? target.href}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`unhandled: ${reason}`));
  for (const level of ['warn', 'error']) {
    console[level] = (...args) => {
      const words = args.join(' ');
      // A fault of a feed is no trouble of the page's.
      if (!words.includes(`"issues" property`)) complaints.push(`${level}: ${words}`);
    };
  }
  Object.defineProperty(globalThis, 'complaints', { value: complaints });
})();

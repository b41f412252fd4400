// No constructed style sheets, no popovers, no anchors, no states for CSS, no newer conveniences.
delete Document.prototype.adoptedStyleSheets;
delete ShadowRoot.prototype.adoptedStyleSheets;
globalThis.CSSStyleSheet = function () {
  throw new TypeError('Illegal constructor');
};
for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name];
delete globalThis.Temporal;
delete globalThis.trustedTypes;
delete globalThis.scheduler;
delete globalThis.requestIdleCallback;
delete globalThis.IntersectionObserver;
delete globalThis.ResizeObserver;
delete URL.canParse;
delete URL.parse;
delete Promise.withResolvers;
delete Promise.try;
delete Object.groupBy;
delete Map.groupBy;
for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'])
  delete Array.prototype[name];
for (const name of ['isWellFormed', 'toWellFormed']) delete String.prototype[name];
for (const name of ['union', 'intersection', 'difference', 'isSubsetOf']) delete Set.prototype[name];
delete AbortSignal.any;
delete AbortSignal.timeout;
delete Element.prototype.setHTML;

// A page's tests, or its demonstration mode, replace the clock: a `Date` of their own that stands still.
(() => {
  const RealDate = Date;
  const fixed = RealDate.now() - 3 * 86_400_000;
  globalThis.Date = class extends RealDate {
    constructor(...args) {
      if (args.length) super(...args);
      else super(fixed);
    }
    static now() {
      return fixed;
    }
  };
  RealDate.now = () => NaN;
})();

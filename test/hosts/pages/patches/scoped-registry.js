// As the polyfill for scoped registries of custom elements: the browser knows a stand-in for every name, whose instances
// become what the page has defined.
(() => {
  const native = globalThis.customElements;
  const { define } = native;
  const NativeHTMLElement = globalThis.HTMLElement;
  const definitions = new Map();
  let upgrading = null;
  globalThis.HTMLElement = function HTMLElement() {
    if (upgrading) {
      const instance = upgrading;
      upgrading = null;
      Object.setPrototypeOf(instance, new.target.prototype);
      return instance;
    }
    for (const { elementClass, standIn } of definitions.values()) {
      if (new.target === elementClass) return Reflect.construct(NativeHTMLElement, [], standIn);
    }
    throw new TypeError('Illegal constructor');
  };
  globalThis.HTMLElement.prototype = NativeHTMLElement.prototype;
  NativeHTMLElement.prototype.constructor = globalThis.HTMLElement;

  const standInFor = (elementClass) => {
    const { attributeChangedCallback, connectedCallback, disconnectedCallback } = elementClass.prototype;
    return class {
      static observedAttributes = elementClass.observedAttributes ?? [];
      static formAssociated = Boolean(elementClass.formAssociated);
      constructor() {
        const instance = Reflect.construct(NativeHTMLElement, [], this.constructor);
        Object.setPrototypeOf(instance, globalThis.HTMLElement.prototype);
        upgrading = instance;
        new elementClass();
        return instance;
      }
      connectedCallback() {
        connectedCallback?.call(this);
      }
      disconnectedCallback() {
        disconnectedCallback?.call(this);
      }
      attributeChangedCallback(...args) {
        attributeChangedCallback?.apply(this, args);
      }
    };
  };
  native.define = function (name, elementClass, options) {
    const standIn = standInFor(elementClass);
    definitions.set(name, { elementClass, standIn });
    define.call(native, name, standIn, options);
  };
  native.get = (name) => definitions.get(name)?.elementClass;
})();

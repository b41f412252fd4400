/**
 * Returns options for the platform to read, without a prototype: it reads inherited members too, so that a page that adds to
 * `Object.prototype` would otherwise have a say in them.
 */
export const ownOptions = <Options extends object>(options: Options): Options =>
  Object.setPrototypeOf(options, null) as Options;

/**
 * Makes an ES module of papaparse, which comes as UMD alone. The bundler would do so with a runtime of its own that every page loads at once.
 */
export function papaparseAsModule() {
  return {
    name: 'papaparse-as-module',
    transform: {
      filter: { id: /[\\/]papaparse[\\/]papaparse(?:\.min)?\.js$/ },
      handler: (code) => ({
        code: `const module = { exports: {} }, exports = module.exports, define = null;\n${code}\nexport default module.exports;`,
        map: null,
      }),
    },
  };
}

// Lit creates a Trusted Types policy named `lit-html` while it is imported, without catching a refusal. On a page that
// allows policies by name, our copy would then die when the page's own Lit has taken the name, or when only ours is
// allowed. The CDN build therefore asks for `ogp-events`, shares it between two copies of this library, and lives on
// when it is refused (a page without enforcement, or with a default policy, still renders).

export const POLICY = 'ogp-events';

const IN_LIT =
  /(\w+)\.createPolicy\(\s*(["'`])lit-html\2\s*,\s*(\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\4\s*,?\s*\})\s*\)/g;

export function renamedTrustedTypesPolicy() {
  let found = 0;
  return {
    name: 'renamed-trusted-types-policy',
    transform(code, id) {
      if (!code.includes('createPolicy') || !id.includes('node_modules')) return undefined;
      return {
        code: code.replace(IN_LIT, (_, factory, quote, rules) => {
          found += 1;
          return `(() => { const key = Symbol.for("${POLICY}"); try {
            return globalThis[key] ?? Object.defineProperty(globalThis, key, {
              value: ${factory}.createPolicy("${POLICY}", ${rules}) })[key];
          } catch {} })()`;
        }),
        map: null,
      };
    },
    // A new Lit that spells it otherwise must stop the build, not slip through it.
    generateBundle(_, bundle) {
      const code = Object.values(bundle)
        .map((chunk) => chunk.code ?? '')
        .join('\n');
      if (found !== 1) this.error(`expected one Trusted Types policy in Lit, found ${found}`);
      if (/["'`]lit-html["'`]/.test(code)) this.error('the policy "lit-html" is still in the CDN build');
    },
  };
}

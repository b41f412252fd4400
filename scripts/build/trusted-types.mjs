// Lit creates a Trusted Types policy named `lit-html` while it is imported, without catching a refusal. On a page that
// allows policies by name, our copy would then die when the page's own Lit has taken the name, or when only ours is
// allowed. The CDN build therefore asks for `ogp-events`, shares it between two copies of this library, and lives on
// when it is refused: templates are then made by `setHTML`, which needs no policy, where the browser has that; elsewhere
// as ever, which a page that enforces nothing, or has a default policy, allows.

export const POLICY = 'ogp-events';

const IN_LIT =
  /(\w+)\.createPolicy\(\s*(["'`])lit-html\2\s*,\s*(\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\4\s*,?\s*\})\s*\)/g;

/** Where Lit makes a template of what the policy has answered. */
const TEMPLATE = /\b(\w+)\.innerHTML\s*=\s*(\w+)(?=[,;])/g;

/** `setHTML` leaves out whatever could run a script, which no template of ours has; the comments are Lit's own marks. */
const SANITIZER = '{ sanitizer: { removeElements: [], removeAttributes: [], comments: true } }';

export function renamedTrustedTypesPolicy() {
  let policies = 0;
  let templates = 0;
  return {
    name: 'renamed-trusted-types-policy',
    transform(code, id) {
      if (!code.includes('createPolicy') || !id.includes('node_modules')) return undefined;
      const renamed = code.replace(IN_LIT, (_, factory, quote, rules) => {
        policies += 1;
        return `(() => { const key = Symbol.for("${POLICY}"); try {
            return globalThis[key] ?? Object.defineProperty(globalThis, key, {
              value: ${factory}.createPolicy("${POLICY}", ${rules.replace(/\s*,?\s*\}$/, ', createScript: (text) => text }')}) })[key];
          } catch {} })()`;
      });
      return {
        code: renamed.replace(TEMPLATE, (found, element, text) => {
          templates += 1;
          // A text, where what a policy has answered would be an object.
          const refused = `typeof ${text} === "string" && globalThis.trustedTypes && ${element}.setHTML`;
          return `(${refused} ? ${element}.setHTML(${text}, ${SANITIZER}) : (${found}))`;
        }),
        map: null,
      };
    },
    // A new Lit that spells it otherwise must stop the build, not slip through it.
    generateBundle(_, bundle) {
      const code = Object.values(bundle)
        .map((chunk) => chunk.code ?? '')
        .join('\n');
      if (policies !== 1) this.error(`expected one Trusted Types policy in Lit, found ${policies}`);
      if (templates !== 1) this.error(`expected one template in Lit, found ${templates}`);
      if (/["'`]lit-html["'`]/.test(code)) this.error('the policy "lit-html" is still in the CDN build');
    },
  };
}

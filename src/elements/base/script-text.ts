/** The parts of Trusted Types that are used (https://w3c.github.io/trusted-types/dist/spec/). */
interface Policy {
  createScript(text: string): object;
}
interface Factory {
  createPolicy(name: string, rules: object): Policy;
}

const NAME = 'ogp-events';
/** Where copies of this library on a page share their policy: each name is allowed once. The build of the script tags makes it with its templates. */
const KEY = Symbol.for(NAME);

/**
 * Puts a text into a data block. Whatever its `type`, pages that require Trusted Types refuse plain strings for a script.
 *
 * @throws TypeError where the page requires them and does not allow our policy.
 */
export function setScriptText(script: HTMLScriptElement, text: string): void {
  const policy = policyOf();
  script.textContent = (policy?.createScript(text) ?? text) as string;
}

function policyOf(): Policy | undefined {
  const page = globalThis as unknown as { trustedTypes?: Factory; [KEY]?: Policy };
  if (page[KEY] && 'createScript' in page[KEY]) return page[KEY];
  const same = (text: string): string => text;
  try {
    const policy = page.trustedTypes?.createPolicy(NAME, { createHTML: same, createScript: same });
    return policy && Object.defineProperty(page, KEY, { value: policy })[KEY];
  } catch {
    // Refused: a page that requires nothing takes the text itself.
    return undefined;
  }
}

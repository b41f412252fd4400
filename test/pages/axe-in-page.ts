import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** AAA rules and those that axe itself calls deprecated are no bar here; every other rule is on, `target-size` too. */
const RULES = Object.fromEntries(
  axe
    .getRules()
    .filter(({ tags }) => !tags.includes('wcag2aaa') && !tags.includes('deprecated'))
    .map(({ ruleId }) => [ruleId, { enabled: true }]),
);

const colours = new Set(axe.getRules(['cat.color']).map(({ ruleId }) => ruleId));

const RULES_OF = {
  all: RULES,
  /** Rules that another look of the same page can break. A quarter of the work. */
  colours: Object.fromEntries(Object.entries(RULES).filter(([id]) => colours.has(id))),
  /** Rules that another width of the same page can break. */
  others: Object.fromEntries(Object.entries(RULES).filter(([id]) => !colours.has(id))),
};

/**
 * Returns what axe-core finds in a page as it stands now: a line each, none if all is well.
 *
 * @param rules Fewer than all for a page that has been looked at, in another look or width.
 */
export async function axeFindings(page: Page, rules: keyof typeof RULES_OF = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([rules, isPart]) => {
      const { axe: here } = globalThis as unknown as { axe: typeof axe };
      const options = isPart ? { rules, runOnly: Object.keys(rules) } : { rules };
      const { violations } = await here.run(document, { ...options, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
      );
    },
    [RULES_OF[rules], rules !== 'all'] as const,
  );
}

/**
 * Returns what axe-core finds in a document that is reached by text alone.
 *
 * @param run Runs the body of an async function in the document, and returns what it returns.
 */
export async function axeFindingsBy(run: (body: string) => Promise<unknown>): Promise<string[]> {
  await run(`if (!('axe' in globalThis)) { ${axe.source} }`);
  const options = JSON.stringify({ rules: RULES, resultTypes: ['violations'] });
  return (await run(`const { violations } = await axe.run(document, ${options});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + JSON.stringify(target) + ' ' + failureSummary));`)) as string[];
}

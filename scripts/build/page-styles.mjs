// ogp-events.css, for pages: sizes the tags before the script is there, and styles a list that was written beforehand (`src/render/`) as the
// list of the script will look, with the same style sheets.
import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { at, root } from './paths.mjs';
import { minifyCss } from './templates.mjs';

/** The style sheets of a list, in the order in which the element adopts them; without buttons, which a list without a script has none of. */
const SHEETS = {
  rootStyles: 'src/styles/root.ts',
  visuallyHiddenStyles: 'src/styles/visually-hidden.ts',
  statusStyles: 'src/styles/status.ts',
  eventListStyles: 'src/elements/event-list/ogp-event-list.styles.ts',
};

/** No page has that id. It gives every rule the weight of an id, so that those of the page for headings, lists and links do not reach in. */
const SCOPE = ':is(.ogp-rendered,#_)';

/** In a shadow root the page's rules end at its border; here they are taken back. */
const RESET = `${['*', '::before', '::after'].map((all) => `${SCOPE} ${all}`).join()}{all:revert}`;

const HEAD =
  '/*! ogp-event-widgets, Apache-2.0: the room of the elements before their script, and lists written beforehand */\n';

/** Returns the text of the style sheet. */
export async function pageStyles() {
  const sheets = [await elementStyles(), readFileSync(at('src/styles/rendered.css'), 'utf8')];
  const tags = minifyCss(readFileSync(at('src/styles/ogp-events.css'), 'utf8')).trim();
  return `${HEAD}${tags}${RESET}${sheets.map((sheet) => scoped(minifyCss(sheet).trim())).join('')}\n`;
}

async function elementStyles() {
  const bundle = await rolldown({
    cwd: root,
    input: 'sheets',
    tsconfig: at('tsconfig.json'),
    plugins: [
      {
        name: 'sheets',
        resolveId: (id) => (id === 'sheets' ? id : undefined),
        load: (id) =>
          id === 'sheets'
            ? `${Object.entries(SHEETS)
                .map(([name, file]) => `import { ${name} } from ${JSON.stringify(at(file))};`)
                .join('\n')}\nexport const css = [${Object.keys(SHEETS).join()}].join('\\n');`
            : undefined,
      },
    ],
    checks: { pluginTimings: false },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const { css } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  return css;
}

/** Rules within conditions stay where they are. */
const CONDITION = /^@(?:media|supports|container)\b/;

/** Puts the scope before every selector of a minified style sheet. */
export function scoped(css) {
  let text = '';
  for (let i = 0; i < css.length;) {
    const open = css.indexOf('{', i);
    if (open < 0) break;
    const close = endOfBlock(css, open);
    const [prelude, block] = [css.slice(i, open).trim(), css.slice(open + 1, close)];
    if (CONDITION.test(prelude)) text += `${prelude}{${scoped(block)}}`;
    else if (prelude.startsWith('@')) throw new Error(`ogp-events.css: ${prelude} is new; say what its scope is`);
    else
      text += `${selectorsOf(prelude)
        .map((one) => `${SCOPE} ${one}`)
        .join()}{${block}}`;
    i = close + 1;
  }
  return text;
}

/** Returns the index of the brace that closes the block opened at `open`. Strings of ours hold no brace. */
function endOfBlock(css, open) {
  let depth = 0;
  for (let i = open; i < css.length; i++) {
    if (css[i] === '{') depth++;
    else if (css[i] === '}' && --depth === 0) return i;
  }
  throw new Error('ogp-events.css: a block has no end');
}

/** Splits a list of selectors, not the lists within `:is(…)`. */
function selectorsOf(prelude) {
  const selectors = [''];
  let depth = 0;
  for (const character of prelude) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (character === ',' && depth === 0) selectors.push('');
    else selectors[selectors.length - 1] += character;
  }
  return selectors.map((one) => one.trim());
}

import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { ACTION_LANGUAGES } from '../../src/locales/action-languages.js';
import { words as englishActions } from '../../src/locales/actions/en.js';
import { LANGUAGES } from '../../src/locales/languages.js';
import { words as english } from '../../src/locales/languages/en.js';
import { resizeViewport } from '../helpers/browser.js';
import { standOn, TODAY } from '../helpers/event-list.js';
import { installFakeFeed } from '../helpers/fake-feed.js';
import { holdTimers } from '../helpers/held-timers.js';
import { until } from '../helpers/until.js';
import { clippedIn, overflowOf } from './measure.js';
import type { Plan } from './plan.js';
import type { State } from './state.js';
import { STATES } from './states.js';

// Every state of every element × words that are longer, mirrored or without a space × 320 and 200 px. A run looks at a part of the states, as that of
// the matrix does.

const plan: Plan = await executeServerCommand('matrix-plan');

type Write = (text: string) => string;
interface Wording {
  /** The language of the page. A pretended one stands in the place of its words. */
  readonly lang: string;
  readonly write?: Write;
}

const WORDINGS: Readonly<Record<string, Wording>> = {
  longer: { lang: 'xh', write: (text) => text.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301${vowel}\u0301`) },
  unbroken: { lang: 'zu', write: (text) => text.replace(/\S+/g, (word) => word + word).replace(/ /g, '') },
  mirrored: { lang: 'ar', write: (text) => text.replace(/\p{L}/gu, 'ش') },
  // Burmese has no words here. It is written without spaces between words, and lines break between syllables.
  Burmese: { lang: 'fy', write: (text) => text.replace(/[A-Za-z]+/g, 'မြန်မာနိုင်ငံ').replace(/(?<=\P{Po}) /gu, '') },
  German: { lang: 'de' },
  Finnish: { lang: 'fi' },
  Tamil: { lang: 'ta' },
};

type Messages = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
type Loaders = Map<string, () => Promise<{ readonly words: Messages }>>;

/** Changes each word of the messages, and no placeholder. */
function written(messages: Messages, write: Write): Messages {
  const text = (message: string): string =>
    message
      .split(/(\{\w+\})/)
      .map((piece, i) => (i % 2 ? piece : write(piece)))
      .join('');
  const all = (message: Messages[string]): Messages[string] =>
    typeof message === 'string'
      ? text(message)
      : Object.fromEntries(Object.entries(message).map(([form, one]) => [form, text(one)]));
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, all(message)]));
}

for (const { lang, write } of Object.values(WORDINGS)) {
  if (!write) continue;
  const [words, actions] = [
    written(english as unknown as Messages, write),
    written(englishActions as unknown as Messages, write),
  ];
  (LANGUAGES as unknown as Loaders).set(lang, () => Promise.resolve({ words }));
  (ACTION_LANGUAGES as unknown as Loaders).set(lang, () => Promise.resolve({ words: actions }));
}

/** Brings an element into a state, and measures it. @returns What sticks out or is cut off, a line each. */
async function lookAt({ reach }: State, lang: string, width: number, also?: CSSStyleSheet): Promise<string[]> {
  const net = installFakeFeed();
  const timers = holdTimers();
  const place = document.createElement('main');
  place.lang = lang;
  place.dir = lang === 'ar' ? 'rtl' : 'ltr';
  place.style.inlineSize = `${width}px`;
  document.body.append(place);
  try {
    const element = await reach({ place, net, timers });
    const spoken = (): string | null | undefined => element.shadowRoot!.querySelector('.root')?.getAttribute('lang');
    await until(() => [lang, null, undefined].includes(spoken()), `it speaks ${lang}`);
    if (also) element.shadowRoot!.adoptedStyleSheets.push(also);
    return [...overflowOf(place), ...clippedIn(place)];
  } finally {
    place.remove();
    timers.restore();
    net.restore();
  }
}

describe('Words of any length, in little room', function () {
  this.timeout(600_000);
  const style = document.createElement('style');
  style.textContent = 'html { scrollbar-width: none } body { margin: 0; font: 1rem/1.5 sans-serif }';
  before(() => document.head.append(style));
  after(async () => {
    style.remove();
    await resizeViewport(800, 600);
  });
  beforeEach(() => standOn(TODAY));

  const all = Object.entries(STATES);
  const parts = Math.min(plan.parts, all.length);
  const states = all.filter(
    ([name], i) => [name, ''].includes(plan.onlyState) && (plan.onlyState || (i * 7 + plan.seed) % parts === 0),
  );
  it('are in states that this run has chosen', () => expect(states).not.to.be.empty);

  for (const [name, state] of states) {
    it(`stay within the element and are not cut off: ${name}`, async () => {
      const found: string[] = [];
      for (const width of [320, 200]) {
        if (plan.engine !== 'webkit') await resizeViewport(width, 900);
        for (const [wording, { lang }] of Object.entries(WORDINGS))
          for (const line of await lookAt(state, lang, width)) found.push(`${wording}, ${width} px: ${line}`);
      }
      expect(found).to.deep.equal([]);
    });
  }

  it('are noticed where lines cannot break, in each wording', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { white-space: nowrap !important; overflow-wrap: normal !important; hyphens: none !important }',
    );
    const state = STATES['a list that has recovered'];
    for (const { lang } of Object.values(WORDINGS))
      expect(await lookAt(state!, lang, 200, sheet), lang).not.to.be.empty;
  });
});

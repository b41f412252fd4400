/** The page of the iframe edition: shows what its own address says, and takes no words from it. */
import '../../define/ogp-countdown.js';
import '../../define/ogp-event-list.js';
import '../../define/ogp-topic-filter.js';
import { RTL } from '../../locales/languages.js';
import { describe, givenIn, type Settings } from '../description.js';
import { framedContent, readFrameOptions, FRAME_NAMES, type FrameOptions } from '../frame-query.js';
import { isAllowedSource, sourceToAllow } from '../frame-sources.js';
import { frameWords } from './frame-words.js';
import { tellHeight } from './height.js';
import { elementFacts } from './setting-facts.js';

/** Rows of a list whose frame does not grow. */
const FEW = '5';
const LOAD = 'ogp-load';

const query = new URLSearchParams(location.search);
const facts = elementFacts();
const options = readFrameOptions(query);
const embed = framedContent(describe(givenIn(query), facts));
const lang = String(embed.settings.lang ?? 'en');
const words = frameWords(lang);
const isAlone = window.parent === window;
const main = document.querySelector('main')!;

warnAboutNames();
setUpDocument(options);
const list = isRefused() ? null : show();
if (!isAlone) standInFrame();

/** Says once which names of the address mean nothing here, or stand twice. */
function warnAboutNames(): void {
  const known = new Set([...FRAME_NAMES, ...facts[embed.element].keys()]);
  const names = [...query.keys()];
  const ignored = names.filter(
    (name, index) =>
      names.indexOf(name) < index ||
      !(name.startsWith('filter.') ? facts['topic-filter'].has(name.slice('filter.'.length)) : known.has(name)),
  );
  if (ignored.length)
    console.warn(`ogp-event-widgets: embed.html ignores ${[...new Set(ignored)].join(', ').slice(0, 200)}`);
}

function setUpDocument({ links, scheme, isTransparent }: FrameOptions): void {
  const root = document.documentElement;
  root.lang = lang;
  if (RTL.test(lang.toLowerCase())) root.dir = 'rtl';
  document.title = words.events;
  document.querySelector('base')!.target = links === 'new-tab' ? '_blank' : '_top';
  document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!.content =
    scheme === 'auto' ? 'light dark' : scheme;
  const sheet = new CSSStyleSheet();
  const isSaid = `content: ' ↗'; content: ' ↗' / ${JSON.stringify(` (${words.newTab})`)};`;
  sheet.replaceSync(`
    :root { color-scheme: ${scheme === 'auto' ? 'light dark' : scheme}; background: ${isTransparent ? 'transparent' : 'Canvas'}; color: CanvasText; }
    body { margin: 0; padding: 2px; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
    ${embed.accent ? `:root { --ogp-accent: ${embed.accent}; }` : ''}
    ${links === 'new-tab' ? `::part(link)::after { ${isSaid} }` : ''}
  `);
  document.adoptedStyleSheets = [sheet];
}

/** Whether the feed may not be shown; then a sentence says so, and what would allow it. */
function isRefused(): boolean {
  const allowed = document.querySelector<HTMLMetaElement>('meta[name=ogp-embed-sources]')?.content ?? '';
  // As the address has it: a spelling that the description would drop or mend is refused, too.
  const src = query.get('src') ?? '';
  const sources = src.split(' ').filter(Boolean);
  const isSame = embed.settings.src === sources.join(' ');
  const needsFeed = embed.element === 'event-list' || !embed.settings.datetime;
  if (!sources.length) return needsFeed && say(words.noFeed);
  const refused = sources.find((one) => !isAllowedSource(one, allowed, location.href));
  if (refused === undefined) return !isSame && say(words.neverAllowed);
  const folder = isSame ? sourceToAllow(refused, location.href) : null;
  if (folder === null) return say(words.neverAllowed);
  say(words.refused);
  const code = document.createElement('code');
  code.dir = 'ltr';
  code.textContent = `<meta name="ogp-embed-sources" content="${folder.slice(0, 300)}">`;
  document.body.append(code);
  return true;
}

function say(sentence: string): true {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  main.append(paragraph);
  return true;
}

function set(element: Element, settings: Settings): void {
  for (const [name, value] of Object.entries(settings)) element.setAttribute(name, value === true ? '' : value);
}

function show(): HTMLElementTagNameMap[`ogp-${typeof embed.element}`] {
  const element = document.createElement(`ogp-${embed.element}`);
  set(element, embed.settings);
  // A page of its own begins with a heading of the first level; in a frame it stands below the headings of the page around.
  if (isAlone && embed.settings['heading-level'] === undefined) element.setAttribute('heading-level', '1');
  if (embed.filter) {
    const filter = document.createElement('ogp-topic-filter');
    filter.slot = 'filter';
    set(filter, embed.filter);
    element.append(filter);
  }
  element.addEventListener(LOAD, ({ target }) => {
    const { snapshot } = target as {
      snapshot?: { readonly title: readonly { readonly lang: string; readonly value: string }[] | null };
    };
    const title = snapshot?.title;
    const own = title?.find((one) => one.lang.split('-')[0] === lang.split('-')[0]) ?? title?.[0];
    if (own) document.title = own.value;
  });
  main.append(element);
  return element;
}

/** Tells its height; where nobody hears it, there are few rows, and a link to the list outside of its frame. */
function standInFrame(): void {
  const isFew = list?.localName === 'ogp-event-list' && embed.settings['page-size'] === undefined;
  if (isFew) list.setAttribute('page-size', FEW);
  let notice: HTMLElement | null = null;
  tellHeight(
    list?.ready,
    () => {
      notice?.remove();
      if (isFew) list.removeAttribute('page-size');
    },
    () => {
      const link = document.createElement('a');
      link.href = location.href;
      link.textContent = words.ownPage;
      notice = document.createElement('p');
      notice.append(link);
      main.prepend(notice);
    },
  );
}

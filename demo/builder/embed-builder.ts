/** One description of an embed, which the form changes, the address keeps and the snippet says. */
import { describe, embedHash, givenIn, type Embed, type Given } from '../../src/embed/description.js';
import { elementFacts } from '../../src/embed/frame/setting-facts.js';
import { TARGETS, type TargetName } from '../../src/embed/snippets/targets.js';
import type { Target } from '../../src/embed/snippets/target.js';
import { Language } from '../../src/locales/language.js';
import { CheckedFeed, feedOfPage } from './checked-feed.js';
import { frameNeed, isOfThisDevice } from './needs.js';
import { INTEGRITY } from './integrity.js';
import { isOfOtherPage, repaired, type Repair } from './repair.js';
import { speakLanguage, wantedLanguage } from '../page-language.js';
import { isPageLanguage, type PageLanguage } from '../page-words.js';
import { sayIn, type Say } from './words/words.js';

/** Quiet after a key before the feed is asked for, in milliseconds. */
const QUIET_MS = 600;
/** Settings that name values of one feed. */
const OF_A_FEED: ReadonlySet<string> = new Set(['topics', 'countries', 'kinds', 'event']);
const DEMO_FEED = 'feeds/open-gov-week-2024.json';

export interface PreviewState {
  readonly width: '200' | '320' | 'full';
  readonly scheme: 'page' | 'light' | 'dark';
  readonly isRtl: boolean;
  readonly hasScript: boolean;
}

const isTarget = (name: string | null): name is TargetName => name !== null && Object.hasOwn(TARGETS, name);

export class EmbedBuilder {
  language = new Language();
  say: Say = sayIn('en');
  pageLanguage: PageLanguage = 'en';
  given: Given = {};
  target: TargetName = 'script-tag';
  checksEveryFile = false;
  /** The address of the feed as it is being typed. */
  typed = '';
  repairs: readonly (Repair | 'page')[] = [];
  preview: PreviewState = { width: 'full', scheme: 'page', isRtl: false, hasScript: true };
  /** The result of copying, for a person to read. */
  message = '';
  /** Whether somebody has asked to copy, so that a missing link is a mistake by now. */
  isAsked = false;
  readonly feed = new CheckedFeed(() => this.#onFeed());
  /** Whether the list shows all dates because the demo feed is over, not because somebody wants it. */
  #isWhenOfDemo = false;
  readonly #facts = elementFacts();
  readonly #draw: () => void;
  #isDrawing = false;
  #quiet: ReturnType<typeof setTimeout> | undefined;

  /** @param draw Draws the page. */
  constructor(draw: () => void) {
    this.#draw = draw;
    addEventListener('hashchange', () => {
      if (location.hash.slice(1) !== this.#hash()) this.#read(location.hash);
    });
  }

  async start(): Promise<void> {
    await this.speak(wantedLanguage(isPageLanguage) ?? 'en');
    if (location.hash.includes('=')) this.#read(location.hash);
    else this.tryDemo();
  }

  /** Changes the language of the page, and keeps it in its address. */
  async speak(tag: PageLanguage): Promise<void> {
    const say = sayIn(tag);
    this.language = await speakLanguage(tag, say('pageTitle'));
    this.say = say;
    this.pageLanguage = tag;
    this.message = '';
    this.update();
  }

  // Reading, for the parts of the page

  get embed(): Embed {
    return describe(this.given, this.#facts);
  }

  get isDemo(): boolean {
    return this.given.settings?.src === new URL(DEMO_FEED, document.baseURI).href;
  }

  /** The text to copy; `null` where the target cannot hold the embed. */
  get snippet(): string | null {
    return this.#target.write(this.embed, { integrity: INTEGRITY, checksEveryFile: this.checksEveryFile });
  }

  get isLinkMissing(): boolean {
    return !this.embed.fallback && !(this.#target.drops?.includes('fallback') ?? false);
  }

  /** Things that are still to be done, so that the text shows the feed where it is pasted. */
  get missing(): readonly string[] {
    const { report } = this.feed.state;
    return [
      ...(report && !report.canBeShown ? [this.say('missing.feed')] : []),
      ...(frameNeed(this) ? [this.say('missing.frame')] : []),
      ...(this.scripts && this.snippet && isOfThisDevice(this.embed.host.scripts) ? [this.say('missing.scripts')] : []),
    ];
  }

  /** Whether the text names the scripts. */
  get scripts(): Target['scripts'] {
    return this.#target.scripts;
  }

  get #target(): Target {
    return TARGETS[this.target];
  }

  /** The folder of the scripts that came with this page. */
  get #ownScripts(): string {
    const isBesideThem = /\/builder\/[^/]*$/.test(location.pathname);
    return new URL(isBesideThem ? '../cdn/' : './', location.href.replace(/[?#].*$/, '')).href;
  }

  // Changing

  /** Sets a setting of the element, or of its filter. `undefined` takes it away. */
  set(name: string, value: unknown, of: 'settings' | 'filter' = 'settings'): void {
    if (name === 'when') this.#isWhenOfDemo = false;
    const { [name]: _, ...others } = this.given[of] ?? {};
    this.change({ [of]: value === undefined ? others : { ...others, [name]: value } });
  }

  /** Adds a word to a setting that is a list of words, or takes it away. */
  toggle(name: string, word: string, isOn: boolean, of: 'settings' | 'filter' = 'settings'): void {
    const words = this.wordsOf(name, of).filter((one) => one !== word);
    this.set(name, [...words, ...(isOn ? [word] : [])].join(' '), of);
  }

  wordsOf(name: string, of: 'settings' | 'filter' = 'settings'): readonly string[] {
    return String(this.given[of]?.[name] ?? '')
      .split(' ')
      .filter(Boolean);
  }

  change(given: Partial<Given>): void {
    this.given = { ...this.given, ...given };
    this.message = '';
    history.replaceState(null, '', `#${this.#hash()}`);
    this.update();
  }

  show(preview: Partial<PreviewState>): void {
    this.preview = { ...this.preview, ...preview };
    this.update();
  }

  choose(target: TargetName): void {
    this.target = target;
    this.change({});
  }

  type(typed: string): void {
    this.typed = typed;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#take(false), QUIET_MS);
    this.update();
  }

  /** Takes the address as it stands: whoever leaves the field has finished it. */
  leaveAddress(): void {
    if (repaired(this.typed).src !== this.given.settings?.src || this.typed !== this.given.settings.src)
      this.#take(true);
  }

  tryDemo(): void {
    this.typed = new URL(DEMO_FEED, document.baseURI).href;
    this.given = { element: 'event-list', settings: { when: 'all' }, scripts: this.given.scripts ?? this.#ownScripts };
    this.#take(true);
    this.#isWhenOfDemo = true;
  }

  #take(isFinished: boolean): void {
    clearTimeout(this.#quiet);
    const parts = this.typed.split(/\s+/).filter(Boolean).map(repaired);
    const src = parts.map((part) => part.src).join(' ');
    if (src !== this.given.settings?.src) this.repairs = [...new Set(parts.flatMap((part) => part.repairs))];
    if (isFinished) this.typed = src;
    this.#setSource(src);
  }

  #setSource(src: string): void {
    if (src !== this.given.settings?.src) {
      // Topics, countries and a title of another feed mean nothing here.
      const kept = Object.entries(this.given.settings ?? {}).filter(
        ([name]) => !OF_A_FEED.has(name) && !(name === 'when' && this.#isWhenOfDemo),
      );
      this.#isWhenOfDemo = false;
      this.given = {
        ...this.given,
        settings: Object.fromEntries(kept),
        title: '',
        fallback: this.#withoutFilled(this.given.fallback),
      };
    }
    this.set('src', src);
    const [first = ''] = src.split(' ');
    this.feed.load(isOfOtherPage(first) ? '' : first);
  }

  // The feed

  /** The link as this page fills it in for the feed. */
  #filled: Given['fallback'] = null;

  /** Returns the part of the link that somebody has written: the rest belongs to the feed. */
  #withoutFilled(fallback: Given['fallback']): Given['fallback'] {
    const own = (name: 'text' | 'href'): string => {
      const value = fallback?.[name] ?? '';
      return value === this.#filled?.[name] ? '' : value;
    };
    const rest = { text: own('text'), href: own('href') };
    this.#filled = null;
    return rest;
  }

  #onFeed(): void {
    const { snapshot, isWebPage, src } = this.feed.state;
    if (isWebPage) void this.#lookBehind(src);
    if (snapshot) {
      const { homepage, title } = snapshot;
      const filled = { text: this.say('linkTextValue'), href: homepage ?? '' };
      const { text, href } = this.given.fallback ?? {};
      // A field that is emptied for this feed stays empty.
      const fallback = this.#filled ? this.given.fallback : { text: text || filled.text, href: href || filled.href };
      this.#filled = filled;
      this.change({ title: title ? this.language.text(title).value : '', fallback });
    } else this.update();
  }

  async #lookBehind(page: string): Promise<void> {
    const src = await feedOfPage(page);
    if (!src || this.feed.state.src !== page) return;
    this.typed = src;
    this.repairs = ['page'];
    this.#setSource(src);
  }

  // Copying

  async copy(): Promise<void> {
    const text = this.snippet;
    if (text === null) return;
    this.isAsked = true;
    if (this.isLinkMissing) {
      this.#tell(this.say('noLink'));
      document.getElementById(this.given.fallback?.text ? 'link-href' : 'link-text')?.focus();
      return;
    }
    try {
      await navigator.clipboard.writeText(text);
      this.#tell([this.say('copied', { target: this.say(`target.${this.target}`) }), ...this.missing].join(' '));
    } catch {
      getSelection()?.selectAllChildren(document.getElementById('snippet')!);
      this.#tell(this.say('notCopied'));
    }
  }

  #tell(message: string): void {
    this.message = message;
    this.update();
  }

  // The address

  #hash(): string {
    const query = new URLSearchParams(embedHash(this.embed));
    query.append('target', this.target);
    if (this.checksEveryFile) query.append('check', '');
    return query.toString();
  }

  #read(hash: string): void {
    const query = new URLSearchParams(hash.replace(/^#/, ''));
    const target = query.get('target');
    if (isTarget(target)) this.target = target;
    this.checksEveryFile = query.has('check');
    // Only what an element knows, as everywhere.
    const { element, settings, filter, accent, fallback, title, host } = describe(givenIn(query), this.#facts);
    const scripts = query.has('host.scripts') ? host.scripts : this.#ownScripts;
    this.given = { element, settings, filter, accent, fallback, title, scripts };
    this.typed = String(settings.src ?? '');
    this.repairs = [];
    this.#filled = null;
    this.#setSource(this.typed);
    this.#isWhenOfDemo = this.isDemo && settings.when === 'all';
  }

  // The page

  /** Returns what a snippet says, read back from its text; `null` where nothing can. */
  readBack(text: string): Embed | null {
    const content = this.#target.read(text);
    return content && describe({ ...content }, this.#facts);
  }

  /** Draws once, after all that happens now. */
  update(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    queueMicrotask(() => {
      this.#isDrawing = false;
      this.#draw();
    });
  }
}

// Which code goes into which file of the script-tag build. Left alone, the bundler would cut code into many small files, because each
// part is used by another set of parts: more requests, worse compression, no gain. The rule, the first that fits a module:
//
//   ogp-shared   shells load it at once: of several elements, or of one, and it is needed later, too
//   …-shell      the shell of this element alone
//   ogp-base     needed by a body that shows no feed, and by another element
//   ogp-feed     the reader of feeds, and what else a list and another element need that show one
//   ogp-target   needed by several elements that show a feed, but by no list: how a filter or a countdown finds one
//   …-parts      needed by several parts of one element, none of which needs another
//   loose-time   reads dates in other spellings: needed by readers of formats, and for native feeds that have them
//   format-parts needed by several readers of formats, and by nothing above
//   icalendar-…  the same, but of iCalendar: only other readers of calendars need it
//   xml-parts    the same, of formats in XML: nobody else needs a parser
//   mapped-events  needed by those alone that read fields by a mapping
//
//   action-language  words of what leads out of a list, and what says that a press was in vain: whoever needs one needs the other
//
//   event-list-body  all the rest that the list needs to show an event: what its lazy parts share with it stays in it
//
// Other bodies, and everything lazier, stand by themselves with what nothing else needs, as the bundler cuts them.
import { existsSync, readdirSync } from 'node:fs';
import { ALL_ELEMENTS, cdnEntries } from './entries.mjs';
import { at } from './paths.mjs';

/** The files that a page loads once an element is in it. */
const LATER = [
  { element: 'ogp-event-list', file: at('src/elements/event-list/event-list-body.ts') },
  { element: 'ogp-countdown', file: at('src/elements/countdown/countdown-body.ts'), needsNoFeed: true },
  { element: 'ogp-countdown', file: at('src/elements/countdown/feed-target.ts') },
  { element: 'ogp-topic-filter', file: at('src/controllers/filter-engine.ts') },
  { element: 'ogp-topic-filter', file: at('src/elements/topic-filter/topic-filter-body.ts') },
];
const READER = { element: 'reader', file: at('src/core/feed/feed-pages.ts') };

/** The readers of formats. The native one is part of the reader of feeds. */
const FORMATS = readdirSync(at('src/core/formats'))
  .map((name) => at(`src/core/formats/${name}/read.ts`))
  .filter((file) => existsSync(file));

/** A file of its own for the second would be named in the list, which is loaded at once. */
const ACTION_LANGUAGE = ['src/locales/action-language.ts', 'src/elements/event-list/actions/tell-unloaded.ts'].map(
  (file) => at(file),
);

const LOOSE_TIME = at('src/core/time/loose-time.ts');
const ICALENDAR = /[\\/]formats[\\/]icalendar[\\/]/;
/** The formats of which the author or a header says which field is which. */
const isMapped = ({ file }) => /[\\/](?:csv|mapping)[\\/]read\.[jt]s$/.test(file);

/** The formats that are in XML. */
const isXml = ({ file }) => /[\\/](?:rss|xcal)[\\/]read\.[jt]s$/.test(file);

const plain = (element) => element.replace('ogp-', '');

/**
 * A plugin that looks at the modules, and the groups of chunks to be made of them.
 *
 * @param moduleOf Returns the module of a source file, if the sources themselves are not bundled.
 */
export function chunksByRule(moduleOf = (file) => file) {
  const { [ALL_ELEMENTS]: _, ...entries } = cdnEntries();
  const part = ({ file, ...rest }) => ({ ...rest, file: moduleOf(file), loaded: new Set() });
  const shells = Object.entries(entries).map(([element, file]) => part({ element, file }));
  const later = [...LATER, READER].map(part);
  const formats = FORMATS.map((file) => part({ file }));
  const looseTime = moduleOf(LOOSE_TIME);
  const actionLanguage = ACTION_LANGUAGE.map((file) => moduleOf(file));

  const shellsOf = (id) => shells.filter(({ loaded }) => loaded.has(id));
  const laterOf = (id) => later.filter(({ loaded }) => loaded.has(id));
  const formatsOf = (id) => formats.filter(({ loaded }) => loaded.has(id));
  const elementsOf = (id) => new Set(laterOf(id).map(({ element }) => element));
  const areApart = (parts) => parts.every(({ file }) => parts.filter(({ loaded }) => loaded.has(file)).length === 1);

  const groups = [
    {
      name: 'ogp-shared',
      test: (id) => shellsOf(id).length > 1 || (shellsOf(id).length === 1 && laterOf(id).length > 0),
    },
    ...shells.map(({ element }) => ({
      name: `${plain(element)}-shell`,
      test: (id) => shellsOf(id).some((shell) => shell.element === element),
    })),
    { name: 'ogp-base', test: (id) => elementsOf(id).size > 1 && laterOf(id).some(({ needsNoFeed }) => needsNoFeed) },
    {
      name: 'ogp-feed',
      test: (id) => {
        const elements = elementsOf(id);
        return elements.has(READER.element) || (elements.size > 1 && elements.has('ogp-event-list'));
      },
    },
    { name: 'ogp-target', test: (id) => elementsOf(id).size > 1 },
    ...shells.map(({ element }) => ({
      name: `${plain(element)}-parts`,
      test: (id) => elementsOf(id).has(element) && laterOf(id).length > 1 && areApart(laterOf(id)),
    })),
    { name: 'loose-time', test: (id) => id === looseTime },
    {
      name: 'format-parts',
      test: (id) =>
        formatsOf(id).length > 1 &&
        !ICALENDAR.test(id) &&
        !formatsOf(id).every(isMapped) &&
        !formatsOf(id).every(isXml),
    },
    { name: 'xml-parts', test: (id) => formatsOf(id).length > 1 && formatsOf(id).every(isXml) },
    { name: 'mapped-events', test: (id) => formatsOf(id).length > 1 && formatsOf(id).every(isMapped) },
    { name: 'icalendar-parts', test: (id) => formatsOf(id).length > 1 },
    { name: 'event-list-body', test: (id) => later[0].loaded.has(id) },
    { name: 'action-language', test: (id) => actionLanguage.includes(id) },
  ];
  return {
    plugin: {
      name: 'chunks-by-rule',
      buildEnd() {
        for (const { file, loaded } of [...shells, ...later, ...formats]) {
          if (!this.getModuleInfo(file)) this.error(`${file} is no part of the build: see scripts/build/chunks.mjs`);
          loaded.add(file);
          for (const id of loaded) this.getModuleInfo(id)?.importedIds.forEach((next) => loaded.add(next));
        }
      },
    },
    // A group takes its modules with their imports: those that more groups share must be in their place before.
    groups: groups.map((group, index, { length }) => ({ ...group, priority: length - index })),
  };
}

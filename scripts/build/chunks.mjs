// Which code goes into which file of the script-tag build. Left alone, the bundler would cut code into many small files,
// because each part is used by another set of parts: more requests, worse compression, no gain. Here, code is cut only
// where somebody would otherwise load what they do not need: by element, and by what an element loads later.
import { ALL_ELEMENTS, cdnEntries } from './entries.mjs';
import { at } from './paths.mjs';

/** What an element asks for when it is in a page. Whoever shows a feed loads the reader, too. */
const LATER = {
  'event-list': ['src/elements/event-list/event-list-body.ts'],
  countdown: ['src/elements/countdown/countdown-body.ts', 'src/elements/countdown/feed-target.ts'],
  // A list whose page chooses for its readers needs what counts and chooses, but no filter's controls.
  'topic-filter': ['src/controllers/filter-engine.ts', 'src/elements/topic-filter/topic-filter-body.ts'],
  reader: ['src/core/feed/feed-pages.ts'],
};

/** Everything that is loaded at once with these modules. */
function loadedWith(modules, infoOf) {
  const reached = new Set(modules);
  for (const id of reached) infoOf(id)?.importedIds.forEach((next) => reached.add(next));
  return reached;
}

/** All sets of some of these names, large ones first. */
function subsets(names) {
  const all = names.reduce((sets, name) => [...sets, ...sets.map((set) => [...set, name])], [[]]);
  return all.filter((set) => set.length > 0).sort((a, b) => b.length - a.length);
}

/** Module id to the names of those that load it at once. */
function usersOf(loaders, infoOf) {
  const users = new Map();
  for (const [name, modules] of Object.entries(loaders)) {
    for (const id of loadedWith(modules, infoOf)) users.set(id, [...(users.get(id) ?? []), name]);
  }
  return users;
}

/** A plugin that looks at the modules, and the groups of chunks to be made of them. */
export function chunksByElement() {
  const { [ALL_ELEMENTS]: _, ...elements } = cdnEntries();
  const names = Object.keys(elements);
  let atOnce = new Map();
  let later = new Map();
  const isUsedBy = (id, set) => {
    const known = atOnce.get(id);
    return known?.length === set.length && set.every((name) => known.includes(name));
  };
  /** Loaded at once by several of what comes later. */
  const isShared = (id) => !atOnce.has(id) && (later.get(id)?.length ?? 0) > 1;

  const groups = [
    // What a countdown shares with one other alone is so little that a file of its own would cost more than it spares the third.
    { name: 'ogp-shared', test: (id) => atOnce.get(id)?.length > 1 && atOnce.get(id).includes('ogp-countdown') },
    ...subsets(names).map((set) => ({ name: set.join('-and-'), test: (id) => isUsedBy(id, set) })),
    // A countdown to a plain date needs no feed: what it shares with nobody but those who show one stays out of its way.
    { name: 'ogp-parts', test: (id) => isShared(id) && later.get(id).includes('countdown') },
    { name: 'ogp-listing', test: (id) => isShared(id) },
    ...Object.values(LATER)
      .flat()
      .map((file) => {
        const [name] = file.split('/').at(-1).split('.');
        return { name, test: (id) => own.get(id) === file && !atOnce.has(id) && !isShared(id) };
      }),
  ];
  let own = new Map();
  return {
    plugin: {
      name: 'chunks-by-element',
      buildEnd() {
        const infoOf = (id) => this.getModuleInfo(id);
        const modules = (files) => files.map((file) => at(file));
        for (const file of Object.values(LATER).flat()) {
          if (!infoOf(at(file))) throw new Error(`${file} is no part of the build: see scripts/build/chunks.mjs`);
        }
        atOnce = usersOf(Object.fromEntries(names.map((name) => [name, [elements[name]]])), infoOf);
        later = usersOf(
          Object.fromEntries(Object.entries(LATER).map(([name, files]) => [name, modules(files)])),
          infoOf,
        );
        // Where an element's shell lies it is registered: what others load later must lie elsewhere, and not in the way of
        // a countdown, which is to be the lightest.
        for (const [id, users] of atOnce) {
          const isElsewhere = later.get(id)?.some((name) => `ogp-${name}` !== users[0]);
          const others = names.filter((name) => name !== 'ogp-countdown' || users.includes(name));
          if (users.length === 1 && isElsewhere) atOnce.set(id, others);
        }
        // Of an element's parts, the first that needs a module has it.
        own = new Map();
        for (const file of Object.values(LATER).flat()) {
          for (const id of loadedWith([at(file)], infoOf)) if (!own.has(id)) own.set(id, file);
        }
      },
    },
    // What a group takes it takes with its imports: those that more share must be in their place before.
    groups: groups.map((group, index, { length }) => ({ ...group, priority: length - index })),
  };
}

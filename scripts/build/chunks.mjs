// Which code goes into which file of the script-tag build. Left alone, the bundler would cut the code that is loaded at
// once into many small files, because what is loaded later uses parts of it: more requests, worse compression, no gain.
// Here, code is cut only by the elements that need it at once.
import { ALL_ELEMENTS, cdnEntries } from './entries.mjs';

/** Everything that is loaded at once with a module. */
function loadedWith(entry, infoOf) {
  const reached = new Set([entry]);
  for (const id of reached) infoOf(id)?.importedIds.forEach((next) => reached.add(next));
  return reached;
}

/** All sets of some of these names, large ones first. */
function subsets(names) {
  const all = names.reduce((sets, name) => [...sets, ...sets.map((set) => [...set, name])], [[]]);
  return all.filter((set) => set.length > 0).sort((a, b) => b.length - a.length);
}

/** A plugin that looks at the modules, and the groups of chunks to be made of them. */
export function chunksByElement() {
  const elements = Object.entries(cdnEntries()).filter(([name]) => name !== ALL_ELEMENTS);
  const users = new Map();
  const isUsedBy = (id, names) => {
    const known = users.get(id);
    return known !== undefined && known.length === names.length && names.every((name) => known.includes(name));
  };
  return {
    plugin: {
      name: 'chunks-by-element',
      buildEnd() {
        for (const [name, entry] of elements) {
          for (const id of loadedWith(entry, (one) => this.getModuleInfo(one))) {
            users.set(id, [...(users.get(id) ?? []), name]);
          }
        }
      },
    },
    // What a group takes it takes with its imports: those that more elements share must be in their place before.
    groups: subsets(elements.map(([name]) => name)).map((names, index, { length }) => ({
      name: names.length === elements.length ? 'ogp-shared' : names.join('-and-'),
      test: (id) => isUsedBy(id, names),
      priority: length - index,
    })),
  };
}

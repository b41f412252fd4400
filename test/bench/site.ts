// The host page with each contender in it, and everything that those pages load.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { at, filesBelow } from '../../scripts/build/paths.mjs';
import { ENTRY, pathOfBuild, type Build, type Contender } from './contenders.js';
import { staticGraph, weigh, type Weight } from '../guards/weights.js';
import { makeFeeds } from './feed.js';
import { serve, type Resource, type Server } from './server.js';

export interface BenchSite extends Server {
  readonly pageOf: (contender: Contender, rows: number) => string;
  /** The script tag's file of a contender and what it imports at once: paths. */
  readonly entryOf: (contender: Contender) => readonly string[];
  readonly weightOf: (path: string) => Weight;
  readonly close: () => void;
}

export const slug = ({ name }: Contender): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** A contender's page as its author would bundle it: one minified script, and one style sheet where it has any. */
async function bundlePage(script: string): Promise<ReadonlyMap<string, Resource>> {
  const name = script.replace(/\.ts$/, '');
  let styles = '';
  const bundle = await rolldown({
    cwd: at('test/bench'),
    input: { [name]: at('test/bench/pages', script) },
    platform: 'browser',
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
    plugins: [
      {
        name: 'collect-styles',
        load(id) {
          if (!id.endsWith('.css')) return undefined;
          styles += readFileSync(id, 'utf8');
          return { code: '', moduleType: 'js', moduleSideEffects: true };
        },
      },
    ],
    checks: { pluginTimings: false },
  });
  const { output } = await bundle.generate({ format: 'es', minify: true, comments: false, codeSplitting: false });
  await bundle.close();
  const files = new Map<string, Resource>();
  for (const chunk of output) {
    if (chunk.type === 'chunk') files.set(`/${chunk.fileName}`, { type: 'text/javascript', body: chunk.code });
  }
  if (styles) files.set(`/${name}.css`, { type: 'text/css', body: styles });
  return files;
}

const STYLES = `body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 0 1rem }
main { min-block-size: 100vh } ogp-event-list { --ogp-event-list-min-block-size: 100vh }
ul { list-style: none; padding: 0 } .card { padding: .5rem 0; border-top: 1px solid #ccc }
.card-time { color: #555; margin-inline-end: .5rem } h3 { margin: 0 } .chip { display: inline-block; margin: .25rem .25rem 0 0; padding: 0 .5rem; border: 1px solid #999; border-radius: 1rem; font-size: .85em }
.far { content-visibility: auto; contain-intrinsic-size: auto 7rem }`;

function hostPage(head: string, mount: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>City of Estuaria</title><link rel="icon" href="data:,"><style>${STYLES}</style>${head}</head><body>
<header><h1>City of Estuaria 1</h1><nav><a href="#a">Council</a> <a href="#b">Services</a> <a href="#c">Contact</a></nav></header>
<p>What you can take part in: hearings, forums and workshops of the city and its partners.</p>
<main>${mount}</main><footer><p>City of Estuaria, Harbour Square 1</p></footer></body></html>`;
}

function pageFor(contender: Contender, rows: number, hasStyles: boolean): string {
  const feed = `/feeds/${rows}-${contender.feed}.json`;
  if (contender.element !== undefined) {
    return hostPage(
      `<script type="module" src="${pathOfBuild(contender.build!)}${ENTRY}"></script>`,
      `<ogp-event-list src="${feed}" ${contender.element}></ogp-event-list>`,
    );
  }
  if (contender.script === null) return hostPage('', '<div id="mount"></div>');
  const name = contender.script.replace(/\.ts$/, '');
  const styles = hasStyles ? `<link rel="stylesheet" href="/${name}.css">` : '';
  return hostPage(
    `${styles}<script type="module" src="/${name}.js"></script>`,
    `<div id="mount" data-feed="${feed}"></div>`,
  );
}

export async function makeSite(options: {
  readonly builds: readonly Build[];
  readonly rtt?: number;
  readonly contenders: readonly Contender[];
  /** Pages of other parts of the benchmark. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Their feeds, made when they are asked for. */
  readonly feedAt?: (path: string) => string | undefined;
  /** Files in pages/ that those load. */
  readonly scripts?: readonly string[];
}): Promise<BenchSite> {
  const { builds, contenders, pages = {}, scripts = [] } = options;
  const files = new Map<string, Resource>();
  // Read now, so that a build meanwhile changes nothing.
  for (const { name, folder } of builds) {
    for (const file of filesBelow(folder, (found) => found.endsWith('.js'))) {
      files.set(pathOfBuild(name) + file, { type: 'text/javascript', body: readFileSync(join(folder, file)) });
    }
  }
  for (const script of [...scripts, ...contenders.flatMap(({ script }) => script ?? [])]) {
    for (const [path, file] of await bundlePage(script)) files.set(path, file);
  }
  const find = (path: string): Resource | undefined => {
    const feed = /^\/feeds\/(\d+)-(native|dates)\.json$/.exec(path);
    if (feed) {
      return { type: 'application/json', body: makeFeeds(Number(feed[1]))[feed[2] as 'native' | 'dates'] };
    }
    const page = /^\/pages\/([a-z0-9-]+)\/(\d+)$/.exec(path);
    const contender = page && contenders.find((one) => slug(one) === page[1]);
    if (contender) {
      const name = contender.script?.replace(/\.ts$/, '');
      return { type: 'text/html', body: pageFor(contender, Number(page[2]), files.has(`/${name}.css`)) };
    }
    const other = options.feedAt?.(path);
    if (other !== undefined) return { type: 'application/json', body: other };
    const html = pages[path];
    return html === undefined ? files.get(path) : { type: 'text/html', body: hostPage('', html) };
  };
  const weights = new Map<string, Weight>();
  const server = await serve(find, options.rtt ?? 0);
  return {
    ...server,
    pageOf: (contender, rows) => `${server.origin}/pages/${slug(contender)}/${rows}`,
    entryOf(contender) {
      const first =
        contender.element === undefined
          ? contender.script && `/${contender.script.replace(/\.ts$/, '.js')}`
          : pathOfBuild(contender.build!) + ENTRY;
      if (!first) return [];
      const folder = first.replace(/[^/]+$/, '');
      const read = (file: string): string => String(files.get(folder + file)!.body);
      return staticGraph([first.slice(folder.length)], read).map((file) => folder + file);
    },
    weightOf(path) {
      let weight = weights.get(path);
      if (!weight) weights.set(path, (weight = weigh([files.get(path)!.body])));
      return weight;
    },
  };
}

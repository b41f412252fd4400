// `npm start`: serves demo/ with the library's source behind the script addresses that a real page would use.
import { existsSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { pageStyles } from './scripts/build/page-styles.mjs';
import { cdnInputs, FRAME } from './scripts/build/entries.mjs';
import { at, root } from './scripts/build/paths.mjs';
import { renamedTrustedTypesPolicy } from './scripts/build/trusted-types.mjs';
import { worldFolder } from './scripts/build/world.mjs';

/** The pages say `./ogp-event-list.js`, as any embed does: answer with the entry's TypeScript. */
function scriptAddresses(): Plugin {
  return {
    name: 'script-addresses',
    enforce: 'pre',
    resolveId(source, importer) {
      // Among the sources the same file names mean the files themselves.
      if (importer?.startsWith(at('src'))) return undefined;
      const name = /^[./].*?([^/]+)\.js$/.exec(source)?.[1];
      const entry = name === undefined ? undefined : cdnInputs()[name];
      return entry && existsSync(entry) ? entry : undefined;
    },
  };
}

/** Files that the build copies beside the scripts: the style sheet for before the script, the ready looks, and the page that says how to use it. */
function filesBesideScripts(): Plugin {
  return {
    name: 'files-beside-scripts',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [path = ''] = request.url!.split('?');
        if (path === '/ogp-events.css') {
          void pageStyles().then((css) => response.setHeader('Content-Type', 'text/css').end(css), next);
          return;
        }
        if (/^\/looks\/\w+\.css$/.test(path)) request.url = `/@fs${at('src', path)}`;
        else if (path === `/${FRAME}.html`)
          request.url = request.url!.replace(path, `/@fs${at('src/embed/frame/frame.html')}`);
        else if (path === '/publishers.txt') request.url = `/@fs${at('docs/publishers.md')}`;
        else if (path === '/how-to-use.html') request.url = `/@fs${at('scripts/build/how-to-use.html')}`;
        next();
      });
    },
  };
}

/**
 * Pages with a script of their own say `./editor/editor.js`: answer with its TypeScript. Their policy is for the build: it forbids Vite to
 * reload the page, and names the build's own policy of Trusted Types.
 */
function pagesWithScripts(): Plugin {
  return {
    name: 'pages-with-scripts',
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        const [, script] = /^\/(\w+\/\w+)\.js(?:\?|$)/.exec(request.url!) ?? [];
        if (script && existsSync(at('demo', `${script}.ts`))) request.url = `/${script}.ts`;
        next();
      });
    },
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}

/** The frame keeps its own policy here, too, which allows Lit by the build's name alone. */
function litAsBuilt(): Plugin {
  const { transform } = renamedTrustedTypesPolicy();
  return { name: 'lit-as-built', transform };
}

/** The gathered feed of world.html, the calendars of share.html and the pages of its events, made when they are first asked for. */
function gatheredWorld(): Plugin {
  return {
    name: 'gathered-world',
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        const [path = ''] = request.url!.split('?');
        if (!/^\/world\/(?:(?:calendars\/)?(?:e\/)?)[\w.~%-]+\.(?:json|html|ics)$/.test(path)) return next();
        worldFolder().then((folder) => {
          request.url = `/@fs${folder}${path}`;
          next();
        }, next);
      });
    },
  };
}

export default defineConfig({
  root: 'demo',
  publicDir: false,
  plugins: [scriptAddresses(), filesBesideScripts(), pagesWithScripts(), litAsBuilt(), gatheredWorld()],
  // Lit as it is published for pages, which has nothing to say in their console.
  resolve: { conditions: ['production', 'module', 'browser'] },
  // Found by now, not while a page is open: Vite reloads the page when it meets a new dependency.
  optimizeDeps: {
    entries: [
      '../src/cdn.ts',
      '../src/define/*.ts',
      '../src/locales/**/*.ts',
      '../src/core/**/*.ts',
      'builder/*.ts',
      'editor/*.ts',
    ],
  },
  cacheDir: '../node_modules/.cache/vite',
  server: {
    port: 5173,
    fs: { allow: [root] },
  },
});

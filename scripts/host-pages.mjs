// Pages that a browser test makes up, served with whatever headers it wants (a Content Security Policy, for one), and the
// script-tag build beside them, as a host page would load it: byte for byte, from the same origin.
//   /hosts/<number>/<name>   what tests have put there
//   /hosts/cdn/<file>        dist/cdn
//   /hosts/cdn@9.9.9/<file>  dist/cdn, saying that it is version 9.9.9
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { built } from './build/built.mjs';
import { at, filesBelow } from './build/paths.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

export function hostPages() {
  const put = new Map();
  let count = 0;
  /** The build, read once: a run sees one build, whatever is built meanwhile. */
  let cdn;

  async function readCdn() {
    await built();
    const files = filesBelow(at('dist/cdn')).map((file) => [file, readFileSync(at('dist/cdn', file))]);
    return { files: new Map(files), version: JSON.parse(readFileSync(at('package.json'), 'utf8')).version };
  }

  async function fromCdn(wanted, file) {
    const { files, version } = await (cdn ??= readCdn());
    const bytes = files.get(file);
    if (!bytes || !wanted) return bytes;
    return bytes.toString('utf8').replaceAll(version, wanted);
  }

  async function answer(path) {
    const found = put.get(path);
    if (found) return found;
    const [, wanted, file] = /^\/hosts\/cdn(?:@([\d.]+))?\/([\w./-]+)$/.exec(path) ?? [];
    const body = file && (await fromCdn(wanted, file));
    return body === undefined ? { status: 404, body: 'not found' } : { body };
  }

  return {
    plugin: {
      name: 'host-pages',
      async executeCommand({ command, payload }) {
        if (command !== 'put-host-pages') return undefined;
        // Not waited for: commands must answer within seconds, requests need not.
        (cdn ??= readCdn()).catch(() => {});
        const folder = `/hosts/${payload.folder ?? ++count}`;
        for (const [name, page] of Object.entries(payload.pages)) put.set(`${folder}/${name}`, page);
        return folder;
      },
    },
    async middleware(context, next) {
      if (!context.path.startsWith('/hosts/')) return next();
      const { status = 200, headers = {}, body } = await answer(context.path);
      context.status = status;
      context.set({ 'content-type': `${TYPES[extname(context.path)] ?? 'text/plain'}; charset=utf-8`, ...headers });
      context.body = body;
      return undefined;
    },
  };
}

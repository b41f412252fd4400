// `npm run release`, or `npm run release -- 0.2.0` for another version: writes the version and its date into package.json and the changelog, builds, checks,
// and makes release/: the package for npm, a zip for people who copy files to a web server, with the pages with which feeds are written (builder/), and the
// zip of the WordPress plugin. It publishes nothing and commits nothing; at the end it prints the commands that do. If anything fails, the files that it
// changed are as they were.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { at, root } from './build/paths.mjs';
import { reasonsAgainst, withVersion } from './release/rules.mjs';
import { zipOf } from './release/zip.mjs';

const CHANGED = ['package.json', 'package-lock.json', 'CHANGELOG.md', 'docs/accessibility'];
// The whole accessibility matrix writes the report that `test` then compares.
const CHECKS = ['lint', 'types', 'build', 'sizes', 'test:a11y', 'test'];

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const npm = (...args) => execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

const [wanted] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const changelog = readFileSync(at('CHANGELOG.md'), 'utf8');
const version = wanted ?? manifest.version;
const { name } = manifest;

const reasons = reasonsAgainst({
  manifest,
  changelog,
  version,
  uncommitted: git('status', '--porcelain'),
  tags: git('tag', '--list').split('\n'),
});
if (reasons.length > 0) {
  console.error(`No release of ${version}:\n${reasons.map((reason) => `- ${reason}`).join('\n')}`);
  process.exit(1);
}

const outDir = at('release');
const files = [`${name}-${version}.tgz`, `${name}-${version}.zip`, `${name}-wordpress-${version}.zip`].map(
  (file) => `release/${file}`,
);
rmSync(outDir, { recursive: true, force: true });
mkdirSync(outDir);
try {
  npm('version', version, '--no-git-tag-version', '--allow-same-version', '--silent');
  writeFileSync(at('CHANGELOG.md'), withVersion(changelog, version, new Date().toISOString().slice(0, 10)));
  for (const check of CHECKS) npm('run', check);
  npm('pack', '--silent', '--pack-destination', outDir);
  writeFileSync(at(files[1]), await zipOf(`${name}-${version}`, [at('LICENSE'), at('dist/cdn'), at('dist/builder')]));
  npm('run', 'build:wordpress');
  for (const file of files) if (!existsSync(at(file))) throw new Error(`${file} was not made`);
} catch (error) {
  git('checkout', '--', ...CHANGED);
  console.error(`No release of ${version}: ${error.message}`);
  process.exit(1);
}

console.log(`
Made ${files.join(', ')}. Nothing is published or committed yet:

  git commit -m "Release ${version}" -- ${CHANGED.join(' ')}
  git tag -a v${version} -m ${version} && git push --follow-tags
  npm publish ${files[0]}
`);

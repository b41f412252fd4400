import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { at } from '../../scripts/build/paths.mjs';
import { reasonsAgainst, withVersion } from '../../scripts/release/rules.mjs';
import { listsReady, openChromium } from '../pages/chromium.js';
import { serve } from '../pages/site.js';
import { built } from './built.js';

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n### Added\n\n- A map.\n\n## 0.1.0, 2027-01-02\n\n- A list.\n';
const ADDRESSES = {
  repository: 'https://example.org/code',
  homepage: 'https://example.org',
  bugs: 'https://example.org/issues',
};
/** Each check of a release, as a script that says that it was run. */
const CHECKS = ['lint', 'types', 'build', 'sizes', 'test:a11y', 'test'];
const STAND_INS = {
  ...Object.fromEntries(CHECKS.map((check) => [check, `echo ${check} >> checked.log`])),
  'build:wordpress': 'touch release/ogp-event-widgets-wordpress-$npm_package_version.zip',
};

describe('A release', () => {
  const good = { manifest: ADDRESSES, changelog: CHANGELOG, version: '0.2.0', uncommitted: '', tags: ['v0.1.0'] };

  it('can be made of a clean tree with addresses and something new', () => assert.deepEqual(reasonsAgainst(good), []));

  for (const [what, change, reason] of [
    ['without a repository', { manifest: { ...ADDRESSES, repository: undefined } }, /has no "repository"/],
    ['without a homepage', { manifest: { ...ADDRESSES, homepage: undefined } }, /has no "homepage"/],
    ['without a place for bugs', { manifest: { ...ADDRESSES, bugs: undefined } }, /has no "bugs"/],
    ['of files that are not committed', { uncommitted: ' M src/cdn.ts' }, /not committed/],
    [
      'without anything new',
      { changelog: CHANGELOG.replace(/### Added\n\n- A map\.\n/, '') },
      /nothing under "Unreleased"/,
    ],
    ['without a changelog of what is to come', { changelog: '# Changelog\n' }, /nothing under "Unreleased"/],
    ['of a version that is out', { version: '0.1.0' }, /0\.1\.0 has a tag already/],
    ['of something that is no version', { version: 'next' }, /"next" is no version/],
  ] as const) {
    it(`is refused ${what}, in one sentence`, () => {
      const reasons = reasonsAgainst({ ...good, ...change });
      assert.equal(reasons.length, 1);
      assert.match(reasons[0]!, reason);
    });
  }

  it('puts what is new under its version and date, and leaves room for what comes', () => {
    assert.equal(
      withVersion(CHANGELOG, '0.2.0', '2027-03-04'),
      CHANGELOG.replace('## Unreleased\n', '## Unreleased\n\n## 0.2.0, 2027-03-04\n'),
    );
  });
});

describe('npm run release', () => {
  let project = '';

  const git = (...args: string[]): string => execFileSync('git', args, { cwd: project, encoding: 'utf8' });
  const release = (...args: string[]): { status: number | null; said: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release.mjs', ...args], {
      cwd: project,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };

  /** Makes a small project with the real scripts, its checks replaced. */
  function makeProject(more: object, scripts: Readonly<Record<string, string>> = STAND_INS): void {
    project = mkdtempSync(join(tmpdir(), 'ogp-release-'));
    cpSync(at('scripts'), join(project, 'scripts'), { recursive: true });
    cpSync(at('LICENSE'), join(project, 'LICENSE'));
    mkdirSync(join(project, 'dist/cdn'), { recursive: true });
    writeFileSync(join(project, 'dist/cdn/ogp-event-widgets.js'), '// the script');
    mkdirSync(join(project, 'dist/builder/editor'), { recursive: true });
    writeFileSync(join(project, 'dist/builder/editor/editor.js'), '// the editor');
    writeFileSync(join(project, 'dist/cdn/how-to-use.html'), '<title>How to use it</title>');
    symlinkSync(at('node_modules'), join(project, 'node_modules'), 'dir');
    const manifest = { name: 'ogp-event-widgets', version: '0.1.0', files: ['dist'], scripts, ...more };
    writeFileSync(join(project, 'package.json'), JSON.stringify(manifest, null, 2));
    writeFileSync(join(project, 'package-lock.json'), '{ "lockfileVersion": 3, "packages": { "": {} } }');
    writeFileSync(join(project, 'CHANGELOG.md'), CHANGELOG);
    mkdirSync(join(project, 'docs/accessibility'), { recursive: true });
    writeFileSync(join(project, 'docs/accessibility/results.json'), '{}');
    writeFileSync(join(project, '.gitignore'), 'node_modules\ndist\nrelease\n*.log\n');
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'Begin');
  }

  after(() => rmSync(project, { recursive: true, force: true }));

  it('refuses with every reason at once, and changes nothing', () => {
    makeProject({});
    writeFileSync(join(project, 'new.txt'), '');
    const { status, said } = release();
    assert.equal(status, 1);
    for (const field of Object.keys(ADDRESSES))
      assert.match(said, new RegExp(`^- package.json has no "${field}"`, 'm'));
    assert.match(said, /^- Some files are not committed/m);
    assert.equal(git('status', '--porcelain').trim(), '?? new.txt');
    rmSync(project, { recursive: true });
  });

  it('leaves no version behind when a check fails', () => {
    makeProject(ADDRESSES, { ...STAND_INS, lint: 'exit 3' });
    const { status, said } = release('0.2.0');
    assert.equal(status, 1);
    assert.match(said, /No release of 0\.2\.0/);
    assert.equal(git('status', '--porcelain'), '');
    rmSync(project, { recursive: true });
  });

  it('is refused when the WordPress plugin was not made', () => {
    makeProject(ADDRESSES, { ...STAND_INS, 'build:wordpress': 'true' });
    const { status, said } = release('0.2.0');
    assert.equal(status, 1);
    assert.match(said, /ogp-event-widgets-wordpress-0\.2\.0\.zip was not made/);
    assert.equal(git('status', '--porcelain'), '');
    rmSync(project, { recursive: true });
  });

  it('checks, makes the package and both zips, and prints the commands that publish', async () => {
    makeProject(ADDRESSES);
    const { status, said } = release('0.2.0');
    assert.equal(status, 0, said);
    assert.deepEqual(readFileSync(join(project, 'checked.log'), 'utf8').split(/\s+/).filter(Boolean), CHECKS);
    assert.deepEqual(readdirSync(join(project, 'release')), [
      'ogp-event-widgets-0.2.0.tgz',
      'ogp-event-widgets-0.2.0.zip',
      'ogp-event-widgets-wordpress-0.2.0.zip',
    ]);
    assert.match(said, /Nothing is published/);
    assert.match(said, /^ {2}npm publish release\/ogp-event-widgets-0\.2\.0\.tgz$/m);

    const packed = (file: string): string =>
      execFileSync('tar', ['-xOf', join(project, 'release/ogp-event-widgets-0.2.0.tgz'), `package/${file}`], {
        encoding: 'utf8',
      });
    assert.equal((JSON.parse(packed('package.json')) as { version: string }).version, '0.2.0');
    assert.match(
      readFileSync(join(project, 'CHANGELOG.md'), 'utf8'),
      /^## Unreleased\n\n## 0\.2\.0, \d{4}-\d\d-\d\d\n/m,
    );
    assert.equal(git('log', '--oneline').trim().split('\n').length, 1);

    const bytes = readFileSync(join(project, 'release/ogp-event-widgets-0.2.0.zip'));
    const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true, useWebWorkers: false });
    const entries = await reader.getEntries();
    assert.deepEqual(
      entries.map(({ filename }) => filename),
      ['LICENSE', 'cdn/how-to-use.html', 'cdn/ogp-event-widgets.js', 'builder/editor/editor.js'].map(
        (file) => `ogp-event-widgets-0.2.0/${file}`,
      ),
    );
  });
});

describe('The page that comes with the scripts', () => {
  before(() => built());

  it('shows its example where the folder lies on a web server, and otherwise says what is missing', async () => {
    const browser = await openChromium();
    const site = await serve({ folders: ['dist/cdn'], base: '/js/ogp/' });
    try {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/js/ogp/how-to-use.html`);
      await listsReady(page);
      assert.ok(await page.getByRole('heading', { name: 'Budget forum' }).isVisible());

      await page.goto(`file://${at('dist/cdn/how-to-use.html')}`);
      assert.ok(await page.getByText('The script has not loaded.').isVisible());
    } finally {
      await browser.close();
      await site.close();
    }
  });
});

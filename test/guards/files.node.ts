import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at } from '../../scripts/build/paths.mjs';
import { projectFiles } from './sources.js';

const isText = (file: string): boolean => !/\.(?:png|webp|avif|ico|woff2?)$/.test(file);

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')) as LockFile;
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  it('names no registry: everybody installs from their own', () => {
    assert.deepEqual(
      installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
      [],
    );
  });

  it('holds the hash of every package', () => {
    assert.deepEqual(
      installed.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path),
      [],
    );
  });

  it('holds the binaries of every platform, without which npm ci refuses it', () => {
    /** Where Node would find a package from another one's folder. */
    const isFound = (from: string, name: string): boolean => {
      for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
        if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
        if (!folder) return false;
      }
    };
    const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isFound(path, name))
        .map((name) => `${path} → ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  it('agrees with package.json', () => {
    const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8')) as Record<string, unknown>;
    const own = packages[''] as Record<string, unknown>;
    for (const field of ['name', 'version', 'dependencies', 'devDependencies', 'engines']) {
      assert.deepEqual(own[field], manifest[field], field);
    }
  });
});

describe('every file of the project', () => {
  // Parts of the patterns are written as classes, so that this file does not match itself.
  const FORBIDDEN: readonly [string, RegExp][] = [
    ['a folder of one machine', /(?:^|[\s"'`(=:])[/](?:home|Users|root|tmp|work|mnt|private)[/][\w.-]/m],
    ['the address of a package registry', /\b(?:registry[.-][\w.-]+\.\w{2,}|[\w-]+\.jfrog\.io|_auth[T]oken)/],
    ['a merge conflict', /^(?:<{7}|>{7}) /m],
    ['a test that shuts out the others', /\b(?:it|describe|test|context)\.only\(/],
  ];

  const files = projectFiles().filter((file) => isText(file) && file !== 'package-lock.json' && existsSync(at(file)));

  it('is found', () => assert.ok(files.includes('package.json') && files.length > 50));

  it('lies in a folder that has a purpose', () => {
    const folders = new Set(projectFiles().flatMap((file) => /^[^/]+(?=\/)/.exec(file)?.[0] ?? []));
    const known = ['.ci', '.github', '.storybook', 'demo', 'docs', 'integrations', 'scripts', 'src', 'stories', 'test'];
    assert.deepEqual([...folders].sort(), known);
  });

  for (const [what, pattern] of FORBIDDEN) {
    it(`is free of ${what}`, () => {
      const found = files.flatMap((file) => {
        const match = pattern.exec(readFileSync(at(file), 'utf8'));
        return match ? [`${file}: ${match[0].trim()}`] : [];
      });
      assert.deepEqual(found, []);
    });
  }
});

// The software bill of materials of the package (CycloneDX): the dependencies, and what the builds carry bundled.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { BUILDER_PACKAGES } from './builder.mjs';
import { at, root } from './paths.mjs';

export function billOfMaterials() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const text = execFileSync(npm, ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const bom = JSON.parse(text);
  const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const shipped = new Set([...Object.keys(manifest.dependencies ?? {}), ...BUILDER_PACKAGES]);

  const dependsOn = new Map(bom.dependencies.map(({ ref, dependsOn: refs }) => [ref, refs ?? []]));
  const byRef = new Map(bom.components.map((component) => [component['bom-ref'], component]));
  const self = bom.metadata.component['bom-ref'];
  const nameOf = (component) => (component.group ? `${component.group}/${component.name}` : component.name);
  const wanted = new Set();
  const visit = (ref) => {
    if (wanted.has(ref) || !byRef.has(ref)) return;
    wanted.add(ref);
    for (const next of dependsOn.get(ref) ?? []) visit(next);
  };
  const direct = (dependsOn.get(self) ?? []).filter((ref) => byRef.has(ref) && shipped.has(nameOf(byRef.get(ref))));
  direct.forEach(visit);

  // The same sources must give the same bytes: no serial number, no time, no version of npm, nothing about the registry.
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  delete bom.metadata.tools;
  // npm takes the name of the folder.
  bom.metadata.component.name = manifest.name;
  bom.components = bom.components
    .filter((component) => wanted.has(component['bom-ref']))
    .map(({ externalReferences: _, properties: __, scope: ___, ...component }) => component);
  bom.dependencies = bom.dependencies
    .filter(({ ref }) => ref === self || wanted.has(ref))
    .map(({ ref, dependsOn: refs }) => ({
      ref,
      dependsOn: ref === self ? direct : (refs ?? []).filter((r) => wanted.has(r)),
    }));
  return `${JSON.stringify(bom, null, 2)}\n`;
}

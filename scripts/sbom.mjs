import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

// `npm run sbom [-- FILE]`: what is installed for use, on any system, as CycloneDX 1.5; npm itself makes it, from
// package-lock.json alone, so that it is the same on every machine and needs no network.
const [file = 'sbom.cdx.json'] = process.argv.slice(2);
const root = new URL('../', import.meta.url);
const { name, version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const wish = [
  'sbom',
  '--package-lock-only',
  '--sbom-format',
  'cyclonedx',
  '--sbom-type',
  'application',
];
const npm = process.env.npm_execpath;
const { status, stdout, stderr } = npm
  ? spawnSync(process.execPath, [npm, ...wish], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
  : spawnSync('npm', wish, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
if (status !== 0) {
  process.stderr.write(`npm could not list what package-lock.json holds.\n${stderr}`);
  process.exit(1);
}

const list = JSON.parse(stdout);
// npm names the project after its folder.
list.metadata.component.name = name;

// Left out here and not by npm, whose own way loses what the tools need as well.
const isOfTools = ({ properties = [] }) =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');
list.components = list.components.filter((component) => !isOfTools(component));
const kept = new Set(list.components.map((component) => component['bom-ref']));
kept.add(list.metadata.component['bom-ref']);
list.dependencies = list.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`);

const licences = new Map();
for (const component of list.components) {
  const words = (component.licenses ?? []).map(
    ({ license, expression }) => license?.id ?? expression,
  );
  const licence = words.join(' ') || 'none stated';
  licences.set(licence, (licences.get(licence) ?? 0) + 1);
}
const counts = [...licences]
  .sort(([, a], [, b]) => b - a)
  .map(([licence, count]) => `${licence} ${count}`);
process.stdout.write(
  `${file}: ${name} ${version}, ${list.components.length} components (${counts.join(', ')})\n`,
);

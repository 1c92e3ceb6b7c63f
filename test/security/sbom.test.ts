import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lockedPackages } from '../../scripts/licencesLock';
import { ROOT } from './sources';

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
}

test('the bill of materials names every package that ships, and no tool', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-'));
  const file = path.join(folder, 'sbom.json');
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/sbom.mjs'), file], { cwd: ROOT });
  const { components } = JSON.parse(readFileSync(file, 'utf8')) as { components: Component[] };
  rmSync(folder, { recursive: true });
  const told = components.map(({ group, name, version }) =>
    [group ? `${group}/${name}` : name, version].join(' '),
  );
  const of = (development: boolean) =>
    lockedPackages()
      .filter((one) => one.development === development && !one.optional)
      .map(({ name, version }) => `${name} ${version}`);
  const ships = of(false);
  expect(ships.length).toBeGreaterThan(90);
  expect(ships.filter((one) => !told.includes(one))).toEqual([]);
  const tools = of(true).filter((one) => !ships.includes(one));
  expect(told.filter((one) => tools.includes(one))).toEqual([]);
});

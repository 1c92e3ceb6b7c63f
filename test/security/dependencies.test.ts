import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LockedPackage, lockedPackages, PERMISSIVE } from '../../scripts/licencesLock';
import { ROOT } from './sources';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const textOf = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');
const json = JSON.parse(textOf('package.json')) as Manifest;
const packages = lockedPackages();
const shipped = packages.filter(({ development }) => !development);

/** Of the packages that only build and test: licences that ask for more, or are none, and why that does no harm. */
const TOOLS_ONLY: Readonly<Record<string, RegExp>> = {
  // Changes of the tool itself must stay open; it is neither changed nor passed on.
  'MPL-2.0': /^(?:axe-core|@axe-core\/.*|lightningcss.*)$/,
  // A table of browsers, used by the bundler.
  'CC-BY-4.0': /^caniuse-lite$/,
  // Microsoft's own terms: for making and testing programs that work with Microsoft 365.
  LICENSE: /^@microsoft\/office-js$/,
};

const rowOf = ({ name, version, licence }: LockedPackage): string =>
  `${name} ${version} ${licence}`;

/** The rows of a page of licences: name, version, licence. */
const rowsOf = (page: string): string[] =>
  [...page.matchAll(/^\| (\S+) \| (\d\S*) \| (\S[^|]*?) \|/gm)].map(
    ([, name, version, licence]) => `${name} ${version} ${licence}`,
  );

describe('dependencies are pinned', () => {
  it('to one version each, by package.json', () => {
    const wanted = { ...json.dependencies, ...json.devDependencies };
    expect(Object.keys(wanted).length).toBeGreaterThan(10);
    for (const [name, version] of Object.entries(wanted))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  });

  it('to one content each, by package-lock.json', () => {
    for (const { place, integrity } of packages)
      expect(integrity, place).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
  });

  it('as package.json asks', () => {
    for (const [name, version] of Object.entries({ ...json.dependencies, ...json.devDependencies }))
      expect(packages.find(({ place }) => place === `node_modules/${name}`)?.version).toBe(version);
  });

  it('and nothing of ours runs on being installed', () => {
    const hooks = Object.keys(json.scripts).filter((name) =>
      /^(?:pre|post)?install$|^prepare$/.test(name),
    );
    expect(hooks).toEqual([]);
  });
});

describe('licences', () => {
  it.each(shipped.map((one) => [`${one.name} ${one.version}`, one.licence]))(
    '%s may be passed on',
    (_, licence) => {
      expect(PERMISSIVE).toContain(licence);
    },
  );

  it('of what builds and tests are known, and ask for nothing of the product', () => {
    const others = packages.filter(({ name, licence }) => {
      return !PERMISSIVE.includes(licence) && !TOOLS_ONLY[licence]?.test(name);
    });
    expect(others.map(({ name, licence }) => `${name} ${licence}`)).toEqual([]);
  });

  it('of all that ships stand in docs/licences.md, as they are', () => {
    const rows = rowsOf(textOf('docs/licences.md'));
    const known = packages.map(rowOf);
    expect(rows.filter((row) => !known.includes(row))).toEqual([]);
    const wanted = shipped.filter(({ optional }) => !optional).map(rowOf);
    expect(wanted.filter((row) => !rows.includes(row))).toEqual([]);
    for (const row of rows) expect(PERMISSIVE).toContain(row.replace(/^\S+ \S+ /, ''));
  });

  it('of the pages have their texts in docs/licences.txt', () => {
    const [, inPages = ''] = textOf('docs/licences.md').split('## 网页里的组件');
    const [table = ''] = inPages.split('## 网页的脚本');
    const names = rowsOf(table).map((row) => row.split(' ', 2).join(' '));
    expect(names.length).toBeGreaterThan(10);
    const lines = new Set(textOf('docs/licences.txt').split('\n'));
    expect(names.filter((name) => !lines.has(name))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';

const ROOT = new URL('../', import.meta.url);

/** A package as package-lock.json has it. */
export interface LockedPackage {
  /** Folder below the root, e.g. `node_modules/docx/node_modules/undici-types`. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  /** As the package itself declares it; '' where it says nothing. */
  readonly licence: string;
  readonly integrity: string | null;
  /** Only for building and testing; never on a user's machine. */
  readonly development: boolean;
  /** Installed on some systems only. */
  readonly optional: boolean;
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly resolved?: string;
}

const PLACE = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/;

/** Every package of package-lock.json, in its order; the project itself left out. */
export function lockedPackages(): LockedPackage[] {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8')) as {
    packages: Readonly<Record<string, Entry>>;
  };
  return Object.entries(lock.packages).flatMap(([place, entry]) => {
    const name = PLACE.exec(place)?.[1];
    if (name === undefined) return [];
    const { version = '', license: licence = '', integrity = null } = entry;
    const { dev: development = false, optional = false } = entry;
    return [{ place, name, version, licence, integrity, development, optional }];
  });
}

/** Licences that allow use, change and passing on, for nothing more than keeping the notice. */
export const PERMISSIVE: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT OR Apache-2.0',
];

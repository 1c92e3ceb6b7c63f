import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzipped scripts of the official React task-pane template, as measured once, in KB of 1024 bytes. */
export const TEMPLATE_KB = 169;
/** Scripts that run before all others, for browsers too old for the rest. */
const GUARDS = ['unsupported.js', 'outdated.js', 'sw.js'];

export interface Script {
  readonly name: string;
  /** Gzipped, in bytes. */
  readonly size: number;
}

/** Bytes that travel, gzipped. */
export const gzipped = (content: Uint8Array): number => gzipSync(content, { level: 9 }).length;

/** Every script of a built folder. Throws where there is no build. */
export const scriptsIn = (dist: string): Script[] =>
  readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, size: gzipped(readFileSync(path.join(dist, name))) }));

export const isGuard = ({ name }: Script): boolean => GUARDS.includes(name);

/** The scripts that a page names, but those for old browsers: what it loads before it can be used. */
export function namedIn(dist: string, page: string, scripts: readonly Script[]): Script[] {
  const html = readFileSync(path.join(dist, page), 'utf8');
  return scripts.filter((script) => !isGuard(script) && html.includes(script.name));
}

/** Bytes, gzipped. */
export const totalSize = (scripts: readonly Script[]): number =>
  scripts.reduce((total, { size }) => total + size, 0);
